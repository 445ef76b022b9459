// Where the bytes of a file lie that was taken in from a card: whoever takes it in remembers it by its hash.
import type { Note, Notes } from '../../../../engine/ports/notes.ts';

/** `field`: original name on the card `item`; `fileId`: the portal's number of the file in it; `ending`: `.pdf`, of its name: the name itself is people's. */
export type FileNote = {
  readonly item: number;
  readonly field: string;
  readonly fileId: number;
  readonly ending: string;
};

/** `hash`: SHA-256 of the bytes in hex. */
export function fileNote(hash: string, note: FileNote): Note {
  return { name: `file/${hash}`, text: JSON.stringify(note) };
}

export async function findFileNote(
  { notes }: { readonly notes: Pick<Notes, 'findNote'> },
  hash: string,
): Promise<FileNote | undefined> {
  const text = await notes.findNote(`file/${hash}`);
  return text === undefined ? undefined : (JSON.parse(text) as FileNote);
}
