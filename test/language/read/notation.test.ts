// Every way to write a value that the rules refuse, and what they say to write instead.
import { describe, expect, test } from 'vitest';
import { mendAmount } from '../../../src/language/read/notation/mend-amount.ts';
import { mendComparison } from '../../../src/language/read/notation/mend-comparison.ts';
import { mendDate } from '../../../src/language/read/notation/mend-date.ts';
import { mendDuration } from '../../../src/language/read/notation/mend-duration.ts';
import { mendNumber } from '../../../src/language/read/notation/mend-number.ts';
import { latinLookAlike, mixesAlphabets, proposeId } from '../../../src/language/read/notation/propose-id.ts';
import { quoteText } from '../../../src/language/read/notation/quote-text.ts';

/** What stands for a notation that is refused, but cannot be mended for sure. */
const UNSURE = 'unsure';

function mended(mending: { readonly mended?: string } | undefined): string | undefined {
  return mending === undefined ? undefined : (mending.mended ?? UNSURE);
}

describe('dates', () => {
  test.each([
    ['01.01.2026', '2026-01-01'],
    ['1.2.2026', '2026-02-01'],
    ['31/12/2026', '2026-12-31'],
    ['01-03-2026', '2026-03-01'],
    ['01.03.26', '2026-03-01'],
    ['12.03.2026 г.', '2026-03-12'],
    ['2026.03.12', '2026-03-12'],
    ['2026/3/12', '2026-03-12'],
    ['2026-3-1', '2026-03-01'],
    ['1 января 2026 г.', '2026-01-01'],
    ['1 мая 2026', '2026-05-01'],
    ['12 марта 2026 года', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
    ['March 12, 2026', '2026-03-12'],
    ['1st Sep 2026', '2026-09-01'],
    ['31.02.2026', UNSURE],
    ['13/13/2026', UNSURE],
  ])('%s -> %s', (text, expected) => expect(mended(mendDate(text))).toBe(expected));

  test.each(['2026-03-12', '2026-02-30', '1.5', '4.3.1', '12 steps 2026', '2026', '10-20'])('%s is none', (text) => {
    expect(mendDate(text)).toBeUndefined();
  });
});

describe('lengths of time', () => {
  test.each([
    ['2 рабочих дня', '2 working days'],
    ['1 рабочий день', '1 working day'],
    ['4 рабочих часа', '4 working hours'],
    ['3 раб. дня', '3 working days'],
    ['5 р.д.', '5 working days'],
    ['30 дней', '30 days'],
    ['10 календарных дней', '10 days'],
    ['2 недели', '14 days'],
    ['1 рабочая неделя', '5 working days'],
    ['3 месяца', '3 months'],
    ['12 мес.', '12 months'],
    ['1 год', '1 year'],
    ['5 лет', '5 years'],
    ['1 days', '1 day'],
    ['2 day', '2 days'],
    ['1 working days', '1 working day'],
    ['2 business days', '2 working days'],
    ['2 Working Days', '2 working days'],
    ['3 workdays', '3 working days'],
    ['4 hours', '4 working hours'],
    ['4h', '4 working hours'],
    ['2d', '2 days'],
    ['2 weeks', '14 days'],
    ['P30D', '30 days'],
    ['P1Y', '1 year'],
    ['P3M', '3 months'],
    ['P2W', '14 days'],
    ['PT4H', '4 working hours'],
    ['9999 weeks', UNSURE],
  ])('%s -> %s', (text, expected) => expect(mended(mendDuration(text))).toBe(expected));

  test.each([
    '2 working days',
    '1 year',
    '30 days',
    '2 steps',
    '2 of 3',
    '12',
    '5 000 000 RUB',
  ])('%s is none', (text) => {
    expect(mendDuration(text)).toBeUndefined();
  });
});

describe('amounts', () => {
  test.each([
    ['5 млн руб.', '5 000 000 RUB'],
    ['5 млн', '5 000 000 RUB'],
    ['1,5 млн руб', '1 500 000 RUB'],
    ['1.234 млн руб.', '1 234 000 RUB'],
    ['300 тыс. рублей', '300 000 RUB'],
    ['2 млрд ₽', '2 000 000 000 RUB'],
    ['5 000 000 руб', '5 000 000 RUB'],
    ['5 000 000 р.', '5 000 000 RUB'],
    ['5000000 ₽', '5 000 000 RUB'],
    ['5,000,000 RUB', '5 000 000 RUB'],
    ['5.000.000 RUB', '5 000 000 RUB'],
    ["5'000'000 CHF", '5 000 000 CHF'],
    ['5_000_000 RUB', '5 000 000 RUB'],
    ['5 000 000,50 RUB', '5 000 000.50 RUB'],
    ['5 000 000 rub', '5 000 000 RUB'],
    ['5 000 000 RUR', '5 000 000 RUB'],
    ['5000000RUB', '5 000 000 RUB'],
    ['RUB 5 000 000', '5 000 000 RUB'],
    ['$50 000', '50 000 USD'],
    ['€ 1,000', '1 000 EUR'],
    ['50 000 долл. США', '50 000 USD'],
    ['100 евро', '100 EUR'],
    ['1000 000 RUB', '1 000 000 RUB'],
    ['0 500 RUB', '500 RUB'],
    ['12 34 567 RUB', UNSURE],
    ['99 999 999 999 999 999 руб.', UNSURE],
  ])('%s -> %s', (text, expected) => expect(mended(mendAmount(text))).toBe(expected));

  test.each([
    '5 000 000 RUB',
    '4 999 999.99 RUB',
    '5 000 000',
    '12',
    '5 000 ZZZ',
    '5 000.5 RUB',
    '12345678901234567890 RUB',
    '2 working days',
    '5m',
    'п. 4.3',
  ])('%s is none', (text) => expect(mendAmount(text)).toBeUndefined());
});

describe('numbers', () => {
  test.each([
    ['007', 'leading_zero', '"007"'],
    ['0277012345', 'leading_zero', '"0277012345"'],
    ['0x10', 'notation', '16'],
    ['0o17', 'notation', '15'],
    ['0b11', 'notation', '3'],
    ['1e3', 'notation', '1000'],
    ['.5', 'notation', '0.5'],
    ['5.', 'notation', '5'],
    ['+5', 'notation', '5'],
    ['1_000', 'notation', '1000'],
    ['.inf', 'notation', undefined],
    ['.nan', 'notation', undefined],
    ['1e999', 'notation', undefined],
    ['1e30', 'notation', undefined],
    ['33,3 %', 'decimal_comma', '33.3 %'],
    ['33,3%', 'decimal_comma', '33.3 %'],
    ['1 500,5', 'decimal_comma', '1 500.5'],
    ['40702810400000000001', 'too_long', '"40702810400000000001"'],
  ])('%s', (text, kind, expected) =>
    expect(mendNumber(text)).toEqual({ kind, ...(expected === undefined ? {} : { mended: expected }) }));

  test.each(['12', '0', '0.5', '-3', '7707083893', '50 %', '5 000', '1.5'])('%s is fine', (text) => {
    expect(mendNumber(text)).toBeUndefined();
  });
});

test.each([
  ['> 5 000 000 RUB', 'border', '{ over: 5 000 000 RUB }'],
  ['>=5 млн руб.', 'border', '{ from: 5 000 000 RUB }'],
  ['< 12', 'border', '{ below: 12 }'],
  ['<= 12', 'border', '{ up_to: 12 }'],
  ['≥ 12', 'border', '{ from: 12 }'],
  ['≤ 12', 'border', '{ up_to: 12 }'],
  ['== nda', 'border', 'nda'],
  ['!= nda', 'not_equals', '{ not: nda }'],
  ['<> nda', 'not_equals', '{ not: nda }'],
])('the comparison %s', (text, kind, expected) => {
  expect(mendComparison(text)).toEqual({ kind, mended: expected });
});

describe('ids', () => {
  test.each([
    ['Договор с клиентом', 'dogovor_s_klientom'],
    ['Щёлковский филиал № 2', 'shchelkovskiy_filial_2'],
    ['inForce', 'in_force'],
    ['LLC', 'llc'],
    ['large--client', 'large_client'],
    ['at least', 'at_least'],
    ['  x  ', 'x'],
    ['2026 год', 'god'],
    ['Соглашение о неразглашении конфиденциальной информации', 'soglashenie_o_nerazglashenii'],
    ['№ 5', undefined],
    ['中文', undefined],
  ])('%s -> %s', (text, expected) => expect(proposeId(text)).toBe(expected));

  test('letters that look alike', () => {
    expect(latinLookAlike('сlient')).toBe('client');
    expect(latinLookAlike('НДС')).toBeUndefined();
    expect(mixesAlphabets('сlient', 'apart')).toBe(true);
    expect(mixesAlphabets('client_клиент', 'joined')).toBe(true);
    expect(mixesAlphabets('IT-компания', 'apart')).toBe(false);
    expect(mixesAlphabets('клиент', 'joined')).toBe(false);
  });
});

test.each([
  ['Договор: 5', '"Договор: 5"'],
  ['"Ромашка" и партнёры', `'"Ромашка" и партнёры'`],
  ["C:\\it's", "'C:\\it''s'"],
])('%s in quotes', (text, expected) => expect(quoteText(text)).toBe(expected));
