// Counts who was asked, how soon they took it and decided, and what they have on their desk.

import type { PersonId, RoleId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Asking, CaseTrace, PersonAsked } from './case-trace.ts';
import type { Counting } from './counting.ts';
import { byCount, spreadIn, under } from './counting.ts';
import type { LoadCount, PersonLoad, Report } from './report.ts';
import { workedMinutesIn } from './worked-ms.ts';

type Load = {
  asked: number;
  decided: number;
  open: number;
  taken: number;
  readonly toTake: number[];
  readonly toDecide: number[];
};

/** What one question was for whoever it was put to. */
type Question = Pick<PersonAsked, 'from' | 'taken' | 'decided' | 'isOpen' | 'keptTaken'> & Pick<Asking, 'runs'>;

export class LoadTally {
  readonly #counting: Counting;
  readonly #roles = new Map<RoleId, Load>();
  readonly #people = new Map<PersonId, { readonly load: Load; readonly roles: Set<RoleId> }>();

  constructor(counting: Counting) {
    this.#counting = counting;
  }

  add({ askings }: CaseTrace): void {
    for (const { runs, people } of askings) {
      for (const one of people) {
        const { load, roles } = under(this.#people, one.person, () => ({ load: noLoad(), roles: new Set<RoleId>() }));
        roles.add(one.role);
        this.#count(load, { ...one, runs });
      }
      for (const role of new Set(people.map((one) => one.role))) {
        const ofRole = people.filter((one) => one.role === role);
        this.#count(under(this.#roles, role, noLoad), { ...together(ofRole), runs });
      }
    }
  }

  result(): Pick<Report, 'load'> {
    const people = [...this.#people].map(
      ([person, { load, roles }]): PersonLoad => ({
        person,
        roles: [...roles].toSorted(),
        ...counted(load),
      }),
    );
    return {
      load: {
        roles: byCount(
          [...this.#roles].map(([role, load]) => ({ role, ...counted(load) })),
          weightOf,
          ({ role }) => role,
        ),
        people: byCount(people, weightOf, ({ person }) => person),
      },
    };
  }

  #count(load: Load, { from, taken, decided, isOpen, keptTaken, runs }: Question): void {
    const { time, has } = this.#counting;
    if (has(from)) load.asked += 1;
    if (isOpen) load.open += 1;
    if (isOpen && (taken !== undefined || keptTaken)) load.taken += 1;
    // Whoever decides without having said so has taken it then.
    const tookAt = taken ?? decided;
    if (!keptTaken && tookAt !== undefined && has(tookAt)) {
      const minutes = workedMinutesIn(time, runs, { from, until: tookAt });
      if (minutes !== undefined) load.toTake.push(minutes);
    }
    if (decided === undefined || !has(decided)) return;
    load.decided += 1;
    const minutes = workedMinutesIn(time, runs, { from, until: decided });
    if (minutes !== undefined) load.toDecide.push(minutes);
  }
}

/** A role was asked when the first of its people was; it has taken and decided when one of them has. */
function together(people: readonly PersonAsked[]): Omit<Question, 'runs'> {
  const earliest = (moments: readonly (Instant | undefined)[]): Instant | undefined => {
    const known = moments.filter((at) => at !== undefined);
    return known.length === 0 ? undefined : (Math.min(...known) as Instant);
  };
  const taken = earliest(people.map((one) => one.taken));
  const decided = earliest(people.map((one) => one.decided));
  return {
    from: earliest(people.map(({ from }) => from)) ?? (0 as Instant),
    ...(taken === undefined ? {} : { taken }),
    ...(decided === undefined ? {} : { decided }),
    isOpen: people.some(({ isOpen }) => isOpen),
    keptTaken: people.some(({ keptTaken }) => keptTaken),
  };
}

function noLoad(): Load {
  return { asked: 0, decided: 0, open: 0, taken: 0, toTake: [], toDecide: [] };
}

function counted({ asked, decided, open, taken, toTake, toDecide }: Load): LoadCount {
  return { asked, decided, ...spreadIn('toTake', toTake), ...spreadIn('toDecide', toDecide), open, taken };
}

function weightOf({ asked, open }: LoadCount): number {
  return asked + open;
}
