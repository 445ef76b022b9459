// Whatever the far side does and whenever the process dies: what was to be visible is visible once, in order, and stays as it should.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EFFECT_KINDS } from '../../../src/domain/effect.ts';
import type { OutboxEntry } from '../../../src/engine/ports/store-entries.ts';
import type { Fault } from '../../../src/simulator/faults/fault.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { arbitraryRun, CASES, runOf } from './arbitrary-run.ts';
import type { DeliveryRun, DeliveryRunOf } from './delivery-run.ts';
import { runDeliveries } from './delivery-run.ts';
import { expectCard, expectDelivered, expectInOrder, timesMade } from './expect-run.ts';

/** After the last fault nothing waits longer than the longest backoff and two waits for quiet, for each effect of the longest case. */
const MOST_MS = 60 * 90_000 + 13 * 430_000;

test('everything is delivered, once and in order, while nothing refuses', async () => {
  await untilSeen(
    { answer_lost: 20, done_late: 20, no_answer: 20, slow: 20, throttled: 20, locked_out: 20, killed: 20, found: 5 },
    { numRuns: 400, seed: 1 },
    (sample, see) =>
      fc.assert(
        fc.asyncProperty(arbitraryRun('passing'), async (arbitrary) => {
          const of = runOf(arbitrary, (_, fault) => see(fault?.fault ?? 'none'));
          const run = await runDeliveries(of);
          see('killed', run.kills);
          see('found', foundIn(run));
          expectDelivered(run);
          expectInOrder(run);
          for (const id of CASES) expectCard(run, newestOf(of, id));
          expectThings(of, run);
          expect(run.tookMs).toBeLessThan(MOST_MS);
        }),
        sample,
      ),
  );
});

test('what is refused, or fails by bugs, is given up; nothing is visible twice, and the rest goes on', async () => {
  await untilSeen({ refused: 20, bug: 20, dead: 20 }, { numRuns: 300, seed: 2 }, (sample, see) =>
    fc.assert(
      fc.asyncProperty(arbitraryRun('all'), async (arbitrary) => {
        const of = runOf(arbitrary, (_, fault) => see(fault?.fault ?? 'none'));
        const run = await runDeliveries(of);
        see('dead', [...run.outbox.values()].filter(({ state }) => state === 'dead').length);
        expectInOrder(run);
        for (const { key, state, reason = '' } of run.outbox.values()) {
          if (state === 'dead') expect(reason).toMatch(/^(the portal refuses that|bug_5)$/);
          else expect(['sent', key.includes('/send_letter/') ? 'dropped' : 'sent']).toContain(state);
          expect(timesMade(run, key)).toBeLessThanOrEqual(1);
        }
        for (const reason of reasonsOf(run)) expect(reason).not.toContain('secret');
      }),
      sample,
    ),
  );
});

const MAYBE_DONE: ReadonlySet<Fault['fault']> = new Set(['answer_lost', 'done_late', 'no_answer', 'bug', 'slow']);

test('what is sent once is never sent again after it may have been done', async () => {
  await untilSeen({ outcome_unknown: 5, sent: 20 }, { numRuns: 200, seed: 3 }, (sample, see) =>
    fc.assert(
      fc.asyncProperty(arbitraryRun('passing'), async (arbitrary) => {
        const doubtful = new Set<string>();
        const letters = {
          ...arbitrary,
          doings: arbitrary.doings.map((doing) => ({ ...doing, kind: 'send_letter' as const })),
        };
        const of = runOf(letters, ({ call, key = '', effect }, fault) => {
          if (call !== 'send' || effect !== 'send_letter') return;
          expect(doubtful.has(key)).toBe(false);
          if (fault !== undefined && MAYBE_DONE.has(fault.fault) && !isQuick(fault)) doubtful.add(key);
        });
        const run = await runDeliveries(of);
        expectInOrder(run);
        for (const letter of lettersIn(run)) {
          see(letter.state === 'dropped' ? (letter.reason ?? '') : letter.state);
          expectLeft(run, letter);
        }
      }),
      sample,
    ),
  );
});

function lettersIn({ outbox }: DeliveryRun): readonly OutboxEntry[] {
  return [...outbox.values()].filter(({ effect }) => effect === 'send_letter');
}

/** Once where that is known, at most once where nobody knows, never where it is known not to have left. */
function expectLeft(run: DeliveryRun, { key, state, reason }: OutboxEntry): void {
  const times = timesMade(run, key);
  if (state === 'sent') expect(times).toBe(1);
  else expect(times).toBeLessThanOrEqual(reason === 'outcome_unknown' ? 1 : 0);
}

/** Slow, but answered while it is waited for. */
function isQuick(fault: Fault): boolean {
  return fault.fault === 'slow' && fault.ms < 60_000;
}

function newestOf({ turns }: DeliveryRunOf, id: string) {
  const newest = turns.findLast(({ kase }) => kase.id === id);
  if (newest === undefined) throw new Error(`no ${id}`);
  return newest.kase;
}

function expectThings({ turns }: DeliveryRunOf, run: DeliveryRun): void {
  const folders = new Set<string>();
  for (const { key, effect, case: id } of turns.flatMap(({ effects }) => effects)) {
    if (['by_value', 'asked', 'once_unsure'].includes(EFFECT_KINDS[effect].delivery)) continue;
    // There is one folder to a case, whoever asks for it.
    const isThere = effect === 'open_folder' && folders.has(id);
    if (effect === 'open_folder') folders.add(id);
    expect([key, timesMade(run, key)]).toEqual([key, isThere ? 0 : 1]);
  }
}

function foundIn({ calls, outcomes }: DeliveryRun): number {
  const looked = new Set(calls.flatMap(({ call, key }) => (call === 'find' && key !== undefined ? [key] : [])));
  const sends = (of: string): number => calls.filter(({ call, key }) => call === 'send' && key === of).length;
  return outcomes.filter(({ key, outcome }) => outcome.kind === 'sent' && looked.has(key) && sends(key) === 1).length;
}

function reasonsOf({ outcomes }: DeliveryRun): readonly string[] {
  return outcomes.flatMap(({ outcome }) => ('reason' in outcome ? [outcome.reason] : []));
}
