// A simulation over the small rules: contracts of all sizes, some on our form, some with papers on file.

import type { StartPaper } from '../../src/domain/act.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { EngineEvent } from '../../src/engine/ports/engine-event.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { newPaper } from '../../src/simulator/people/new-paper.ts';
import { brandId } from '../generators/brand-id.ts';
import { EDITIONS, smallRules } from './small-rules.ts';

/** Monday, 2 March 2026, 10:00 in Moscow. */
export const START = Date.UTC(2026, 2, 2, 7) as Instant;

/** The three editions, with a calendar of so many years from 2026 on. */
export function smallEditions(years: number): readonly Bundle[] {
  const asOf = parseDay('2026-03-02');
  if (asOf === undefined) throw new Error('no day');
  return EDITIONS.map((edition) => smallRules(edition, asOf, years, numbered));
}

/** Contracts are numbered, each year anew. */
function numbered(file: string, text: string): string {
  return file === 'rules/policy.yaml' ? `${text}number: "N-{year}/{sequence}"\n` : text;
}

const CURATORS: readonly PersonId[] = ['novikova', 'fedorov', 'tarasova', 'vasileva'].map((name) => brandId(name));
const AMOUNTS = ['20 000 RUB', '80 000 RUB', '500 000 RUB', '700 000 RUB', '2 000 000 RUB'];
/** Tax ids that hold, of companies. */
const TAX_IDS = ['7707083893', '7736207543', '7708503727', '7702070139'];

export function smallContract(chance: SeededChance): Extract<EngineEvent, { readonly kind: 'start' }> {
  const by: PersonId = chance.pick(CURATORS) ?? brandId('novikova');
  return {
    kind: 'start',
    by,
    curator: chance.happens(0.5) ? by : (chance.pick(CURATORS) ?? by),
    draft: `draft-${chance.below(1000)}`,
    contract: {
      inn: chance.pick(TAX_IDS) ?? '7707083893',
      amount: chance.pick(AMOUNTS) ?? '20 000 RUB',
      own_form: chance.happens(0.3),
      personal_data: chance.happens(0.3),
    },
    papers: ['charter', 'extract', 'bank_card', 'power_of_attorney'].flatMap((document) =>
      paperGiven(document, chance),
    ),
  };
}

function paperGiven(name: string, chance: SeededChance): readonly StartPaper[] {
  const document: StartPaper['document'] = brandId(name);
  const today = parseDay('2026-03-02') ?? (0 as Day);
  const paper = newPaper(today, chance);
  if (chance.happens(0.7)) return [{ document, paper }];
  return chance.happens(0.2) ? [{ document, paper, reuse: 'offered' }] : [];
}
