// Which lines ask for which documents: the packages of the counterparty's entity type, what amendments require and waive.

import type { PackageLine } from '../../domain/bundle.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { CompiledLine } from '../compile/compiled-rules.ts';
import type { AppliedAmendment } from '../plan/applied-amendments.ts';
import { nameOf } from '../plan/applied-amendments.ts';
import type { RuleName } from '../plan/judge.ts';
import type { Judged } from '../plan/judged.ts';
import { allJudged } from '../plan/judged.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { noteEffect } from '../plan/plan-context.ts';

/** One line that asks for a document, after what waives it. */
export type Asking = { readonly line: PackageLine; readonly judged: Judged };

/** Every document that some line asks for, needed or not, in the order of the packages and then of the amendments. */
export function askedDocuments(
  context: PlanContext,
  applied: readonly AppliedAmendment[],
): ReadonlyMap<DocumentId, readonly Asking[]> {
  const packaged = context.rules.packages.flatMap(({ rule, when, lines }) => {
    const name: RuleName = { kind: 'package', id: rule.package };
    const applies = context.judge(when, name, rule.at);
    return applies.truth === 'false' ? [] : lines.map((line) => asking(context, line, name, applies));
  });
  const waived = applied.reduce<readonly Asking[]>((before, one) => withoutWaived(context, before, one), packaged);
  // What an amendment requires no other one waives: where two disagree the paper is asked for.
  const required = applied.flatMap((one) => requiredBy(context, one));
  return grouped([...waived, ...required]);
}

/** `owner` is why the line counts at all; its own condition comes on top. */
function asking(context: PlanContext, { line, when }: CompiledLine, name: RuleName, owner: Judged): Asking {
  return { line, judged: allJudged([owner, context.judge(when, name, line.at)]) };
}

function requiredBy(context: PlanContext, { amendment, judged }: AppliedAmendment): readonly Asking[] {
  const { rule, changes } = amendment;
  return changes.flatMap((change) => {
    if (change.kind !== 'require') return [];
    const what = change.line.line.document;
    noteEffect(context.notes, rule.amendment, { kind: 'required', what, at: change.change.at });
    return [asking(context, change.line, nameOf(rule.amendment), judged)];
  });
}

function withoutWaived(
  context: PlanContext,
  asked: readonly Asking[],
  { amendment, judged }: AppliedAmendment,
): readonly Asking[] {
  return amendment.changes.reduce<readonly Asking[]>((before, { kind, change }) => {
    if (kind !== 'other' || change.kind !== 'waive') return before;
    const isThere = before.some(({ line }) => line.document === change.document);
    const effect = { kind: isThere ? 'waived' : 'no_target', what: change.document, at: change.at } as const;
    noteEffect(context.notes, amendment.rule.amendment, effect);
    return before.map((one) => (one.line.document === change.document ? waivedLine(one, judged) : one));
  }, asked);
}

function waivedLine({ line, judged }: Asking, by: Judged): Asking {
  if (judged.truth === 'false') return { line, judged };
  const waived: Judged = by.truth === 'true' ? { truth: 'false', facts: [], because: by.because } : by;
  return { line, judged: allJudged([judged, waived]) };
}

function grouped(asked: readonly Asking[]): ReadonlyMap<DocumentId, readonly Asking[]> {
  const groups = new Map<DocumentId, Asking[]>();
  for (const one of asked) {
    const group = groups.get(one.line.document);
    if (group === undefined) groups.set(one.line.document, [one]);
    else group.push(one);
  }
  return groups;
}
