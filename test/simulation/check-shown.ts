// What must be true of what people see: nothing twice, each case in the order in which it happened, and at rest what the cases say.
import type { Case, CaseId } from '../../src/domain/case.ts';
import type { Effect } from '../../src/domain/effect.ts';
import { subjectOf } from '../../src/engine/deliver/subject-of.ts';
import type { OutboxEntry, OutgoingEffect } from '../../src/engine/ports/store-entries.ts';
import { caseState, stateName } from '../../src/machine/case-state.ts';
import type { SimulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import type { StoreJournal } from './watched-store.ts';

/** At any moment. A question whose closing was given up stands open beside the one that is asked next. */
export function checkSeen(portal: SimulatedPortal, { givenUp }: StoreJournal): readonly string[] {
  return portal
    .seenTwice()
    .filter(({ why, second }) => why === 'same_key' || ![...givenUp].some((key) => key.startsWith(`${second.case}/`)))
    .map(
      ({ why, first, second }) => `seen twice (${why}): ${first.key} at ${first.at} and ${second.key} at ${second.at}`,
    );
}

/** Effects of one case become visible in the order in which they came to be wanted; what was given up once may come later. */
export function checkOrder(portal: SimulatedPortal, journal: StoreJournal): readonly string[] {
  const places = new Map<string, number>();
  for (const effects of journal.effects.values())
    for (const [place, { key }] of effects.entries()) places.set(key, place);
  const last = new Map<CaseId, { readonly place: number; readonly key: string }>();
  const broken: string[] = [];
  for (const { case: id, key, effect } of portal.log) {
    // Nothing waits for a letter of unknown outcome.
    if (effect === 'send_letter') continue;
    const place = places.get(key);
    if (place === undefined) broken.push(`${id}: ${key} is on the portal and was never wanted`);
    else if (!journal.givenUp.has(key)) {
      const before = last.get(id);
      if (before !== undefined && before.place > place) broken.push(`${id}: ${key} came after ${before.key}`);
      last.set(id, { place, key });
    }
  }
  return broken;
}

/** `seen`: keys of what was seen, or seen to be there already. */
export type Delivered = { readonly entries: readonly OutboxEntry[]; readonly seen: ReadonlySet<string> };

/** Once nothing is on its way: the card is where the case is, and what can be answered is what is asked. */
export function checkShown(kase: Case, portal: SimulatedPortal, journal: StoreJournal, { entries, seen }: Delivered) {
  const { id } = kase;
  const card = portal.view.cards.get(id);
  const state = stateName(caseState(kase));
  const broken: string[] = [];
  if (card?.state !== state) broken.push(`${id}: the card shows ${card?.state} and the case is in ${state}`);
  const states = new Map(entries.map((entry) => [entry.key, entry.state]));
  const wanted = journal.effects.get(id) ?? [];
  for (const effect of wanted) broken.push(...checkEffect(effect, states.get(effect.key), seen));
  if ((journal.effects.get(id) ?? []).every(({ key }) => !journal.givenUp.has(key))) {
    broken.push(...checkOpen(kase, portal, wanted, states));
  }
  return broken;
}

/** A second one is the same thing, or nothing that anybody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['open_folder', 'file_document', 'file_letter', 'check_papers']);

function checkEffect({ key, effect }: OutgoingEffect, state: string | undefined, seen: ReadonlySet<string>) {
  if (state === undefined) return [`${key} is lost`];
  if (state === 'sent' && !seen.has(key) && !UNSEEN.has(effect)) return [`${key} was never seen`];
  return state === 'sent' || state === 'dropped' ? [] : [`${key} is ${state}`];
}

function checkOpen(
  { id, context }: Case,
  { view }: SimulatedPortal,
  wanted: readonly OutgoingEffect[],
  states: ReadonlyMap<string, string>,
): readonly string[] {
  const expected = new Set<string>();
  for (const { key, text } of wanted) {
    const effect = JSON.parse(text) as Effect;
    const subject = subjectOf(effect);
    if (subject === undefined) continue;
    if (effect.effect.startsWith('close')) expected.delete(subject);
    else if (states.get(key) === 'sent') expected.add(subject);
  }
  const open = new Set(
    [...view.open].filter((thing) => thing.case === id).map(({ effect }) => subjectOf(effect) ?? ''),
  );
  const broken = [
    ...[...open].filter((one) => !expected.has(one)).map((one) => `${id}: ${one} is open on the portal and done with`),
    ...[...expected].filter((one) => !open.has(one)).map((one) => `${id}: ${one} is asked and not open on the portal`),
  ];
  for (const { case: of, effect } of view.open) {
    if (of !== id || effect.effect === 'reception_task') continue;
    const step = context.steps[effect.step];
    const isAsked = step?.asked.some(({ person }) => person === effect.person);
    if (isAsked !== true || (step?.status !== 'asked' && step?.status !== 'told')) {
      broken.push(`${id}: ${effect.person} can answer ${effect.step}, which is ${step?.status}`);
    }
  }
  return broken;
}
