// The folder of a counterparty, in which each of its contracts has one: remembered by number, so that the next contract asks for its own alone.
import { createHmac } from 'node:crypto';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';
import type { DiskAccess, NewFolder } from './disk-access.ts';

type Tools = {
  readonly disk: Pick<DiskAccess, 'folderIn'>;
  readonly notes: Pick<Notes, 'findNote' | 'keepNotes'>;
  readonly secret: string;
  /** Number of the company's folder. */
  readonly parent: number;
};

/**
 * Numbers of the folder of this name in the counterparty's, and of that one. Whatever is remembered may be gone: then it is looked for by
 * its name, or made.
 */
export async function inCounterpartyFolder(
  tools: Tools,
  counterparty: NewFolder,
  own: NewFolder,
): Promise<{ readonly parent: number; readonly folder: number }> {
  const { disk, notes } = tools;
  const name = noteName(tools, counterparty.name);
  const known = Number(await notes.findNote(name));
  if (Number.isSafeInteger(known) && known > 0) {
    const folder = await unlessGone(disk.folderIn(known, own));
    if (folder !== undefined) return { parent: known, folder };
  }
  const parent = await disk.folderIn(tools.parent, counterparty);
  await notes.keepNotes([{ name, text: String(parent) }]);
  return { parent, folder: await disk.folderIn(parent, own) };
}

/** Keyed: the name of a folder is the name of somebody. */
function noteName({ secret, parent }: Tools, folder: string): string {
  const named = createHmac('sha256', secret).update(`${parent}/${folder.toLowerCase()}`).digest('base64url');
  return `counterparty_folder/${named.slice(0, 22)}`;
}

const GONE = /^ERROR_NOT_FOUND\b|could not find entity/i;

async function unlessGone(made: Promise<number>): Promise<number | undefined> {
  try {
    return await made;
  } catch (thrown) {
    if (thrown instanceof FarError && thrown.failure.kind === 'refused' && GONE.test(thrown.failure.reason))
      return undefined;
    throw thrown;
  }
}
