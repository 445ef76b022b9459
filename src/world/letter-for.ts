// Which letter of the rules is written for a purpose.

import type { Bundle } from '../domain/bundle.ts';
import type { Letter } from '../domain/directory.ts';
import type { LetterId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { mayHold } from './may-hold.ts';

/** The letters whose condition holds for the contract; in the policy's language where several do. */
export function letterFor(bundle: Bundle, purpose: Letter['for'], plan: Plan): readonly LetterId[] {
  const fitting = bundle.directory.letters.filter(
    (letter) => letter.for === purpose && (letter.when === undefined || mayHold(bundle, letter.when, plan)),
  );
  const own = fitting.filter(({ language }) => language === bundle.decisions.policy.language);
  return (fitting.length > 1 && own.length > 0 ? own : fitting).map(({ letter }) => letter);
}
