// A small input as one text: a contract, or rates.
import type { Finding, NamedText } from '../../src/index.ts';
import { decodeInput } from '../../src/index.ts';
import type { Input } from './open-input.ts';

/** Megabytes of a file with one contract, or with rates. */
const MOST_MEGABYTES = 1;

/** The text, or undefined when something is wrong with its bytes: then that is among `findings`. */
export async function readWhole(input: Input, findings: Finding[]): Promise<NamedText | undefined> {
  const pieces: string[] = [];
  const text = decodeInput(input.bytes, input.name, (finding) => findings.push(finding), MOST_MEGABYTES);
  for await (const piece of text) pieces.push(piece);
  return findings.length > 0 ? undefined : { file: input.name, text: pieces.join('') };
}
