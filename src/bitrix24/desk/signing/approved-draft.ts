// The approved draft as it lies at the portal: in the contract's folder, where reception takes it from, and on the card.
import { createHash } from 'node:crypto';
import { deskWord } from '../../../diagnostics/catalogue/desk-words.ts';
import type { Language } from '../../../diagnostics/message.ts';
import type { FileFound } from '../../../domain/act.ts';
import type { Case } from '../../../domain/case.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import type { Notes } from '../../../engine/ports/notes.ts';
import { fieldName } from '../../card-field.ts';
import type { CaseCards } from '../../case-cards.ts';
import type { PortalClient, Urgency } from '../../client/portal-call.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { PortalMap } from '../../portal-map.ts';
import { DiskAccess } from '../out/files/disk-access.ts';
import { diskName, endingOf } from '../out/files/disk-name.ts';
import type { FiledNote } from '../out/files/filed-papers.ts';
import { filedNoteName } from '../out/files/filed-papers.ts';
import { findFolder } from '../out/files/folder-note.ts';
import { cardFieldFile } from './card-field-file.ts';

export type DraftTools = {
  readonly client: PortalClient;
  readonly map: PortalMap;
  readonly notes: Pick<Notes, 'findNote' | 'keepNotes'>;
  readonly caseCards: Pick<CaseCards, 'itemOf'>;
};

/** `hash`: of what lies there; absent where nothing does. */
type Place = { readonly hash?: string; readonly bytes?: Uint8Array; readonly name?: string };

/** `approved`: hash of the draft of the approved revision. `file`: number of the folder's copy, once it is filed. */
export type ApprovedDraft = {
  readonly approved: string;
  readonly file?: number;
  readonly folder: Place;
  readonly card: Place;
};

/** A larger one would not go to the portal in one request. */
const MOST_BYTES = 100 * 1024 * 1024;
const LONG_WAIT_MS = 60_000;
/** As long as a hash is told to people. */
const SHORT = 8;

/** Both places, read now; undefined for a contract without a draft. Rejects with a `FarError` for what may be tried again. */
export async function readApprovedDraft(
  tools: DraftTools,
  { id, context }: Case,
  urgency: Urgency,
): Promise<ApprovedDraft | undefined> {
  const approved = context.content.draft;
  if (approved === undefined) return undefined;
  const note = await tools.notes.findNote(filedNoteName(id, 'draft', approved));
  const file = note === undefined ? undefined : (JSON.parse(note) as FiledNote).file;
  const item = tools.caseCards.itemOf(id);
  return {
    approved,
    ...(file === undefined ? {} : { file }),
    folder: file === undefined ? {} : await inFolder(tools, file, urgency),
    card: item === undefined ? {} : await onCard(tools, item, urgency),
  };
}

/** As the act that signs says it: another file in either place counts, and none is none. What is not filed yet lies on the card alone. */
export function draftFound({ approved, folder, card }: ApprovedDraft): FileFound {
  const isOther = (place: Place): boolean => place.hash !== undefined && place.hash !== approved;
  const other = [folder, card].find(isOther)?.hash;
  const hash = other ?? folder.hash ?? card.hash;
  return { document: 'draft', ...(hash === undefined ? {} : { hash }) };
}

/** Whether somewhere lies what has to be put back elsewhere. */
export function isDraftWhole({ approved, file, folder, card }: ApprovedDraft): boolean {
  return (file === undefined || folder.hash === approved) && (card.hash === undefined || card.hash === approved);
}

/**
 * Puts the approved draft back where another one lies, or where the folder has lost it. Gives the number of the copy that reception may
 * take; undefined where the approved draft is nowhere any more. Again it does nothing more.
 */
export async function putBackDraft(
  tools: DraftTools,
  kase: Case,
  draft: ApprovedDraft,
  { language, urgency }: { readonly language: Language; readonly urgency: Urgency },
): Promise<number | undefined> {
  const { approved, file, folder, card } = draft;
  const whole = [folder, card].find(({ hash }) => hash === approved);
  if (whole?.bytes === undefined) return undefined;
  if (card.hash !== undefined && card.hash !== approved) await writeOnCard(tools, kase, whole, urgency);
  return folder.hash === approved ? file : await fileAgain(tools, kase, { approved, whole, language, urgency });
}

async function inFolder({ client }: DraftTools, file: number, urgency: Urgency): Promise<Place> {
  try {
    const { result } = await client.call('disk.file.get', { id: file }, { urgency, kind: 'read' });
    const link = isMap(result) ? result['DOWNLOAD_URL'] : undefined;
    const name = isMap(result) ? String(result['NAME'] ?? '') : '';
    return typeof link === 'string' ? { ...(await load(client, link, urgency)), name } : {};
  } catch (thrown) {
    return nothingWhereRefused(thrown);
  }
}

async function onCard(tools: DraftTools, item: number, urgency: Urgency): Promise<Place> {
  try {
    const file = await cardFieldFile(tools, { item, field: { of: 'draft' } }, urgency);
    return file === undefined ? {} : await load(tools.client, file.link, urgency);
  } catch (thrown) {
    return nothingWhereRefused(thrown);
  }
}

/** Deleted, or not to be seen: there is nothing that anybody could take. */
function nothingWhereRefused(thrown: unknown): Place {
  if (thrown instanceof FarError && thrown.failure.kind === 'refused') return {};
  throw thrown;
}

async function load(client: PortalClient, link: string, urgency: Urgency): Promise<Place> {
  const { bytes, name } = await client.fetchFile(link, { urgency, mostBytes: MOST_BYTES, mostWaitMs: LONG_WAIT_MS });
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { hash, bytes, ...(name === undefined ? {} : { name }) };
}

async function writeOnCard(
  { client, map, caseCards }: DraftTools,
  { id }: Case,
  { bytes, name }: Place,
  urgency: Urgency,
): Promise<void> {
  const item = caseCards.itemOf(id);
  if (item === undefined || bytes === undefined) return;
  const file = [name ?? 'draft', Buffer.from(bytes).toString('base64')];
  const fields = { [fieldName(map.typeId, { of: 'draft' })]: file };
  const params = { entityTypeId: map.entityTypeId, id: item, useOriginalUfNames: 'Y', fields };
  await client.call('crm.item.update', params, { urgency, kind: 'write' });
}

type Again = {
  readonly approved: string;
  readonly whole: Place;
  readonly language: Language;
  readonly urgency: Urgency;
};

/** Under a name of its own beside the one that is not it any more: the same for the same loss, another for the next. */
async function fileAgain(
  { client, notes }: DraftTools,
  { id, context }: Case,
  { approved, whole, language, urgency }: Again,
): Promise<number | undefined> {
  const folder = await findFolder({ notes }, id);
  if (folder === undefined || whole.bytes === undefined) return undefined;
  const noteName = filedNoteName(id, 'draft', approved);
  const before = await notes.findNote(noteName);
  const again = (before === undefined ? 0 : ((JSON.parse(before) as FiledNote).again ?? 0)) + 1;
  const revision = context.approved ?? context.revision;
  const title = deskWord('draft_again', language, { revision, hash: approved.slice(0, SHORT), again });
  const file = await new DiskAccess(client).fileIn(folder.folder, {
    name: diskName(title, endingOf(whole.name ?? '')),
    bytes: whole.bytes,
    urgency,
  });
  const note: FiledNote = { file, again };
  await notes.keepNotes([{ name: noteName, text: JSON.stringify(note) }]);
  return file;
}
