// Lines of a box: broken where a reader would break them.
import { expect, it } from 'vitest';
import { wrapText } from '../../src/paper/wrap-text.ts';

it.each([
  ['at blanks', 'Руководитель юридического отдела', ['Руководитель', 'юридического', 'отдела']],
  ['not within an amount', 'Сумма: от 5 000 000 RUB, не выше', ['Сумма: от', '5 000 000 RUB,', 'не выше']],
  ['not before a percent sign', 'Предоплата от 30 %', ['Предоплата от', '30 %']],
  ['not before initials', 'Морозова Е. С., Белова А. В.', ['Морозова Е. С.,', 'Белова А. В.']],
  ['not within a word, however long', 'Экспертно-правовая оценка', ['Экспертно-правовая', 'оценка']],
  ['between a number and what it counts', 'не больше чем 3 рабочих дня', ['не больше чем 3', 'рабочих дня']],
])('breaks %s', (_where, text, lines) => {
  expect(wrapText(text, 15)).toEqual(lines);
});
