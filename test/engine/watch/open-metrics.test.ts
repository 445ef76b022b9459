// Metrics as Prometheus reads them: what was told is counted, what the store counts is shown, and old counts never are.

import { expect, test } from 'vitest';
import type { CaseId } from '../../../src/domain/case.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { StoreCounts } from '../../../src/engine/ports/store-entries.ts';
import { openMetrics } from '../../../src/engine/watch/open-metrics.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z') as Instant;
const K117 = 'k-117' as CaseId;

const COUNTS: StoreCounts = {
  cases: new Map([
    ['review', 7],
    ['signing', 2],
  ]),
  inTrouble: 1,
  inbox: { pending: 3, poisoned: 1, oldestPendingAt: (NOON - 90_000) as Instant },
  outbox: { pending: 4, sending: 1, retry: 0, dead: 2, oldestOpenAt: (NOON - 3_600_000) as Instant },
  timersOverdue: 5,
};

const EMPTY: StoreCounts = {
  cases: new Map(),
  inTrouble: 0,
  inbox: { pending: 0, poisoned: 0 },
  outbox: { pending: 0, sending: 0, retry: 0, dead: 0 },
  timersOverdue: 0,
};

/** The lines of our own metrics, without what they mean. */
async function linesOf(metrics: { readonly text: () => Promise<string> }): Promise<readonly string[]> {
  return (await metrics.text()).split('\n').filter((line) => line.startsWith('vizir_'));
}

function opened(counts: () => Promise<StoreCounts>, now: () => Instant = () => NOON) {
  return openMetrics({ now, counts, version: '1.2.3' });
}

test('what the store counts', async () => {
  const lines = await linesOf(opened(() => Promise.resolve(COUNTS)));
  expect(lines).toEqual(
    expect.arrayContaining([
      'vizir_build_info{version="1.2.3"} 1',
      'vizir_store_readable 1',
      'vizir_cases{state="review"} 7',
      'vizir_cases{state="signing"} 2',
      'vizir_cases_in_trouble 1',
      'vizir_inbox_events{state="pending"} 3',
      'vizir_inbox_events{state="poisoned"} 1',
      'vizir_inbox_oldest_seconds 90',
      'vizir_outbox_effects{state="pending"} 4',
      'vizir_outbox_effects{state="dead"} 2',
      'vizir_outbox_oldest_seconds 3600',
      'vizir_timers_overdue 5',
    ]),
  );
});

test('a state that no case is in any more is gone, and nothing that waits is zero seconds old', async () => {
  let counts = COUNTS;
  const metrics = opened(() => Promise.resolve(counts));
  await metrics.text();
  counts = EMPTY;
  const lines = await linesOf(metrics);
  expect(lines.filter((line) => line.startsWith('vizir_cases{'))).toEqual([]);
  expect(lines).toEqual(expect.arrayContaining(['vizir_inbox_oldest_seconds 0', 'vizir_outbox_oldest_seconds 0']));
});

test('of a store that does not answer no old counts are shown, and the rest is', async () => {
  let fails = false;
  const metrics = opened(() => (fails ? Promise.reject(new Error('disk_full')) : Promise.resolve(COUNTS)));
  await metrics.text();
  fails = true;
  metrics.watch.noticed({ what: 'bug', where: 'x', message: 'y' });
  const lines = await linesOf(metrics);
  expect(lines).toEqual(expect.arrayContaining(['vizir_store_readable 0', 'vizir_notices_total{what="bug"} 1']));
  expect(lines.filter((line) => /^vizir_(?:cases|inbox|outbox|timers)/.test(line))).toEqual([]);
  fails = false;
  expect(await linesOf(metrics)).toEqual(expect.arrayContaining(['vizir_store_readable 1', 'vizir_timers_overdue 5']));
});

test('steps by what they were and what came of them, how long they took, how late timers were', async () => {
  const metrics = opened(() => Promise.resolve(EMPTY));
  const step = { case: K117, of: 'bot 991', outcome: 'advanced', ms: 4 } as const;
  metrics.watch.stepped({ ...step, cause: 'inbox', what: 'approve' });
  metrics.watch.stepped({ ...step, cause: 'inbox', what: 'approve' });
  metrics.watch.stepped({ ...step, cause: 'timer', what: 'remind', lateMs: 70_000 });
  const lines = await linesOf(metrics);
  expect(lines).toEqual(
    expect.arrayContaining([
      'vizir_events_total{cause="inbox",what="approve",outcome="advanced"} 2',
      'vizir_events_total{cause="timer",what="remind",outcome="advanced"} 1',
      'vizir_step_seconds_bucket{le="0.0025",cause="inbox"} 0',
      'vizir_step_seconds_bucket{le="0.005",cause="inbox"} 2',
      'vizir_timer_late_seconds_bucket{le="60"} 0',
      'vizir_timer_late_seconds_bucket{le="300"} 1',
      'vizir_timer_late_seconds_count 1',
    ]),
  );
  // One line for each case or event would outgrow any memory.
  expect(lines.filter((line) => /k-117|991/.test(line))).toEqual([]);
});

test('deliveries, dead letters, pauses with what is left of them, jumps of the clock', async () => {
  let now = NOON;
  const { watch, ...metrics } = opened(
    () => Promise.resolve(EMPTY),
    () => now,
  );
  const delivery = { case: K117, key: 'k', effect: 'ask', attempt: 1, ms: 300 } as const;
  watch.delivered({ ...delivery, outcome: 'retry' });
  watch.delivered({ ...delivery, outcome: 'dead' });
  watch.paused({ what: 'locked_out', until: (NOON + 60_000) as Instant, reason: 'r' });
  for (const seconds of [90, 30]) {
    const until = (NOON + seconds * 1000) as Instant;
    watch.paused({ what: 'throttled', until, reason: 'r', effect: 'ask', urgency: 'bulk' });
  }
  watch.noticed({ what: 'clock_jumped', ms: -5000 });
  watch.noticed({ what: 'clock_jumped', ms: 5000 });
  now = (NOON + 20_000) as Instant;
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'vizir_deliveries_total{effect="ask",outcome="retry"} 1',
      'vizir_deliveries_total{effect="ask",outcome="dead"} 1',
      'vizir_delivery_seconds_bucket{le="0.25",effect="ask"} 0',
      'vizir_delivery_seconds_bucket{le="0.5",effect="ask"} 2',
      'vizir_dead_letters_total{effect="ask"} 1',
      'vizir_pauses_total{what="locked_out"} 1',
      'vizir_pause_left_seconds{what="locked_out"} 40',
      'vizir_pauses_total{what="throttled"} 2',
      'vizir_pause_left_seconds{what="throttled"} 70',
      'vizir_clock_jumps_total{direction="back"} 1',
      'vizir_clock_jumps_total{direction="forward"} 1',
    ]),
  );
  now = (NOON + 120_000) as Instant;
  expect(await linesOf(metrics)).toContain('vizir_pause_left_seconds{what="locked_out"} 0');
});

test('two engines in one process count apart, and two who ask at once ask the store once', async () => {
  let asked = 0;
  const one = opened(() => {
    asked += 1;
    return Promise.resolve(EMPTY);
  });
  const other = opened(() => Promise.resolve(EMPTY));
  one.watch.noticed({ what: 'bug', where: 'x', message: 'y' });
  expect(await linesOf(other)).not.toContain('vizir_notices_total{what="bug"} 1');
  const [first, second] = await Promise.all([one.text(), one.text()]);
  expect(first).toBe(second);
  expect(asked).toBe(1);
});

test('each metric of ours says what it means', async () => {
  const text = await opened(() => Promise.resolve(COUNTS)).text();
  for (const [, name] of text.matchAll(/^# TYPE (vizir_\S+)/gm))
    expect(text).toMatch(new RegExp(`# HELP ${name} .{8}`));
  expect(text).toContain('# TYPE process_resident_memory_bytes gauge');
});
