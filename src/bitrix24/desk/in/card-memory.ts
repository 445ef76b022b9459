// What is remembered of a card: which of its files were taken, and which changes were sent, so that what was refused is not sent again.
import { createHmac } from 'node:crypto';
import type { Notes } from '../../../engine/ports/notes.ts';

/** `[hash of what was sent last, how often something else was sent]` */
type Sent = readonly [hash: string, count: number];

export type CardMemory = {
  /** By what it is about: `change`, `draft`, `paper:charter`. */
  readonly sent: Readonly<Record<string, Sent>>;
  /** By field: number of the file at the portal, hash of its content. */
  readonly files: Readonly<Record<string, { readonly id: number; readonly hash: string }>>;
  /** What people were told of the card, by what it is about: said again only when it is something else. */
  readonly told: Readonly<Record<string, string>>;
};

const NOTHING: CardMemory = { sent: {}, files: {}, told: {} };

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
  const text = JSON.stringify(after);
  if (text !== JSON.stringify(before)) await notes.keepNotes([{ name: noteName(item), text }]);
}

export type Sending = {
  /** Names what is sent for ever: `3/hash`. Undefined where it was sent last, or where nothing is to be sent. */
  readonly key: string | undefined;
  /** For once it was received. */
  readonly after: CardMemory;
};

/**
 * What is to be sent about something. `what` undefined: it is as it should be by now, and the same change later is another one. A crash
 * after the sending sends the same key again.
 */
export function sendingOf(
  memory: CardMemory,
  secret: string,
  about: string,
  what: readonly unknown[] | undefined,
): Sending {
  const [last, count] = memory.sent[about] ?? ['', 0];
  const hash = what === undefined ? '' : hashOf(secret, what);
  if (hash === last) return { key: undefined, after: memory };
  const next = hash === '' ? count : count + 1;
  const after = { ...memory, sent: { ...memory.sent, [about]: [hash, next] as const } };
  return { key: hash === '' ? undefined : `${next}/${hash}`, after };
}

/** Keyed, so that nobody who has the notes can try values against it. */
export function hashOf(secret: string, what: readonly unknown[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(what)).digest('base64url').slice(0, 22);
}

function noteName(item: number): string {
  return `card/${item}`;
}
