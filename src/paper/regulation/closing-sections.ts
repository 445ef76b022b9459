// The shorter sections: signing, reasons of return, promises, what does not occur, limits, lists of clients.

import { word } from '../../diagnostics/catalogue/words.ts';
import { unitsInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { Limit, PromiseRule, SigningRule } from '../../domain/bundle.ts';
import type { ReturnReason } from '../../domain/directory.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { Source } from '../../domain/source.ts';
import { asks, conditionProse } from './conditions.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Cell, Item, Prose } from './regulation.ts';
import { placesPrint, smallPrint } from './small-print.ts';
import type { Writing } from './writing.ts';
import { anchorOf, capital, item } from './writing.ts';

/** How contracts are signed, a line each; exactly one fits a contract. */
export function signingSection(writing: Writing): Draft {
  const { signing } = writing.bundle.decisions;
  const lines = listBlocks(signing.map((rule) => signingItem(rule, writing)));
  return plainSection('signing', writing, [...lines, ...placesPrint(signing, writing)]);
}

type PlainKey = 'signing' | 'reasons' | 'promises' | 'impossible' | 'limits';

function plainSection(id: PlainKey, { heading }: Writing, blocks: readonly Block[]): Draft {
  return { id, title: heading(id), blocks, sections: [] };
}

function listBlocks(items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', order: 'bulleted', items }];
}

function tableBlocks(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  rules: readonly { readonly at: Source }[],
  writing: Writing,
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows }, ...placesPrint(rules, writing)];
}

function signingItem(rule: SigningRule, writing: Writing): Item {
  const { say, names } = writing;
  const when = asks(rule.when) ? say('role_if', { when: conditionProse(rule.when, writing) }) : say('otherwise');
  return item(
    say('signing_line', {
      when: capital(when),
      form: formProse(rule, writing),
      roles: rule.signers.map(names.role).join(', '),
      send: sendProse(rule.send, writing),
    }),
  );
}

function formProse({ form, copies }: SigningRule, { say }: Writing): Prose {
  if (form === 'electronic') return say('form_electronic');
  return copies === undefined ? say('form_paper_any') : say('form_paper', { count: copies });
}

const WAYS = ['edo', 'courier', 'post', 'by_hand', 'email'] as const;

function sendProse(send: string, { say, language }: Writing): Prose {
  const way = WAYS.find((known) => known === send);
  return way === undefined ? [word('send', language, { how: send })] : say(`send_${way}`);
}

/** What approvers may return a contract for. */
export function reasonsSection(writing: Writing): Draft {
  const { heading, bundle } = writing;
  const { reasons } = bundle.directory;
  const rows = inOrder(reasons, writing).map((reason): readonly Cell[] => [
    [[reason.title]],
    [aboutProse(reason, writing)],
    reason.fix === undefined ? [] : [[reason.fix]],
  ]);
  const head = (['col_reason', 'col_about', 'col_fix'] as const).map(heading);
  return plainSection('reasons', writing, tableBlocks(head, rows, reasons, writing));
}

/** Those about the text first, then by document, then by fact: what concerns one thing stands together. */
function inOrder(reasons: readonly ReturnReason[], { bundle }: Writing): readonly ReturnReason[] {
  const { documents, facts } = bundle.decisions;
  const placeOf = ({ about }: ReturnReason): number => {
    if (about === undefined || about.kind === 'draft') return -1;
    if (about.kind === 'document') return documents.findIndex(({ document }) => document === about.document);
    return documents.length + facts.findIndex(({ fact }) => fact === about.fact);
  };
  return reasons.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function aboutProse({ about }: ReturnReason, { say, names }: Writing): Prose {
  switch (about?.kind) {
    case undefined:
      return [];
    case 'draft':
      return say('covers_draft');
    case 'document':
      return [names.document(about.document)];
    case 'fact':
      return [names.factTitle(about.fact)];
  }
}

/** What holds for every contract, whatever else the rules say. */
export function promisesSection(writing: Writing): Draft {
  const { promises } = writing.bundle.decisions.policy;
  const lines = listBlocks(promises.map((promise) => promiseItem(promise, writing)));
  return plainSection('promises', writing, [...lines, ...placesPrint(promises, writing)]);
}

function promiseItem(rule: PromiseRule, writing: Writing): Item {
  const { say } = writing;
  return item(
    [{ strong: rule.name }, '. ', ...promiseProse(rule, writing)],
    [
      ...(asks(rule.for) ? [item(say('promise_for', { when: conditionProse(rule.for, writing) }))] : []),
      ...(rule.basis === undefined ? [] : [item(say('ground', { basis: rule.basis }))]),
    ],
  );
}

function promiseProse({ promise }: PromiseRule, { say, names, duration }: Writing): Prose {
  switch (promise.kind) {
    case 'always':
      return say('promise_always', { role: names.role(promise.role) });
    case 'never':
      return say(`promise_${promise.what}`);
    case 'within':
      return say('promise_within', { duration: duration(promise.allow) });
    case 'monotonic':
      return say('promise_monotonic', { fact: names.factTitle(promise.fact) });
  }
}

/** Contracts that the rules need not provide for. */
export function impossibleSection(writing: Writing): Draft {
  const { impossible } = writing.bundle.decisions;
  const list = listBlocks(impossible.map((when) => item(conditionProse(when, writing))));
  const intro: readonly Block[] = [{ kind: 'paragraph', prose: writing.frame('impossible_intro') }];
  return plainSection(
    'impossible',
    writing,
    list.length === 0 ? [] : [...intro, ...list, ...placesPrint(impossible, writing)],
  );
}

/** Named borders with every value that they have, by day. */
export function limitsSection(writing: Writing): Draft {
  const { heading, bundle } = writing;
  const rows = bundle.decisions.limits.map((limit): readonly Cell[] => [
    [[limit.title]],
    limitCell(limit, writing),
    limit.basis === undefined ? [] : [[limit.basis]],
  ]);
  const head = (['col_limit', 'col_value', 'col_basis'] as const).map(heading);
  return plainSection('limits', writing, tableBlocks(head, rows, bundle.decisions.limits, writing));
}

function limitCell(limit: Limit, writing: Writing): Cell {
  const { say, day } = writing;
  const [only, ...more] = limit.values;
  if (only !== undefined && more.length === 0 && only.from === undefined)
    return [[limitValue(limit, only.units, writing)]];
  return limit.values.map(({ from, units }) => {
    const value = limitValue(limit, units, writing);
    return from === undefined ? say('limit_until', { value }) : say('limit_from', { value, day: day(from) });
  });
}

/** A limit's value is worded as a fact of its type would be. */
export function limitValue({ limit, title, type, at }: Limit, units: number, { names, language }: Writing): string {
  const fact: Omit<FactDeclaration, 'fact'> & { readonly fact: string } = {
    fact: limit,
    type,
    title,
    options: [],
    optional: false,
    origin: 'contract',
    builtIn: false,
    at,
  };
  return unitsInWords(fact as FactDeclaration, units, names, language);
}

/** The named lists and who is on them. */
export function listsSection(writing: Writing): Draft {
  const { bundle, heading } = writing;
  return {
    id: 'lists',
    title: heading('lists'),
    blocks: [],
    sections: bundle.decisions.clientLists.map((list) => ({
      id: anchorOf.list(list.list),
      title: list.title,
      blocks: [
        {
          kind: 'table',
          head: (['col_tax_id', 'col_name'] as const).map(heading),
          rows: list.members.map(({ taxId, title }) => [[[taxId]], [[title]]]),
        },
        smallPrint(list, writing),
      ],
      sections: [],
    })),
  };
}
