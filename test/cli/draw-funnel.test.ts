// The frame of the live funnel: always as high, never wider than it may be, whatever stands in it.
import { expect, test } from 'vitest';
import { drawFunnel, NEWS } from '../../cli/output/draw-funnel.ts';
import { renderLines } from '../../cli/output/render-lines.ts';

const STAGES = [
  { title: 'Новая заявка', count: 3 },
  { title: 'Валютный и налоговый контроль', count: 0 },
  { title: 'Подписан', count: 12, ends: 'success' as const },
];
const FRAME = { day: '2026-03-05 12:30', share: 0.256, speed: 1.84, stages: STAGES, news: ['первая новость'] };

test('a row for each stage, its count, and a bar against the fullest one', () => {
  const text = renderLines(drawFunnel(FRAME, 80, 'ru'), { width: 80, color: false });
  const rows = text.split('\n');
  expect(rows[0]).toBe('2026-03-05 12:30, прошло 25 % времени; 1.8 дн. в секунду');
  expect(rows[1]).toMatch(/^Новая заявка {22}3 {2}█+$/);
  expect(rows[2]).toMatch(/^Валютный и налоговый контроль {5}0$/);
  const bars = rows.map((row) => row.match(/█/g)?.length ?? 0);
  expect(Math.round((bars[3] ?? 0) / (bars[1] ?? 1))).toBe(4);
  expect(rows[5]).toBe('первая новость');
});

test.each([40, 60, 80, 200])('%i columns: the same height, and no row beyond them', (width) => {
  const long = { ...FRAME, news: Array.from({ length: 9 }, (_, at) => `новость ${at} ${'очень длинная '.repeat(30)}`) };
  for (const frame of [FRAME, long, { ...FRAME, news: [] }]) {
    const lines = drawFunnel(frame, width, 'ru');
    expect(lines).toHaveLength(STAGES.length + NEWS + 2);
    const rows = renderLines(lines, { width, color: false }).split('\n').slice(0, -1);
    expect(rows).toHaveLength(STAGES.length + NEWS + 2);
    for (const row of rows) expect([...row].length).toBeLessThan(width);
  }
});

test('what a title says cannot steer the terminal', () => {
  const frame = { ...FRAME, news: ['\u001b[2Jgone'] };
  expect(renderLines(drawFunnel(frame, 80, 'en'), { width: 80, color: false })).not.toContain('\u001b');
});
