// The one place that calls the YAML library: YAML 1.2, every scalar as text, errors collected and bounded.

import type { Document, Node as YamlNode } from 'yaml';
import { Composer, Parser } from 'yaml';

/** An error of the library: its code, where, and its message (English, for recognition only; it is never shown). */
export type YamlFault = {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
};

export type YamlReading = { readonly contents: YamlNode | null; readonly faults: readonly YamlFault[] };

/** Stands for a text nested so deeply that the library would run out of stack. */
export const TOO_DEEP = 'TOO_DEEP';
/** Stands for the beginning of a second document. */
export const SECOND_DOCUMENT = 'SECOND_DOCUMENT';

/** Beyond this many brackets opened and not closed, or compact list marks in a row, the library is not asked at all. */
const MOST_OPEN = 200;
const COMPACT_NESTING = /(?:[-?:] ){200}/;
/** A file with more errors is no rule file; each one costs the library time. */
const MOST_FAULTS = 300;

const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  merge: false,
  // Both are checked by the caller: duplicates with the place of the first one and not in quadratic time.
  uniqueKeys: false,
  logLevel: 'error',
} as const;

/** Thrown through the library once a text has too many errors, and caught here: there is no other way to stop it. */
const ENOUGH = new Error('enough errors in one text');

/**
 * Reads the text of one YAML document; offsets are in `text`. All values come as strings (`failsafe`): what they mean is decided
 * by the caller, who knows which of them are free text. Never throws on any text.
 */
export function parseYaml(text: string): YamlReading {
  const deep = deepNesting(text);
  if (deep !== undefined) return { contents: null, faults: [deep] };
  const faults: YamlFault[] = [];
  const composer = new Composer(OPTIONS);
  // The library's own handler makes an Error with a stack for every fault.
  Reflect.set(composer, 'onError', (source: unknown, code: string, message: string) => {
    // The library catches what is thrown within a collection and calls again: then nothing must be added.
    if (faults.length >= MOST_FAULTS) throw ENOUGH;
    const [start, end] = stretchOf(source);
    faults.push({ code, start, end, message });
  });
  const contents = compose(composer, text, faults);
  return { contents, faults: faults.sort((a, b) => a.start - b.start) };
}

function compose(composer: Composer, text: string, faults: YamlFault[]): YamlNode | null {
  let first: Document | undefined;
  try {
    for (const document of documents(composer, text, faults)) {
      if (first !== undefined) {
        const start = document.range[0];
        faults.push({ code: SECOND_DOCUMENT, start, end: start + 1, message: '' });
        break;
      }
      first = document;
    }
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return first?.contents ?? null;
}

/** Tokens that the parser itself could not place are faults; the composer gets the others. */
function* documents(composer: Composer, text: string, faults: YamlFault[]) {
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'error') yield* composer.next(token);
    else {
      faults.push({
        code: 'UNEXPECTED_TOKEN',
        start: token.offset,
        end: token.offset + Math.max(token.source.length, 1),
        message: token.message,
      });
      if (faults.length >= MOST_FAULTS) throw ENOUGH;
    }
  }
  yield* composer.end(true, text.length);
}

/** The library points by an offset, by a pair of them, or by a token. */
function stretchOf(source: unknown): readonly [number, number] {
  if (typeof source === 'number') return [source, source + 1];
  if (Array.isArray(source)) return [Number(source[0]), Number(source[1])];
  if (typeof source !== 'object' || source === null || !('offset' in source)) return [0, 1];
  const start = Number(source.offset);
  const length = 'source' in source && typeof source.source === 'string' ? source.source.length : 1;
  return [start, start + length];
}

/** A linear look at the text before the library recurses into it. Brackets in quotes count too: 200 of them open are no title. */
function deepNesting(text: string): YamlFault | undefined {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) open++;
    else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
    if (open > MOST_OPEN) return { code: TOO_DEEP, start: at, end: at + 1, message: '' };
  }
  const compact = COMPACT_NESTING.exec(text);
  return compact === null ? undefined : { code: TOO_DEEP, start: compact.index, end: compact.index + 1, message: '' };
}
