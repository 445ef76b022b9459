// A small rule set in which a simulated case can meet everything: several steps at once and after one another, committees, tasks,
// advice, readers, returns to the curator and to a stage, an arbiter, papers that expire, confirmations; and two later editions of it.
import { createHash } from 'node:crypto';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import { checkRules } from '../../src/language/check-rules.ts';

/** The first year that the calendar lists. */
const FIRST_YEAR = 2026;

/** `first`; `stricter`: one more look, a task, other deadlines; `lighter`: one stage less, and other people. */
export type Edition = 'first' | 'stricter' | 'lighter';
export const EDITIONS: readonly Edition[] = ['first', 'stricter', 'lighter'];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The edition as a bundle, with `years` in its calendar: a simulation must not run out of deadlines. `edit` changes the text of a file.
 * Fails when something in it is wrong.
 */
export function smallRules(
  edition: Edition,
  asOf: Day,
  years: number,
  edit: (file: string, text: string) => string = (_, text) => text,
): Bundle {
  const files = Object.entries(textsOf(edition, years)).map(([file, text]) => ({ file, text: edit(file, text) }));
  const { bundle, findings } = checkRules({ files, asOf, hash });
  if (bundle === undefined)
    throw new Error(
      `the rules of the simulation do not hold: ${JSON.stringify(findings.filter(({ severity }) => severity === 'error'))}`,
    );
  return bundle;
}

function textsOf(edition: Edition, years: number): Readonly<Record<string, string>> {
  return {
    'rules/policy.yaml': `policy: Simulated approvals
language: en
currency: RUB
calendar: office
last_resort: director
`,
    'rules/facts.yaml': `facts:
  amount: { type: money, title: Amount }
  own_form: { type: boolean, title: Our form, confirmed_by: legal }
  personal_data: { type: boolean, title: Personal data }
`,
    'rules/limits.yaml': `limits:
  small_deal: { title: Small deal, value: ${edition === 'stricter' ? '50 000 RUB' : '100 000 RUB'} }
  large_deal: { title: Large deal, value: 1 000 000 RUB }
`,
    'rules/documents.yaml': `documents:
  charter: { title: Charter }
  extract: { title: Extract, holds: { for: 30 days, since: issued, on: start } }
  bank_card: { title: Bank card }
  power_of_attorney: { title: Power of attorney, holds: { until: stated, default: 1 year, on: signing } }
  passport: { title: Passport, holds: { check: onec }, personal: true }
`,
    'rules/packages/llc.yaml': `package: llc
title: Companies
entity: llc
documents:
  - { document: charter, by: start }
  - { document: extract, by: start }
  - { document: passport, by: approval, checked_by: data_protection, when: { personal_data: true } }
  - { document: bank_card, by: signing, checked_by: finance }
  - { document: power_of_attorney, by: signing }
`,
    'rules/roles.yaml': rolesOf(edition),
    'rules/sla.yaml': slaOf(edition),
    'rules/calendars/office.yaml': calendar(years),
    'rules/reasons.yaml': `reasons:
  charter_outdated: { title: Charter outdated, about: charter }
  price_mismatch: { title: The amount differs, about: amount }
  text_unclear: { title: The text is unclear, about: draft }
`,
    'rules/letters/missing.md': letter('missing', 'missing_documents', '{documents.missing}'),
    'rules/letters/question.md': letter('question', 'question', '{question.text}'),
    'rules/letters/signed.md': letter('signed', 'signed', 'It is signed.'),
    'rules/signing.yaml': `signing:
  - { otherwise: true, form: electronic, signers: [director], send: edo }
`,
    'rules/funnel.yaml': `funnel: Approvals
stages:
  new: { title: New, shows: [intake] }
  review: { title: Review, shows: [review] }
  approval: { title: Approval, shows: [approval] }
  rework: { title: Rework, shows: [rework, waiting_for_client, on_hold] }
  signing: { title: Signing, shows: [signing, sent, scanning] }
  signed: { title: Signed, shows: [registered], ends: success }
  lost: { title: Lost, shows: [rejected, withdrawn], ends: failure }
`,
    'routes/small.yaml': `route: small
title: Small deals
when: { amount: { below: small_deal } }
stages:
  - stage: review
    title: Review
    steps:
      - { role: legal, sla: review, covers: [draft, documents], may_ask: [data_protection] }
      - { role: finance, sla: review, covers: [amount] }
${edition === 'lighter' ? '' : '  - stage: approval\n    title: Approval\n    steps:\n      - { role: head_of_legal, sla: short }'}
on_return: { wait: all, to: curator, at_most: 2, then: director }
`,
    'routes/usual.yaml': `route: usual
title: Usual deals
when: { amount: { from: small_deal, below: large_deal } }
stages:
  - stage: review
    title: Review
    steps:
      - { role: legal, sla: review, covers: [draft, documents, amount], may_ask: [data_protection] }
      - { role: finance, sla: review, covers: [amount], follows: legal }
${edition === 'stricter' ? '      - { role: security, step: background, act: perform, sla: short, covers: [documents] }' : ''}
  - stage: approval
    title: Approval
    steps:
      - { role: director, sla: short }
      - { role: archive, act: inform }
on_return: { wait: first, to: review, at_most: 1, then: director }
`,
    'routes/large.yaml': `route: large
title: Large deals
otherwise: true
stages:
  - stage: review
    title: Review
    steps:
      - { role: legal, sla: review, covers: [draft, documents, amount] }
      - { role: security, act: advise, sla: short, covers: [documents] }
      - { role: finance, step: credit_check, act: perform, sla: short, covers: [amount] }
  - stage: approval
    title: Approval
    steps:
      - { role: committee, at_least: 2, sla: review }
      - { role: director, sla: short, follows: committee }
on_return: { wait: all, to: curator, at_most: 1, then: director }
`,
    'rules/amendments/own-form.yaml': `amendment: own-form
title: Our form needs no financier
basis: Decision of the finance director
in_force: { from: 2026-01-01, until: 2060-12-31 }
routes: [small]
when: { own_form: true }
remove:
  - { from: review, step: finance }
`,
    'rules/amendments/personal-data.yaml': `amendment: personal-data
title: Personal data
when: { personal_data: true }
add:
  - { to: review, role: data_protection, sla: review, covers: [draft] }
`,
  };
}

function rolesOf(edition: Edition): string {
  const lawyers = edition === 'lighter' ? 'stepanova, morozova' : 'kuznetsov, stepanova';
  return `departments:
  management: { title: Management, head: gromov }
  legal_department: { title: Legal department, head: belova, parent: management }
  finance_department: { title: Finance department, head: orlova, parent: management }
  sales: { title: Sales, head: sidorov, parent: management }
people:
  gromov: { title: Gromov, department: management }
  petrov: { title: Petrov, department: management }
  belova: { title: Belova, department: legal_department }
  kuznetsov: { title: Kuznetsov, department: legal_department, away: [ { from: 2026-03-11, until: 2026-03-20 } ] }
  stepanova: { title: Stepanova, department: legal_department }
  morozova: { title: Morozova, department: legal_department }
  orlova: { title: Orlova, department: finance_department, away: [ { from: 2026-03-05, until: 2026-03-06 } ] }
  vasileva: { title: Vasileva, department: finance_department }
  fomin: { title: Fomin, department: management }
  ilina: { title: Ilina, department: management }
  sidorov: { title: Sidorov, department: sales }
  novikova: { title: Novikova, department: sales }
  fedorov: { title: Fedorov, department: sales }
  tarasova: { title: Tarasova, department: sales }
  egorova: { title: Egorova, department: management }
  zhukova: { title: Zhukova, department: management }
roles:
  legal: { title: Lawyer, people: [${lawyers}], substitutes: [belova] }
  head_of_legal: { title: Head of legal, people: [belova], substitutes: [petrov] }
  finance: { title: Financier, people: [vasileva, orlova], substitutes: [petrov] }
  director: { title: Director, people: [gromov], substitutes: [petrov] }
  committee: { title: Committee, people: [orlova, sidorov, fomin], substitutes: [petrov, ilina] }
  data_protection: { title: Data protection, people: [ilina], substitutes: [fomin] }
  security: { title: Security, people: [fomin], substitutes: [ilina] }
  archive: { title: Archive, people: [egorova] }
  reception: { title: Reception, people: [zhukova], substitutes: [egorova] }
`;
}

function slaOf(edition: Edition): string {
  const days = edition === 'stricter' ? 4 : 2;
  return `sla:
  review:
    take: 4 working hours
    allow: ${days} working days
    remind: [ { before: 4 working hours }, { at: deadline }, { after: 1 working day, every: 1 working day } ]
    escalate: [ { after: 1 working day, to: head }, { after: 3 working days, to: director } ]
  short: { allow: 1 working day, remind: [ { at: deadline } ], escalate: [ { after: 4 working hours, to: head } ] }
states:
  intake: { owner: curator, allow: 3 working days, remind: [ { at: deadline } ] }
  rework: { owner: curator, allow: 3 working days, remind: [ { at: deadline } ], escalate: [ { after: 1 working day, to: head } ] }
  waiting_for_client: { owner: curator, allow: 5 working days, remind: [ { at: deadline } ] }
  on_hold: { owner: curator, allow: 10 working days, remind: [ { at: deadline } ] }
  signing: { owner: reception, allow: 2 working days, remind: [ { at: deadline } ] }
  sent: { owner: curator, allow: 10 working days, remind: [ { at: deadline }, { after: 2 working days, every: 2 working days } ] }
  scanning: { owner: reception, allow: 1 working day, remind: [ { at: deadline } ] }
`;
}

function calendar(count: number): string {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => `  ${day}: 09:00-13:00 14:00-18:00`);
  const years = Array.from({ length: count }, (_, index) => {
    const year = FIRST_YEAR + index;
    return `  ${year}: { off: [${year}-01-01, ${year}-05-01] }`;
  });
  return ['calendar: office', 'time_zone: Europe/Moscow', 'week:', ...days, 'years:', ...years, ''].join('\n');
}

function letter(id: string, purpose: string, body: string): string {
  return `---
letter: ${id}
for: ${purpose}
title: A letter
language: en
subject: "Contract {contract.number}"
---
${body}
`;
}
