// How many, as typed behind `--limit`.
import { UsageError } from '../usage-error.ts';

const USUAL = 100;
/** More is no list to look at; the log has an export of its own. */
const MOST = 100_000;

export function readCount(text: string | undefined): number {
  if (text === undefined) return USUAL;
  const isCount = /^[1-9]\d{0,8}$/.test(text);
  if (!isCount) throw new UsageError('not_a_count', { value: text });
  return Math.min(MOST, Number(text));
}
