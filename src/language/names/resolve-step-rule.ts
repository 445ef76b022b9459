// Stages and steps of routes, and those that amendments add.

import type { Covers, StageRule, StepRule, Verdict } from '../../domain/bundle.ts';
import type { DocumentId, FactId } from '../../domain/ids.ts';
import type { AddedStageForm, AddedStepForm, StageForm, StepForm } from '../form/rule-files.generated.ts';
import type { NamedLink } from './check-cycles.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, given, items, retyped, sourceOf, text, textAt, wholeNumber } from './located.ts';
import type { Naming } from './naming.ts';
import { readWhen } from './read-when.ts';
import { idOf, isKnown, reportUnknown, resolveName } from './resolve-name.ts';
import { reportStep } from './resolve-stage.ts';

const VERDICTS: readonly Verdict[] = ['approve', 'approve_with_remarks', 'return', 'reject'];

/** Most people that each role can give, where that can be counted. */
export type Voters = ReadonlyMap<string, number>;

/** A step that waits for another, for the search of circles. `scope`: the stage of one route, or the steps that amendments add to a stage. */
export type FollowsLink = NamedLink & { readonly scope: string };

export type StepContext = {
  readonly voters: Voters;
  /** Whose steps these are, for the search of circles. */
  readonly owner: string;
  readonly follows: FollowsLink[];
};

/** Resolves a stage with its steps. Steps of one name in it are reported. */
export function resolveStageRule(
  naming: Naming,
  context: StepContext,
  form: Located<StageForm | AddedStageForm>,
): StageRule {
  const stage = textAt(form, 'stage') ?? '';
  const steps = items(field(form, 'steps'));
  const names = new Map(steps.map((step) => [stepName(step), { name: stepName(step), at: retyped<string>(step) }]));
  reportDoubles(naming, steps, stage);
  const resolved = steps.map((step) => {
    const rule = resolveStepRule(naming, context, step);
    const follows = field(step, 'follows');
    if (follows !== undefined) {
      if (!names.has(text(follows))) reportStep(naming, follows, `${context.owner} ${stage}`, names);
      else
        context.follows.push({ scope: `${context.owner} ${stage}`, from: rule.step, to: text(follows), at: follows });
    }
    return rule;
  });
  return {
    stage: idOf<'stage'>(stage),
    title: textAt(form, 'title') ?? '',
    ...given('when', field(form, 'when'), (when) => readWhen(naming, when)),
    steps: resolved,
    at: sourceOf(form),
  };
}

/** A step is called like its role unless it has a name of its own. */
function stepName(step: Located<StepForm | AddedStepForm>): string {
  return textAt(step, 'step') ?? textAt(step, 'role') ?? '';
}

/** Reports steps of one stage that have the name of an earlier one. */
export function reportDoubles(
  naming: Naming,
  steps: readonly Located<StepForm | AddedStepForm>[],
  stage: string,
): void {
  const seen = new Map<string, Located<unknown>>();
  for (const step of steps) {
    const at = field(step, 'step') ?? field(step, 'role') ?? step;
    const name = stepName(step);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, at);
    else naming.reporter.report(CODES.stepTwice, at, { name, stage }, { first });
  }
}

/** Resolves a step; `follows` is checked by whoever knows the steps beside it. */
export function resolveStepRule(
  naming: Naming,
  context: StepContext,
  form: Located<StepForm | AddedStepForm>,
): StepRule {
  const role = field(form, 'role');
  const written = role === undefined ? items(field(form, 'any_of')) : [role];
  const roles = written.map((each) => resolveName(naming, 'role', each)).sort();
  const act = actOf(textAt(form, 'act'));
  checkVoters(naming, context.voters, form, roles);
  return {
    step: idOf<'step'>(stepName(form)),
    roles,
    act,
    ...given('sla', field(form, 'sla'), (sla) => resolveName(naming, 'sla', sla)),
    atLeast: wholeNumber(field(form, 'at_least')) ?? 1,
    verdicts: verdictsOf(form, act),
    covers: resolveCovers(naming, form),
    ...given('follows', field(form, 'follows'), (step) => idOf<'step'>(text(step))),
    mayAsk: items(field(form, 'may_ask'))
      .map((each) => resolveName(naming, 'role', each))
      .sort(),
    ...given('when', field(form, 'when'), (when) => readWhen(naming, when)),
    at: sourceOf(form),
  };
}

function actOf(act: string | undefined): StepRule['act'] {
  return act === 'advise' || act === 'inform' || act === 'perform' ? act : 'approve';
}

/** Who is only told, or does something, gives no verdict. */
function verdictsOf(form: Located<StepForm | AddedStepForm>, act: StepRule['act']): readonly Verdict[] {
  const listed = items(field(form, 'verdicts')).map(text);
  if (listed.length > 0) return VERDICTS.filter((verdict) => listed.includes(verdict));
  return act === 'approve' || act === 'advise' ? VERDICTS : [];
}

function checkVoters(
  naming: Naming,
  voters: Voters,
  form: Located<StepForm | AddedStepForm>,
  roles: readonly string[],
): void {
  const at = field(form, 'at_least');
  const needed = wholeNumber(at);
  if (at === undefined || needed === undefined || needed < 2) return;
  const single = roles.length === 1 ? roles[0] : undefined;
  const most = single === undefined ? roles.length : voters.get(single);
  if (most === undefined || most >= needed) return;
  naming.reporter.report(CODES.tooFewVoters, at, { needed, most, step: stepName(form) });
}

function resolveCovers(naming: Naming, form: Located<StepForm | AddedStepForm>): Covers {
  const written = items(field(form, 'covers'));
  const words = new Set(written.map(text));
  const documents: DocumentId[] = [];
  const facts: FactId[] = [];
  for (const subject of written) {
    const name = text(subject);
    if (name === 'draft' || name === 'documents' || name === 'everything') continue;
    if (naming.table.facts.has(name)) facts.push(resolveName(naming, 'fact', subject));
    else if (isKnown(naming, 'document', name)) documents.push(resolveName(naming, 'document', subject));
    else if (!isKnown(naming, 'fact', name)) {
      reportUnknown(naming, ['document', 'fact'], CODES.unknownSubject, subject, ['draft', 'documents', 'everything']);
    }
  }
  if (written.length === 0 || words.has('everything')) return { kind: 'everything' };
  return {
    kind: 'listed',
    draft: words.has('draft'),
    documents: words.has('documents') ? 'all' : documents.sort(),
    facts: facts.sort(),
  };
}
