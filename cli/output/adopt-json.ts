// Contracts under way for programs: `vizir-adopt/1`.
import type { BegunByHand, Bundle, Finding } from '../../src/index.ts';
import { describeFindings, formatDay } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { AdoptRow } from './adopt-report.ts';
import { findingJson } from './finding-json.ts';
import { isoTime } from './iso-time.ts';
import { stateJson } from './state-json.ts';

type AdoptReport = {
  readonly rows: readonly AdoptRow[];
  readonly findings: readonly Finding[];
  readonly bundle: Bundle;
  readonly language: Language;
  /** Undefined for a plan. */
  readonly done: readonly BegunByHand[] | undefined;
};

export async function adoptJson({ rows, findings, bundle, language, done }: AdoptReport): Promise<object> {
  const describe = await describeFindings(language);
  const told = (finding: Finding): object => findingJson(finding, describe(finding));
  const owned = new Set(rows.flatMap(({ planned }) => planned.findings));
  return {
    format: 'vizir-adopt/1',
    applied: done !== undefined,
    rules: bundle.hash,
    rows: rows.map((row) => ({
      ...beginningJson(row, told),
      ...(done === undefined || row.planned.ready === undefined ? {} : { done: doneJson(row.planned.ready.key, done) }),
    })),
    findings: findings.filter((finding) => !owned.has(finding)).map(told),
  };
}

/** One contract that begins: what it comes to, or why it does not begin. */
export function beginningJson({ planned, outlook }: AdoptRow, told: (finding: Finding) => object): object {
  const { row, key, name, findings, notDecided } = planned;
  return {
    row,
    ...(key === undefined ? {} : { key }),
    ...(name === undefined ? {} : { name }),
    outcome: outcomeOf(planned),
    ...(outlook === undefined ? {} : outlookJson(outlook)),
    ...(notDecided === undefined ? {} : { about: notDecided.about }),
    findings: findings.map(told),
  };
}

function outcomeOf({ ready, notDecided }: AdoptRow['planned']): string {
  if (ready !== undefined) return 'ready';
  return notDecided === undefined ? 'wrong' : notDecided.reason;
}

function outlookJson({ route, state, waits, missing, verdicts }: NonNullable<AdoptRow['outlook']>): object {
  return {
    route,
    state: stateJson(state),
    asks: waits.map(({ of, people, dueAt }) => ({
      ...(of.kind === 'step' ? { step: of.step } : { state: of.state }),
      people,
      ...(dueAt === undefined ? {} : { due_at: isoTime(dueAt) }),
    })),
    missing: missing.map(({ document, state: paper }) => ({ document, state: paper })),
    verdicts: verdicts.map(({ on, ...verdict }) => ({
      ...verdict,
      ...(on === undefined ? {} : { on: formatDay(on) }),
    })),
  };
}

function doneJson(key: string, done: readonly BegunByHand[]): object {
  const one = done.find((begun) => begun.key === key);
  return one === undefined ? { how: 'not_tried' } : begunJson(one);
}

/** What came of it. */
export function begunJson(one: BegunByHand): object {
  const { how } = one;
  if (how === 'failed') return { how, reason: one.reason };
  const where = { how, card: one.item, case: one.case };
  return how === 'set_aside' ? { ...where, reason: one.reason } : where;
}
