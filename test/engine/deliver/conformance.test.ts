// Every kind of effect against a far side that answers late, answers nothing, loses answers, works late or is away, with the process
// killed at every call: whatever happens, people see it exactly once, and in order.
import { expect, test } from 'vitest';
import type { EffectKind } from '../../../src/domain/effect.ts';
import { EFFECT_KINDS } from '../../../src/domain/effect.ts';
import type { FarCall, Fault } from '../../../src/simulator/faults/fault.ts';
import { scriptedFaults } from '../../../src/simulator/faults/scripted-faults.ts';
import type { CaseTurn, DeliveryRun, Kill } from './delivery-run.ts';
import { runDeliveries } from './delivery-run.ts';
import { expectCard, expectDelivered, expectInOrder, timesMade } from './expect-run.ts';
import { BODIES, caseAfter, effectOf, KINDS, OPENERS } from './sample-effects.ts';

const FAR_SIDES: Readonly<Record<string, readonly (Fault | 'none')[]>> = {
  'works late': [{ fault: 'done_late', ms: 60_000 }],
  'works late, twice': [
    { fault: 'done_late', ms: 60_000 },
    { fault: 'done_late', ms: 60_000 },
  ],
  'answers late': [{ fault: 'slow', ms: 59_000, done: 'at_the_end' }],
  'answers too late': [{ fault: 'slow', ms: 90_000, done: 'at_once' }],
  'never answers': [{ fault: 'no_answer', done: 'never' }],
  'never answers and works late': [{ fault: 'no_answer', done: 60_000 }],
  'loses the answer': [{ fault: 'answer_lost' }],
  'loses all answers': Array<Fault>(8).fill({ fault: 'answer_lost' }),
  'turns away': Array<Fault>(3).fill({ fault: 'turned_away' }),
  'limits the calls': [{ fault: 'throttled', ms: 30_000 }],
  'locks everybody out': [{ fault: 'locked_out' }],
  'reads slowly and works late': [
    { fault: 'slow', ms: 50_000, done: 'at_once' },
    { fault: 'done_late', ms: 60_000 },
  ],
  'is down for an hour': Array<Fault>(60).fill({ fault: 'turned_away' }),
  'answers nonsense': [{ fault: 'bug', done: 'never' }],
  'answers nonsense when it has worked': [{ fault: 'bug', done: 'at_once' }],
};

/** The fault meets the first, second or third call for the effect. */
const FROM_CALL = [0, 1, 2];

const KILLS: readonly (readonly Kill[])[] = [
  [],
  ...[1, 2, 3].flatMap((call) => [[{ call, when: 'before' }], [{ call, when: 'after' }]] as const),
  [
    { call: 1, when: 'before' },
    { call: 3, when: 'after' },
  ],
  [
    { call: 1, when: 'after' },
    { call: 2, when: 'after' },
    { call: 3, when: 'after' },
  ],
];

/** A comment, then the effect (and what it closes before it), then a notice; and half a minute later the card of a newer record. */
function lifeWith(kind: EffectKind): readonly CaseTurn[] {
  const opener = OPENERS[kind];
  const bodies = [BODIES.comment, ...(opener === undefined ? [] : [BODIES[opener]]), BODIES[kind], BODIES.notify];
  const first = bodies.map((body, index) => effectOf('case-1', index + 1, body));
  return [
    { afterMs: 0, kase: caseAfter('case-1', 10), effects: first },
    { afterMs: 30_000, kase: caseAfter('case-1', 11, 'rework'), effects: [effectOf('case-1', 11, BODIES.show_card)] },
  ];
}

const keyOf = (kind: EffectKind): string => `case-1/${kind}/${OPENERS[kind] === undefined ? 2 : 3}~0123456789`;

function expectSeenOnce(run: DeliveryRun, kind: EffectKind): void {
  expectDelivered(run);
  expectInOrder(run);
  const kase = caseAfter('case-1', 11, 'rework');
  expectCard(run, kase);
  const opener = OPENERS[kind];
  const { portal, papers, answers } = run;
  if (kind === 'check_papers') expect(papers.asked.length > 0 && answers.length > 0).toBe(true);
  else if (opener !== undefined) expect(portal.view.open.size).toBe(0);
  else if (kind === 'send_letter') expect(timesMade(run, keyOf(kind))).toBeLessThanOrEqual(1);
  else if (EFFECT_KINDS[kind].delivery !== 'by_value') expect(timesMade(run, keyOf(kind))).toBe(1);
}

const rows = KINDS.flatMap((kind) => Object.keys(FAR_SIDES).map((side) => [kind, side] as const));

test.each(rows)('%s, where the far side %s', async (kind, side) => {
  for (const before of FROM_CALL) {
    for (const kills of KILLS) {
      const isMeant = ({ key, effect }: FarCall): boolean => key === keyOf(kind) || effect === 'check_papers';
      const script = [...Array<'none'>(before).fill('none'), ...(FAR_SIDES[side] ?? [])];
      const run = await runDeliveries({ turns: lifeWith(kind), faults: scriptedFaults(script, isMeant), kills });
      expectSeenOnce(run, kind);
    }
  }
});

test.each(
  Object.keys(FAR_SIDES),
)('a letter leaves once or not at all, and the case hears which, where the far side %s', async (side) => {
  const key = keyOf('send_letter');
  for (const kills of KILLS) {
    const run = await runDeliveries({
      turns: lifeWith('send_letter'),
      faults: scriptedFaults(FAR_SIDES[side] ?? [], (call) => call.key === key),
      kills,
    });
    expectDelivered(run);
    expectInOrder(run);
    const made = timesMade(run, key);
    const [told] = run.letters;
    expect(told).toBeDefined();
    if (told?.kind === 'sent') expect(made).toBe(1);
    else if (told?.kind === 'refused') expect(made).toBe(0);
    else expect(made).toBeLessThanOrEqual(1);
    expect(run.outbox.get(key)?.state).toBe(told?.kind === 'sent' ? 'sent' : 'dropped');
  }
});
