// What is waited for, by whom and until when, as reminders and escalations say it.

import { lifeWord } from '../../../../diagnostics/catalogue/life-words.ts';
import { gateName, stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { StepKey } from '../../../../domain/case.ts';
import type { Effect, Subject } from '../../../../domain/effect.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { WaitingState } from '../../../../domain/states.ts';
import { WAITING_STATES } from '../../../../domain/states.ts';
import { missingPapers } from '../../../../machine/content/gate-papers.ts';
import { waitingFor } from '../../../../machine/waiting-for.ts';
import { paperTitle } from '../contract-in-words.ts';
import type { Telling } from '../telling.ts';

const STATES: ReadonlySet<string> = new Set(WAITING_STATES);

/** To whoever was asked, or to the head of those who were. */
export function pingLine({ say, out, wording }: Telling, { step, who }: Extract<Effect, { effect: 'ping' }>): string {
  const name = stepName(step, wording);
  if (who === 'asked') return say('pinged_asked', { step: name });
  const asked = out.kase.context.steps[step]?.asked ?? [];
  return say('pinged_head', { step: name, people: asked.map(({ person }) => wording.names.person(person)) });
}

export function remindLines(telling: Telling, { subject }: Extract<Effect, { effect: 'remind' }>): readonly string[] {
  return [remindLine(telling, subject), ...dueLines(telling, subject), ...missingLines(telling, subject)];
}

function remindLine({ say, wording, language }: Telling, subject: Subject): string {
  if (subject.kind === 'step') return say('reminded_step', { step: stepName(subject.step, wording) });
  if (isState(subject.state)) return say('reminded_state', { state: lifeWord(`state_${subject.state}`, language) });
  return say('reminded_gate', { gate: gateName(subject.state, wording) });
}

export function escalationLines(
  telling: Telling,
  { subject }: Extract<Effect, { effect: 'escalate' }>,
): readonly string[] {
  const { say, out, wording } = telling;
  const waits = waitingFor(out.kase).filter(({ of }) => isSameSubject(of, subject));
  const people = [...new Set(waits.flatMap((one) => one.people))].map(wording.names.person);
  const first =
    subject.kind === 'step'
      ? say('escalated_step', { step: stepName(subject.step, wording), people })
      : say('escalated_state', { state: subjectName(telling, subject), people });
  return [first, ...dueLines(telling, subject), ...missingLines(telling, subject)];
}

export function subjectName({ language, wording }: Telling, subject: Subject): string {
  if (subject.kind === 'step') return stepName(subject.step, wording);
  return isState(subject.state) ? lifeWord(`state_${subject.state}`, language) : gateName(subject.state, wording);
}

/** `review/legal` is a step, `rework` a state, `signing` and `start` may be gates, and so may stages. */
export function nameOf(telling: Telling, of: string): string {
  if (of.includes('/')) return stepName(of as StepKey, telling.wording);
  return isState(of) ? lifeWord(`state_${of}`, telling.language) : gateName(of, telling.wording);
}

function dueLines({ say, out, wording }: Telling, subject: Subject): readonly string[] {
  const ends = waitingFor(out.kase)
    .filter(({ of }) => isSameSubject(of, subject))
    .flatMap(({ dueAt }): readonly Instant[] => (dueAt === undefined ? [] : [dueAt]));
  const [first] = ends.toSorted((a, b) => a - b);
  return first === undefined ? [] : [say('until_due', { due: wording.moment(first) })];
}

/** At a gate: what it waits for. */
function missingLines(telling: Telling, subject: Subject): readonly string[] {
  if (subject.kind === 'step' || (isState(subject.state) && subject.state !== 'signing')) return [];
  const { context, plan } = telling.out.kase;
  const missing = missingPapers(context, plan, subject.state === 'signing' ? 'signing' : subject.state);
  if (missing.length === 0) return [];
  return [telling.say('missing_now', { papers: missing.map(({ document }) => paperTitle(telling, document)) })];
}

function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.kind === 'step') return b.kind === 'step' && a.step === b.step;
  return b.kind === 'state' && a.state === b.state;
}

function isState(name: string): name is WaitingState {
  return STATES.has(name);
}
