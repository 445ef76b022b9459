// The contract that shows what happens in a setting: these people, these answers, this day.

import { BUILT_IN_FACTS } from '../../decide/compile/built-in-facts.ts';
import type { Answer, Value } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import { witnessIn } from '../findings/proof.ts';
import { axisKey } from '../space/axis.ts';
import type { SpaceContract } from '../witness/contract-of.ts';
import type { Setting } from './setting.ts';

const CREATED = 'created' as FactId;

/** The contract of `region` nearest to an ordinary one, with the people, the answers and the day of the setting. */
export function contractIn(proof: Proof, region: Node, setting: Omit<Setting, 'lastResort'>): SpaceContract {
  const { initiator, curator, day } = setting;
  const people = { ...(initiator === undefined ? {} : { initiator }), ...(curator === undefined ? {} : { curator }) };
  const contract = witnessIn(proof, region, people);
  const own = new Map<FactId, Value | 'absent'>(setting.values);
  if (initiator !== undefined && contract.values.has(BUILT_IN_FACTS.initiator))
    own.set(BUILT_IN_FACTS.initiator, initiator);
  if (contract.values.get(CREATED) === contract.asOf && !isAsked(proof, CREATED)) own.set(CREATED, day);
  const answers = [...own].map(([fact, value]): [FactId, Answer] => [
    fact,
    told(value, !contract.unconfirmed.has(fact)),
  ]);
  return {
    ...contract,
    asOf: day,
    values: new Map([...contract.values, ...own]),
    facts: { ...contract.facts, answers: new Map([...contract.facts.answers, ...answers]) },
  };
}

function isAsked({ bundle, regions }: Proof, id: FactId): boolean {
  const fact = bundle.decisions.facts.find((one) => one.fact === id);
  return fact !== undefined && regions.space.levels.has(axisKey('fact', fact));
}

function told(value: Value | 'absent', confirmed: boolean): Answer {
  const by = { setBy: 'file', confirmed } as const;
  return value === 'absent' ? { kind: 'absent', ...by } : { kind: 'value', value, ...by };
}
