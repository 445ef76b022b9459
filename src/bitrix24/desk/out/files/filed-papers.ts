// Which files of a case lie in its folder, by what was remembered of them.
import type { Case, CaseId } from '../../../../domain/case.ts';
import type { DocumentId } from '../../../../domain/ids.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';
import type { PortalMap } from '../../../portal-map.ts';
import { fileLink } from '../links.ts';

/** `file`: its number on the portal's drive. `again`: how often it had to be filed once more. */
export type FiledNote = { readonly file: number; readonly again?: number };

export function filedNoteName(id: CaseId, document: DocumentId | 'draft' | 'scan', hash: string): string {
  return `filed/${id}/${document}/${hash}`;
}

/** Where the papers of the case, as they are now, can be opened. */
export async function filedPapers(
  { notes, map }: { readonly notes: Pick<Notes, 'findNote'>; readonly map: Pick<PortalMap, 'address'> },
  { id, context }: Case,
): Promise<ReadonlyMap<DocumentId | 'draft', string>> {
  const wanted: (readonly [DocumentId | 'draft', string])[] = Object.entries(context.papers).flatMap(
    ([document, { hash }]) => (hash === undefined ? [] : [[document as DocumentId, hash] as const]),
  );
  const draft = context.content.draft;
  if (draft !== undefined) wanted.push(['draft', draft]);
  const found = new Map<DocumentId | 'draft', string>();
  for (const [document, hash] of wanted) {
    const text = await notes.findNote(filedNoteName(id, document, hash));
    if (text !== undefined) found.set(document, fileLink(map, (JSON.parse(text) as FiledNote).file));
  }
  return found;
}
