// Findings about keys that a map does not have: a slip of the finger, a word from elsewhere, or neither.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Entry, SourceFile } from '../read/source-tree.ts';
import type { Fault } from './fault.ts';
import { FORM_CODES as CODES } from './form-codes.ts';
import { keyPlace, makeFinding, placeName, rewriteEntry } from './make-finding.ts';
import { printEntry, printFlow, printPair, shortly } from './print-flow.ts';
import { rewriteWord } from './rewrite-word.ts';
import type { ForeignWord } from './words/foreign-word.ts';

type UnknownKey = Extract<Fault, { kind: 'unknown_key' }>;

/** The finding about one unknown key. */
export function reportUnknownKey(source: SourceFile, fault: UnknownKey): Finding {
  const { entry, word } = fault;
  if (word === undefined) return reportPlainly(source, fault);
  const params = { key: entry.key, written: shortly(printEntry(entry)), right: rightOf(entry, word) };
  return makeFinding(word.code, keyPlace(source, entry), { params, rewrite: rewriteWord(source, fault) });
}

/** The example in the author's own words, where they fit. */
function rightOf({ value }: Entry, { code, right }: ForeignWord): string {
  const written = printFlow(value);
  const count = /\d+/.exec(written)?.[0];
  if (code === CODES.quorum && count !== undefined) return `at_least: ${count}`;
  return code === CODES.severalRoles && value.kind === 'list' ? `any_of: ${written}` : right;
}

function reportPlainly(source: SourceFile, { entry, map, where, known, nearest }: UnknownKey): Finding {
  const value = printFlow(entry.value);
  return makeFinding(CODES.unknownKey, keyPlace(source, entry), {
    params: { key: entry.key, where: placeName(where), known },
    suggestion: nearest,
    rewrite: nearest === undefined ? undefined : rewriteEntry(source, map, entry, [printPair(nearest, value)]),
  });
}
