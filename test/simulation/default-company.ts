// A simulation over the rules of this repository, and over a later edition of them with other deadlines and one look less.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../src/domain/bundle.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { GivenContract } from '../../src/engine/ports/contract-reader.ts';
import type { EngineEvent } from '../../src/engine/ports/engine-event.ts';
import { checkRules } from '../../src/language/check-rules.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { newPaper } from '../../src/simulator/people/new-paper.ts';
import { brandId } from '../generators/brand-id.ts';

const ROOT = join(import.meta.dirname, '../..');
const AS_OF = parseDay('2026-03-02');

/** What the later edition says otherwise, by file. */
const CHANGED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'rules/sla.yaml': [['allow: 2 working days', 'allow: 3 working days']],
  'routes/standard-client.yaml': [
    [
      '      - { role: technical_lead, sla: review, covers: [draft, term, subjects], when: { subjects: { has: works } } }\n',
      '',
    ],
  ],
};

/** The rules as they are, and the later edition. */
export function defaultEditions(): readonly Bundle[] {
  const texts = globSync('{rules,routes}/**/*.{yaml,md}', { cwd: ROOT }).map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(join(ROOT, file), 'utf8'),
  }));
  return [texts, texts.map(changed)].map(bundleOf);
}

function changed({ file, text }: { readonly file: string; readonly text: string }) {
  return { file, text: (CHANGED[file] ?? []).reduce((said, [from, to]) => said.replaceAll(from, to), text) };
}

function bundleOf(files: readonly { readonly file: string; readonly text: string }[]): Bundle {
  if (AS_OF === undefined) throw new Error('no day');
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const { bundle, findings } = checkRules({ files, asOf: AS_OF, hash });
  if (bundle === undefined) throw new Error(JSON.stringify(findings));
  return bundle;
}

const PLAIN: GivenContract = {
  relation: 'client',
  kind: 'services',
  amount: '800 000 RUB',
  inn: '7708503727',
  department: 'client_service',
  subjects: [],
  own_form: false,
  prepayment: '0 %',
  term: '12',
  signatory: 'charter',
  major_deal: false,
  tender: true,
  debt: '0 RUB',
  client_year_total: '800 000 RUB',
};

/** What differs from the plain one: each leads another way through the rules. */
const KINDS: readonly GivenContract[] = [
  {},
  { amount: '150 000 RUB' },
  { amount: '6 000 000 RUB', subjects: ['works'] },
  { subjects: ['personal_data', 'works'] },
  { relation: 'supplier', kind: 'supply', amount: '1 500 000 RUB' },
  { relation: 'contractor', amount: '900 000 RUB', subjects: ['ip'] },
  { kind: 'framework', amount: 'absent' },
  { kind: 'nda', amount: 'absent' },
  { signatory: 'power_of_attorney', prepayment: '50 %' },
];
const CURATORS: readonly PersonId[] = ['novikova', 'fedorov', 'tarasova'].map((name) => brandId(name));

export function defaultContract(chance: SeededChance): Extract<EngineEvent, { readonly kind: 'start' }> {
  const curator: PersonId = chance.pick(CURATORS) ?? brandId('novikova');
  const papers = ['charter', 'egrul_extract', 'appointment_decision', 'founding_agreement', 'bank_details'];
  return {
    kind: 'start',
    by: chance.pick(CURATORS) ?? curator,
    curator,
    draft: `draft-${chance.below(1000)}`,
    contract: { ...PLAIN, ...chance.pick(KINDS) },
    papers: papers
      .filter(() => chance.happens(0.8))
      .map((document) => ({ document: brandId(document), paper: newPaper(AS_OF ?? brandNever(), chance) })),
  };
}

function brandNever(): never {
  throw new Error('no day');
}
