// Rebuilds a case from its log.

import type { Input } from '../domain/act.ts';
import type { Case, CaseId } from '../domain/case.ts';
import type { CaseRecord } from '../domain/case-record.ts';
import type { Plan } from '../domain/plan.ts';
import { beginCase } from './begin-case.ts';
import { noWorld } from './outcomes/no-world.ts';
import { recordedOutcomes } from './outcomes/outcomes.ts';
import { takeTurn } from './take-turn.ts';

/** `planNamed`: the stored plans, by the names that records hold. */
export type ReplayFrom = { readonly id: CaseId; readonly planNamed: (name: string) => Plan };

/** The case after `records` (the first is its start). Applies what was recorded; decides, computes and asks nothing. Fails when a record does not fit. */
export function replay({ id, planNamed }: ReplayFrom, records: readonly CaseRecord[]): Case {
  const [first, ...rest] = records;
  if (first?.input.kind !== 'start') throw new Error(`the log of ${id} does not begin with a start`);
  const { planName, ...start } = first.input;
  const begun = beginCase(id, planNamed(planName), start, takingOf(first)).case;
  return rest.reduce((kase, record) => replayed(kase, record, planNamed), begun);
}

function replayed(kase: Case, record: CaseRecord, planNamed: (name: string) => Plan): Case {
  if (record.seq !== kase.seq + 1) throw new Error(`record ${record.seq} of ${kase.id} comes after ${kase.seq}`);
  return takeTurn(kase, inputOf(record, planNamed), takingOf(record)).case;
}

function inputOf({ seq, input }: CaseRecord, planNamed: (name: string) => Plan): Input {
  if (input.kind === 'start') throw new Error(`a case starts once, not again in record ${seq}`);
  if (input.kind !== 'plan_revised') return input;
  const { planName, ...rest } = input;
  return { ...rest, plan: planNamed(planName) };
}

function takingOf(record: CaseRecord) {
  return { now: record.at, world: noWorld(record.seq), outcomes: recordedOutcomes(record) };
}
