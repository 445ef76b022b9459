// Which folders of the portal's drive belong to a case: remembered by number, without names.
import type { CaseId } from '../../../../domain/case.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';

/** `personal`: for papers that are not for everybody, once there is one. */
export type FolderNote = {
  readonly counterparty: number;
  readonly folder: number;
  readonly personal?: number;
};

function folderNoteName(id: CaseId): string {
  return `folder/${id}`;
}

export async function findFolder(
  { notes }: { readonly notes: Pick<Notes, 'findNote'> },
  id: CaseId,
): Promise<FolderNote | undefined> {
  const text = await notes.findNote(folderNoteName(id));
  return text === undefined ? undefined : (JSON.parse(text) as FolderNote);
}

export async function keepFolder(
  { notes }: { readonly notes: Pick<Notes, 'keepNotes'> },
  id: CaseId,
  note: FolderNote,
): Promise<void> {
  await notes.keepNotes([{ name: folderNoteName(id), text: JSON.stringify(note) }]);
}
