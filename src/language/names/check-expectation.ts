// What a test expects: names of routes, stages, steps, people, documents, states.

import type { ExpectationForm } from '../form/rule-files.generated.ts';
import { CASE_STATES } from './case-states.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, items, retyped, text } from './located.ts';
import type { NameKind } from './name-kind.ts';
import type { Naming } from './naming.ts';
import { resolveAny } from './resolve-any.ts';
import { resolveName } from './resolve-name.ts';
import { resolveStage, resolveStep } from './resolve-stage.ts';

type Reference = {
  readonly kinds: readonly NameKind[];
  readonly words: readonly string[];
  readonly code: number;
};

const DOCUMENTS: Reference = { kinds: ['document'], words: ['draft'], code: CODES.unknownDocument };

/** Keys that hold a name, a list of names, or such a list under `includes`. */
const REFERENCES: ReadonlyMap<string, Reference> = new Map<keyof ExpectationForm, Reference>([
  ['route', { kinds: ['route'], words: [], code: CODES.unknownRoute }],
  ['state', { kinds: ['stage'], words: CASE_STATES, code: CODES.unknownState }],
  [
    'waiting_for',
    { kinds: ['role', 'person'], words: ['curator', 'initiator', 'client'], code: CODES.unknownAddressee },
  ],
  ['asked', { kinds: ['step'], words: [], code: CODES.unknownStep }],
  ['kept', { kinds: ['step'], words: [], code: CODES.unknownStep }],
  ['reminded', { kinds: ['step', 'role', 'person'], words: CASE_STATES, code: CODES.unknownAddressee }],
  ['notified', { kinds: ['role', 'person'], words: ['curator', 'initiator', 'head'], code: CODES.unknownAddressee }],
  ['letter', { kinds: ['letter'], words: [], code: CODES.unknownLetter }],
  ['folder', DOCUMENTS],
  ['not_needed', { kinds: ['step', 'stage', 'document'], words: [], code: CODES.unknownPart }],
]);

/** Checks every name of an expectation. */
export function checkExpectation(naming: Naming, form: Located<ExpectationForm>): void {
  for (const { key, value } of entries<unknown>(retyped(form))) {
    const reference = REFERENCES.get(text(key));
    if (reference !== undefined) checkList(naming, value, reference);
  }
  for (const { value } of entriesAt(field(form, 'documents'))) checkList(naming, value, DOCUMENTS);
  for (const { key, value } of entriesAt(field(form, 'approvers'))) {
    const stage = resolveStage(naming, key, 'all');
    for (const step of listed(value)) if (!naming.standIns.has(text(step))) resolveStep(naming, stage, step, 'all');
  }
  for (const { key, value } of entriesAt(field(form, 'escalated'))) {
    resolveAny(naming, key, ['step'], CASE_STATES, CODES.unknownStep);
    resolveAny(naming, value, ['role', 'person'], ['head'], CODES.unknownAddressee);
  }
  const task = field(form, 'task');
  if (task !== undefined) checkTask(naming, task);
}

function entriesAt(map: Located<unknown> | undefined) {
  return map === undefined ? [] : entries<unknown>(retyped(map));
}

function checkList(naming: Naming, value: Located<unknown>, { kinds, words, code }: Reference): void {
  for (const name of listed(value)) resolveAny(naming, name, kinds, words, code);
}

/** The names of `[a, b]`, `{ includes: [a, b] }` or a single `a`. */
function listed(value: Located<unknown>): readonly Located<unknown>[] {
  if (value.node.kind === 'scalar') return [value];
  const includes = field(retyped<{ readonly includes: readonly string[] }>(value), 'includes');
  return items(includes ?? retyped<readonly string[]>(value));
}

function checkTask(naming: Naming, task: Located<NonNullable<ExpectationForm['task']>>): void {
  const to = field(task, 'for');
  if (to !== undefined) resolveAny(naming, to, ['role', 'person'], ['curator'], CODES.unknownAddressee);
  for (const role of items(field(task, 'signers'))) resolveName(naming, 'role', role);
  const files = field(task, 'files');
  if (files !== undefined) checkList(naming, files, DOCUMENTS);
}
