// The lines of a plan for programs, part of `vizir-route/1`.
import type {
  Gate,
  OnReturn,
  Plan,
  PlannedDocument,
  PlannedRole,
  PlannedSla,
  PlannedStage,
  PlannedStep,
} from '../../src/index.ts';
import { formatDay, formatDuration } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { becauseJson, neededJson } from './because-json.ts';

type Json = Record<string, unknown>;

/** Stages, documents, amendments and all else that follows from the route. */
export function planJson(plan: Plan, words: AnswerWords): Json {
  return {
    stages: plan.stages.map((stage) => stageJson(stage, words)),
    documents: plan.documents.map((document) => documentJson(document, words)),
    amendments: plan.amendments.map(({ amendment, title, needed, effects, because }) => ({
      amendment,
      title,
      ...neededJson(needed),
      effects: effects.map(({ kind, what, at }) => ({ kind, what, file: at.file, line: at.line })),
      because: becauseJson(because, words),
    })),
    not_needed: plan.notNeeded.map(({ kind, id, stage, because }) => ({
      kind,
      id,
      ...(stage === undefined ? {} : { stage }),
      because: becauseJson(because, words),
    })),
    held_back: plan.heldBack.map(({ rule, fact, confirmedBy, at }) => ({
      rule: `${rule.kind} ${rule.id}`,
      fact,
      confirmed_by: confirmedBy,
      file: at.file,
      line: at.line,
    })),
    signing: signingJson(plan, words),
    on_return: onReturnJson(plan.onReturn),
    problems: plan.problems.map(({ kind, at }) => ({ kind, file: at.file, line: at.line })),
  };
}

function stageJson({ stage, title, needed, because, steps }: PlannedStage, words: AnswerWords): Json {
  return {
    stage,
    title,
    ...neededJson(needed),
    because: becauseJson(because, words),
    steps: steps.map((step) => stepJson(step, words)),
  };
}

/** `role` and `people` of all roles of the step; one by one they stand under `roles`. */
function stepJson(step: PlannedStep, words: AnswerWords): Json {
  const [first] = step.roles;
  return {
    step: step.step,
    role: step.roles.length === 1 ? (first?.role ?? null) : null,
    act: step.act,
    at_least: step.atLeast,
    people: step.roles.flatMap((role) => peopleJson(role, words)),
    sla: step.sla === undefined ? null : slaJson(step.sla, words),
    ...neededJson(step.needed),
    because: becauseJson(step.because, words),
    roles: step.roles.map((role) => roleJson(role, words)),
    verdicts: step.verdicts,
    covers: coversJson(step.covers),
    ...(step.follows === undefined ? {} : { follows: step.follows }),
    may_ask: step.mayAsk,
    calendar: step.calendar,
  };
}

function peopleJson(role: PlannedRole, { names }: AnswerWords): readonly Json[] {
  return role.people.map(({ person, as, insteadOf }) => ({
    person,
    title: names.person(person),
    as,
    ...(insteadOf === undefined ? {} : { instead_of: insteadOf }),
  }));
}

function roleJson(role: PlannedRole, words: AnswerWords): Json {
  const { unresolved } = role;
  return {
    asked: role.asked,
    role: role.role ?? null,
    people: peopleJson(role, words),
    excluded: role.excluded.map(({ person, why }) => ({ person, why })),
    ...(unresolved === undefined ? {} : { unresolved: unresolved.kind }),
    ...(unresolved?.kind === 'unanswered' ? { hangs_on: unresolved.facts } : {}),
    because: becauseJson(role.because, words),
  };
}

function slaJson(sla: PlannedSla, words: AnswerWords): Json {
  return {
    sla: sla.sla,
    ...(sla.take === undefined ? {} : { take: formatDuration(sla.take) }),
    allow: formatDuration(sla.allow),
    percents: sla.percents,
    ...(sla.unknown === undefined ? {} : { hangs_on: sla.unknown }),
    because: becauseJson(sla.because, words),
  };
}

function coversJson(covers: PlannedStep['covers']): readonly string[] {
  if (covers.kind === 'everything') return ['everything'];
  const documents = covers.documents === 'all' ? ['documents'] : covers.documents;
  return [...(covers.draft ? ['draft'] : []), ...documents, ...covers.facts];
}

function documentJson(document: PlannedDocument, words: AnswerWords): Json {
  const { ground } = document;
  return {
    document: document.document,
    title: document.title,
    by: gateJson(document.by),
    state: document.state,
    ground: ground.kind,
    ...(ground.day === undefined ? {} : { day: formatDay(ground.day) }),
    ...(ground.holdsUntil === undefined ? {} : { holds_until: formatDay(ground.holdsUntil) }),
    ...(document.checkedBy === undefined ? {} : { checked_by: document.checkedBy }),
    personal: document.personal,
    ...neededJson(document.needed),
    because: becauseJson(document.because, words),
  };
}

function gateJson(gate: Gate): string {
  return gate.kind === 'stage' ? gate.stage : gate.kind;
}

/** Null where no line of rules/signing.yaml can be named. */
function signingJson({ signing: { rule, needed, because } }: Plan, words: AnswerWords): Json | null {
  if (rule === undefined) return null;
  return {
    form: rule.form,
    ...(rule.copies === undefined ? {} : { copies: rule.copies }),
    signers: rule.signers,
    send: rule.send,
    ...neededJson(needed),
    because: becauseJson(because, words),
  };
}

function onReturnJson({ wait, to, atMost, then }: OnReturn): Json {
  return { wait, to, at_most: atMost, then };
}
