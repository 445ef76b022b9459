// An office at work for some weeks, read back from its store: whatever happened there, the figures agree with one another.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Care } from '../../../src/engine/care/care.ts';
import { openCare } from '../../../src/engine/care/care.ts';
import { verifyCase } from '../../../src/engine/care/verify-case.ts';
import { printReportHtml } from '../../../src/paper/report/print-report-html.ts';
import type { Report } from '../../../src/paper/report/report.ts';
import { tellReport } from '../../../src/paper/report/tell-report.ts';
import { TIME_PARTS } from '../../../src/paper/report/time-part.ts';
import { printThreadHtml } from '../../../src/paper/thread/print-thread-html.ts';
import { readGivenContract } from '../../../src/read-given-contract.ts';
import { officeTime, readReport } from '../../../src/read-report.ts';
import { readThread } from '../../../src/read-thread.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { day } from '../../calendar/calendar-of.ts';
import { workInOffice } from './staged-office.ts';

const store = openSqliteStore({ path: ':memory:' });
let care: Care;
let bundle: Bundle;
let report: Report;

beforeAll(async () => {
  const { clock } = await workInOffice({ store, seed: 'report', contracts: 8, weeks: 6 });
  care = await openCare({ store, clock: clock.exact, chance: seededChance('care'), readContract: readGivenContract });
  const newest = await care.rules.newest();
  if (newest === undefined) throw new Error('no rules');
  bundle = newest;
  report = await readReport(care, bundle, {});
}, 120_000);

afterAll(() => store.close());

test('every contract is somewhere', () => {
  const { begun, registered, rejected, withdrawn, underWay } = report.contracts;
  expect(begun).toBe(8);
  expect(registered + rejected + withdrawn + underWay).toBe(begun);
  expect(report.where.reduce((sum, { count }) => sum + count, 0)).toBe(underWay);
  expect(registered).toBeGreaterThan(0);
});

test('parts are the whole, of each contract and of all of them', () => {
  const ended = report.cases.filter((one) => one.ended?.state === 'registered');
  const whole = ended.reduce((sum, { time }) => sum + (time?.minutes?.whole ?? 0), 0);
  expect(TIME_PARTS.reduce((sum, part) => sum + report.cycle.parts.minutes[part], 0)).toBe(whole);
  for (const { time } of report.cases) {
    if (time?.minutes === undefined) throw new Error('every contract of this office can be measured');
    expect(TIME_PARTS.reduce((sum, part) => sum + (time.minutes?.parts[part] ?? 0), 0)).toBe(time.minutes.whole);
    expect(TIME_PARTS.reduce((sum, part) => sum + time.ms.parts[part], 0)).toBe(time.ms.whole);
  }
});

test.each(['ru', 'en'] as const)('parts as they are shown add up to the whole that is shown: %s', (language) => {
  const time = officeTime(bundle);
  if (time === undefined) throw new Error('an office has a calendar');
  const odd = { ...report.cycle.parts.minutes, wait: 30_119, work: 1499, rework: 59, hold: 961 };
  const cycle = { ...report.cycle, parts: { ...report.cycle.parts, minutes: odd } };
  for (const one of [report, { ...report, cycle }]) {
    const { sections } = tellReport(one, { bundle, time, language });
    const rows = sections.find(({ id }) => id === 'parts')?.tables[0]?.rows ?? [];
    expect(rows).toHaveLength(TIME_PARTS.length + 1);
    const shown = rows.map(({ cells }) => shownMinutes(cells[1] ?? ''));
    expect(shown.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(shown.at(-1));
  }
});

/** Of days of 8 hours. */
function shownMinutes(length: string): number {
  const units = { дн: 480, d: 480, ч: 60, h: 60, мин: 1, min: 1 };
  return [...length.matchAll(/(\d+) (дн|d|ч|h|мин|min)/gu)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units],
    0,
  );
}

test('counts of one thing agree wherever they stand', () => {
  const { returns, reasons, returnedBy, steps, overdue } = report;
  expect(returns.rounds.reduce((sum, one) => sum + one.returns, 0)).toBe(returns.returns);
  expect(report.cases.reduce((sum, one) => sum + one.returns, 0)).toBe(returns.returns);
  const said = reasons.reduce((sum, { count }) => sum + count, 0);
  expect(returnedBy.curators.reduce((sum, { count }) => sum + count, 0)).toBe(said);
  expect(returnedBy.clients.reduce((sum, { count }) => sum + count, 0)).toBe(said);
  expect(steps.reduce((sum, { deadline }) => sum + deadline.late, 0)).toBe(overdue.steps.late);
  expect(report.states.reduce((sum, { deadline }) => sum + deadline.ended, 0)).toBe(overdue.states.ended);
});

test('two halves of a time make the whole of what happened', async () => {
  const before = await readReport(care, bundle, { until: day('2026-03-20') });
  const after = await readReport(care, bundle, { since: day('2026-03-21') });
  expect(before.contracts.begun + after.contracts.begun).toBe(report.contracts.begun);
  expect(before.contracts.registered + after.contracts.registered).toBe(report.contracts.registered);
  expect(before.returns.returns + after.returns.returns).toBe(report.returns.returns);
  expect(before.overdue.steps.ended + after.overdue.steps.ended).toBe(report.overdue.steps.ended);
});

test('the same store makes the same page, to the letter', async () => {
  const telling = { bundle, time: officeTime(bundle), language: 'ru' } as const;
  const again = await readReport(care, bundle, {});
  expect(printReportHtml(tellReport(again, telling))).toBe(printReportHtml(tellReport(report, telling)));
});

test('every thread is told whole, with a chain that holds', async () => {
  for (const one of report.cases) {
    const [check, thread] = [await verifyCase(care, one.case), await readThread(care, one.case, 'en')];
    expect(check?.fault).toBeUndefined();
    expect(thread?.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: check?.records ?? 0 }, (_, i) => i + 1));
    expect(thread?.entries.every(({ what }) => what.trim() !== '')).toBe(true);
    if (thread !== undefined) expect(printThreadHtml(thread)).not.toMatch(/undefined|⟦|NaN/);
  }
});
