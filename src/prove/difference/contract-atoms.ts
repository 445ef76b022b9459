// A contract that was given, as an atom per axis: where in the space of all contracts it lies.

import type { ContractFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import type { Atom, Axis } from '../space/axis.ts';
import { ABSENT, CONFIRMED, OFF, ON, PRESENT, UNCONFIRMED } from '../space/axis.ts';
import type { Space } from '../space/build-space.ts';
import { isIn } from '../witness/typical.ts';
import type { KnownAtoms } from './region-membership.ts';

/** `contracts`: the contract as each side reads it, in the order of the sides. */
export function contractAtoms(space: Space, contracts: readonly ContractFacts[], asOf: Day): KnownAtoms {
  return space.axes.map((axis) => {
    if (axis.kind === 'day')
      return atOrUndefined(axis.stretches.findIndex(({ from, until }) => from <= asOf && asOf <= until));
    const answers = answersOn(space, contracts, axis.fact);
    return axis.kind === 'fact' && axis.fact.type === 'lists'
      ? clientAtom(space, answers)
      : atomOf(
          axis,
          answers.findLast((answer) => answer !== undefined),
        );
  });
}

/** The answers of the sides that have the fact as the axis has it. */
function answersOn(
  { sides }: Space,
  contracts: readonly ContractFacts[],
  fact: FactDeclaration,
): readonly (Answer | undefined)[] {
  return sides.map(({ facts }, index) =>
    facts.get(fact.fact)?.type === fact.type ? contracts[index]?.answers.get(fact.fact) : undefined,
  );
}

function atomOf(axis: Exclude<Axis, { kind: 'day' }>, answer: Answer | undefined): number | undefined {
  if (answer === undefined || answer.kind === 'unanswered') return undefined;
  switch (axis.kind) {
    case 'confirmed':
      return answer.confirmed ? CONFIRMED : UNCONFIRMED;
    case 'presence':
      return answer.kind === 'absent' ? ABSENT : PRESENT;
    case 'flag':
      return answer.kind === 'value' && Array.isArray(answer.value) && answer.value.includes(axis.flag) ? ON : OFF;
    case 'fact':
      return valueAtom(axis.atoms, answer.kind === 'absent' ? 'absent' : answer.value);
  }
}

/** The atom that names the value, else the one for all that is not named. */
function valueAtom(atoms: readonly Atom[], value: Value | 'absent'): number | undefined {
  const named = atoms.findIndex((atom) => isIn(atom, value));
  return named === -1 ? atOrUndefined(atoms.findIndex(({ range }) => range.kind === 'other_values')) : named;
}

/** Whoever is on the same lists on every side. */
function clientAtom({ clients }: Space, answers: readonly (Answer | undefined)[]): number | undefined {
  const named = answers.map((answer) =>
    answer?.kind === 'value' && Array.isArray(answer.value) ? [...answer.value].sort().join() : undefined,
  );
  if (answers.some((answer) => answer?.kind === 'unanswered')) return undefined;
  return atOrUndefined(
    clients.findIndex(({ lists }) =>
      lists.every((own, side) => named[side] === undefined || own.join() === named[side]),
    ),
  );
}

function atOrUndefined(index: number): number | undefined {
  return index === -1 ? undefined : index;
}
