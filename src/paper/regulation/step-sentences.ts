// A step in sentences: who does what, by when, and when they are asked again.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { Covers, Sla, StageRule, StepRule, Verdict } from '../../domain/bundle.ts';
import { joinProse } from './compose-prose.ts';
import { asks, conditionProse } from './conditions.ts';
import type { Item, Prose } from './regulation.ts';
import type { Writing } from './writing.ts';
import { item } from './writing.ts';

/** The steps of a stage, numbered by whoever lists them. */
export function stepItems({ steps }: Pick<StageRule, 'steps'>, writing: Writing): readonly Item[] {
  return steps.map((step) => item(stepProse(step, { stage: steps }, writing)));
}

/** One step. `stage`: the steps among which it stands, to name the one that it follows. */
export function stepProse(step: StepRule, { stage }: { readonly stage: readonly StepRule[] }, writing: Writing): Prose {
  const { say } = writing;
  const line = say('step_line', { who: whoProse(step, writing), act: joinProse(actParts(step, stage, writing), '; ') });
  const sentences = [[...line, '.'], ...(step.act === 'inform' ? [] : [coversProse(step.covers, writing)])];
  if (step.mayAsk.length > 0) sentences.push(say('may_ask', { roles: step.mayAsk.map(writing.names.role).join(', ') }));
  return joinProse(sentences, ' ');
}

/** The title of a step: that of its roles. */
export function stepTitle(id: string, stage: readonly StepRule[], { roles, names }: Writing): string {
  const step = stage.find((candidate) => candidate.step === id);
  return step === undefined ? names.role(id) : roles(step.roles);
}

function whoProse({ roles }: StepRule, { names, language }: Writing): Prose {
  return joinProse(
    roles.map((role) => [{ strong: names.role(role) }]),
    word('or', language),
  );
}

function actParts(step: StepRule, stage: readonly StepRule[], writing: Writing): readonly Prose[] {
  const { say, duration, bundle } = writing;
  const sla = bundle.decisions.slas.find((candidate) => candidate.sla === step.sla);
  return [
    say(`act_${step.act}`),
    ...votesOf(step, writing),
    ...(step.follows === undefined ? [] : [say('follows', { step: stepTitle(step.follows, stage, writing) })]),
    ...(sla === undefined ? [] : [say('within', { duration: duration(sla.allow), deadline: deadlineLink(sla) })]),
    ...(sla?.take === undefined ? [] : [say('take_within', { duration: duration(sla.take) })]),
    ...verdictsOf(step, writing),
    ...(asks(step.when) ? [say('only_if', { when: conditionProse(step.when, writing) })] : []),
  ];
}

/** What else the deadline brings, reminders and escalation, stands in one place. */
function deadlineLink({ sla, title }: Sla): Prose {
  return [{ link: 'deadlines-steps', text: title ?? sla }];
}

function votesOf({ roles, atLeast }: StepRule, { say }: Writing): readonly Prose[] {
  if (atLeast > 1) return [say('votes', { count: atLeast })];
  return roles.length > 1 ? [say('any_one')] : [];
}

const ALL_VERDICTS: readonly Verdict[] = ['approve', 'approve_with_remarks', 'return', 'reject'];

/** Said only where a step narrows them. */
function verdictsOf({ act, verdicts }: StepRule, { say }: Writing): readonly Prose[] {
  if (act !== 'approve' || ALL_VERDICTS.every((verdict) => verdicts.includes(verdict))) return [];
  const named = ALL_VERDICTS.filter((verdict) => verdicts.includes(verdict)).map((verdict) =>
    say(`verdict_${verdict}`),
  );
  return [say('verdicts', { verdicts: joinProse(named, ', ') })];
}

function coversProse(covers: Covers, { say, names }: Writing): Prose {
  if (covers.kind === 'everything') return say('covers_everything');
  const items = [
    ...(covers.draft ? [say('covers_draft')] : []),
    ...(covers.documents === 'all' ? [say('covers_documents')] : covers.documents.map((id) => [names.document(id)])),
    ...covers.facts.map((id) => [names.factTitle(id)]),
  ];
  return say('covers', { items: joinProse(items, '; ') });
}
