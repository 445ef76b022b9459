// Files, dates and promises on the card of a running case, as acts of whoever wrote them there.

import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { PaperGiven } from '../../../domain/act.ts';
import type { CasePaper } from '../../../domain/case.ts';
import type { DocumentId } from '../../../domain/ids.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import type { EngineEvent } from '../../../engine/ports/engine-event.ts';
import { fieldName } from '../../card-field.ts';
import type { CardMemory } from './card-memory.ts';
import { hashOf, sendingOf } from './card-memory.ts';
import type { CardPaper } from './card-papers.ts';
import { cardPapers } from './card-papers.ts';
import type { CardRow } from './card-row.ts';
import { fileOfField } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { loadCardFile } from './load-card-file.ts';

type ActEvent = Extract<EngineEvent, { readonly kind: 'act' }>['act'];

/** `key`: of what was found, for ever. `words`: for whoever did something that cannot be taken. */
export type TakenPapers = {
  readonly acts: readonly { readonly key: string; readonly act: ActEvent }[];
  readonly words: readonly string[];
  readonly memory: CardMemory;
};

/** Rejects with a `FarError` while a file cannot be loaded. */
export async function takePapers(
  tools: GatewayTools,
  row: CardRow,
  seen: SeenCase,
  before: CardMemory,
): Promise<TakenPapers> {
  let taken: TakenPapers = { acts: [], words: [], memory: before };
  taken = await takeDraft(tools, row, seen, taken);
  for (const paper of cardPapers(row, tools.map, seen.bundle))
    taken = await takePaper(tools, row, { seen, paper }, taken);
  return taken;
}

async function takeDraft(
  tools: GatewayTools,
  row: CardRow,
  { kase, bundle }: SeenCase,
  taken: TakenPapers,
): Promise<TakenPapers> {
  const { map, secret } = tools;
  const file = fileOfField(row, map, { of: 'draft' });
  if (file === undefined) return taken;
  const { language } = bundle.decisions.policy;
  const title = correctionWord('input_draft', language);
  const field = { item: row.item, field: fieldName(map.typeId, { of: 'draft' }), title, language };
  const loaded = await loadCardFile(tools, field, file, taken.memory);
  if (loaded.kind === 'not_taken') return { ...taken, words: [...taken.words, loaded.words] };
  const { hash, after: memory } = loaded;
  const isSame = kase.context.content.draft === hash;
  return withAct({ ...taken, memory }, secret, 'draft', isSame ? undefined : { act: 'replace_draft', hash });
}

async function takePaper(
  tools: GatewayTools,
  row: CardRow,
  { seen, paper }: { readonly seen: SeenCase; readonly paper: CardPaper },
  before: TakenPapers,
): Promise<TakenPapers> {
  const { bundle, kase } = seen;
  const { language, currency } = bundle.decisions.policy;
  const { document, title, field, file } = paper;
  const known = kase.context.papers[document];
  const loaded =
    file === undefined
      ? undefined
      : await loadCardFile(tools, { item: row.item, field, title, language }, file, before.memory);
  if (loaded?.kind === 'not_taken') return { ...before, words: [...before.words, loaded.words] };
  const words =
    paper.limit === 'foreign' ? [correctionWord('limit_currency', language, { document: title, currency })] : [];
  const taken = { ...before, words: [...before.words, ...words], memory: loaded?.after ?? before.memory };
  const isOld = isFromBefore(tools, paper, known, before.memory);
  const given = isOld ? undefined : givenOf(paper, loaded?.hash, known);
  const act = known?.received === true ? 'replace_document' : 'add_document';
  const withPaper = withAct(taken, tools.secret, `paper:${document}`, given && { act, document, paper: given });
  const until = isNewPromise(paper, known) ? paper.promised : undefined;
  return withAct(withPaper, tools.secret, `promise:${document}`, until && { act: 'promise', document, until });
}

function withAct(taken: TakenPapers, secret: string, about: string, act: ActEvent | undefined): TakenPapers {
  const { key, after } = sendingOf(taken.memory, secret, about, act === undefined ? undefined : [act]);
  if (act === undefined || key === undefined) return { ...taken, memory: after };
  return { ...taken, memory: after, acts: [...taken.acts, { key: `${about}/${key}`, act }] };
}

/**
 * The paper as it is given now; undefined where nothing is new. What is empty on the card says nothing of the file that is on record;
 * another file has the dates beside it alone.
 */
function givenOf(paper: CardPaper, loaded: string | undefined, known: CasePaper | undefined): PaperGiven | undefined {
  const received = known?.received === true ? known : undefined;
  if (loaded === undefined && received === undefined) return undefined;
  const hash = loaded ?? received?.hash;
  const onRecord = received?.hash === hash ? received : undefined;
  const limit = typeof paper.limit === 'number' ? paper.limit : undefined;
  const given = withoutGaps({
    hash,
    issued: paper.issued ?? onRecord?.issued,
    until: paper.until ?? onRecord?.until,
    limitMinor: limit ?? onRecord?.limitMinor,
  });
  const isSame = onRecord !== undefined && NAMES.every((name) => given[name] === onRecord[name]);
  return isSame ? undefined : given;
}

/** What the card says of a paper that is used again, and said before: it was never said of that one. */
function isFromBefore(
  { secret }: GatewayTools,
  paper: CardPaper,
  known: CasePaper | undefined,
  { beside }: CardMemory,
): boolean {
  const isReused = known?.reuse === 'confirmed' && paper.file === undefined;
  return isReused && beside[paper.document] === besideHash(secret, paper);
}

/** Gives the memory with what the card says now of papers that are not here yet. */
export function notedBeside(
  { map, secret }: GatewayTools,
  row: CardRow,
  { bundle, kase }: SeenCase,
  memory: CardMemory,
): CardMemory {
  const { papers } = kase.context;
  const isHere = (name: string): boolean => papers[name as DocumentId]?.received === true;
  const kept = Object.entries(memory.beside).filter(([name]) => isHere(name));
  const now = cardPapers(row, map, bundle)
    .filter(({ document }) => !isHere(document))
    .map((paper) => [paper.document, besideHash(secret, paper)] as const);
  return { ...memory, beside: Object.fromEntries([...kept, ...now]) };
}

function besideHash(secret: string, { issued, until, limit }: CardPaper): string {
  return hashOf(secret, [issued ?? '', until ?? '', limit ?? '']);
}

const NAMES = ['hash', 'issued', 'until', 'limitMinor'] as const;

function withoutGaps(given: { readonly [Name in (typeof NAMES)[number]]: PaperGiven[Name] | undefined }): PaperGiven {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function isNewPromise({ promised, file }: CardPaper, known: CasePaper | undefined): boolean {
  return promised !== undefined && file === undefined && known?.received !== true && known?.promised !== promised;
}

/** Names for people of what differs from the case: of a card that somebody changed whom nobody knows. Loads nothing. */
export function paperWords(row: CardRow, seen: SeenCase, memory: CardMemory, tools: GatewayTools): readonly string[] {
  const { map } = tools;
  const { language } = seen.bundle.decisions.policy;
  const draft = fileOfField(row, map, { of: 'draft' });
  const isOtherDraft = draft !== undefined && memory.files[fieldName(map.typeId, { of: 'draft' })]?.id !== draft.id;
  const papers = cardPapers(row, map, seen.bundle).flatMap((paper) => {
    const known = seen.kase.context.papers[paper.document];
    const hash = memory.files[paper.field]?.hash;
    if (paper.file !== undefined && memory.files[paper.field]?.id !== paper.file.id)
      return [correctionWord('input_file', language, { document: paper.title })];
    const isOld = isFromBefore(tools, paper, known, memory);
    const isOther = (!isOld && givenOf(paper, hash, known) !== undefined) || isNewPromise(paper, known);
    return isOther ? [correctionWord('input_date', language, { document: paper.title })] : [];
  });
  return isOtherDraft ? [correctionWord('input_draft', language), ...papers] : papers;
}
