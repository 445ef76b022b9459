// The simulated far side itself: it shows what was done, tells what was done twice, and fails as it is told to.
import { expect, test } from 'vitest';
import type { Effect } from '../../src/domain/effect.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { FarError } from '../../src/engine/ports/far-error.ts';
import type { PapersQuestion } from '../../src/engine/ports/papers.ts';
import type { Outgoing } from '../../src/engine/ports/portal.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import type { Fault } from '../../src/simulator/faults/fault.ts';
import { randomFaults } from '../../src/simulator/faults/random-faults.ts';
import { scriptedFaults } from '../../src/simulator/faults/scripted-faults.ts';
import { simulatedPapers } from '../../src/simulator/papers/simulated-papers.ts';
import { simulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import { buildBundle } from '../decide/build-bundle.ts';
import { markOf, START } from '../engine/deliver/delivery-run.ts';
import { BODIES, caseAfter, effectOf } from '../engine/deliver/sample-effects.ts';
import { brandId } from '../generators/brand-id.ts';

const BUNDLE = buildBundle({ routes: [] });

function out(effect: Effect, seq = 1): Outgoing {
  const kase = caseAfter(effect.case, seq);
  return { key: effect.key, urgency: 'bulk', effect, kase, bundle: BUNDLE, mark: markOf(kase), contract: undefined };
}

function portalWith(script: readonly (Fault | 'none')[] = []) {
  const clock = new VirtualClock(START);
  return { clock, portal: simulatedPortal({ clock: clock.exact, faults: scriptedFaults(script) }) };
}

const ask = (seq: number, generation = 1): Effect => effectOf('case-1', seq, { ...BODIES.ask, generation });

test('a question stands open until it is closed, and is asked once under one key', async () => {
  const { portal } = portalWith();
  const made = await portal.send(out(ask(1)));
  expect(await portal.send(out(ask(1)))).toEqual(made);
  expect([...portal.view.open].map(({ farName }) => farName)).toEqual([made.farName]);
  const close = out(effectOf('case-1', 2, BODIES.close_question));
  expect(await portal.compare(close)).toBe('different');
  await portal.send(close);
  expect(await portal.compare(close)).toBe('same');
  expect(portal.view.open.size).toBe(0);
  expect(portal.view.questions.map(({ closed }) => closed?.outcome)).toEqual(['answered']);
  expect(portal.seenTwice()).toEqual([]);
});

test('a comment that is sent twice is seen twice; the far side keeps no key for it', async () => {
  const { portal } = portalWith();
  const comment = out(effectOf('case-1', 1, BODIES.comment));
  expect(await portal.find(comment)).toBeUndefined();
  const made = await portal.send(comment);
  expect(await portal.find(comment)).toEqual(made);
  await portal.send(comment);
  expect(portal.view.comments).toHaveLength(2);
  expect(portal.seenTwice().map(({ why, second }) => [why, second.key])).toEqual([['same_key', comment.key]]);
});

test('one question that stands open twice under two keys is seen twice; a later asking is another question', async () => {
  const { portal } = portalWith();
  await portal.send(out(ask(1)));
  await portal.send(out(ask(2, 2)));
  expect(portal.seenTwice()).toEqual([]);
  await portal.send(out(ask(3)));
  expect(portal.seenTwice().map(({ why }) => why)).toEqual(['same_meaning']);
});

test('a card shows the case as it is now and says of which record that is', async () => {
  const { portal } = portalWith();
  const id = caseAfter('case-1', 1).id;
  expect(await portal.cardMark(id, 'bulk')).toBeUndefined();
  await portal.send(out(effectOf('case-1', 1, BODIES.move_card), 7));
  expect(await portal.cardMark(id, 'bulk')).toEqual({ seq: 7, hash: 'case-1#7' });
  expect(portal.view.cards.get(id)?.state).toBe('review');
});

test('work that was asked for before the connection broke off is done late', async () => {
  const { clock, portal } = portalWith([{ fault: 'done_late', ms: 60_000 }]);
  const sent = portal.send(out(ask(1)));
  await expect(sent).rejects.toMatchObject({ failure: { kind: 'unknown' } });
  expect(portal.log).toEqual([]);
  clock.goTo((START + 60_000) as Instant);
  await clock.rest();
  expect(portal.log.map(({ key, at }) => [key, at - START])).toEqual([[ask(1).key, 60_000]]);
});

test.each([
  ['answer_lost', { fault: 'answer_lost' }, 'unknown', 1],
  ['turned_away', { fault: 'turned_away' }, 'not_arrived', 0],
  ['throttled', { fault: 'throttled', ms: 5 }, 'throttled', 0],
  ['refused', { fault: 'refused' }, 'refused', 0],
  ['locked_out', { fault: 'locked_out' }, 'locked_out', 0],
] as const)('%s: what is said and what is done', async (_, fault, kind, done) => {
  const { portal } = portalWith([fault]);
  await expect(portal.send(out(ask(1)))).rejects.toSatisfy((error) => (error as FarError).failure.kind === kind);
  expect(portal.log).toHaveLength(done);
});

test('the same seed gives the same faults, and none begins after the end', () => {
  const faultsOf = (seed: string): readonly (string | undefined)[] => {
    const chance = seededChance(seed);
    const faults = randomFaults({ chance, share: 0.3, outages: 0.02, until: (START + 900_000) as Instant });
    return Array.from({ length: 1000 }, (_, second) => {
      const at = (START + second * 1000) as Instant;
      return faults.next({ at, call: 'send', case: brandId('case-1') })?.fault;
    });
  };
  const first = faultsOf('1');
  expect(faultsOf('1')).toEqual(first);
  expect(faultsOf('2')).not.toEqual(first);
  expect(first.slice(900).every((fault) => fault === undefined)).toBe(true);
  expect(new Set(first).size).toBeGreaterThan(6);
  expect(first.filter((fault) => fault !== undefined).length).toBeGreaterThan(200);
});

test('papers are as they were said to be last; unknown ones are left out', async () => {
  const papers = simulatedPapers({ clock: new VirtualClock(START).exact });
  const { id } = caseAfter('case-1', 1);
  const documents: PapersQuestion['documents'] = [brandId('charter'), brandId('proxy')];
  const question = { case: id, contract: undefined, documents };
  expect(await papers.check(question)).toEqual([]);
  papers.set(id, brandId('charter'), 'invalid');
  papers.set(id, brandId('proxy'), 'valid');
  expect(await papers.check(question)).toEqual([
    { document: 'charter', invalid: true },
    { document: 'proxy', invalid: false },
  ]);
  papers.set(id, brandId('proxy'), 'unknown');
  expect(await papers.check(question)).toHaveLength(1);
});
