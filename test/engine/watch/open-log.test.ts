// Lines of the log: what was told, when by the engine's own clock, and no secret in any value.

import { expect, test } from 'vitest';
import type { CaseId } from '../../../src/domain/case.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { logWatch } from '../../../src/engine/watch/log-watch.ts';
import type { LogOptions } from '../../../src/engine/watch/open-log.ts';
import { openLog } from '../../../src/engine/watch/open-log.ts';
import type { Watch } from '../../../src/engine/watch/watch.ts';
import { watchAll } from '../../../src/engine/watch/watch-all.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z') as Instant;
const K117 = 'k-117' as CaseId;

function logged(write: (log: ReturnType<typeof openLog>) => void, more: Partial<LogOptions> = {}): readonly unknown[] {
  const lines: string[] = [];
  write(openLog({ level: 'debug', to: { write: (line) => lines.push(line) }, now: () => NOON, ...more }));
  for (const line of lines) expect(line).toMatch(/^\{[^\n]*\}\n$/);
  return lines.map((line) => JSON.parse(line));
}

function watched(tell: (watch: Watch) => void): readonly unknown[] {
  return logged((log) => tell(logWatch(log)));
}

test('a line has level, time, fields and message, and nothing of the machine', () => {
  expect(logged((log) => log.info('opened', { cases: 12, path: 'vizir.db', since: undefined }))).toEqual([
    { level: 'info', time: '2026-03-02T12:00:00.000Z', cases: 12, path: 'vizir.db', msg: 'opened' },
  ]);
});

test('what is less than the level is not written, and with silent nothing is', () => {
  const write = (log: ReturnType<typeof openLog>): void => {
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
  };
  expect(logged(write, { level: 'warn' })).toMatchObject([{ msg: 'c' }, { msg: 'd' }]);
  expect(logged(write, { level: 'silent' })).toEqual([]);
});

test('messages and fields lose their secrets before they are written, lines of others cannot be faked', () => {
  const lines = logged(
    (log) =>
      log.error('far side: password=abc', {
        reason: 'https://acme.bitrix24.ru/rest/1/k3y/batch said hunter22\n{"level":"info"}',
      }),
    { secrets: ['hunter22'] },
  );
  expect(lines).toMatchObject([
    { msg: 'far side: password=***', reason: 'https://acme.bitrix24.ru/rest/1/***/batch said ***\n{"level":"info"}' },
  ]);
});

test('a log that cannot be written disturbs nobody', () => {
  const to = {
    write: () => {
      throw new Error('EPIPE');
    },
  };
  expect(logged((log) => log.info('a'), { to })).toEqual([]);
});

test('steps, with the case, the event and the record', () => {
  const step = { case: K117, cause: 'inbox', what: 'approve', of: 'bot 991', ms: 1.234_56 } as const;
  const lines = watched((watch) => {
    watch.stepped({ ...step, outcome: 'advanced', seq: 7 });
    watch.stepped({ ...step, outcome: 'poisoned', reason: 'TypeError: x' });
  });
  expect(lines).toMatchObject([
    {
      level: 'info',
      msg: 'step',
      case: 'k-117',
      what: 'approve',
      of: 'bot 991',
      outcome: 'advanced',
      seq: 7,
      ms: 1.235,
    },
    { level: 'error', outcome: 'poisoned', reason: 'TypeError: x' },
  ]);
});

test('deliveries, with the key of the effect', () => {
  const delivery = { case: K117, key: 'k-117/ask/1~0a', effect: 'ask', attempt: 2, ms: 40 } as const;
  const lines = watched((watch) => {
    watch.delivered({ ...delivery, outcome: 'sent' });
    watch.delivered({ ...delivery, outcome: 'unknown', reason: 'no answer' });
    watch.delivered({ ...delivery, outcome: 'dead', reason: 'no such user' });
  });
  expect(lines).toMatchObject([
    { level: 'info', msg: 'delivery', key: 'k-117/ask/1~0a', effect: 'ask', outcome: 'sent', attempt: 2 },
    { level: 'warn', outcome: 'unknown' },
    { level: 'error', outcome: 'dead', reason: 'no such user' },
  ]);
});

test('pauses and what a person should know of, moments in words', () => {
  const lines = watched((watch) => {
    watch.paused({ what: 'throttled', until: (NOON + 60_000) as Instant, reason: 'OPERATION_TIME_LIMIT' });
    watch.noticed({ what: 'clock_jumped', ms: -7_200_000 });
    watch.noticed({ what: 'restored', copiedAt: NOON, doubted: 3, askedAgain: 2 });
    watch.noticed({ what: 'bug', where: 'delivery', message: 'TypeError: x' });
  });
  expect(lines).toMatchObject([
    { level: 'warn', msg: 'pause', what: 'throttled', until: '2026-03-02T12:01:00.000Z' },
    { level: 'warn', msg: 'notice', what: 'clock_jumped', ms: -7_200_000 },
    { level: 'warn', what: 'restored', copiedAt: '2026-03-02T12:00:00.000Z', doubted: 3, askedAgain: 2 },
    { level: 'error', what: 'bug', where: 'delivery', message: 'TypeError: x' },
  ]);
});

test('of several who watch each is told, whatever another throws', () => {
  const broken = (): never => {
    throw new Error('broken');
  };
  const told: string[] = [];
  const note = (what: string) => (): void => void told.push(what);
  const watch = watchAll([
    { stepped: broken, delivered: broken, paused: broken, noticed: broken },
    { stepped: note('step'), delivered: note('delivery'), paused: note('pause'), noticed: note('notice') },
  ]);
  watch.stepped({ case: K117, cause: 'timer', what: 'remind', of: 't', outcome: 'nothing', ms: 1 });
  watch.delivered({ case: K117, key: 'k', effect: 'ask', outcome: 'sent', attempt: 1, ms: 1 });
  watch.paused({ what: 'store', until: NOON, reason: 'disk_full' });
  watch.noticed({ what: 'bug', where: 'x', message: 'y' });
  expect(told).toEqual(['step', 'delivery', 'pause', 'notice']);
});
