// What counts as a dead line, a contradiction, a missing target, a gate and an unseen answer, example by example.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/diagnostics/describe-finding.ts';
import { parseDay } from '../../../src/domain/day.ts';
import { checkRules } from '../../../src/language/check-rules.ts';
import { proveRules } from '../../../src/prove/prove-rules.ts';

const DAY = parseDay('2026-03-02') ?? expect.unreachable();
const BASE = join(import.meta.dirname, '../../cases/_base');

/** The smallest rules of the cases, with some files on top. */
async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const names = readdirSync(BASE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const base = Object.fromEntries(names.map((name) => [name, readFileSync(join(BASE, name), 'utf8')]));
  const texts = Object.entries({ ...base, ...files }).map(([file, text]) => ({ file, text }));
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const { bundle, findings } = checkRules({ files: texts, asOf: DAY, hash });
  if (bundle === undefined) throw new Error(findings.map((one) => describeFinding(one, 'en').text).join('\n'));
  const proved = await proveRules(bundle, { asOf: DAY });
  return proved.findings.map((one) => `${one.code} ${one.place?.file}:${one.place?.line}`);
}

const amendment = (id: string, body: string): Readonly<Record<string, string>> => ({
  [`rules/amendments/${id}.yaml`]: `amendment: ${id}\ntitle: Поправка ${id}\nbasis: Приказ 1\n${body}`,
});
const ENDS = 'in_force: { from: 2026-01-01, until: 2026-12-31 }\n';
const route = (id: string, head: string): Readonly<Record<string, string>> => ({
  [`routes/${id}.yaml`]: `route: ${id}\ntitle: Маршрут ${id}\n${head}stages:\n  - stage: review\n    title: Согласование\n    steps:\n      - { role: finance, sla: review }\n`,
});

describe('403: an override', () => {
  const middle = 'when: { amount: { from: 1 000 000 RUB, below: 5 000 000 RUB, if_absent: false } }\n';

  it('is dead when what it names has no contract in common with it', async () => {
    expect(await findingsOf(route('middle', `overrides: [large]\n${middle}`))).toEqual(['403 routes/middle.yaml:3']);
  });

  it('of a group is met when one of its members is', async () => {
    const files = {
      ...route('small', 'group: own\nwhen: { amount: { below: 1 000 000 RUB, if_absent: false } }\n'),
      ...route('middle', `group: own\n${middle}`),
      ...route(
        'services',
        'overrides: [own]\nwhen: { kind: services, amount: { from: 2 000 000 RUB, below: 3 000 000 RUB, if_absent: false } }\n',
      ),
    };
    expect(await findingsOf(files)).toEqual([]);
  });

  it('is needed when only what stands below the named one is met', async () => {
    const files = {
      ...route('low', 'when: { amount: { below: 3 000 000 RUB, if_absent: false } }\n'),
      ...route(
        'link',
        'overrides: [low]\nwhen: { amount: { from: 1 000 000 RUB, below: 2 000 000 RUB, if_absent: false } }\n',
      ),
      ...route(
        'top',
        'overrides: [link]\nwhen: { kind: services, amount: { below: 500 000 RUB, if_absent: false } }\n',
      ),
    };
    expect(await findingsOf(files)).toEqual([]);
  });
});

describe('406: two amendments', () => {
  it('may both scale a deadline: percentages multiply', async () => {
    const files = {
      ...amendment('one', 'when: { kind: services }\nchange_sla:\n  - { every_step: true, allow: 50 % }\n'),
      ...amendment('two', 'when: { amount: absent }\nchange_sla:\n  - { every_step: true, allow: 80 % }\n'),
    };
    expect(await findingsOf(files)).toEqual([]);
  });

  it('may add the same step for different reasons', async () => {
    const add = 'add:\n  - { to: review, step: second, role: director, sla: review }\n';
    const files = {
      ...amendment('one', `when: { kind: services }\n${add}`),
      ...amendment('two', `when: { amount: absent }\n${add}`),
    };
    expect(await findingsOf(files)).toEqual([]);
  });

  it('may not add the same step in two ways', async () => {
    const files = {
      ...amendment(
        'one',
        'when: { kind: services }\nadd:\n  - { to: review, step: second, role: director, sla: review }\n',
      ),
      ...amendment(
        'two',
        'when: { amount: absent }\nadd:\n  - { to: review, step: second, role: finance, sla: review }\n',
      ),
    };
    expect(await findingsOf(files)).toEqual(['406 rules/amendments/one.yaml:6']);
  });

  it('may not remove a step and add it', async () => {
    const files = {
      ...amendment(
        'one',
        'routes: [large]\nwhen: { kind: services }\nadd:\n  - { to: review, role: finance, sla: review }\n',
      ),
      ...amendment(
        'two',
        `${ENDS}routes: [large]\nwhen: { amount: { from: 9 000 000 RUB, if_absent: false } }\nremove:\n  - { from: review, step: finance }\n`,
      ),
    };
    expect(await findingsOf(files)).toEqual(['406 rules/amendments/one.yaml:7']);
  });

  it('may not put one stage in two places', async () => {
    const stage = (place: string) =>
      `add_stage:\n  - ${place}: review\n    stage: extra\n    title: Проверка\n    steps:\n      - { role: director, sla: review }\n`;
    const files = {
      ...amendment('one', `routes: [standard]\nwhen: { kind: services }\n${stage('before')}`),
      ...amendment('two', `routes: [standard]\nwhen: { amount: absent }\n${stage('after')}`),
    };
    expect(await findingsOf(files)).toEqual(['406 rules/amendments/one.yaml:7']);
  });

  it('of which one stands above do not disagree', async () => {
    const files = {
      ...amendment(
        'one',
        'when: { kind: services }\nadd:\n  - { to: review, step: second, role: director, sla: review }\n',
      ),
      ...amendment(
        'two',
        'overrides: [one]\nwhen: { amount: absent }\nadd:\n  - { to: review, step: second, role: finance, sla: review }\n',
      ),
    };
    expect((await findingsOf(files)).filter((one) => one.startsWith('406'))).toEqual([]);
  });
});

describe('407: an amendment misses', () => {
  it('when the step that it removes is on one route only', async () => {
    const files = amendment('one', `${ENDS}when: { kind: services }\nremove:\n  - { from: review, step: director }\n`);
    expect(await findingsOf(files)).toContain('407 rules/amendments/one.yaml:7');
  });

  it('not when the step is there and not needed', async () => {
    const files = amendment(
      'one',
      `${ENDS}routes: [standard]\nwhen: { amount: absent }\nremove:\n  - { from: review, step: legal }\n`,
    );
    expect((await findingsOf(files)).filter((one) => one.startsWith('407'))).toEqual([]);
  });
});

describe('416: an answer that takes an approver away', () => {
  const facts = (typical: string): Readonly<Record<string, string>> => ({
    'rules/facts.yaml': `facts:\n  amount: { type: money, title: Сумма, optional: true }\n  kind: { type: choice, title: Вид, options: { services: Услуги, nda: Соглашение } }\n  typical: { type: boolean, title: Наша форма${typical} }\n`,
  });
  const removes = amendment(
    'one',
    `${ENDS}routes: [large]\nwhen: { typical: true }\nremove:\n  - { from: review, step: finance }\n`,
  );
  const large = (covers: string): Readonly<Record<string, string>> => ({
    'routes/large.yaml': `route: large\ntitle: Крупный\nwhen:\n  amount: { from: 5 000 000 RUB, if_absent: false }\nstages:\n  - stage: review\n    title: Согласование\n    steps:\n      - { role: legal, sla: review${covers} }\n      - { role: finance, sla: review }\n`,
  });

  it('is told when nobody who remains vouches for it', async () => {
    expect(await findingsOf({ ...facts(''), ...removes, ...large(', covers: [draft]') })).toEqual([
      '416 rules/amendments/one.yaml:6',
    ]);
  });

  it.each([
    ['a role confirms it', ', confirmed_by: legal', ', covers: [draft]'],
    ['a step that remains names it', '', ', covers: [draft, typical]'],
    ['a step that remains vouches for everything', '', ''],
  ])('is fine when %s', async (_, typical, covers) => {
    expect(await findingsOf({ ...facts(typical), ...removes, ...large(covers) })).toEqual([]);
  });

  it('is told of an amendment that stands above one which adds an approver', async () => {
    const files = {
      ...facts(''),
      ...large(', covers: [draft]'),
      ...amendment(
        'adds',
        'routes: [large]\nwhen: { kind: services }\nadd:\n  - { to: review, role: director, sla: review, covers: [draft] }\n',
      ),
      ...amendment(
        'one',
        'routes: [large]\noverrides: [adds]\nwhen: { typical: true }\nchange_sla:\n  - { every_step: true, allow: 50 % }\n',
      ),
    };
    const covered =
      files['routes/large.yaml']?.replace('finance, sla: review', 'finance, sla: review, covers: [draft]') ?? '';
    expect(await findingsOf(files)).toEqual([]);
    expect(await findingsOf({ ...files, 'routes/large.yaml': covered })).toEqual(['416 rules/amendments/one.yaml:6']);
  });

  it('is told of a route that stands above one with an approver more', async () => {
    const above = route('typical', 'overrides: [large]\nwhen: { typical: true }\n');
    const seen = (text: string) => text.replace('finance, sla: review', 'finance, sla: review, covers: [draft]');
    const unseen = Object.fromEntries(Object.entries(above).map(([file, text]) => [file, seen(text)]));
    expect(await findingsOf({ ...facts(''), ...above })).toEqual([]);
    expect(await findingsOf({ ...facts(''), ...unseen })).toEqual(['416 routes/typical.yaml:4']);
  });
});
