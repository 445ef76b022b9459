// The space of all contracts that the rules of one bundle, or of two that are compared, can tell apart.

import { ruleDays } from '../../decide/compile/rule-days.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { Axis, Stretch } from './axis.ts';
import { axisKey } from './axis.ts';
import type { ClientClass } from './client-classes.ts';
import { clientClasses } from './client-classes.ts';
import { factAtoms } from './fact-atoms.ts';
import type { FactTests, Side } from './fact-tests.ts';
import { factTests, sideOf } from './fact-tests.ts';
import { inOrder } from './order-axes.ts';

export type Space = {
  /** In the order of the diagrams' levels. */
  readonly axes: readonly Axis[];
  /** The level of each axis, by its key; the day is level 0. */
  readonly levels: ReadonlyMap<string, number>;
  readonly stretches: readonly Stretch[];
  readonly sides: readonly Side[];
  /** Atoms of the axis of client lists, in its order. */
  readonly clients: readonly ClientClass[];
};

/** From the first decisive day to the last, both in. */
export type Horizon = { readonly from: Day; readonly until: Day };

/** To the end of the last year that the policy's calendar lists; the decisive day alone when that is over. */
export function horizonOf({ decisions, directory }: Bundle, asOf: Day): Horizon {
  const calendar = directory.calendars.find((one) => one.calendar === decisions.policy.calendar);
  const lastYear = Math.max(...(calendar?.years ?? []).map(({ year }) => year));
  const last = Number.isFinite(lastYear) ? Date.UTC(lastYear, 11, 31) / 86_400_000 : asOf;
  return { from: asOf, until: Math.max(asOf, last) as Day };
}

export function buildSpace(
  bundles: readonly Bundle[],
  horizon: Horizon,
  order: 'by_share' | 'declared' = 'by_share',
): Space {
  const stretches = stretchesIn(bundles, horizon);
  const sides = bundles.map((bundle, index) => sideOf(bundle, index, stretches));
  const clients = clientClasses(bundles);
  const tests = [...factTests(sides).values()];
  const axes = tests.flatMap((own) => axesOf(own, bundles, clients));
  const confirmed = tests.flatMap(({ fact }): readonly Axis[] =>
    sides.some(({ facts }) => facts.get(fact.fact)?.confirmedBy !== undefined) ? [{ kind: 'confirmed', fact }] : [],
  );
  const all: readonly Axis[] = [{ kind: 'day', stretches }, ...inOrder([...axes, ...confirmed], sides, clients, order)];
  return {
    axes: all,
    levels: new Map(all.flatMap((axis, level) => (axis.kind === 'day' ? [] : [[keyOf(axis), level] as const]))),
    stretches,
    sides,
    clients,
  };
}

export function keyOf(axis: Exclude<Axis, { kind: 'day' }>): string {
  return axisKey(axis.kind, axis.fact, axis.kind === 'flag' ? axis.flag : '');
}

function stretchesIn(bundles: readonly Bundle[], { from, until }: Horizon): readonly Stretch[] {
  const cuts = bundles.flatMap(ruleDays).filter((day) => day > from && day <= until);
  const starts = [...new Set([from, ...cuts])].sort((a, b) => a - b);
  return starts.map((start, at) => ({ from: start, until: (starts[at + 1] ?? until + 1) - 1 }));
}

function axesOf(
  { fact, accepts }: FactTests,
  bundles: readonly Bundle[],
  clients: readonly ClientClass[],
): readonly Axis[] {
  switch (fact.type) {
    case 'choices':
    case 'codes':
      return flagAxes({ fact, accepts });
    case 'lists':
      return [{ kind: 'fact', fact, atoms: clients.map((one) => ({ range: listRange(one, clients) })) }];
    default:
      return [
        {
          kind: 'fact',
          fact,
          atoms: factAtoms(
            fact,
            accepts.map((one) => one.accepts),
            bundles,
          ),
        },
      ];
  }
}

/** A yes or no for each flag that is asked about, side by side; whether the set is there at all where that is asked. */
function flagAxes({ fact, accepts }: FactTests): readonly Axis[] {
  const sets = accepts.flatMap((one) => (one.accepts.kind === 'set' ? [one.accepts] : []));
  const flags = [...new Set(sets.flatMap(({ values }) => values))].sort();
  const asksPresence = fact.optional && sets.some(({ values }) => values.length === 0);
  const axes = flags.map((flag): Axis => ({ kind: 'flag', fact, flag }));
  return asksPresence ? [...axes, { kind: 'presence', fact }] : axes;
}

function listRange({ lists }: ClientClass, all: readonly ClientClass[]) {
  const has = [...new Set(lists.flat())].sort();
  const known = [...new Set(all.flatMap((one) => one.lists.flat()))].sort();
  return { kind: 'set', has, hasNot: known.filter((list) => !has.includes(list)) } as const;
}
