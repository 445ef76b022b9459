// Which record a card shows, as it stands in a field of the card.
import type { CardMark } from '../../../../engine/ports/portal.ts';

const MARK = /^(\d{1,15}) (\S{1,200})$/;

/** `12 5f3c…`. */
export function cardMarkText({ seq, hash }: CardMark): string {
  return `${seq} ${hash}`;
}

/** Undefined for an empty field, and for one that holds something else. */
export function readCardMark(text: unknown): CardMark | undefined {
  const [, seq, hash] = MARK.exec(typeof text === 'string' ? text.trim() : '') ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}
