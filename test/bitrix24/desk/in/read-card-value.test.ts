// Values of a card as the portal gives them, in the words of a contract file; and when two answers say the same.
import { expect, test } from 'vitest';
import { isSameAnswer, readCardValue } from '../../../../src/bitrix24/desk/in/read-card-value.ts';
import type { FactDeclaration, FactType } from '../../../../src/domain/fact.ts';
import { brandId } from '../../../generators/brand-id.ts';
import { portalRules } from '../../../scenarios/portal/portal-rules.ts';

const { directory } = portalRules();
const CHOICES = new Map([
  ['services', 3363],
  ['works', 3364],
]);
const YES_NO = new Map([
  ['true', 3370],
  ['false', 3371],
]);

function fact(type: FactType): FactDeclaration {
  const at = { file: 'rules/facts.yaml', line: 1, column: 1 };
  return {
    fact: brandId('asked'),
    type,
    title: 'Asked',
    options: [],
    optional: false,
    origin: 'contract',
    builtIn: false,
    at,
  };
}

type Shown = readonly [type: FactType, value: unknown, expected: unknown, options?: ReadonlyMap<string, number>];
const SHOWN: readonly Shown[] = [
  ['money', '500000|RUB', '500 000 RUB'],
  ['money', '500000.5|RUB', '500 000.50 RUB'],
  ['money', '1234.00|USD', '1 234 USD'],
  ['money', '100|JPY', '100 JPY'],
  ['money', '0|RUB', '0 RUB'],
  ['money', '|RUB', undefined],
  ['money', '', undefined],
  ['money', '-5|RUB', '-5 RUB'],
  ['money', '5|XXX', '5 XXX'],
  ['number', 1500.25, '1 500.25'],
  ['number', 0, '0'],
  ['number', null, undefined],
  ['percent', 30, '30 %'],
  ['percent', '12.5', '12.5 %'],
  ['months', 12, '12'],
  ['date', '2026-05-08T03:00:00+03:00', '2026-05-08'],
  ['boolean', 'Y', 'true'],
  ['boolean', 'N', 'false'],
  ['boolean', true, 'true'],
  ['boolean', 3370, 'true', YES_NO],
  ['boolean', '3371', 'false', YES_NO],
  ['boolean', 0, undefined, YES_NO],
  ['choice', 3364, 'works', CHOICES],
  ['choice', '3363', 'services', CHOICES],
  ['choice', null, undefined, CHOICES],
  ['choice', 9999, '9999', CHOICES],
  ['choices', [3364, 3363], ['services', 'works'], CHOICES],
  ['choices', [], undefined, CHOICES],
  ['person', 101, 'gromov'],
  ['person', 900, '900'],
  ['codes', ['USD', 'CNY'], ['CNY', 'USD']],
  ['codes', 'USD', ['USD']],
  ['text', '  as agreed ', 'as agreed'],
  ['text', '   ', undefined],
];

test.each(SHOWN.map((shown) => ({ shown })))('$shown', ({ shown: [type, value, expected, options] }) => {
  expect(readCardValue(fact(type), value, { options, directory })).toEqual(expected);
});

type Two = readonly [type: FactType | 'entry', a: unknown, b: unknown, expected: boolean];
const TWO: readonly Two[] = [
  ['money', '500 000 RUB', '500000 RUB', true],
  ['money', '500 000 RUB', '500 000.00 RUB', true],
  ['money', '500 000 RUB', '500 000 USD', false],
  ['money', '500 000 RUB', ['300 000 RUB', '200 000 RUB'], true],
  ['money', '500 000 RUB', ['300 000 RUB', '200 000 USD'], false],
  ['percent', '30 %', '30.0 %', true],
  ['number', '1500', '1 500', true],
  ['months', 12, '12', true],
  ['boolean', false, 'false', true],
  ['choices', ['works', 'services'], ['services', 'works'], true],
  ['choices', ['works'], ['services', 'works'], false],
  ['entry', ' Acme ', 'Acme', true],
  ['text', 'absent', undefined, false],
  ['choices', [], undefined, false],
  ['choices', [], [], true],
];

test.each(TWO)('%s: %j and %j say the same: %s', (...[type, a, b, expected]: Two) => {
  expect(isSameAnswer(type, a as never, b as never)).toBe(expected);
});
