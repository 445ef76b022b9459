// One way to write a rule file: reads the YAML with its comments and prints it anew, changing nothing that it says.

import type { Document } from 'yaml';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { FREE_TEXT_KEYS } from '../form/free-text-keys.generated.ts';
import { printDocument } from './print-document.ts';

/**
 * `formatted`: the text as it should stand (equal to the input when it already does). `left_alone`: the file holds what the
 * printer cannot write back without changing its meaning (reading errors, explicit keys, several documents); nothing is lost.
 */
export type Formatting = { readonly kind: 'formatted'; readonly text: string } | { readonly kind: 'left_alone' };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Formats one rule file. YAML: two blanks of indentation, `{ a: b }`, `[a, b]`, amounts grouped by threes, free text inside
 * braces quoted, lines of at most 120 characters, neighbouring `name: { … }` lines aligned, one blank line at most, comments kept.
 * Letters (`.md`): the front matter as YAML, the body only without trailing blanks. Idempotent.
 */
export function formatRuleFile(file: string, text: string): Formatting {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return file.endsWith('.md') ? formatLetter(clean) : formatYaml(clean);
}

function formatLetter(text: string): Formatting {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { kind: 'left_alone' };
  const head = formatYaml(match[1] ?? '');
  if (head.kind === 'left_alone') return head;
  const body = text
    .slice(match[0].length)
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
  return { kind: 'formatted', text: `---\n${head.text}---\n${body}${body === '' ? '' : '\n'}` };
}

function formatYaml(text: string): Formatting {
  const document = parse(text);
  if (document === undefined) return { kind: 'left_alone' };
  const printed = `${printDocument(document, text)}\n`;
  const again = parse(printed);
  if (again === undefined || !saysTheSame(document, text, again, printed)) return { kind: 'left_alone' };
  return { kind: 'formatted', text: printed };
}

function parse(text: string): Document | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  const { directives, errors, warnings, contents } = document;
  const plain = errors.length === 0 && warnings.length === 0 && !directives?.docStart && !/^%|^\.\.\.$/m.test(text);
  return plain && isMap(contents) && !holdsNull(document) ? document : undefined;
}

/** A comma in unquoted free text makes a key without a value: such a file is for `check` to explain, not to print. */
function holdsNull(document: Document): boolean {
  let found = false;
  visit(document, {
    Pair: (_key, pair) => {
      if (pair.value !== null && !(isScalar(pair.value) && pair.value.value === null)) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The printed text must hold the same values at the same keys and the same comments: otherwise the file is left alone. */
function saysTheSame(before: Document, textBefore: string, after: Document, textAfter: string): boolean {
  return meaningOf(before, textBefore) === meaningOf(after, textAfter);
}

function meaningOf(document: Document, text: string): string {
  const comments: string[] = [];
  const note = (comment: string | null | undefined): void => {
    if (comment) comments.push(...comment.split('\n').map((line) => line.trim()));
  };
  note(document.commentBefore);
  note(document.comment);
  visit(document, {
    Node: (_key, node) => {
      note(node.commentBefore);
      note(node.comment);
    },
    Pair: (_key, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (FREE_TEXT_KEYS.has(key) && isScalar(pair.value) && typeof pair.value.value !== 'string' && pair.value.range) {
        pair.value.value = text.slice(pair.value.range[0], pair.value.range[1]);
      }
    },
  });
  return JSON.stringify([
    ungrouped(document.toJS({ maxAliasCount: 100 })),
    comments.filter((line) => line !== '').sort(),
  ]);
}

/** Amounts are grouped anew by the printer, so they are compared without their blanks. */
function ungrouped(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null).replace(/"([\d ]+(?:\.\d+)? [A-Z]{3})"/g, (quoted) => quoted.replace(/ (?=\d)/g, '')),
  );
}
