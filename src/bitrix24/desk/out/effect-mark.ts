// The number by which people and we find again what an effect made: it stands in the title of a task and under a comment.
import { createHash } from 'node:crypto';

const LENGTH = 10;
/** Without letters that are taken for others. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Of the effect with this key alone. */
export function effectMark(key: string): string {
  const digest = createHash('sha256').update(`vizir mark ${key}`).digest();
  return [...digest.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Whether a text bears it as a word of its own. */
export function bearsMark(text: string, mark: string): boolean {
  return text.split(/[^0-9a-z]+/i).includes(mark);
}

const MARK = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** Whether a word could be a mark. */
export function isEffectMark(word: string): boolean {
  return MARK.test(word);
}
