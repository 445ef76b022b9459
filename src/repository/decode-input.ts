// The bytes of a contract file as text: strictly UTF-8, without a byte order mark, within bounds.

import type { Finding, Params } from '../diagnostics/finding.ts';
import { guessByteEncoding, guessWideEncoding } from './guess-encoding.ts';

/** Thrown while decoding, for a caller that turns it into an answer: bytes come one by one, there is no other way out. */
export class InputRefused extends Error {
  readonly finding: Finding;

  constructor(finding: Finding, cause?: unknown) {
    super(`the input is refused with finding ${finding.code}`, { cause });
    this.finding = finding;
  }
}

const MEGABYTE = 1_048_576;

/** Text piece by piece; throws `InputRefused` for bytes that are no text. `most`: megabytes at which it stops, if any. */
export async function* decodeInput(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  most?: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let line = 1;
  let isFirst = true;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (most !== undefined && size > most * MEGABYTE) throw refused(559, file, line, { most });
    const wide = isFirst ? guessWideEncoding(chunk) : undefined;
    if (wide !== undefined) throw refused(555, file, line, { encoding: wide });
    isFirst = false;
    const text = decodeOr(() => decoder.decode(chunk, { stream: true }), chunk, file, line);
    yield text;
    line += text.split('\n').length - 1;
  }
  yield decodeOr(() => decoder.decode(), new Uint8Array(), file, line);
}

function decodeOr(decode: () => string, chunk: Uint8Array, file: string, line: number): string {
  if (chunk.includes(0)) throw refused(560, file, line, {});
  try {
    return decode();
  } catch (cause) {
    throw refused(555, file, line + cleanLines(chunk), { encoding: guessByteEncoding(chunk) }, cause);
  }
}

/** How many lines of the piece are sound before the first that is not. */
function cleanLines(chunk: Uint8Array): number {
  let lines = 0;
  // The end of a character that the piece before began.
  let from = chunk.findIndex((byte) => byte < 0x80 || byte > 0xbf);
  for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(chunk.subarray(from, end));
    } catch {
      return lines;
    }
    lines += 1;
    from = end + 1;
  }
  return lines;
}

function refused(code: number, file: string, line: number, params: Params, cause?: unknown): InputRefused {
  const place = { file, line, column: 1, endLine: line, endColumn: 1 };
  return new InputRefused({ code, severity: 'error', place, params, others: [] }, cause);
}
