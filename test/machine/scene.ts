// A case played in a test: somebody does something, the clock goes on, and the test looks at what came of it. Every turn is
// replayed from its records and has to come out the same.

import { expect } from 'vitest';
import { parseLocalText } from '../../src/calendar/parse-local-text.ts';
import type { Act, Input, Refusal, Start } from '../../src/domain/act.ts';
import type { Case, CaseStep, StepKey } from '../../src/domain/case.ts';
import type { CaseReason, CaseRecord } from '../../src/domain/case-record.ts';
import type { Effect, EffectKind } from '../../src/domain/effect.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { advance } from '../../src/machine/advance.ts';
import type { Advanced } from '../../src/machine/advanced.ts';
import { caseState, stateName } from '../../src/machine/case-state.ts';
import { replay } from '../../src/machine/replay.ts';
import { planName } from '../../src/machine/shape/plan-name.ts';
import { startCase } from '../../src/machine/start-case.ts';
import { dueTimers } from '../../src/machine/timers/due-timers.ts';
import { brandId } from '../generators/brand-id.ts';
import type { PlanText } from './scene-plan.ts';
import { planOf } from './scene-plan.ts';
import type { Company } from './scene-world.ts';
import { COMPANY, worldOf } from './scene-world.ts';

/** Monday, in the morning. */
export const MONDAY = '2026-03-02 10:00';

export function moment(text: string): Instant {
  const parsed = parseLocalText(text, 'Europe/Moscow');
  if (parsed === undefined) throw new Error(`no moment: ${text}`);
  return parsed;
}

export type SceneStart = {
  readonly company?: Partial<Company>;
  readonly start?: Partial<Start>;
  readonly at?: string;
};

export type Scene = {
  readonly case: Case;
  readonly records: readonly CaseRecord[];
  /** Of the last turn. */
  readonly effects: readonly Effect[];
  readonly reasons: readonly CaseReason[];
  readonly now: Instant;
  readonly send: (input: Input) => Advanced;
  /** Something that must be allowed. */
  readonly does: (by: string, act: Act) => Scene;
  /** Why something is refused. The case must be the same object after it. */
  readonly refusal: (by: string, act: Act) => Refusal;
  /** Lets time pass; fires what comes due on the way, and answers with all effects of that. */
  readonly until: (text: string) => readonly Effect[];
  readonly revise: (plan: PlanText, because: string) => Scene;
  readonly changeCompany: (change: Partial<Company>) => Scene;
  readonly step: (key: string) => CaseStep;
  readonly status: (key: string) => CaseStep['status'];
  readonly asked: (key: string) => readonly PersonId[];
  readonly state: () => string;
  readonly effectsOf: <Kind extends EffectKind>(kind: Kind) => readonly Extract<Effect, { effect: Kind }>[];
  readonly reasonsOf: <Kind extends CaseReason['reason']>(
    kind: Kind,
  ) => readonly Extract<CaseReason, { reason: Kind }>[];
};

/** A case that has been started by `initiator` for `curator`, with a draft. */
export function scene(text: PlanText, { company: changed = {}, start = {}, at = MONDAY }: SceneStart = {}): Scene {
  let company: Company = { ...COMPANY, ...changed };
  let now = moment(at);
  const plans = new Map<string, Plan>();
  const remember = (plan: Plan): Plan => {
    plans.set(planName(plan), plan);
    return plan;
  };
  const started = startCase(
    {
      id: brandId('case-1'),
      plan: remember(planOf(text)),
      start: {
        kind: 'start',
        by: brandId('initiator'),
        curator: brandId('curator'),
        draft: 'draft-1',
        papers: [],
        ...start,
      },
    },
    now,
    worldOf(company),
  );
  let kase: Case = started.case;
  const records: CaseRecord[] = [started.record];
  let last: { readonly effects: readonly Effect[]; readonly reasons: readonly CaseReason[] } = started;

  const checkReplay = (): void => {
    const planNamed = (name: string): Plan => {
      const plan = plans.get(name);
      if (plan === undefined) throw new Error(`no plan ${name}`);
      return plan;
    };
    const stored = JSON.parse(JSON.stringify(records)) as readonly CaseRecord[];
    expect(replay({ id: kase.id, planNamed }, stored)).toEqual(kase);
  };

  const send = (input: Input): Advanced => {
    const advanced = advance(kase, input, now, worldOf(company));
    if (advanced.kind !== 'advanced') return advanced;
    kase = advanced.case;
    records.push(advanced.record);
    last = advanced;
    checkReplay();
    return advanced;
  };

  const input = (by: string, act: Act): Input => ({ kind: 'act', by: brandId(by), act });

  const play: Scene = {
    get case(): Case {
      return kase;
    },
    get records(): readonly CaseRecord[] {
      return records;
    },
    get effects(): readonly Effect[] {
      return last.effects;
    },
    get reasons(): readonly CaseReason[] {
      return last.reasons;
    },
    get now(): Instant {
      return now;
    },
    send,
    does(by: string, act: Act): Scene {
      const advanced = send(input(by, act));
      if (advanced.kind === 'refused') throw new Error(`${act.act} by ${by}: ${JSON.stringify(advanced.refusal)}`);
      return play;
    },
    refusal(by: string, act: Act): Refusal {
      const before = kase;
      const advanced = send(input(by, act));
      expect(kase).toBe(before);
      if (advanced.kind !== 'refused') throw new Error(`${act.act} by ${by} was not refused`);
      return advanced.refusal;
    },
    until(text: string): readonly Effect[] {
      const end = moment(text);
      const effects: Effect[] = [];
      for (;;) {
        const [due] = dueTimers(kase, end);
        if (due === undefined) break;
        now = due.at;
        const fired = send(due);
        if (fired.kind !== 'advanced') throw new Error(`a due timer was not fired: ${due.timer}`);
        effects.push(...fired.effects);
      }
      now = end;
      return effects;
    },
    revise(plan: PlanText, because: string): Scene {
      send({ kind: 'plan_revised', plan: remember(planOf(plan)), because });
      return play;
    },
    changeCompany(change: Partial<Company>): Scene {
      company = { ...company, ...change };
      return play;
    },
    step(key: string): CaseStep {
      const step = kase.context.steps[key as StepKey];
      if (step === undefined) throw new Error(`nothing has happened to ${key}`);
      return step;
    },
    status(key: string): CaseStep['status'] {
      return kase.context.steps[key as StepKey]?.status ?? 'waiting';
    },
    asked(key: string): readonly PersonId[] {
      return play.step(key).asked.map(({ person }) => person);
    },
    state(): string {
      const state = caseState(kase);
      return state.kind !== 'final' && state.at === 'gate' ? `gate:${stateName(state)}` : stateName(state);
    },
    effectsOf<Kind extends EffectKind>(kind: Kind): readonly Extract<Effect, { effect: Kind }>[] {
      return last.effects.filter((effect): effect is Extract<Effect, { effect: Kind }> => effect.effect === kind);
    },
    reasonsOf<Kind extends CaseReason['reason']>(kind: Kind): readonly Extract<CaseReason, { reason: Kind }>[] {
      return last.reasons.filter((reason): reason is Extract<CaseReason, { reason: Kind }> => reason.reason === kind);
    },
  };
  checkReplay();
  return play;
}

const key = (step: string): StepKey => step as StepKey;

export const take = (step: string): Act => ({ act: 'take', step: key(step) });
export const release = (step: string): Act => ({ act: 'release', step: key(step) });
export const approve = (step: string, revision = 1): Act => ({ act: 'approve', step: key(step), revision });
export const done = (step: string, revision = 1): Act => ({ act: 'done', step: key(step), revision });
export const remark = (step: string, text: string, revision = 1): Act => ({
  act: 'approve_with_remarks',
  step: key(step),
  revision,
  remarks: [text],
});
export const sendBack = (step: string, revision = 1): Act => ({
  act: 'return',
  step: key(step),
  revision,
  objections: [{ reason: brandId('price_mismatch') }],
});
export const reject = (step: string, revision = 1): Act => ({ act: 'reject', step: key(step), revision, text: 'нет' });
export const grantRound = (step: string, revision = 1): Act => ({ act: 'grant_round', step: key(step), revision });
export const submit: Act = { act: 'submit' };
export const resubmit: Act = { act: 'resubmit' };
export const address = (number: number): Act => ({ act: 'address_remark', remark: number, text: 'исправлено' });
export const redraft = (hash: string): Act => ({ act: 'replace_draft', hash });
export const add = (document: string, hash = 'file-1', until?: number): Act => ({
  act: 'add_document',
  document: brandId(document),
  paper: { hash, ...(until === undefined ? {} : { until: until as never }) },
});
export const replace = (document: string, hash: string): Act => ({
  act: 'replace_document',
  document: brandId(document),
  paper: { hash },
});
