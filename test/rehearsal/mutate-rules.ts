// A small rule set in which mistakes are made: two routes, an amendment, two packages.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../src/domain/bundle.ts';
import { checkRules } from '../../src/language/check-rules.ts';
import type { TestText } from '../../src/rehearsal/run-tests.ts';
import { TODAY } from './rehearse.ts';

const BASE = join(import.meta.dirname, '../cases/_base');

const OWN: Readonly<Record<string, string>> = {
  'rules/facts.yaml': `
facts:
  amount: { type: money, title: Сумма договора, optional: true }
  kind: { type: choice, title: Вид договора, options: { services: Услуги, supply: Поставка, nda: Соглашение о неразглашении } }
impossible:
  - { kind: nda, amount: { not: absent } }
  - { kind: [services, supply], amount: absent }
`,
  'rules/limits.yaml': `
limits:
  large: { title: Крупный договор, value: 5 000 000 RUB, basis: Приказ 14 }
`,
  'rules/sla.yaml': `
sla:
  review: { allow: 2 working days, remind: [ { at: deadline } ] }
  short: { allow: 1 working day, remind: [ { at: deadline } ] }
states:
  intake: { owner: curator, allow: 1 working day }
  rework: { owner: curator, allow: 3 working days }
  waiting_for_client: { owner: curator, allow: 5 working days }
  on_hold: { owner: curator, allow: 10 working days }
  signing: { owner: director, allow: 2 working days }
  sent: { owner: curator, allow: 5 working days }
  scanning: { owner: director, allow: 1 working day }
`,
  'rules/documents.yaml': `
documents:
  charter: { title: Устав }
`,
  'rules/packages/llc.yaml': `
package: llc
title: ООО
entity: llc
documents:
  - { document: charter, by: signing }
`,
  'rules/amendments/supply.yaml': `
amendment: supply
title: Поставка
routes: [large]
in_force: { from: 2026-06-01 }
when: { kind: supply }
add:
  - { to: review, role: finance, sla: short }
`,
  'routes/large.yaml': `
route: large
title: Крупный договор
overrides: [standard]
when:
  kind: [services, supply]
  amount: { from: large, if_absent: false }
stages:
  - stage: review
    title: Согласование
    steps:
      - { role: legal, sla: review }
      - { role: director, sla: short, follows: legal }
`,
  'routes/standard.yaml': `
route: standard
title: Обычный договор
when:
  kind: [services, supply, nda]
stages:
  - stage: review
    title: Согласование
    steps:
      - { role: legal, sla: review }
      - { role: finance, sla: review, when: { kind: services } }
`,
};

const FIXTURE = `
fixtures:
  services: { kind: services, amount: 800 000 RUB, inn: "7708503727", curator: petrov, initiator: petrov }
starts: 2026-03-02 10:00
tests:
`;

/** The rules with one file of tests: its lines under `tests:`. */
export function smallRules(tests: string): { readonly bundle: Bundle; readonly files: readonly TestText[] } {
  const texts = new Map(Object.entries(OWN).map(([file, text]) => [file, text.trimStart()]));
  for (const file of globSync('rules/**/*.yaml', { cwd: BASE })) {
    const name = file.replaceAll('\\', '/');
    if (!texts.has(name)) texts.set(name, readFileSync(join(BASE, file), 'utf8'));
  }
  texts.set('routes/tests/t.yaml', `${FIXTURE.trimStart()}${tests}`);
  const files = [...texts].map(([file, text]) => ({ file, text }));
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const { bundle, findings } = checkRules({ files, asOf: TODAY, hash });
  if (bundle === undefined) throw new Error(JSON.stringify(findings));
  return { bundle, files };
}
