// A rule repository far larger than any company's: the agency's own rules with a thousand routes, amendments and tests beside them.

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const ROUTES = 1000;
export const AMENDMENTS = 500;
export const TEST_FILES = 500;
const TESTS_A_FILE = 20;

const KINDS = ['services', 'supply', 'framework', 'nda', 'addendum'] as const;
const RELATIONS = ['client', 'supplier', 'contractor'] as const;

/** Writes the repository into `dir`. Every name in it is declared and every form holds; routes overlap, which is proven elsewhere. */
export function writeLargeRepository(dir: string): void {
  for (const folder of ['rules', 'routes']) cpSync(join(ROOT, folder), join(dir, folder), { recursive: true });
  mkdirSync(join(dir, 'rules/amendments'), { recursive: true });
  mkdirSync(join(dir, 'routes/tests'), { recursive: true });
  for (let index = 0; index < ROUTES; index += 1) writeFileSync(join(dir, `routes/made-${index}.yaml`), route(index));
  for (let index = 0; index < AMENDMENTS; index += 1) {
    writeFileSync(join(dir, `rules/amendments/made-${index}.yaml`), amendment(index));
  }
  for (let index = 0; index < TEST_FILES; index += 1) {
    writeFileSync(join(dir, `routes/tests/made-${index}.yaml`), tests(index));
  }
}

function pick<T>(values: readonly [T, ...T[]], index: number): T {
  return values[index % values.length] ?? values[0];
}

/** Like the largest routes that people write: six conditions, two stages, seven steps. */
function route(index: number): string {
  const from = (index + 1) * 100;
  return `# yaml-language-server: $schema=../schemas/route.schema.json
# Маршрут ${index}: порог выше, чем у предыдущего.

route: made-${index}
title: "Договор ${index}: от ${from} тысяч"
basis: Регламент согласования договоров, п. 4.${index}
owner: legal-ops
group: made
in_force: { from: 2026-01-01 }
when:
  relation: ${pick(RELATIONS, index)}
  kind: [${pick(KINDS, index)}, ${pick(KINDS, index + 1)}]
  amount: { from: ${grouped(from)} 000 RUB, below: ${grouped(from + 100)} 000 RUB, if_absent: false }
  own_form: ${index % 2 === 0}
  prepayment: { up_to: ${index % 100} % }
  subjects: { has_none: [personal_data] }
stages:
  - stage: review
    title: Согласование
    steps:
      - role: legal
        sla: review
        covers: [draft, documents, amount, term, subjects]
        may_ask: [technical_lead, ip_lawyer]
      - { role: finance, sla: review, covers: [amount, prepayment] }
      - { role: technical_lead, sla: review, when: { subjects: { has: works } } }
      - { role: head_of_legal, follows: legal, sla: short }
  - stage: approval
    title: Утверждение
    steps:
      - { role: authority, sla: approval }
      - { role: committee, at_least: 2, sla: committee, when: { major_deal: true } }
      - { role: initiating_head, act: inform }
on_return: { wait: first, to: curator, at_most: 3, then: director }
`;
}

function amendment(index: number): string {
  return `# yaml-language-server: $schema=../../schemas/amendment.schema.json

amendment: made-addition-${index}
title: Дополнительная проверка ${index}
basis: Положение о проверках, п. ${index}
routes: [made-${index}, made-${index + AMENDMENTS}]
when:
  amount: { over: ${grouped(index + 1)} 000 RUB, if_absent: false }
  subjects: { has: works }
add:
  - { to: review, role: data_protection, sla: review }
require:
  - { document: personal_data_agreement, by: signing }
`;
}

function tests(index: number): string {
  const head = `# yaml-language-server: $schema=../../schemas/tests.schema.json

fixtures:
  standard:
    relation: client
    kind: services
    amount: 800 000 RUB
    entity: llc
    inn: "7707083893"
    department: client_service
    subjects: []
    own_form: false
    prepayment: 0 %
    term: 12
    signatory: charter
starts: 2026-03-02 10:00
tests:
`;
  const one = (at: number) => `  - name: договор ${index}-${at} идёт своим путём
    contract: { fixture: standard, amount: ${at + 1} 499 999.99 RUB, kind: ${pick(KINDS, at)} }
    expect:
      route: made-${(index * TESTS_A_FILE + at) % ROUTES}
      approvers: { review: [legal, finance], approval: [authority] }
      documents: { missing: { includes: [charter, egrul_extract] } }

`;
  return head + Array.from({ length: TESTS_A_FILE }, (_, at) => one(at)).join('');
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
}
