// Document packages by type of counterparty: when each paper is needed, how long it holds, who reads it.

import { BUILT_IN_FACTS, SELF_EMPLOYED } from '../../decide/compile/built-in-facts.ts';
import type { DocumentRule, PackageLine, PackageRule } from '../../domain/bundle.ts';
import type { Test } from '../../domain/condition.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { asks, conditionItems } from './conditions.ts';
import { gateDay, gateProse } from './gates.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Cell, Item, Prose } from './regulation.ts';
import { placesPrint, smallPrint } from './small-print.ts';
import type { Writing } from './writing.ts';
import { anchorOf } from './writing.ts';

/** The section of all packages, and of the documents that only amendments ask for. */
export function documentsSection(writing: Writing): Draft {
  const { bundle, heading } = writing;
  const packed = bundle.decisions.packages.flatMap(({ documents }) => documents.map(({ document }) => document));
  const others = bundle.decisions.documents.filter(({ document }) => !packed.includes(document));
  return {
    id: 'documents',
    title: heading('documents'),
    blocks: [],
    sections: [
      ...bundle.decisions.packages.map((rule) => packageSection(rule, writing)),
      { id: 'documents-more', title: heading('documents_more'), blocks: otherDocuments(others, writing), sections: [] },
      { id: 'letters', title: heading('letters'), blocks: letterTable(writing), sections: [] },
    ],
  };
}

function letterTable(writing: Writing): readonly Block[] {
  const { bundle, heading, say } = writing;
  const rows = bundle.directory.letters.map((letter): readonly Cell[] => [
    [[letter.title]],
    [[heading(`letter_${letter.for}`)]],
    [[heading(`language_${letter.language}`)]],
    asks(letter.when) ? flat(conditionItems(letter.when, writing)) : [say('always')],
  ]);
  const head = (['col_letter', 'col_purpose', 'col_language', 'col_condition'] as const).map(heading);
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows }, ...placesPrint(bundle.directory.letters, writing)];
}

function packageSection(rule: PackageRule, writing: Writing): Draft {
  const { say, heading, names } = writing;
  const entity = names.fact('entity')?.options.find(({ option }) => option === rule.entity)?.title ?? rule.title;
  const changing = amendmentsOf(rule, writing);
  return {
    id: anchorOf.package(rule.package),
    title: rule.title,
    blocks: [
      ...(entity === rule.title ? [] : [{ kind: 'paragraph', prose: say('package_of', { entity }) } as const]),
      ...(rule.entity === SELF_EMPLOYED ? [{ kind: 'paragraph', prose: say('package_npd') } as const] : []),
      {
        kind: 'table',
        head: (['col_document', 'col_gate', 'col_holds', 'col_condition', 'col_reader'] as const).map(heading),
        rows: rule.documents.map((line) => packageRow(line, writing)),
      },
      ...(changing.length === 0
        ? []
        : [{ kind: 'paragraph', prose: say('package_more', { amendments: writing.amendments(changing) }) } as const]),
      smallPrint(rule, writing),
    ],
    sections: [],
  };
}

/** Those that ask for a document, and those that waive one of the package; without those that are for other counterparties alone. */
function amendmentsOf({ documents, entity }: PackageRule, { bundle }: Writing): readonly string[] {
  const own = new Set(documents.map(({ document }) => document));
  return bundle.decisions.amendments
    .filter(({ when }) => entity === SELF_EMPLOYED || !when.tests.some((test) => rulesOut(test, entity)))
    .filter(({ changes }) =>
      changes.some((change) => change.kind === 'require' || (change.kind === 'waive' && own.has(change.document))),
    )
    .map(({ amendment }) => amendment);
}

function rulesOut(test: Test, entity: string): boolean {
  return test.kind === 'is' && test.fact === BUILT_IN_FACTS.entity && test.values.includes(entity) === test.negated;
}

function packageRow(line: PackageLine, writing: Writing): readonly Cell[] {
  const { names } = writing;
  const rule = ruleOf(line.document, writing);
  return [
    nameCell(line.document, rule, writing),
    [gateProse(line.by, writing)],
    [holdsProse(rule, writing)],
    asks(line.when) ? flat(conditionItems(line.when, writing)) : [writing.say('always')],
    line.checkedBy === undefined ? [] : [[names.role(line.checkedBy)]],
  ];
}

function flat(items: readonly Item[]): Cell {
  return items.flatMap((item) => [item.prose, ...flat(item.items)]);
}

function ruleOf(id: DocumentId, { bundle }: Writing): DocumentRule | undefined {
  return bundle.decisions.documents.find(({ document }) => document === id);
}

function nameCell(id: DocumentId, rule: DocumentRule | undefined, { names, say }: Writing): Cell {
  return [
    [names.document(id)],
    ...(rule?.limit === undefined ? [] : [say('paper_limit', { fact: names.factTitle(rule.limit) })]),
    ...(rule?.personal === true ? [say('paper_personal')] : []),
  ];
}

/** How long the paper holds, and on which day it must. */
function holdsProse(rule: DocumentRule | undefined, writing: Writing): Prose {
  const { say, duration } = writing;
  const holds = rule?.holds;
  if (holds === undefined) return say('holds_always');
  const on = gateDay(holds.on, writing);
  switch (holds.kind) {
    case 'for':
      return holds.allow.count === 0
        ? say('holds_that_day', { on })
        : say('holds_for', { duration: duration(holds.allow), on });
    case 'until_stated':
      return holds.default === undefined
        ? say('holds_until_stated', { on })
        : say('holds_until_default', { duration: duration(holds.default), on });
    case 'until_year_end':
      return say('holds_year_end', { on });
    case 'onec':
      return say('holds_onec', { on });
  }
}

function otherDocuments(documents: readonly DocumentRule[], writing: Writing): readonly Block[] {
  if (documents.length === 0) return [];
  const rows = documents.map((rule) => [
    nameCell(rule.document, rule, writing),
    [holdsProse(rule, writing)],
    [writing.amendments(askingFor(rule.document, writing))],
  ]);
  const head = [writing.heading('col_document'), writing.heading('col_holds'), writing.heading('amendments')];
  return [{ kind: 'table', head, rows }, ...placesPrint(documents, writing)];
}

function askingFor(document: DocumentId, { bundle }: Writing): readonly string[] {
  return bundle.decisions.amendments
    .filter(({ changes }) => changes.some((change) => change.kind === 'require' && change.line.document === document))
    .map(({ amendment }) => amendment);
}
