// One record of the log, as it is exported: what is needed to check its hash, and the record itself.
import type { LogRecord } from '../../src/index.ts';
import { isoTime } from './iso-time.ts';

export const LOG_HEADER: readonly string[] = ['position', 'case', 'seq', 'at', 'kind', 'by', 'hash', 'record'];

/** `at`: milliseconds since 1970, as they were hashed. `record`: the text that was hashed. */
export function logJson({ position, case: id, seq, at, hash, text }: LogRecord): object {
  return { format: 'vizir-log-record/1', position, case: id, seq, at, hash, record: text };
}

export function logCsv({ position, case: id, seq, at, hash, text }: LogRecord): readonly string[] {
  const { kind, by } = inputOf(text);
  return [String(position), id, String(seq), isoTime(at), kind, by, hash, text];
}

/** What a person looks for in a table. A record that cannot be read has neither: `vizir case verify` says so. */
function inputOf(text: string): { readonly kind: string; readonly by: string } {
  try {
    const { input } = JSON.parse(text) as { input?: { kind?: string; by?: string; act?: { act?: string } } };
    return { kind: input?.act?.act ?? input?.kind ?? '', by: input?.by ?? '' };
  } catch {
    return { kind: '', by: '' };
  }
}
