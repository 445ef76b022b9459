// Flags of the command line as a contract: values of facts, sets, amounts of several parts, and a contract file below them.
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/diagnostics/catalogue/catalogue.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { GivenEntry } from '../../../src/language/contract/given.ts';
import { flagsOverFile } from '../../../src/language/contract/given.ts';
import type { Flag } from '../../../src/language/contract/given-from-flags.ts';
import { givenFromFlags } from '../../../src/language/contract/given-from-flags.ts';
import { readContract } from '../../../src/language/contract/read-contract.ts';
import { brandId } from '../../generators/brand-id.ts';
import { sampleRules } from './sample-rules.ts';

const RULES = sampleRules();

function flag(key: string, value?: string): Flag {
  const name = `--${key.replaceAll('_', '-')}`;
  return value === undefined ? { name, key } : { name, key, value };
}

function read(
  flags: readonly Flag[],
  file: readonly GivenEntry[] = [],
): { answer: (fact: string) => unknown; faults: unknown[] } {
  const findings: Finding[] = [];
  const entries = givenFromFlags(flags, RULES, (finding) => findings.push(finding));
  const reading = readContract(flagsOverFile(file, entries), RULES);
  return {
    answer: (fact) => reading.facts?.answers.get(brandId(fact)),
    faults: [...findings, ...reading.findings].map(({ code, params, suggestion }) => [
      messageOf(code).slug,
      params['key'],
      ...(suggestion === undefined ? [] : [suggestion.text]),
    ]),
  };
}

describe('a flag', () => {
  test.each([
    [[flag('amount', '6 200 000 RUB')], 'amount', 620_000_000],
    [[flag('amount', '1 RUB + 2 RUB')], 'amount', 300],
    [[flag('amount', '1 RUB'), flag('amount', '2 RUB')], 'amount', 300],
    [[flag('subjects', 'ip,works')], 'subjects', ['ip', 'works']],
    [[flag('subjects', 'ip|works')], 'subjects', ['ip', 'works']],
    [[flag('subjects', 'ip'), flag('subjects', 'works')], 'subjects', ['ip', 'works']],
    [[flag('subjects', '[]')], 'subjects', []],
    [[flag('own_form')], 'own_form', true],
    [[flag('own_form', 'false')], 'own_form', false],
  ])('%j', (flags, fact, value) => {
    expect(read(flags).answer(fact)).toMatchObject({ kind: 'value', value, setBy: 'flag' });
  });

  test('confirms', () => {
    expect(read([flag('own_form'), flag('confirmed', 'own_form')]).answer('own_form')).toMatchObject({
      confirmed: true,
    });
  });

  test('says that there is none', () => {
    expect(read([flag('amount', 'absent')]).answer('amount')).toMatchObject({ kind: 'absent', setBy: 'flag' });
  });
});

describe('what is wrong with a flag names the flag', () => {
  test.each([
    [[flag('amount', '-5 RUB')], ['negative-amount', '--amount']],
    [[flag('kind')], ['empty-value', '--kind']],
    [
      [flag('kind', 'nda'), flag('kind', 'supply')],
      ['flag-twice', '--kind'],
    ],
    [[flag('own_from')], ['unknown-key', '--own-from', '--own-form']],
    [[flag('inn', '7707083894')], ['wrong-inn-check-digit', '--inn']],
  ])('%j', (flags, fault) => {
    expect(read(flags).faults).toEqual([fault]);
  });
});

test('a flag wins over the file, and the rest of the file stands', () => {
  const file: GivenEntry[] = [
    { key: 'kind', name: 'kind', value: { kind: 'text', text: 'nda' }, setBy: 'file' },
    { key: 'term', name: 'term', value: { kind: 'text', text: '12' }, setBy: 'file' },
  ];
  const { answer } = read([flag('kind', 'supply')], file);
  expect(answer('kind')).toMatchObject({ value: 'supply', setBy: 'flag' });
  expect(answer('term')).toMatchObject({ value: 12, setBy: 'file' });
});
