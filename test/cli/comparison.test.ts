// Plays side by side: medians over what was registered in all of them, by nearest rank.
import { expect, test } from 'vitest';
import type { DemoAnswer } from '../../cli/output/comparison.ts';
import { comparisonOf } from '../../cli/output/comparison.ts';
import { comparisonLines } from '../../cli/output/comparison-lines.ts';
import { renderLines } from '../../cli/output/render-lines.ts';

const DAY_MS = 86_400_000;
const BEGUN = '2026-03-02T09:00:00.000Z';

/** Each contract by its title: days from the card to the registration; undefined where it is under way. */
function answerOf(days: Readonly<Record<string, number | undefined>>): DemoAnswer {
  const titles = Object.keys(days);
  return {
    where: titles.map((title, index) => ({ item: index + 2, title })),
    report: {
      contracts: { registered: titles.filter((title) => days[title] !== undefined).length },
      overdue: { steps: { ended: 8, late: 2 } },
      returns: { returns: 1 },
      cases: titles.map((title, index) => {
        const took = days[title];
        const base = { case: `card-${index + 2}`, begun: BEGUN };
        if (took === undefined) return { ...base, state: { kind: 'stage' } };
        const at = new Date(Date.parse(BEGUN) + took * DAY_MS).toISOString();
        return {
          ...base,
          state: { kind: 'final', state: 'registered' },
          ended: { at },
          time: { minutes: { whole: took * 480 } },
        };
      }),
    },
  };
}

test('a contract that one play has not finished is in no median, and cards may have other numbers', () => {
  const { common, plays } = comparisonOf([
    { part: undefined, answer: answerOf({ a: 4, b: 10, c: 6, d: 1 }) },
    { part: 'letters', answer: answerOf({ d: undefined, c: 9, a: 8, b: 20 }) },
  ]);
  expect(common).toBe(3);
  expect(plays.map(({ medianMs }) => (medianMs ?? 0) / DAY_MS)).toEqual([6, 9]);
  expect(plays.map(({ registered, lateShare }) => [registered, lateShare])).toEqual([
    [4, 0.25],
    [3, 0.25],
  ]);
});

test('nothing in common: a dash, no figure', () => {
  const comparison = comparisonOf([
    { part: undefined, answer: answerOf({ a: undefined }) },
    { part: 'reminders', answer: answerOf({ a: 3 }) },
  ]);
  expect(comparison.plays.every(({ medianMinutes }) => medianMinutes === undefined)).toBe(true);
  const text = renderLines(comparisonLines(comparison, 'ru'), { width: 100, color: false });
  expect(text).toMatch(/ничего +– +– +0 +25 %/);
  expect(text).toContain('чужой опубликованный результат');
  expect(text).toContain('имитацией');
});
