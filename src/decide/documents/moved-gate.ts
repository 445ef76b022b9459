// Where a document has to be in: gates put on the stages that a contract really goes through.

import type { Gate } from '../../domain/bundle.ts';
import type { StageId } from '../../domain/ids.ts';

/** The stages of one contract in order; those that do not apply keep their place. */
export type StageOrder = readonly { readonly stage: StageId; readonly applies: boolean }[];

const SIGNING: Gate = { kind: 'signing' };

/** A gate on a stage that does not apply moves to the next one that does, at last to signing; so does one on a stage that this contract does not know. */
export function movedGate(gate: Gate, stages: StageOrder): Gate {
  if (gate.kind !== 'stage') return gate;
  const place = stages.findIndex(({ stage }) => stage === gate.stage);
  const next = place === -1 ? undefined : stages.slice(place).find(({ applies }) => applies);
  return next === undefined ? SIGNING : { kind: 'stage', stage: next.stage };
}

/** Start is 0, then the stages in order, signing is the last. */
export function gateRank(gate: Gate, stages: StageOrder): number {
  switch (gate.kind) {
    case 'start':
      return 0;
    case 'stage':
      return 1 + stages.findIndex(({ stage }) => stage === gate.stage);
    case 'signing':
      return 1 + stages.length;
  }
}
