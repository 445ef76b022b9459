// Who of a role's people can be asked: nobody decides on their own contract, and who is away is stood in for.

import type { PersonId } from '../../domain/ids.ts';
import type { ExcludedPerson, PlannedPerson } from '../../domain/plan.ts';

/** Why somebody can't be asked now; undefined when they can. */
export type Barred = (person: PersonId) => Exclude<ExcludedPerson['why'], 'head'> | undefined;

export type Asked = { readonly people: readonly PlannedPerson[]; readonly excluded: readonly ExcludedPerson[] };

/**
 * Each of `members` who is away is stood in for by a substitute, as long as there are any, in their order. For who may not
 * decide on this contract a substitute comes in only when fewer than `wanted` are left.
 */
export function availablePeople(
  members: readonly PersonId[],
  substitutes: readonly PersonId[],
  barred: Barred,
  wanted: number,
): Asked {
  const excluded = members.flatMap((person): readonly ExcludedPerson[] => {
    const why = barred(person);
    return why === undefined ? [] : [{ person, why }];
  });
  const present = members.filter((person) => barred(person) === undefined);
  const free = substitutes.filter((person) => !members.includes(person) && barred(person) === undefined);
  const away = excluded.filter(({ why }) => why === 'away');
  const others = excluded.filter(({ why }) => why !== 'away');
  const standIns: PlannedPerson[] = [];
  for (const { person: insteadOf } of [...away, ...others]) {
    const isNeeded = standIns.length < away.length || present.length + standIns.length < wanted;
    const person = free[standIns.length];
    if (person !== undefined && isNeeded) standIns.push({ person, as: 'substitute', insteadOf });
  }
  return { people: [...present.map((person) => ({ person, as: 'member' }) as const), ...standIns], excluded };
}

/**
 * The nearest head who can be asked: one who may not decide is passed over, going up; one who is away has a substitute
 * first and is passed over only when there is none.
 */
export function availableHead(heads: readonly PersonId[], substitutes: readonly PersonId[], barred: Barred): Asked {
  const excluded: ExcludedPerson[] = [];
  for (const person of heads) {
    const why = barred(person);
    if (why === undefined) return { people: [{ person, as: 'head' }], excluded };
    excluded.push({ person, why });
    const standIn =
      why === 'away' ? substitutes.find((one) => !heads.includes(one) && barred(one) === undefined) : undefined;
    if (standIn !== undefined) return { people: [{ person: standIn, as: 'substitute', insteadOf: person }], excluded };
  }
  return { people: [], excluded };
}
