// Values, lengths and conditions as people say them, and as the rule language writes them.
import { describe, expect, test } from 'vitest';
import { dayInWords, durationInWords } from '../../../src/diagnostics/wording/day-in-words.ts';
import { ruleNames } from '../../../src/diagnostics/wording/rule-names.ts';
import { testInWords } from '../../../src/diagnostics/wording/test-in-words.ts';
import { valueAsWritten } from '../../../src/diagnostics/wording/value-as-written.ts';
import { valueInWords } from '../../../src/diagnostics/wording/value-in-words.ts';
import type { Bound, Test } from '../../../src/domain/condition.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import { parseDuration } from '../../../src/domain/duration.ts';
import type { FactDeclaration, Value } from '../../../src/domain/fact.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';
import { SAMPLE_BUNDLE, SAMPLE_DAY } from '../../language/contract/sample-rules.ts';

const NAMES = ruleNames(SAMPLE_BUNDLE);
const LIMITS = new Map([
  [
    'small_deal',
    {
      limit: brandId<never>('small_deal'),
      title: 'Малый договор',
      type: 'money' as const,
      values: [{ units: 30_000_000 }, { from: (SAMPLE_DAY + 10) as Day, units: 40_000_000 }],
      at: placeIn('rules/limits.yaml'),
    },
  ],
]);

function fact(name: string): FactDeclaration {
  const found = NAMES.fact(name);
  if (found === undefined) throw new Error(`no fact ${name}`);
  return found;
}

describe('values', () => {
  test.each<[string, Value, string, string, unknown]>([
    ['amount', 620_000_000, '6 200 000 RUB', '6 200 000 RUB', '6 200 000 RUB'],
    ['prepayment', 3000, '30 %', '30 %', '30 %'],
    ['term', 1, '1 месяц', '1 month', 1],
    ['term', 22, '22 месяца', '22 months', 22],
    ['score', 15_000, '1.5', '1.5', '1.5'],
    ['sign_by', SAMPLE_DAY, '2 марта 2026', '2 March 2026', '2026-03-02'],
    ['own_form', true, 'да', 'yes', true],
    ['kind', 'services', 'Оказание услуг', 'Оказание услуг', 'services'],
    ['subjects', ['ip', 'works'], 'Права, Работы', 'Права, Работы', ['ip', 'works']],
    ['subjects', [], 'ничего', 'nothing', []],
    ['client', [], 'ни в одном списке', 'on no list', []],
    ['client', ['key_clients'], 'Key clients', 'Key clients', ['key_clients']],
    ['initiator', 'belova', 'Белова А. В.', 'Белова А. В.', 'belova'],
    ['department', 'sales', 'Отдел продаж', 'Отдел продаж', 'sales'],
    ['country', 'DE', 'DE', 'DE', 'DE'],
  ])('%s %j', (name, value, ru, en, written) => {
    expect(valueInWords(fact(name), value, NAMES, 'ru')).toBe(ru);
    expect(valueInWords(fact(name), value, NAMES, 'en')).toBe(en);
    expect(valueAsWritten(fact(name), value, 'RUB')).toEqual(written);
  });
});

describe('lengths and days', () => {
  test.each([
    ['4 working hours', '4 рабочих часа'],
    ['1 working day', '1 рабочий день'],
    ['5 working days', '5 рабочих дней'],
    ['30 days', '30 дней'],
    ['3 months', '3 месяца'],
    ['1 year', '1 год'],
    ['5 years', '5 лет'],
  ])('%s', (text, ru) => {
    const duration = parseDuration(text);
    if (duration === undefined) throw new Error(text);
    expect(durationInWords(duration, 'ru')).toBe(ru);
    expect(durationInWords(duration, 'en')).toBe(text);
  });

  test('days', () => {
    const day = parseDay('2026-12-31');
    if (day === undefined) throw new Error('no day');
    expect([dayInWords(day, 'ru'), dayInWords(day, 'en')]).toEqual(['31 декабря 2026', '31 December 2026']);
  });
});

describe('conditions', () => {
  const at = placeIn('routes/a.yaml');
  const units = (count: number): Bound => ({ kind: 'units', units: count });
  const small: Bound = { kind: 'limit', limit: brandId('small_deal') };
  const tests: readonly (readonly [Test, string, string])[] = [
    [
      { kind: 'is', fact: brandId('kind'), values: ['services'], negated: false, at },
      '«Оказание услуг»',
      '"Оказание услуг"',
    ],
    [
      { kind: 'is', fact: brandId('kind'), values: ['services', 'supply'], negated: false, at },
      '«Оказание услуг» или «Поставка»',
      '"Оказание услуг" or "Поставка"',
    ],
    [
      { kind: 'is', fact: brandId('kind'), values: ['services', 'supply'], negated: true, at },
      'не «Оказание услуг» и не «Поставка»',
      'not "Оказание услуг" nor "Поставка"',
    ],
    [{ kind: 'is', fact: brandId('own_form'), values: [true], negated: false, at }, 'да', 'yes'],
    [
      { kind: 'range', fact: brandId('amount'), lower: { word: 'from', bound: units(100_000_000) }, at },
      'от 1 000 000 RUB',
      'at least 1 000 000 RUB',
    ],
    [
      {
        kind: 'range',
        fact: brandId('amount'),
        lower: { word: 'over', bound: units(100) },
        upper: { word: 'below', bound: small },
        at,
      },
      'больше 1 RUB и меньше 300 000 RUB (Малый договор)',
      'more than 1 RUB and less than 300 000 RUB (Малый договор)',
    ],
    [
      { kind: 'range', fact: brandId('term'), upper: { word: 'up_to', bound: units(24) }, at },
      'до 24 месяцев включительно',
      'at most 24 months',
    ],
    [
      { kind: 'equals', fact: brandId('term'), bounds: [units(1), units(2)], negated: false, at },
      '1 месяц или 2 месяца',
      '1 month or 2 months',
    ],
    [{ kind: 'absent', fact: brandId('amount'), negated: false, at }, 'нет', 'there is none'],
    [{ kind: 'absent', fact: brandId('amount'), negated: true, at }, 'есть', 'there is one'],
    [{ kind: 'set', fact: brandId('subjects'), word: 'has', values: ['ip'], at }, 'есть «Права»', '"Права" among them'],
    [
      { kind: 'set', fact: brandId('subjects'), word: 'has_none', values: ['ip', 'works'], at },
      'нет «Права» или «Работы»',
      'without "Права" or "Работы"',
    ],
    [
      { kind: 'on_list', fact: brandId('client'), lists: [brandId('key_clients')], negated: false, at },
      'в списке «Key clients»',
      'on the list "Key clients"',
    ],
    [
      { kind: 'on_list', fact: brandId('client'), lists: [brandId('key_clients')], negated: true, at },
      'не в списке «Key clients»',
      'not on the list "Key clients"',
    ],
  ];

  test.each(tests)('%j', (condition, ru, en) => {
    const wording = { names: NAMES, limits: LIMITS, day: SAMPLE_DAY };
    expect(testInWords(condition, { ...wording, language: 'ru' })).toBe(ru);
    expect(testInWords(condition, { ...wording, language: 'en' })).toBe(en);
  });

  test('a limit has the value of the day', () => {
    const condition: Test = { kind: 'range', fact: brandId('amount'), lower: { word: 'from', bound: small }, at };
    const later = { names: NAMES, limits: LIMITS, day: (SAMPLE_DAY + 10) as Day, language: 'en' as const };
    expect(testInWords(condition, later)).toBe('at least 400 000 RUB (Малый договор)');
  });
});
