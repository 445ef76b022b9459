// A file of a contract on its way into the contract's folder: read again from the card, held against its hash, filed under a name of its own.
import { createHash } from 'node:crypto';
import { isMap } from '../../../client/read-envelope.ts';
import { paperTitle } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import type { Telling } from '../telling.ts';
import { refused, tellingOf } from '../telling.ts';
import { diskName, endingOf } from './disk-name.ts';
import { findFileNote } from './file-note.ts';
import type { FiledNote } from './filed-papers.ts';
import { filedNoteName } from './filed-papers.ts';
import { folderOf } from './open-folder.ts';

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
    const telling = tellingOf(out);
    const { bytes, ending } = await fetchTaken(tools, telling, out);
    const { folder, personal } = await folderOf(tools, telling);
    const filed = await tools.disk.fileIn(isPersonal(out) ? personal : folder, {
      name: fileName(telling, out, ending),
      bytes,
      urgency: out.urgency,
    });
    const note: FiledNote = { file: filed.id, link: filed.link };
    await tools.notes.keepNotes([{ name, text: JSON.stringify(note) }]);
    return { farName: `file/${filed.id}` };
  },
};

/** The bytes that were taken in, wherever on the card they lie. */
async function fetchTaken(
  tools: DeskTools,
  telling: Telling,
  { effect, urgency }: Filing,
): Promise<{ readonly bytes: Uint8Array; readonly ending: string }> {
  const named = { document: paperTitle(telling, effect.document), hash: effect.hash.slice(0, SHORT) };
  const note = await findFileNote(tools, effect.hash);
  if (note === undefined) throw refused('no_file', telling.language, named);
  const known = linkIn(tools.cards.fresh(note.item)?.[note.field], note.fileId);
  const link = known ?? linkIn((await tools.cards.readAnew(note.item, urgency))[note.field], note.fileId);
  if (link === undefined) throw refused('file_gone', telling.language, named);
  for (let load = 1; load <= MOST_LOADS; load += 1) {
    const { bytes, name } = await tools.client.fetchFile(link, { urgency, mostBytes: MOST_BYTES });
    const isIt = createHash('sha256').update(bytes).digest('hex') === effect.hash;
    if (isIt) return { bytes, ending: name === undefined ? note.ending : endingOf(name) };
  }
  throw refused('file_differs', telling.language, named);
}

/** Of the file in a field of the card, which holds one or several. The address is a secret: it is used at once and kept nowhere. */
function linkIn(value: unknown, fileId: number): string | undefined {
  const files = Array.isArray(value) ? value : [value];
  const found = files.filter(isMap).find((file) => Number(file['id']) === fileId);
  const link = found?.['urlMachine'];
  return typeof link === 'string' && link !== '' ? link : undefined;
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
