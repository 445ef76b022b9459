// The same rules, written otherwise: nothing that anybody could notice but in the files.

import type { Bundle, Decisions, RouteRule } from '../../../src/domain/bundle.ts';
import type { Block, When } from '../../../src/domain/condition.ts';
import type { LimitId, SlaId } from '../../../src/domain/ids.ts';
import { brandId } from '../../generators/brand-id.ts';

/** Reorders, renames groups and deadlines, splits conditions, writes limits out as other names: chosen by the bits of `seed`. */
export function refactored(bundle: Bundle, seed: number): Bundle {
  const chosen = REFACTORINGS.filter((_, bit) => seed === 0 || (seed >> bit) % 2 === 1);
  const decisions = chosen.reduce((before, refactor) => refactor(before), bundle.decisions);
  return { ...bundle, decisions, hash: brandId(`${bundle.hash.slice(1)}r`) };
}

const REFACTORINGS: readonly ((decisions: Decisions) => Decisions)[] = [
  (decisions) => ({
    ...decisions,
    routes: decisions.routes.toReversed(),
    amendments: decisions.amendments.toReversed(),
    roles: decisions.roles.toReversed(),
    documents: decisions.documents.toReversed(),
    facts: decisions.facts.toReversed(),
    impossible: decisions.impossible.toReversed(),
  }),
  (decisions) => ({
    ...decisions,
    routes: decisions.routes.map((route) => ({ ...route, group: brandId<NonNullable<RouteRule['group']>>('another') })),
  }),
  (decisions) => eachWhen(decisions, (when) => ({ ...when, tests: when.tests.toReversed() })),
  (decisions) =>
    eachWhen(decisions, (when) =>
      when.any === undefined ? when : { ...when, any: [...when.any.toReversed(), ...when.any] },
    ),
  (decisions) => eachWhen(decisions, splitValues),
  renamedDeadlines,
  renamedLimits,
];

function eachWhen(decisions: Decisions, edit: (when: When) => When): Decisions {
  return {
    ...decisions,
    routes: decisions.routes.map((route) => (route.when === undefined ? route : { ...route, when: edit(route.when) })),
    amendments: decisions.amendments.map((rule) => ({ ...rule, when: edit(rule.when) })),
  };
}

/** `kind: [a, b]` as two blocks of an `any`. */
function splitValues(when: When): When {
  const chosen = when.tests.find((test) => test.kind === 'is' && !test.negated && test.values.length > 1);
  if (chosen?.kind !== 'is' || when.any !== undefined) return when;
  const any = chosen.values.map((value): Block => ({ tests: [{ ...chosen, values: [value] }], at: when.at }));
  return { ...when, tests: when.tests.filter((test) => test !== chosen), any };
}

function renamedDeadlines(decisions: Decisions): Decisions {
  const other = (sla: SlaId): SlaId => brandId(`${sla}-too`);
  const text = JSON.stringify(decisions, (key, value: unknown) => (key === 'sla' ? other(value as SlaId) : value));
  const renamed: Decisions = JSON.parse(text);
  return renamed;
}

function renamedLimits(decisions: Decisions): Decisions {
  const text = JSON.stringify(decisions, (key, value: unknown) =>
    key === 'limit' ? brandId<LimitId>(`${String(value)}-too`) : value,
  );
  const renamed: Decisions = JSON.parse(text);
  return renamed;
}
