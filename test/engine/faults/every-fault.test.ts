// The store and each port fail once, at any of their calls, before the work was done or after it: in the end all is as if nothing had.
// RUNS=500 tries so many of them, RUNS=all every one; as a rule a few dozen are drawn.
import { expect, test } from 'vitest';
import { compileCalendar } from '../../../src/calendar/compile-calendar.ts';
import { isWorking } from '../../../src/calendar/is-working.ts';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { StagedEngine } from '../staged-engine.ts';
import type { EndState } from './end-state.ts';
import type { Fault, PortName } from './every-fault.ts';
import { PORT_NAMES, playWith } from './every-fault.ts';
import { CASES, FIRST, playScenario, publishBoth, SCENARIO } from './scenario.ts';

/** Of a hundred, how many are of this port at least: the others are drawn from all. */
const SHARES: Readonly<Record<PortName, number>> = {
  store: 38,
  compare: 8,
  find: 8,
  send: 14,
  cardMark: 5,
  papers: 5,
  contracts: 7,
  clock: 10,
  waiting: 5,
};
const RUNS = process.env['RUNS'] ?? '36';
const SEED = process.env['SEED'] ?? String(Date.now() % 1_000_000);

async function expectedEnd(): Promise<{ readonly end: EndState; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  let end: EndState | undefined;
  for (const port of PORT_NAMES) {
    const usual = await playWith({ port, at: 0, when: 'before' });
    end ??= usual.end;
    expect(usual.end, port).toEqual(end);
    expect(usual.calls, port).toBeGreaterThan(0);
    faults.push(...drawn(port, usual.calls));
  }
  return { end: end ?? {}, faults };
}

/** Every so-many-th, from a place that chance names. */
function drawn(port: PortName, calls: number): readonly Fault[] {
  const all = Array.from({ length: calls * 2 }, (_, index): Fault => {
    return { port, at: Math.floor(index / 2) + 1, when: index % 2 === 0 ? 'before' : 'after' };
  });
  if (RUNS === 'all') return all;
  const count = Math.max(1, Math.round((Number(RUNS) * SHARES[port]) / 100));
  const stride = all.length / count;
  const from = seededChance(`${SEED}/${port}`).fraction() * stride;
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => {
    return all[Math.floor(from + index * stride)];
  }).filter((fault) => fault !== undefined);
}

/** After a fault all goes on late by so much at most: no timer of a case may come due so near before one of its presses. */
const LATE_MS = 10 * 60_000;

test('no timer of the scenario is due so near to a press, or to the end of working time, that a delay would make it another scenario', async () => {
  const staged = new StagedEngine();
  await publishBoth((bundle) => staged.publish(bundle));
  staged.start();
  await playScenario(staged, async (one, key) => void (await staged.send(one.case, one.event, key)));
  await staged.stop();
  let timers = 0;
  const near: string[] = [];
  for (const id of CASES) {
    const records = (await staged.store.history(id, 0, 10_000)).map(({ text }) => JSON.parse(text) as CaseRecord);
    const due = records.filter(({ input }) => input.kind === 'timer');
    timers += due.length;
    const pressed = SCENARIO.filter((one) => one.case === id);
    near.push(...due.flatMap(({ at, seq }) => (isWorkingAt(at + LATE_MS - 1) ? [] : [`${id} ${seq}: closing time`])));
    near.push(
      ...due.flatMap(({ at, seq }) =>
        pressed.filter((one) => one.at >= at && one.at < at + LATE_MS).map((one) => `${id} ${seq}: ${one.event.kind}`),
      ),
    );
  }
  expect(timers).toBeGreaterThan(20);
  expect(near).toEqual([]);
});

function isWorkingAt(at: number): boolean {
  const [office] = FIRST.directory.calendars;
  if (office === undefined) throw new Error('the rules have no calendar');
  const found = isWorking(compileCalendar(office), at as Instant);
  return found.ok && found.working;
}

test(
  `one call fails, and the end is the same (RUNS=${RUNS} SEED=${SEED})`,
  async () => {
    const { end, faults } = await expectedEnd();
    for (const fault of faults) {
      const played = await playWith(fault);
      expect(played.end, JSON.stringify(fault)).toEqual(end);
    }
  },
  RUNS === 'all' ? 0 : 60_000 + Number(RUNS) * 5000,
);
