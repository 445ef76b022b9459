// A file of a contract on its way into the contract's folder: read again from the card, held against its hash, filed under a name of its own.
import { createHash } from 'node:crypto';
import type { Urgency } from '../../../../engine/ports/store-entries.ts';
import type { CardField } from '../../../card-field.ts';
import { fieldName } from '../../../card-field.ts';
import { isMap } from '../../../client/read-envelope.ts';
import { isCardGone } from '../card/is-card-gone.ts';
import type { CardRow } from '../card/portal-cards.ts';
import { paperTitle } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import type { Telling } from '../telling.ts';
import { refused, tellingOf } from '../telling.ts';
import { diskName, endingOf } from './disk-name.ts';
import { findFileNote } from './file-note.ts';
import type { FiledNote } from './filed-papers.ts';
import { filedNoteName } from './filed-papers.ts';
import { folderOf, personalFolderOf } from './open-folder.ts';

type Filing = OutgoingOf<'file_document'>;

/** A larger one would not go to the portal in one request. */
const MOST_BYTES = 100 * 1024 * 1024;
/** What came broken once may come whole; what differs again is another file. */
const MOST_LOADS = 2;
/** As long as a hash is told to people. */
const SHORT = 8;

export const fileDocument: Doing<OutgoingOf<'file_document'>> = {
  send: async (tools, out) => {
    const { document, hash } = out.effect;
    const name = filedNoteName(out.kase.id, document, hash);
    const known = await tools.notes.findNote(name);
    if (known !== undefined) return { farName: `file/${(JSON.parse(known) as FiledNote).file}` };
    const telling = tellingOf(out, tools);
    const { bytes, ending } = await takenBytes(tools, telling, out);
    const folder = isPersonal(out) ? await personalFolderOf(tools, telling) : (await folderOf(tools, telling)).folder;
    const file = await tools.disk.fileIn(folder, {
      name: fileName(telling, out, ending),
      bytes,
      urgency: out.urgency,
    });
    const note: FiledNote = { file };
    await tools.notes.keepNotes([{ name, text: JSON.stringify(note) }]);
    tools.recent?.drop(hash);
    return { farName: `file/${file}` };
  },
};

type Bytes = { readonly bytes: Uint8Array; readonly ending: string };
type Place = { readonly item: number; readonly field: string; readonly fileId?: number };

/** The bytes that were taken in: where they were noted, or in the document's own field of the card. Whatever is found is held against its hash. */
async function takenBytes(tools: DeskTools, telling: Telling, { effect, urgency }: Filing): Promise<Bytes> {
  const { hash, document } = effect;
  const note = await findFileNote(tools, hash);
  const recent = tools.recent?.find(hash);
  if (recent !== undefined && note !== undefined && hashOf(recent) === hash)
    return { bytes: recent, ending: note.ending };
  const own: Place = { item: telling.item, field: fieldName(tools.map.typeId, fieldOf(document)) };
  let isThere = false;
  for (const place of note === undefined ? [own] : [note, own]) {
    for (const link of await linksAt(tools, place, urgency)) {
      isThere = true;
      const found = await load(tools, link, { hash, urgency, ending: note?.ending ?? '' });
      if (found !== undefined) return found;
    }
  }
  const named = { document: paperTitle(telling, document), hash: hash.slice(0, SHORT) };
  if (isThere) throw refused('file_differs', telling.language, named);
  throw refused(note === undefined ? 'no_file' : 'file_gone', telling.language, named);
}

function fieldOf(document: Filing['effect']['document']): CardField {
  if (document === 'draft') return { of: 'draft' };
  return document === 'scan' ? { of: 'scan' } : { of: 'document', document, part: 'file' };
}

/** Undefined where it is another file. */
async function load(
  { client }: DeskTools,
  link: string,
  { hash, urgency, ending }: { readonly hash: string; readonly urgency: Urgency; readonly ending: string },
): Promise<Bytes | undefined> {
  for (let loads = 1; loads <= MOST_LOADS; loads += 1) {
    const { bytes, name } = await client.fetchFile(link, { urgency, mostBytes: MOST_BYTES });
    if (hashOf(bytes) === hash) return { bytes, ending: name === undefined ? ending : endingOf(name) };
  }
  return undefined;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** As it was answered a moment ago, or now: a file may have been put there since. A card that is deleted holds none. */
async function linksAt({ cards }: DeskTools, place: Place, urgency: Urgency): Promise<readonly string[]> {
  const known = linksIn(cards.fresh(place.item), place);
  if (known.length > 0) return known;
  try {
    return linksIn(await cards.readAnew(place.item, urgency), place);
  } catch (thrown) {
    if (isCardGone(thrown)) return [];
    throw thrown;
  }
}

/** Of the files in a field, which holds one or several. The address is a secret: it is used at once and kept nowhere. */
function linksIn(row: CardRow | undefined, { field, fileId }: Place): readonly string[] {
  return [row?.[field]]
    .flat()
    .filter(isMap)
    .filter((file) => fileId === undefined || Number(file['id']) === fileId)
    .flatMap(({ urlMachine }) => (typeof urlMachine === 'string' && urlMachine !== '' ? [urlMachine] : []));
}

function isPersonal({ effect, kase }: Filing): boolean {
  return kase.plan.documents.find(({ document }) => document === effect.document)?.personal ?? false;
}

/** `Устав, редакция 2, 1f3c9a7e.pdf`: one name, one content. */
function fileName(telling: Telling, { effect }: Filing, ending: string): string {
  const title = paperTitle(telling, effect.document);
  const rest = telling.plain('file_rest', { revision: effect.revision, hash: effect.hash.slice(0, SHORT) });
  return diskName(title, `${rest}${ending}`);
}
