// What is remembered of a card: which of its files were taken, and which changes were sent, so that what was refused is not sent again.
import { createHmac } from 'node:crypto';
import type { Note, Notes } from '../../../engine/ports/notes.ts';

/** `[hash of what was sent last, how often something else was sent]`; `sending`: it is not known whether it was received. */
type Sent = readonly [hash: string, count: number, sending?: 'sending'];

export type CardMemory = {
  /** By what it is about: `change`, `draft`, `paper:charter`. */
  readonly sent: Readonly<Record<string, Sent>>;
  /** By field: number of the file at the portal, hash of its content. */
  readonly files: Readonly<Record<string, { readonly id: number; readonly hash: string }>>;
  /** Hash of what stood beside a paper while it was not here, by document: written before it came from elsewhere, it says nothing of it. */
  readonly beside: Readonly<Record<string, string>>;
  /** What people were told of the card, by what it is about: said again only when it is something else. */
  readonly told: Readonly<Record<string, string>>;
  /** Number of the newest comment that was read. */
  readonly comments: number;
};

const NOTHING: CardMemory = { sent: {}, files: {}, beside: {}, told: {}, comments: 0 };

export async function recallCard(notes: Pick<Notes, 'findNote'>, item: number): Promise<CardMemory> {
  const text = await notes.findNote(noteName(item));
  return text === undefined ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<CardMemory>) };
}

/** Writes nothing where nothing is new. */
export async function rememberCard(
  notes: Pick<Notes, 'keepNotes'>,
  item: number,
  before: CardMemory,
  after: CardMemory,
): Promise<void> {
  if (JSON.stringify(after) !== JSON.stringify(before)) await notes.keepNotes([memoryNote(item, after)]);
}

/** As it is kept for a card. */
export function memoryNote(item: number, memory: CardMemory): Note {
  return { name: noteName(item), text: JSON.stringify(memory) };
}

/** Whether it was said of a card that it is a copy. */
export function isRefusedCopy({ told }: CardMemory): boolean {
  return told['copy_noted'] !== undefined;
}

export type Sending = {
  /** Names what is sent for ever: `3/hash`. Undefined where it was sent last, or where nothing is to be sent. */
  readonly key: string | undefined;
  /** To be kept before it is sent; `sentAll` of it after. */
  readonly after: CardMemory;
};

/**
 * What is to be sent about something. `what` undefined: it is as it should be by now, and the same change later is another one. What was
 * being sent when the process died is sent under the same key again; each other thing has a key that none had before.
 */
export function sendingOf(
  memory: CardMemory,
  secret: string,
  about: string,
  what: readonly unknown[] | undefined,
): Sending {
  const [last, count, sending] = memory.sent[about] ?? ['', 0];
  const hash = what === undefined ? '' : hashOf(secret, what);
  if (hash === last) return { key: sending === undefined ? undefined : `${count}/${hash}`, after: memory };
  if (hash === '') return { key: undefined, after: withSent(memory, about, ['', count]) };
  return { key: `${count + 1}/${hash}`, after: withSent(memory, about, [hash, count + 1, 'sending']) };
}

/** Everything that was being sent was received. */
export function sentAll(memory: CardMemory): CardMemory {
  const sent = Object.entries(memory.sent).map(([about, [hash, count]]) => [about, [hash, count] as const] as const);
  return { ...memory, sent: Object.fromEntries(sent) };
}

function withSent(memory: CardMemory, about: string, sent: Sent): CardMemory {
  return { ...memory, sent: { ...memory.sent, [about]: sent } };
}

/** Keyed, so that nobody who has the notes can try values against it. */
export function hashOf(secret: string, what: readonly unknown[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(what)).digest('base64url').slice(0, 22);
}

function noteName(item: number): string {
  return `card/${item}`;
}
