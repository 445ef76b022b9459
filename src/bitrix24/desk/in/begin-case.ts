// A card without a case: a case begins once everything is there that it needs; until then whoever made the card is asked for it.

import type { CorrectionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import { word } from '../../../diagnostics/catalogue/words.ts';
import type { StartPaper } from '../../../domain/act.ts';
import type { Bundle } from '../../../domain/bundle.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { GivenContract } from '../../../engine/ports/contract-reader.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import { cardKeyOf } from '../../bot-token-of.ts';
import { fieldName } from '../../card-field.ts';
import { caseOfItem } from '../../case-of-item.ts';
import { timelineType } from '../../portal-map.ts';
import { escapeBb } from '../escape-bb.ts';
import type { CardMemory } from './card-memory.ts';
import { hashOf, recallCard, rememberCard } from './card-memory.ts';
import { cardPapers } from './card-papers.ts';
import type { CardRow } from './card-row.ts';
import { fileOfField, textOfField } from './card-row.ts';
import { contractOfCard } from './contract-of-card.ts';
import type { GatewayTools, ReadyToStart } from './gateway-tools.ts';
import { doerOf, userOf } from './gateway-tools.ts';
import { loadCardFile } from './load-card-file.ts';
import { offerDesk } from './offer-desk.ts';
import { sayOfCard } from './say-of-card.ts';
import { CARD_SOURCE } from './take-inputs.ts';

type Begun = 'started' | 'not_yet' | 'not_ours';

/** Rejects with a `FarError` or a `StoreError` for what may be tried again; the same start is received once. */
export async function beginCase(tools: GatewayTools, row: CardRow): Promise<Begun> {
  const { map, desk, notes, self } = tools;
  // Whoever made it by a command starts its case, too.
  if (row.categoryId !== map.categoryId || (row.createdBy === self && row.xmlId !== '')) return 'not_ours';
  const bundle = await desk.rules();
  if (bundle === undefined) return 'not_yet';
  const memory = await recallCard(notes, row.item);
  if (isCopy(tools, row)) {
    await refuseCopy(tools, row, bundle, memory);
    return 'not_ours';
  }
  const creator = doerOf(tools, bundle, row.createdBy);
  if (creator.kind !== 'person') return await notYet(tools, row, memory, bundle, 'start_stranger');
  const owner = doerOf(tools, bundle, row.assignedById);
  const curator = owner.kind === 'person' ? owner.person : creator.person;
  const contract = contractOfCard(row, map, bundle);
  const isNamed = contract['inn'] !== undefined || contract['tax_id'] !== undefined;
  const ready = await tools.readyToStart(contract, curator);
  const isStarting = isNamed && ready.kind === 'ready';
  await beginIntake(tools, row, { bundle, curator, contract, isStarting });
  if (!isStarting) return await askFor(tools, row, memory, bundle, { ready, isNamed });
  await start(tools, row, { memory, bundle, by: creator.person, curator, contract });
  return 'started';
}

/** Whether the card bears the name of another one. */
export function isCopy({ map, secret }: Pick<GatewayTools, 'map' | 'secret'>, row: CardRow): boolean {
  const key = textOfField(row, map, { of: 'output', output: 'key' });
  return key !== undefined && key !== cardKeyOf(secret, row.item);
}

/** 1C and the CRM are asked as soon as it is known about whom, whatever else is missing. */
async function beginIntake(
  { intake }: GatewayTools,
  { item }: CardRow,
  of: Pick<Beginning, 'bundle' | 'curator' | 'contract'> & { readonly isStarting: boolean },
): Promise<void> {
  const { bundle, curator: person, contract, isStarting } = of;
  const user = userOf(bundle, person);
  if (user !== undefined) await intake?.begin(item, { contract, user, person, isStarting });
}

type Beginning = {
  readonly memory: CardMemory;
  readonly bundle: Bundle;
  readonly by: PersonId;
  readonly curator: PersonId;
  readonly contract: GivenContract;
};

async function start(tools: GatewayTools, row: CardRow, beginning: Beginning): Promise<void> {
  const { by, curator, contract } = beginning;
  const { draft, papers, memory, words } = await loadPapers(tools, row, beginning);
  const said = { by, curator, contract, papers, ...(draft === undefined ? {} : { draft }) };
  // Before: once the case is there, nobody comes here again.
  await offerFirstDesk(tools, row, beginning);
  await tools.desk.receive([
    {
      source: CARD_SOURCE,
      // Another content is another start: one that was set aside can be put right. A second one does nothing.
      key: `${row.item}/start/${hashOf(tools.secret, [said])}`,
      case: caseOfItem(row.item),
      urgency: 'bulk',
      event: { kind: 'start', ...said },
    },
  ]);
  let told = memory;
  for (const one of words) {
    const saying = { memory: told, user: row.createdBy, about: 'not_taken', words: one, bundle: beginning.bundle };
    told = await sayOfCard(tools, row, saying);
  }
  await rememberCard(tools.notes, row.item, beginning.memory, told);
  tools.watch({ kind: 'started', item: row.item });
}

/** Whoever looks after the contract is told that it is taken in, and where it goes on; once for a card. */
async function offerFirstDesk(tools: GatewayTools, row: CardRow, { bundle, curator }: Beginning): Promise<void> {
  const user = userOf(bundle, curator);
  if (user === undefined) return;
  const { language } = bundle.decisions.policy;
  const text = `[b]${escapeBb(row.title)}[/b]\n${correctionWord('start_begun', language)}`;
  const name = `begun/${row.item}`;
  await offerDesk(tools, { user, person: curator, case: caseOfItem(row.item), name, text, language });
}

type Loaded = {
  readonly draft?: string;
  readonly papers: readonly StartPaper[];
  readonly words: readonly string[];
  readonly memory: CardMemory;
};

async function loadPapers(tools: GatewayTools, row: CardRow, { bundle, memory: before }: Beginning): Promise<Loaded> {
  const { map } = tools;
  const { language } = bundle.decisions.policy;
  const words: string[] = [];
  const papers: StartPaper[] = [];
  let memory = before;
  const load = async (
    field: string,
    title: string,
    file: ReturnType<typeof fileOfField>,
  ): Promise<string | undefined> => {
    if (file === undefined) return undefined;
    const loaded = await loadCardFile(tools, { item: row.item, field, title, language }, file, memory);
    if (loaded.kind === 'not_taken') words.push(loaded.words);
    else memory = loaded.after;
    return loaded.kind === 'loaded' ? loaded.hash : undefined;
  };
  const draftFile = fileOfField(row, map, { of: 'draft' });
  const draft = await load(fieldName(map.typeId, { of: 'draft' }), correctionWord('input_draft', language), draftFile);
  for (const { document, title, field, file, issued, until, promised, limit } of cardPapers(row, map, bundle)) {
    const hash = await load(field, title, file);
    if (hash === undefined) {
      if (promised !== undefined) papers.push({ document, paper: {}, promised });
      continue;
    }
    const dates = { ...(issued === undefined ? {} : { issued }), ...(until === undefined ? {} : { until }) };
    papers.push({ document, paper: { hash, ...dates, ...(typeof limit === 'number' ? { limitMinor: limit } : {}) } });
  }
  return { papers, words, memory, ...(draft === undefined ? {} : { draft }) };
}

/** Asks whoever made the card for what is missing, once for the same things. */
async function askFor(
  tools: GatewayTools,
  row: CardRow,
  memory: CardMemory,
  bundle: Bundle,
  { ready, isNamed }: { readonly ready: Awaited<ReturnType<ReadyToStart>>; readonly isNamed: boolean },
): Promise<Begun> {
  const { language } = bundle.decisions.policy;
  const { missing, found } = ready.kind === 'ready' ? { missing: [], found: [] } : ready;
  const titleOf = (name: string): string => bundle.decisions.facts.find(({ fact }) => fact === name)?.title ?? name;
  const entries = isNamed ? [] : [correctionWord('entry_inn', language)];
  const fields = [...entries, ...missing.map(titleOf)].map(escapeBb);
  const words = [
    ...(fields.length === 0 ? [] : [correctionWord('start_missing', language, { fields })]),
    ...(found.length === 0 ? [] : [correctionWord('start_wrong', language, { found: escapeBb(found.join('\n')) })]),
  ];
  if (words.length === 0) words.push(correctionWord('start_no_route', language));
  return await tell(tools, row, memory, bundle, words.join('\n'));
}

async function notYet(
  tools: GatewayTools,
  row: CardRow,
  memory: CardMemory,
  bundle: Bundle,
  key: CorrectionWord,
): Promise<Begun> {
  return await tell(tools, row, memory, bundle, correctionWord(key, bundle.decisions.policy.language));
}

async function tell(
  tools: GatewayTools,
  row: CardRow,
  memory: CardMemory,
  bundle: Bundle,
  words: string,
): Promise<Begun> {
  const user = row.createdBy === tools.self ? row.assignedById : row.createdBy;
  const after = await sayOfCard(tools, row, {
    memory,
    user: user === 0 ? undefined : user,
    about: 'start',
    words,
    bundle,
  });
  await rememberCard(tools.notes, row.item, memory, after);
  return 'not_yet';
}

/** Told on the card and in the chat, once; it stays refused for as long as it bears that key. */
async function refuseCopy(tools: GatewayTools, row: CardRow, bundle: Bundle, memory: CardMemory): Promise<void> {
  const { client, map, notes } = tools;
  if (memory.told['copy_noted'] !== undefined) return;
  const { language } = bundle.decisions.policy;
  const words = correctionWord('start_copy', language, { key: word('card_output_key', language) });
  const user = row.createdBy === 0 ? undefined : row.createdBy;
  const told = await sayOfCard(tools, row, { memory, user, about: 'copy', words, bundle });
  // Before the comment, which the portal would make twice.
  await rememberCard(notes, row.item, memory, { ...told, told: { ...told.told, copy_noted: 'yes' } });
  tools.watch({ kind: 'copied', item: row.item });
  const fields = { ENTITY_ID: row.item, ENTITY_TYPE: timelineType(map), COMMENT: words };
  const comment = client.call('crm.timeline.comment.add', { fields }, { urgency: 'bulk', kind: 'create' });
  // Whoever made it has heard of it in the chat: a comment that fails is not made again.
  await comment.catch((thrown: unknown) => {
    if (!(thrown instanceof FarError)) throw thrown;
  });
}
