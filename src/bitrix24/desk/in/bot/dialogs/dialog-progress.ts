// How far a dialog has come, and which dialogs somebody has open: ids and numbers, never words.
import type { Notes } from '../../../../../engine/ports/notes.ts';
import type { Talk } from '../talk.ts';

/** `pick`: buttons to choose from; `words`: a reply is awaited; `confirm`: what was written is to be confirmed. */
export type Phase = 'pick' | 'words' | 'confirm';

export type DialogProgress = {
  readonly phase: Phase;
  /** Ids that were chosen. */
  readonly chosen: readonly string[];
  readonly page: number;
  /** People that a typed name has found. */
  readonly found: readonly string[];
  /** Of the words that are to be confirmed: whether what comes back is what was written. */
  readonly mac?: string;
  /** The words could not be read back: the next ones count at once. */
  readonly confirmed?: true;
};

export type OpenDialog = { readonly message: number; readonly at: number };

/** Milliseconds in which an ordinary message counts as the reply to the only open dialog; after that only a reply does. */
const FRESH_MS = 86_400_000;
/** Older ones are answered by a reply alone. */
const MOST_OPEN = 50;

export function beginning(phase: Phase): DialogProgress {
  return { phase, chosen: [], page: 0, found: [] };
}

export async function findProgress(
  notes: Pick<Notes, 'findNote'>,
  message: number,
): Promise<DialogProgress | undefined> {
  const text = await notes.findNote(progressName(message));
  return text === undefined ? undefined : (JSON.parse(text) as DialogProgress);
}

export function keepProgress(talk: Talk, message: number, progress: DialogProgress): void {
  talk.keep({ name: progressName(message), text: JSON.stringify(progress) });
}

export function dropProgress(talk: Talk, message: number): void {
  talk.drop(progressName(message));
}

export async function openDialogs(talk: Talk): Promise<readonly OpenDialog[]> {
  const text = await talk.of.notes.findNote(openName(talk));
  return text === undefined ? [] : (JSON.parse(text) as readonly OpenDialog[]);
}

export function isFresh(talk: Talk, { at }: OpenDialog): boolean {
  return talk.now - at < FRESH_MS;
}

export function keepOpenDialogs(talk: Talk, open: readonly OpenDialog[]): void {
  talk.keep({ name: openName(talk), text: JSON.stringify(open.slice(-MOST_OPEN)) });
}

function progressName(message: number): string {
  return `dialog/${message}`;
}

function openName({ of, user }: Talk): string {
  return `dialogs/${of.map.botId}/${user}`;
}
