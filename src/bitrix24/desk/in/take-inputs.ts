// What people filled in on the card of a running case, as events: each once, also what was refused.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { CaseId } from '../../../domain/case.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { GivenContract } from '../../../engine/ports/contract-reader.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import type { EngineEvent, IncomingEvent } from '../../../engine/ports/engine-event.ts';
import { itemOfCase } from '../../case-of-item.ts';
import { escapeBb } from '../escape-bb.ts';
import type { CardMemory } from './card-memory.ts';
import { hashOf, recallCard, rememberCard, sendingOf, sentAll } from './card-memory.ts';
import type { CardRow } from './card-row.ts';
import { changesOnCard, contractOfCard } from './contract-of-card.ts';
import type { Doer, GatewayTools } from './gateway-tools.ts';
import { doerOf, userOf } from './gateway-tools.ts';
import { sayOfCard } from './say-of-card.ts';
import type { TakenPapers } from './take-papers.ts';
import { notedBeside, paperWords, takePapers } from './take-papers.ts';

/** Where the events of cards come from. */
export const CARD_SOURCE = 'card';

/**
 * Gives how many events were received. Rejects with a `FarError` while a file cannot be loaded, and with a `StoreError`; the same card
 * again does then what is left to do.
 */
export async function takeInputs(tools: GatewayTools, row: CardRow, seen: SeenCase): Promise<number> {
  const { notes, desk, secret } = tools;
  const { bundle, kase } = seen;
  const recalled = await recallCard(notes, row.item);
  const before = notedBeside(tools, row, seen, recalled);
  const different = differenceOf(tools, row, seen, before);
  const doer = doerOf(tools, bundle, row.updatedBy);
  const held = heldFrom(doer, seen, different, before);
  const by: PersonId = doer.kind === 'person' ? doer.person : kase.context.people.curator;
  const names = held.change ? [] : Object.keys(different.changes).toSorted();
  const what = names.length === 0 ? undefined : names.map((name) => [name, different.changes[name]]);
  const change = held.change ? { key: undefined, after: before } : sendingOf(before, secret, 'change', what);
  const nothing: TakenPapers = { acts: [], words: [], memory: change.after };
  const papers = held.papers ? nothing : await takePapers(tools, row, seen, change.after);
  const keyed: (readonly [string, EngineEvent])[] = papers.acts.map(({ key, act }) => [key, { kind: 'act', by, act }]);
  if (change.key !== undefined)
    keyed.unshift([`change/${change.key}`, { kind: 'change', by, changes: different.changes }]);
  // What is being sent is on record first: no crash lets one key stand for two changes.
  await rememberCard(notes, row.item, recalled, papers.memory);
  if (keyed.length > 0) await desk.receive(keyed.map(([key, event]) => incomingOf(kase.id, key, event)));
  const received = sentAll(papers.memory);
  await rememberCard(notes, row.item, papers.memory, received);
  let memory = received;
  const user = doer.kind === 'person' ? row.updatedBy : userOf(bundle, by);
  for (const words of papers.words) {
    memory = await sayOfCard(tools, row, { memory, user, about: 'not_taken', words, bundle });
  }
  if (doer.kind !== 'nobody' && (held.change || held.papers)) {
    memory = await tellHeld(tools, row, seen, { doer, different, held, memory });
  }
  await rememberCard(notes, row.item, received, memory);
  return keyed.length;
}

/** Under the number that the case is named for, whatever card it has: what was sent of the one before is not sent again of the next. */
function incomingOf(id: CaseId, key: string, event: EngineEvent): IncomingEvent {
  return { source: CARD_SOURCE, key: `${itemOfCase(id)}/${key}`, case: id, urgency: 'bulk', event };
}

type Difference = {
  readonly changes: GivenContract;
  readonly changed: { readonly titles: readonly string[]; readonly hash: string };
  readonly papers: { readonly titles: readonly string[]; readonly hash: string };
};

function differenceOf(tools: GatewayTools, row: CardRow, seen: SeenCase, memory: CardMemory): Difference {
  const { bundle, contract } = seen;
  const { map, secret } = tools;
  const changes = contract === undefined ? {} : changesOnCard(contractOfCard(row, map, bundle), contract, bundle);
  const titleOf = (name: string): string => bundle.decisions.facts.find(({ fact }) => fact === name)?.title ?? name;
  const papers = paperWords(row, seen, memory, tools);
  return {
    changes,
    changed: { titles: Object.keys(changes).map(titleOf), hash: hashOf(secret, [changes]) },
    papers: { titles: papers, hash: hashOf(secret, papers) },
  };
}

/** What does not count: not before somebody saves the card whose business it is. */
type Held = { readonly change: boolean; readonly papers: boolean };

const HELD_CHANGE = 'held_change';
const HELD_PAPERS = 'held_papers';

/**
 * A stranger changes nothing; facts are changed by curator and initiator alone, papers by those who are asked, too. What was held does not become the curator's because
 * the engine, or a robot, wrote on the card after it.
 */
function heldFrom(doer: Doer, { kase }: SeenCase, { changes, changed, papers }: Difference, memory: CardMemory): Held {
  const { curator, initiator } = kase.context.people;
  const [isChanged, isOther] = [Object.keys(changes).length > 0, papers.titles.length > 0];
  switch (doer.kind) {
    case 'stranger':
      return { change: isChanged, papers: isOther };
    case 'person': {
      const isOwner = doer.person === curator || doer.person === initiator;
      return { change: isChanged && !isOwner, papers: isOther && !isOwner && !isAsked(kase, doer.person) };
    }
    case 'nobody':
      return {
        change: isChanged && memory.told[HELD_CHANGE] === changed.hash,
        papers: isOther && memory.told[HELD_PAPERS] === papers.hash,
      };
  }
}

function isAsked({ context }: SeenCase['kase'], person: PersonId): boolean {
  return Object.values(context.steps).some(({ asked }) => asked.some((one) => one.person === person));
}

type Holding = {
  readonly doer: Doer;
  readonly different: Difference;
  readonly held: Held;
  readonly memory: CardMemory;
};

/** The curator hears of it once, and whoever saved it; what was changed counts when the curator saves the card. */
async function tellHeld(
  tools: GatewayTools,
  row: CardRow,
  { bundle, kase }: SeenCase,
  { doer, different, held, memory }: Holding,
): Promise<CardMemory> {
  const { changed, papers } = different;
  const fields = [...(held.change ? changed.titles : []), ...(held.papers ? papers.titles : [])].map(escapeBb);
  const { language } = bundle.decisions.policy;
  const person = bundle.directory.people.find((one) => doer.kind === 'person' && one.person === doer.person);
  const words =
    person === undefined
      ? correctionWord('input_stranger', language, { fields })
      : correctionWord('input_not_theirs', language, { fields, person: escapeBb(person.title) });
  const user = userOf(bundle, kase.context.people.curator);
  const what = hashOf(tools.secret, [held.change && changed.hash, held.papers && papers.hash]);
  const heard = await sayOfCard(tools, row, { memory, user, about: 'held', words, bundle, what });
  const saver = {
    user: row.updatedBy,
    about: 'held_saver',
    words: correctionWord('input_for_curator', language, { fields }),
  };
  const told = person === undefined ? heard : await sayOfCard(tools, row, { memory: heard, ...saver, bundle, what });
  return {
    ...told,
    told: {
      ...told.told,
      ...(held.change ? { [HELD_CHANGE]: changed.hash } : {}),
      ...(held.papers ? { [HELD_PAPERS]: papers.hash } : {}),
    },
  };
}
