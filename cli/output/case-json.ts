// One case for programs: `vizir-case/1`.
import type { CaseOverview } from '../../src/index.ts';
import { formatDay } from '../../src/index.ts';
import { effectJson } from './effect-json.ts';
import { isoTime } from './iso-time.ts';
import { stateJson } from './state-json.ts';

/** `now`: what is overdue is so as of then. */
export function caseJson(overview: CaseOverview, now: number): object {
  const { people, rules, registered, trouble, question, held } = overview;
  return {
    format: 'vizir-case/1',
    case: overview.case,
    records: overview.seq,
    state: stateJson(overview.state),
    route: overview.route,
    rules: { hash: rules.bundle, as_of: formatDay(rules.asOf) },
    curator: people.curator,
    initiator: people.initiator,
    revision: overview.revision,
    rounds: overview.rounds,
    changed_at: isoTime(overview.changedAt),
    ...(registered === undefined ? {} : { registered: { number: registered.number, at: isoTime(registered.at) } }),
    ...(question === undefined ? {} : { asked_client: pauseJson(question) }),
    ...(held === undefined ? {} : { on_hold: pauseJson(held) }),
    waits_for: overview.waits.map((waiting) => waitingJson(waiting, now)),
    steps: overview.steps.map(stepJson),
    remarks: overview.remarks.map(remarkJson),
    papers: overview.papers.map(({ document, by, state, until, promised }) => ({
      document,
      by: by.kind === 'stage' ? by.stage : by.kind,
      state,
      ...(until === undefined ? {} : { until: formatDay(until) }),
      ...(promised === undefined ? {} : { promised: formatDay(promised) }),
    })),
    ...(trouble === undefined ? {} : { trouble }),
    undelivered: overview.undelivered.map(effectJson),
    poisoned: overview.poisoned.map(({ id, source, sourceKey, at, attempts, reason }) => ({
      id,
      source,
      key: sourceKey,
      at: isoTime(at),
      attempts,
      ...(reason === undefined ? {} : { reason }),
    })),
  };
}

function pauseJson({ by, text, at }: NonNullable<CaseOverview['held']>): object {
  return { by, text, at: isoTime(at) };
}

function waitingJson({ of, people, since, dueAt }: CaseOverview['waits'][number], now: number): object {
  return {
    ...(of.kind === 'step' ? { step: of.step } : { state: of.state }),
    people,
    ...(since === undefined ? {} : { since: isoTime(since) }),
    ...(dueAt === undefined ? {} : { due_at: isoTime(dueAt), overdue: dueAt < now }),
  };
}

function stepJson({ step, act, roles, status, asked, taken, dueAt, verdicts }: CaseOverview['steps'][number]): object {
  return {
    step,
    act,
    roles,
    status,
    asked,
    taken,
    ...(dueAt === undefined ? {} : { due_at: isoTime(dueAt) }),
    verdicts: verdicts.map(({ on, ...vote }) => ({
      ...vote,
      at: isoTime(vote.at),
      ...(on === undefined ? {} : { on: formatDay(on) }),
    })),
  };
}

function remarkJson(remark: CaseOverview['remarks'][number]): object {
  const { remark: number, by, at, revision, fate, step, reason, document, text, answer } = remark;
  return {
    remark: number,
    by,
    at: isoTime(at),
    revision,
    fate,
    ...(step === undefined ? {} : { step }),
    ...(reason === undefined ? {} : { reason }),
    ...(document === undefined ? {} : { document }),
    ...(text === undefined ? {} : { text }),
    ...(answer === undefined ? {} : { answer: { by: answer.by, text: answer.text } }),
  };
}
