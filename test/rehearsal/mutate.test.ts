// Small mistakes in rules: which there are, which of them tests notice, and how they are told.

import { expect, test } from 'vitest';
import type { Language } from '../../src/diagnostics/message.ts';
import { ruleNames } from '../../src/diagnostics/wording/rule-names.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { listMutants } from '../../src/rehearsal/mutate/list-mutants.ts';
import type { Mutant } from '../../src/rehearsal/mutate/mutant.ts';
import { mutantInWords, mutatedRuleInWords } from '../../src/rehearsal/mutate/mutant-in-words.ts';
import type { Mutation } from '../../src/rehearsal/mutate/mutate.ts';
import { mutate } from '../../src/rehearsal/mutate/mutate.ts';
import { mutationScore } from '../../src/rehearsal/mutate/mutation-score.ts';
import { runTests } from '../../src/rehearsal/run-tests.ts';
import { smallRules } from './mutate-rules.ts';
import { TODAY } from './rehearse.ts';

const ONE_TEST = `
  - name: договор на восемьсот тысяч
    contract: { fixture: services }
    expect: { route: standard, approvers: { review: [legal, finance] } }
`;

const BORDERS = `${ONE_TEST}
  - name: копейка до границы
    contract: { fixture: services, amount: 4 999 999.99 RUB }
    expect: { route: standard, approvers: { review: [legal, finance] }, documents: { missing: [charter] } }
  - name: ровно граница
    contract: { fixture: services, amount: 5 000 000 RUB }
    expect: { route: large, approvers: { review: [legal, director] } }
  - name: крупная поставка
    contract: { fixture: services, kind: supply, amount: 5 000 000 RUB }
    expect: { route: large, approvers: { review: [legal, director] } }
  - name: поставка
    contract: { fixture: services, kind: supply }
    expect: { route: standard, approvers: { review: [legal] } }
  - name: неразглашение
    contract: { fixture: services, kind: nda, amount: absent }
    expect: { route: standard, approvers: { review: [legal] } }
`;

async function mutated(tests: string): Promise<Mutation> {
  const { bundle, files } = smallRules(tests);
  const results = await runTests({ bundle, files, asOf: TODAY });
  return mutate({ bundle, asOf: TODAY, results });
}

function told(mutants: readonly Mutant[], bundle: Bundle, language: Language = 'ru'): readonly string[] {
  const { limits, slas } = bundle.decisions;
  const wording = {
    names: ruleNames(bundle),
    limits: new Map(limits.map((limit) => [limit.limit, limit])),
    slas: new Map(slas.map((sla) => [sla.sla, sla])),
    day: TODAY,
    language,
  };
  return mutants.map(
    (mutant) =>
      `${mutant.at.file}:${mutant.at.line} ${mutatedRuleInWords(mutant.rule, wording)}: ${mutantInWords(mutant, wording)}`,
  );
}

const { bundle: rules } = smallRules(ONE_TEST);
const ofRule = (id: string): readonly Mutant[] => listMutants(rules).filter(({ rule }) => rule.id === id);

test('the mistakes of a route, in the words of a lawyer', () => {
  expect(
    told(
      ofRule('large').filter(({ rule }) => rule.kind === 'route'),
      rules,
    ),
  ).toMatchInlineSnapshot(`
    [
      "routes/large.yaml:1 Маршрут «Крупный договор»: правило пропало целиком",
      "routes/large.yaml:1 Маршрут «Крупный договор»: больше не переопределяет: Обычный договор",
      "routes/large.yaml:6 Маршрут «Крупный договор»: «Сумма договора»: вместо от 5 000 000 RUB (Крупный договор) становится больше 5 000 000 RUB (Крупный договор)",
      "routes/large.yaml:6 Маршрут «Крупный договор»: «Сумма договора»: ответ «нет» тоже подходит",
      "routes/large.yaml:6 Маршрут «Крупный договор»: «Сумма договора» больше не спрашивается: от 5 000 000 RUB (Крупный договор)",
      "routes/large.yaml:5 Маршрут «Крупный договор»: «Вид договора»: вместо «Услуги» или «Поставка» становится не «Услуги» и не «Поставка»",
      "routes/large.yaml:5 Маршрут «Крупный договор»: «Вид договора»: вместо «Услуги» или «Поставка» становится «Поставка»",
      "routes/large.yaml:5 Маршрут «Крупный договор»: «Вид договора»: вместо «Услуги» или «Поставка» становится «Услуги»",
      "routes/large.yaml:5 Маршрут «Крупный договор»: «Вид договора» больше не спрашивается: «Услуги» или «Поставка»",
      "routes/large.yaml:11 Маршрут «Крупный договор»: этап «Согласование»: пропал шаг «Юрист»",
      "routes/large.yaml:11 Маршрут «Крупный договор»: этап «Согласование»: срок шага «Юрист» — short (1 рабочий день) вместо review (2 рабочих дня)",
      "routes/large.yaml:12 Маршрут «Крупный договор»: этап «Согласование»: пропал шаг «Директор»",
      "routes/large.yaml:12 Маршрут «Крупный договор»: этап «Согласование»: срок шага «Директор» — review (2 рабочих дня) вместо short (1 рабочий день)",
    ]
  `);
});

test('the same in English', () => {
  expect(told(ofRule('supply'), rules, 'en')).toMatchInlineSnapshot(`
    [
      "rules/amendments/supply.yaml:1 Amendment "Поставка": the rule is gone",
      "rules/amendments/supply.yaml:5 Amendment "Поставка": "Вид договора": "Поставка" becomes not "Поставка"",
      "rules/amendments/supply.yaml:5 Amendment "Поставка": "Вид договора" is no longer asked for: "Поставка"",
      "rules/amendments/supply.yaml:7 Amendment "Поставка": stage "Согласование": the deadline of "Финансист" is review (2 working days) instead of short (1 working day)",
    ]
  `);
});

test('a limit moves by one unit either way', () => {
  expect(
    told(
      listMutants(rules).filter(({ rule }) => rule.kind === 'limit'),
      rules,
    ),
  ).toMatchInlineSnapshot(`
    [
      "rules/limits.yaml:2 Граница «Крупный договор»: вместо 5 000 000 RUB становится 5 000 000.01 RUB",
      "rules/limits.yaml:2 Граница «Крупный договор»: вместо 5 000 000 RUB становится 4 999 999.99 RUB",
    ]
  `);
});

test('a test that stays away from a border does not notice that it moves; one on either side does', async () => {
  const limits = ({ unnoticed }: Mutation): readonly number[] =>
    unnoticed.flatMap(({ change }) => (change.kind === 'limit' ? [change.after] : []));
  expect(limits(await mutated(ONE_TEST))).toEqual([500_000_001, 499_999_999]);
  expect(limits(await mutated(BORDERS))).toEqual([]);
});

test('what makes no difference to any contract is counted apart', async () => {
  // Services and supply without an amount are impossible, so nobody can tell what "if_absent" says there.
  const { same, unnoticed } = await mutated(BORDERS);
  expect(same.map(({ rule, change }) => [rule.id, change.kind])).toContainEqual(['large', 'if_absent']);
  expect(unnoticed.map(({ rule, change }) => [rule.id, change.kind])).not.toContainEqual(['large', 'if_absent']);
});

test('a rule that is not in force on the day of any test is noticed by none', async () => {
  const { noticed, unnoticed } = await mutated(BORDERS);
  expect(noticed.filter(({ rule }) => rule.id === 'supply')).toEqual([]);
  expect(unnoticed.filter(({ rule }) => rule.id === 'supply').map(({ change }) => change.kind)).toContain(
    'rule_dropped',
  );
});

test('nobody looks at a deadline until a test waits for it', async () => {
  const slas = ({ unnoticed }: Mutation): readonly string[] =>
    unnoticed.flatMap(({ rule, change }) =>
      change.kind === 'sla' && rule.id === 'standard' ? [change.step.step] : [],
    );
  const waits = `
  - name: напоминание через два дня
    contract: { fixture: services }
    timeline:
      - { at: 1 working day, expect: { reminded: [] } }
      - { at: 2 working days, expect: { reminded: [legal, finance] } }
`;
  expect(slas(await mutated(BORDERS))).toEqual(['legal', 'finance']);
  expect(slas(await mutated(BORDERS + waits))).toEqual([]);
});

test('only the tests that a mistake can reach are run, and that changes nothing', async () => {
  const { bundle, files } = smallRules(BORDERS);
  const { noticed } = await mutated(BORDERS);
  const names = (mutants: readonly Mutant[]): readonly string[] => told(mutants, bundle);
  const byAll: Mutant[] = [];
  for (const mutant of listMutants(bundle)) {
    const results = await runTests({
      bundle: { ...bundle, decisions: mutant.edit(bundle.decisions) },
      files,
      asOf: TODAY,
    });
    if (results.some(({ outcome }) => outcome === 'failed')) byAll.push(mutant);
  }
  expect(names(noticed)).toEqual(names(byAll));
});

test('a test that fails on the rules as they are notices nothing', async () => {
  const wrong = ONE_TEST.replace('route: standard', 'route: large');
  const { noticed } = await mutated(wrong);
  expect(noticed).toEqual([]);
});

test('the bundle that mistakes are made in stays as it is', () => {
  const before = JSON.stringify(rules);
  for (const mutant of listMutants(rules)) mutant.edit(rules.decisions);
  expect(JSON.stringify(rules)).toBe(before);
});

test('the score is what is noticed of what makes a difference', async () => {
  const mutation = await mutated(BORDERS);
  const { noticed, unnoticed } = mutation;
  expect(mutationScore(mutation)).toBeCloseTo(noticed.length / (noticed.length + unnoticed.length));
  expect(mutationScore({ noticed: [], unnoticed: [] })).toBe(1);
});
