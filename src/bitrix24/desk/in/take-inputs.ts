// What people filled in on the card of a running case, as events: each once, also what was refused.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import type { EngineEvent, IncomingEvent } from '../../../engine/ports/engine-event.ts';
import { caseOfItem } from '../../case-of-item.ts';
import { escapeBb } from '../escape-bb.ts';
import type { CardMemory } from './card-memory.ts';
import { hashOf, recallCard, rememberCard, sendingOf } from './card-memory.ts';
import type { CardRow } from './card-row.ts';
import { changesOnCard, contractOfCard } from './contract-of-card.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { doerOf, userOf } from './gateway-tools.ts';
import { sayOfCard } from './say-of-card.ts';
import { paperWords, takePapers } from './take-papers.ts';

/** Where the events of cards come from. */
export const CARD_SOURCE = 'card';

/**
 * Gives how many events were received. Rejects with a `FarError` while a file cannot be loaded, and with a `StoreError`; the same card
 * again does then what is left to do.
 */
export async function takeInputs(tools: GatewayTools, row: CardRow, seen: SeenCase): Promise<number> {
  const { notes, map, desk, secret } = tools;
  const { contract, bundle, kase } = seen;
  const before = await recallCard(notes, row.item);
  const changes = contract === undefined ? {} : changesOnCard(contractOfCard(row, map, bundle), contract, bundle);
  const names = Object.keys(changes).toSorted();
  const doer = doerOf(tools, bundle, row.updatedBy);
  if (doer.kind === 'stranger') {
    if (differenceOf(tools, row, seen, before).fields.length > 0) await tellOfStranger(tools, row, seen, before);
    return 0;
  }
  if (doer.kind === 'nobody' && before.told[STRANGERS] === differenceOf(tools, row, seen, before).hash) return 0;
  const by: PersonId = doer.kind === 'person' ? doer.person : kase.context.people.curator;
  const change = sendingOf(
    before,
    secret,
    'change',
    names.length === 0 ? undefined : names.map((name) => [name, changes[name]]),
  );
  const papers = await takePapers(tools, row, seen, change.after);
  const events: EngineEvent[] = papers.acts.map(({ act }) => ({ kind: 'act', by, act }));
  const keys = papers.acts.map(({ key }) => key);
  if (change.key !== undefined) {
    events.unshift({ kind: 'change', by, changes });
    keys.unshift(`change/${change.key}`);
  }
  const incoming = events.map(
    (event, index): IncomingEvent => ({
      source: CARD_SOURCE,
      key: `${row.item}/${keys[index]}`,
      case: caseOfItem(row.item),
      urgency: 'bulk',
      event,
    }),
  );
  if (incoming.length > 0) await desk.receive(incoming);
  let memory = papers.memory;
  for (const words of papers.words) {
    const user = doer.kind === 'person' ? row.updatedBy : userOf(bundle, by);
    memory = await sayOfCard(tools, row, { memory, user, about: 'not_taken', words, bundle });
  }
  await rememberCard(notes, row.item, before, memory);
  return incoming.length;
}

/** What was told of last as a stranger's: it does not become the curator's because the engine wrote on the card after it. */
const STRANGERS = 'strangers';

/** The curator hears of it once; what was changed counts when somebody of the rules saves it. */
async function tellOfStranger(tools: GatewayTools, row: CardRow, seen: SeenCase, before: CardMemory): Promise<void> {
  const { bundle, kase } = seen;
  const { fields, hash } = differenceOf(tools, row, seen, before);
  const words = correctionWord('input_stranger', bundle.decisions.policy.language, { fields });
  const user = userOf(bundle, kase.context.people.curator);
  const told = await sayOfCard(tools, row, { memory: before, user, about: 'stranger', words, bundle, what: hash });
  await rememberCard(tools.notes, row.item, before, { ...told, told: { ...told.told, [STRANGERS]: hash } });
}

function differenceOf(
  tools: GatewayTools,
  row: CardRow,
  seen: SeenCase,
  memory: CardMemory,
): { readonly fields: readonly string[]; readonly hash: string } {
  const { bundle, contract } = seen;
  const changes = contract === undefined ? {} : changesOnCard(contractOfCard(row, tools.map, bundle), contract, bundle);
  const titleOf = (name: string): string => bundle.decisions.facts.find(({ fact }) => fact === name)?.title ?? name;
  const fields = [...Object.keys(changes).map(titleOf), ...paperWords(row, seen, memory, tools)];
  return { fields: fields.map(escapeBb), hash: hashOf(tools.secret, [changes, fields]) };
}
