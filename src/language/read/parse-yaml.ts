// The one place that calls the YAML library: YAML 1.2, every scalar as text, errors collected.

import type { Node as YamlNode } from 'yaml';
import { parseDocument } from 'yaml';

/** An error of the library: its code, where, and its message (English, for recognition only; it is never shown). */
export type YamlFault = {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
};

export type YamlReading = { readonly contents: YamlNode | null; readonly faults: readonly YamlFault[] };

/** What stands for a text nested so deeply that the library would run out of stack. */
export const TOO_DEEP = 'TOO_DEEP';

/** Beyond this many brackets opened and not closed, or compact list marks in a row, the library is not asked at all. */
const MOST_OPEN = 200;
const COMPACT_NESTING = /(?:[-?:] ){200}/;

/**
 * Reads the text of one YAML document; offsets are in `text`. All values come as strings (`failsafe`): what they mean is decided
 * by the caller, who knows which of them are free text. Never throws on any text.
 */
export function parseYaml(text: string): YamlReading {
  const deep = deepNesting(text);
  if (deep !== undefined) return { contents: null, faults: [deep] };
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    merge: false,
    // Both are checked by the caller: duplicates with the place of the first one and not in quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const faults = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    code,
    start: pos[0],
    end: pos[1],
    message,
  }));
  return { contents: document.contents, faults: faults.sort((a, b) => a.start - b.start) };
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
