// What a class says of each fact, in the notation of the rule language, asked of one contract.

import type { ContractClass } from '../../../src/diagnostics/region.ts';
import { unitsAsWritten } from '../../../src/diagnostics/wording/value-as-written.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { formatDay } from '../../../src/domain/day.ts';
import type { Answer, FactDeclaration } from '../../../src/domain/fact.ts';
import { isOrdered } from '../../../src/domain/fact.ts';
import type { FactId } from '../../../src/domain/ids.ts';
import type { Tried } from './every-contract.ts';

/** Every line of the class is true of the contract. */
export function classHolds(bundle: Bundle, { facts }: ContractClass, tried: Tried): boolean {
  return facts.every(({ fact, written }) => lineHolds(bundle, fact, written, tried));
}

function lineHolds({ decisions }: Bundle, name: string, written: string, { day, answers }: Tried): boolean {
  if (name === 'as_of') {
    const today = formatDay(day);
    return written.split(' or ').some((part) => {
      const [, from = '', , until = ''] = part.split(' ');
      return from <= today && today <= until;
    });
  }
  if (name === 'confirmed') {
    const isNot = written.startsWith('not ');
    const answer = answers.get((isNot ? written.slice(4) : written) as FactId);
    return answer !== undefined && answer.kind !== 'unanswered' && answer.confirmed !== isNot;
  }
  const fact = decisions.facts.find((one) => one.fact === name);
  const answer = answers.get(name as FactId);
  if (fact === undefined || answer === undefined) throw new Error(`a class speaks of ${name}`);
  const isNot = written.startsWith('not ');
  const ranges = (isNot ? written.slice(4) : written).split(' or ');
  return ranges.some((range) => rangeHolds(fact, range, answer)) !== isNot;
}

function rangeHolds(fact: FactDeclaration, range: string, answer: Answer): boolean {
  // Of a set that is absent `has_none` is true, as it is in a condition.
  if (answer.kind === 'absent' && range.startsWith('has_none ')) return true;
  if (range === 'absent' || answer.kind !== 'value') return range === 'absent' && answer.kind === 'absent';
  const { value } = answer;
  if (range === '') return true;
  if (typeof value === 'number') return intervalHolds(fact, range, value);
  if (Array.isArray(value)) {
    return range.split('; ').every((part) => {
      const [word = '', ...names] = part.split(/,? /);
      return word === 'has' ? names.every((one) => value.includes(one)) : !names.some((one) => value.includes(one));
    });
  }
  return range.split(', ').includes(String(value));
}

/** `from 5 000 000 RUB up_to 9 000 000 RUB`, either end alone. */
function intervalHolds(fact: FactDeclaration, range: string, units: number): boolean {
  const [, from, to] = /^(?:from (.*?))?(?: ?up_to (.*))?$/.exec(range) ?? [];
  if (from === undefined && to === undefined) throw new Error(`not an interval: ${range}`);
  return (from === undefined || unitsOf(fact, from) <= units) && (to === undefined || units <= unitsOf(fact, to));
}

/** Written units read as digits, and held to what they would be written as. */
function unitsOf(fact: FactDeclaration, written: string): number {
  if (!isOrdered(fact.type)) throw new Error(`${fact.fact} has no order`);
  const units = fact.type === 'date' ? Date.parse(written) / 86_400_000 : digitsOf(fact.type, written);
  if (unitsAsWritten(fact, units, 'RUB') !== written) throw new Error(`read ${written} as ${units} units`);
  return units;
}

const DECIMALS = { money: 2, number: 4, percent: 2, months: 0 } as const;

function digitsOf(type: keyof typeof DECIMALS, written: string): number {
  const [whole = '', part = ''] = written.replaceAll(/[^\d.-]/g, '').split('.');
  return Number(`${whole}${part.padEnd(DECIMALS[type], '0')}`);
}
