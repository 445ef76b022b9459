// The catalogue of all findings, by code.

import type { Message } from '../message.ts';
import { formMessages } from './form.ts';
import { inputMessages } from './input.ts';
import { namesMessages } from './names.ts';
import { proofMessages } from './proof.ts';
import { proofAmendmentMessages } from './proof-amendments.ts';
import { proofDateMessages } from './proof-dates.ts';
import { proofPromiseMessages } from './proof-promises.ts';
import { readingMessages } from './reading.ts';

const BY_CODE: ReadonlyMap<number, Message> = new Map(
  [
    ...readingMessages,
    ...formMessages,
    ...namesMessages,
    ...proofMessages,
    ...proofPromiseMessages,
    ...proofAmendmentMessages,
    ...proofDateMessages,
    ...inputMessages,
  ].map((message) => [message.code, message]),
);

/** The message of a code; throws for a code that the catalogue does not have: that is a bug of ours. */
export function messageOf(code: number): Message {
  const message = BY_CODE.get(code);
  if (message === undefined) throw new Error(`no message for code ${code}`);
  return message;
}

/** All messages, sorted by code. */
export function allMessages(): readonly Message[] {
  return [...BY_CODE.values()].sort((a, b) => a.code - b.code);
}
