// Random contracts for a bundle: answered on borders and beside them, absent, unanswered, confirmed or not yet.

import fc from 'fast-check';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { ContractFacts, PaperFacts } from '../../src/domain/contract.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Answer, FactDeclaration, Value } from '../../src/domain/fact.ts';
import { isOrdered } from '../../src/domain/fact.ts';
import type { FactId, PersonId } from '../../src/domain/ids.ts';
import { brandId } from './brand-id.ts';
import { GENERATED_DAY, givenValues, namedUnits, TAX_IDS } from './vocabulary.ts';

/** How many facts a random contract leaves unanswered: none; one in six; about every second one. */
export type Gaps = 'none' | 'some' | 'many';

/** Answers to every fact of the bundle, with papers and people around them. */
export function arbitraryContract(bundle: Bundle, gaps: Gaps = 'some'): fc.Arbitrary<ContractFacts> {
  const { facts } = bundle.decisions;
  const answers = fc.tuple(...facts.map((fact) => arbitraryAnswer(bundle, fact, gaps)));
  return fc
    .record({
      answers,
      taxId: fc.constantFrom(...TAX_IDS),
      curator: fc.option(arbitraryPerson, { nil: undefined }),
      initiator: fc.option(arbitraryPerson, { nil: undefined }),
      papers: fc.array(arbitraryPaper(bundle), { maxLength: 3 }),
    })
    .map(({ answers: drawn, taxId, curator, initiator, papers }) => ({
      counterparty: { inn: taxId },
      ...(curator === undefined ? {} : { curator }),
      ...(initiator === undefined ? {} : { initiator }),
      answers: new Map(facts.map(({ fact }, index) => [fact, drawn[index] ?? UNANSWERED])),
      papers: papers.filter(
        (paper, index) => papers.findIndex(({ document }) => document === paper.document) === index,
      ),
      rates: [],
    }));
}

/** Many answer maps at once: cheaper than whole contracts where only the choice of a route is asked for. */
export function arbitraryAnswers(bundle: Bundle, gaps: Gaps = 'some'): fc.Arbitrary<ReadonlyMap<FactId, Answer>> {
  const { facts } = bundle.decisions;
  return fc
    .tuple(...facts.map((fact) => arbitraryAnswer(bundle, fact, gaps)))
    .map((drawn) => new Map(facts.map(({ fact }, index) => [fact, drawn[index] ?? UNANSWERED])));
}

const UNANSWERED: Answer = { kind: 'unanswered', why: 'not_given' };

const UNANSWERED_ODDS: Readonly<Record<Gaps, number>> = { none: 0, some: 2, many: 10 };

function arbitraryAnswer(bundle: Bundle, fact: FactDeclaration, gaps: Gaps): fc.Arbitrary<Answer> {
  const values = givenAnswers(bundle, fact);
  const confirmed = fact.confirmedBy === undefined ? [true] : [true, false];
  const given = values.flatMap((value) =>
    confirmed.map((flag): Answer => ({ kind: 'value', value, setBy: 'file', confirmed: flag })),
  );
  const absent = confirmed.map((flag): Answer => ({ kind: 'absent', setBy: 'file', confirmed: flag }));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...given) },
    { weight: fact.optional ? 2 : 0, arbitrary: fc.constantFrom(...absent) },
    { weight: fact.default === undefined ? UNANSWERED_ODDS[gaps] : 0, arbitrary: unansweredOf(fact) },
  );
}

/** Of the entity type a tax id may tell that some are ruled out. */
function unansweredOf({ fact, options }: FactDeclaration): fc.Arbitrary<Answer> {
  if (fact !== 'entity') return fc.constant(UNANSWERED);
  const among = fc.subarray(
    options.map(({ option }) => option),
    { minLength: 1 },
  );
  const told = among.map((left): Answer => ({ kind: 'unanswered', why: 'not_told_by_tax_id', among: left }));
  return fc.oneof(fc.constant(UNANSWERED), told);
}

/** Every value that a random contract may give for a fact: ordered ones on each border and one unit to either side. */
export function givenAnswers(bundle: Bundle, fact: FactDeclaration): readonly Value[] {
  if (isOrdered(fact.type)) {
    const around = namedUnits(fact).flatMap((units) => [units - 1, units, units + 1]);
    return fact.type === 'date' ? around : around.filter((units) => units >= 0);
  }
  if (fact.type === 'boolean') return [false, true];
  if (fact.type === 'lists') return listCombinations(bundle);
  if (fact.type === 'choices' || fact.type === 'codes') return subsets(givenValues(fact));
  return givenValues(fact);
}

/** The sets of lists that some tax id is on, the empty one included. */
function listCombinations(bundle: Bundle): readonly (readonly string[])[] {
  const sets = TAX_IDS.map((taxId) =>
    bundle.decisions.clientLists.filter(({ members }) => members.some((member) => member.taxId === taxId)),
  ).map((lists) => lists.map(({ list }): string => list).sort());
  const distinct = new Map([[], ...sets].map((set: readonly string[]) => [set.join('|'), set]));
  return [...distinct.values()];
}

function subsets(values: readonly string[]): readonly (readonly string[])[] {
  const sorted = [...values].sort();
  return Array.from({ length: 2 ** sorted.length }, (_, mask) =>
    sorted.filter((_value, bit) => (mask >> bit) % 2 === 1),
  );
}

const arbitraryPerson: fc.Arbitrary<PersonId> = fc
  .constantFrom('ivanov', 'petrov', 'sidorov', 'belova', 'gromov')
  .map((person) => brandId(person));

function arbitraryPaper(bundle: Bundle): fc.Arbitrary<PaperFacts> {
  const day = fc.integer({ min: -40, max: 40 }).map((offset) => (GENERATED_DAY + offset) as Day);
  const optionalDay = fc.option(day, { nil: undefined });
  return fc
    .record({
      document: fc.constantFrom(...bundle.decisions.documents.map(({ document }) => document)),
      received: fc.boolean(),
      issued: optionalDay,
      until: optionalDay,
      promised: optionalDay,
      invalid: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ document, received, issued, until, promised, invalid }) => ({
      document,
      received,
      ...(issued === undefined ? {} : { issued }),
      ...(until === undefined ? {} : { until }),
      ...(promised === undefined ? {} : { promised }),
      ...(invalid === undefined ? {} : { invalid }),
    }));
}
