// The glossary: the terms of the regulation, and what is asked about a contract, with all answers.

import type { RegulationHeading } from '../../diagnostics/catalogue/regulation-headings.ts';
import { valueInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import { joinProse } from './compose-prose.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Cell, Prose } from './regulation.ts';
import { placesPrint } from './small-print.ts';
import type { Writing } from './writing.ts';
import { capital } from './writing.ts';

const TERMS = [
  'curator',
  'initiator',
  'route',
  'step',
  'role',
  'addition',
  'rework',
  'escalation',
  'confirmation',
] as const satisfies readonly (RegulationHeading extends infer Key
  ? Key extends `term_${infer Term}_is`
    ? Term
    : never
  : never)[];

/** The section of terms and questions. */
export function glossarySection(writing: Writing): Draft {
  const { heading } = writing;
  return {
    id: 'glossary',
    title: heading('glossary'),
    blocks: [],
    sections: [
      { id: 'terms', title: heading('terms'), blocks: [termTable(writing)], sections: [] },
      { id: 'facts', title: heading('facts'), blocks: factTable(writing), sections: [] },
    ],
  };
}

function termTable({ heading }: Writing): Block {
  return {
    kind: 'table',
    head: (['col_term', 'col_meaning'] as const).map(heading),
    rows: TERMS.map((term) => [[[{ strong: heading(`term_${term}`) }]], [[heading(`term_${term}_is`)]]]),
  };
}

function factTable(writing: Writing): readonly Block[] {
  const { bundle, heading } = writing;
  const rows = askedFacts(bundle).map((fact): readonly Cell[] => [
    [[{ strong: fact.title }]],
    [answersProse(fact, writing)],
    [capital(writing.say(`from_${fact.origin}`)), ...confirmation(fact, writing)],
  ]);
  const head = (['col_question', 'col_answers', 'col_source'] as const).map(heading);
  if (rows.length === 0) return [];
  const declared = bundle.decisions.facts.filter(({ builtIn }) => !builtIn);
  return [{ kind: 'table', head, rows }, ...placesPrint(declared, writing)];
}

/** Those that a person answers first; what is built in stands here only where a rule asks about it. */
function askedFacts({ decisions }: Bundle): readonly FactDeclaration[] {
  const { facts, ...rules } = decisions;
  const named = new Set(factsIn(rules));
  const asked = facts.filter(({ fact, builtIn }) => !builtIn || named.has(fact));
  return asked.toSorted((a, b) => Number(a.origin !== 'contract') - Number(b.origin !== 'contract'));
}

/** Every fact that some rule names, wherever it does. */
function factsIn(rules: unknown): readonly string[] {
  if (typeof rules !== 'object' || rules === null) return [];
  return Object.entries(rules).flatMap(([key, value]: [string, unknown]) =>
    key === 'fact' && typeof value === 'string' ? [value] : factsIn(value),
  );
}

function answersProse(fact: FactDeclaration, { say, names, language }: Writing): Prose {
  return joinProse(
    [
      typeProse(fact, say),
      ...(fact.optional ? [say('may_be_absent')] : []),
      ...(fact.default === undefined
        ? []
        : [say('by_default', { value: valueInWords(fact, fact.default, names, language) })]),
    ],
    '; ',
  );
}

function typeProse({ type, options }: FactDeclaration, say: Writing['say']): Prose {
  const titles = options.map(({ title }) => title).join('; ');
  if (type === 'choice') return say('one_of', { options: titles });
  return type === 'choices' ? say('several_of', { options: titles }) : say(`type_${type}`);
}

function confirmation({ confirmedBy }: FactDeclaration, { say, names }: Writing): readonly Prose[] {
  return confirmedBy === undefined ? [] : [say('confirmed_by', { role: names.role(confirmedBy) })];
}
