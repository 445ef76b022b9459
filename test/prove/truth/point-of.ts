// Where in a space of src/prove a contract lies: the atom of each axis that its answer belongs to.

import type { Value } from '../../../src/domain/fact.ts';
import type { FactId } from '../../../src/domain/ids.ts';
import type { Atom, Axis } from '../../../src/prove/space/axis.ts';
import { ABSENT, CONFIRMED, OFF, ON, PRESENT, UNCONFIRMED } from '../../../src/prove/space/axis.ts';
import type { Space } from '../../../src/prove/space/build-space.ts';
import type { Point } from '../small-space.ts';
import type { Tried } from './every-contract.ts';

/** One atom per axis; throws where an answer has none or two. */
export function pointOf(space: Space, tried: Tried): Point {
  return space.axes.map((axis) => atomOn(space, axis, tried));
}

function atomOn(space: Space, axis: Axis, tried: Tried): number {
  switch (axis.kind) {
    case 'day':
      return only(
        axis,
        axis.stretches.map(({ from, until }) => from <= tried.day && tried.day <= until),
      );
    case 'confirmed':
      return answerTo(tried, axis.fact.fact).confirmed ? CONFIRMED : UNCONFIRMED;
    case 'presence':
      return answerTo(tried, axis.fact.fact).kind === 'absent' ? ABSENT : PRESENT;
    case 'flag': {
      const answer = answerTo(tried, axis.fact.fact);
      return answer.kind === 'value' && listOf(answer.value).includes(axis.flag) ? ON : OFF;
    }
    case 'fact':
      return atomOf(space, axis, tried);
  }
}

function atomOf({ clients }: Space, axis: Extract<Axis, { kind: 'fact' }>, tried: Tried): number {
  const answer = answerTo(tried, axis.fact.fact);
  if (axis.fact.type === 'lists') {
    const own = answer.kind === 'value' ? listOf(answer.value).join() : '';
    return only(
      axis,
      clients.map(({ lists: [lists] }) => lists?.join() === own),
    );
  }
  const named = axis.atoms.map((atom) => belongs(atom, answer.kind === 'value' ? answer.value : undefined));
  return named.includes(true)
    ? only(axis, named)
    : only(
        axis,
        axis.atoms.map(({ range }) => range.kind === 'other_values'),
      );
}

/** No value: the answer "there is none". */
function belongs({ range }: Atom, value: Value | undefined): boolean {
  if (value === undefined || range.kind === 'absent') return value === undefined && range.kind === 'absent';
  if (range.kind === 'interval')
    return typeof value === 'number' && (range.from ?? value) <= value && value <= (range.to ?? value);
  return range.kind === 'values' && range.values.some((one) => one === value);
}

function answerTo({ answers }: Tried, fact: FactId) {
  const answer = answers.get(fact);
  if (answer === undefined || answer.kind === 'unanswered') throw new Error(`no answer to ${fact}`);
  return answer;
}

function listOf(value: Value): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`not a set: ${String(value)}`);
  return value;
}

function only(axis: Axis, isIn: readonly boolean[]): number {
  const first = isIn.indexOf(true);
  if (first === -1 || isIn.lastIndexOf(true) !== first) {
    throw new Error(
      `an answer with ${first === -1 ? 'no atom' : 'two atoms'} on ${axis.kind === 'day' ? 'the day' : axis.fact.fact}`,
    );
  }
  return first;
}
