// What people type: what it asks for, how it goes into a case, days as they write them.
import { expect, test } from 'vitest';
import { findPeople } from '../../../../../src/bitrix24/desk/in/bot/dialogs/find-people.ts';
import { objectionsOf } from '../../../../../src/bitrix24/desk/in/bot/dialogs/objections-of.ts';
import { typedDay } from '../../../../../src/bitrix24/desk/in/bot/dialogs/typed-day.ts';
import { peopleWords } from '../../../../../src/bitrix24/desk/in/bot/people-words.ts';
import { askedWhere } from '../../../../../src/bitrix24/desk/in/bot/where/asked-where.ts';
import { formatDay } from '../../../../../src/domain/day.ts';
import { instant } from '../../../../engine/staged-engine.ts';
import { brandId } from '../../../../generators/brand-id.ts';
import { defaultRules } from '../../../../generators/default-rules.ts';

const RULES = defaultRules();

test.each([
  ['где 7707083893', { kind: 'where', what: '7707083893' }],
  ['Где: Ромашка?', { kind: 'where', what: 'Ромашка' }],
  ['/where 12', { kind: 'where', what: '12' }],
  ['WHERE', { kind: 'where', what: '' }],
  ['мои', { kind: 'own' }],
  [' Мои дела. ', { kind: 'own' }],
  ['mine', { kind: 'own' }],
  ['Помощь!', { kind: 'help' }],
  ['?', { kind: 'help' }],
  ['гдето 12', undefined],
  ['мои замечания: нет даты', undefined],
  ['7707083893', undefined],
  ['', undefined],
])('%j', (text, asked) => {
  expect(askedWhere(text, 'spelled')).toEqual(asked);
});

test.each([
  ['7707083893', '7707083893'],
  ['№ 12', '№ 12'],
])('the number %s alone is a question where nothing else is expected', (text, what) => {
  expect(askedWhere(text, 'bare')).toEqual({ kind: 'where', what });
});

test('words keep their lines and lose what steers; they are cut by characters, not by halves of them', () => {
  expect(peopleWords('  a\u202eb\r\nс[B]d\u2060[/B]\u0000 ')).toEqual({ words: 'ab\nс[B]d[/B]', wasCut: false });
  expect(peopleWords('😀'.repeat(4001))).toEqual({ words: '😀'.repeat(4000), wasCut: true });
  expect(peopleWords(' \u200b\n ')).toEqual({ words: '', wasCut: false });
});

test.each([
  ['12.03.2026', '2026-03-12'],
  ['1.4.2026', '2026-04-01'],
  ['2026-03-12', '2026-03-12'],
  ['20.03', '2026-03-20'],
  ['01.03', '2027-03-01'],
  ['20.03.', '2026-03-20'],
  ['31.02.2026', undefined],
  ['завтра', undefined],
  ['12/03/2026', undefined],
])('the day %s', (text, wanted) => {
  const talk = { now: instant('2026-03-02T07:00Z') } as never;
  const found = typedDay({ talk, seen: { bundle: RULES } as never }, text);
  expect(found === undefined ? undefined : formatDay(found)).toBe(wanted);
});

test('people are found by a part of the name or by their account, without capitals and ё', () => {
  const [first] = RULES.directory.people;
  if (first === undefined) throw new Error('nobody');
  expect(findPeople(RULES, String(first.bitrix24))).toEqual([first.person]);
  expect(findPeople(RULES, first.title.slice(0, 4).toUpperCase())).toContain(first.person);
  expect(findPeople(RULES, '...')).toEqual([]);
});

test('as many lines as reasons: one each; otherwise every reason bears all', () => {
  const reasons = ['charter_outdated', 'price_mismatch'].map((reason) => brandId(reason)) as never;
  expect(objectionsOf(RULES, reasons, 'нет листа\n\nсверить')).toEqual([
    { reason: 'charter_outdated', document: 'charter', text: 'нет листа' },
    { reason: 'price_mismatch', text: 'сверить' },
  ]);
  expect(objectionsOf(RULES, reasons, 'сверить всё').map(({ text }) => text)).toEqual(['сверить всё', 'сверить всё']);
  expect(objectionsOf(RULES, reasons, '')[1]).toEqual({ reason: 'price_mismatch' });
});
