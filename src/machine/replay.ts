// Rebuilds a case from its log.

import type { Input } from '../domain/act.ts';
import type { Case, CaseId } from '../domain/case.ts';
import type { CaseRecord } from '../domain/case-record.ts';
import type { Plan } from '../domain/plan.ts';
import { beginCase } from './begin-case.ts';
import { noWorld } from './outcomes/no-world.ts';
import { recordedOutcomes } from './outcomes/outcomes.ts';
import type { Taken } from './take-turn.ts';
import { takeTurn } from './take-turn.ts';

/** `planNamed`: the stored plans, by the names that records hold. */
export type ReplayFrom = { readonly id: CaseId; readonly planNamed: (name: string) => Plan };

/** The case after `records` (the first is its start). Applies what was recorded; decides, computes and asks nothing. Fails when a record does not fit. */
export function replay({ id, planNamed }: ReplayFrom, records: readonly CaseRecord[]): Case {
  const [first, ...rest] = records;
  const begun = begunBy(id, first, planNamed).case;
  return rest.reduce((kase, record) => replayed(kase, record, planNamed).case, begun);
}

/** The same, turn by turn: what each record brought about. */
export function replayTurns({ id, planNamed }: ReplayFrom, records: readonly CaseRecord[]): readonly Taken[] {
  const turns: Taken[] = [];
  for (const record of records) {
    const before = turns.at(-1);
    turns.push(before === undefined ? begunBy(id, record, planNamed) : replayed(before.case, record, planNamed));
  }
  return turns;
}

function begunBy(id: CaseId, first: CaseRecord | undefined, planNamed: (name: string) => Plan): Taken {
  if (first?.input.kind !== 'start') throw new Error(`the log of ${id} does not begin with a start`);
  const { planName, ...start } = first.input;
  return beginCase(id, planNamed(planName), start, takingOf(first));
}

function replayed(kase: Case, record: CaseRecord, planNamed: (name: string) => Plan): Taken {
  if (record.seq !== kase.seq + 1) throw new Error(`record ${record.seq} of ${kase.id} comes after ${kase.seq}`);
  return takeTurn(kase, inputOf(record, planNamed), takingOf(record));
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
