// All mutants of a bundle, in the order of its rules.

import type { Bundle, Decisions, Limit, RoleRule, SigningRule } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import { amendmentMutants } from './amendment-mutants.ts';
import type { Edit, Mutant, MutatedRule } from './mutant.ts';
import { packageMutants } from './package-mutants.ts';
import { putSigning, replaceIn } from './put-rule.ts';
import { routeMutants } from './route-mutants.ts';
import { whenMutants } from './when-mutants.ts';

/** `edit` makes the decisions of the mutant from those of this bundle, and of no other. */
export function listMutants({ decisions }: Bundle): readonly Mutant[] {
  return [
    ...decisions.routes.flatMap((route) => routeMutants(route, decisions)),
    ...decisions.amendments.flatMap((amendment) => amendmentMutants(amendment, decisions)),
    ...decisions.packages.flatMap(packageMutants),
    ...decisions.roles.flatMap(roleMutants),
    ...decisions.limits.flatMap(limitMutants),
    ...decisions.signing.flatMap(signingMutants),
  ];
}

/** Each value one unit up and down. */
function limitMutants(limit: Limit): readonly Mutant[] {
  const rule = { kind: 'limit', id: limit.limit, title: limit.title } as const;
  return limit.values.flatMap((value) =>
    [value.units + 1, value.units - 1].map((after): Mutant => {
      const values = replaceIn(limit.values, value, { ...value, units: after });
      const { from, units: before } = value;
      return {
        rule,
        at: limit.at,
        change: { kind: 'limit', limit, ...(from === undefined ? {} : { since: from }), before, after },
        reach: { kind: 'all' },
        edit: (decisions) => ({ ...decisions, limits: replaceIn(decisions.limits, limit, { ...limit, values }) }),
      };
    }),
  );
}

function roleMutants(role: RoleRule): readonly Mutant[] {
  const { resolves } = role;
  if (resolves.kind !== 'one_of') return [];
  const rule = { kind: 'role', id: role.role, title: role.title } as const;
  return resolves.lines.flatMap((line) => {
    const put = (when: When): Edit => {
      const lines = replaceIn(resolves.lines, line, { ...line, when });
      const fresh = { ...role, resolves: { ...resolves, lines } };
      return (decisions) => ({ ...decisions, roles: replaceIn(decisions.roles, role, fresh) });
    };
    return anywhere(rule, line.when, put);
  });
}

function signingMutants(line: SigningRule): readonly Mutant[] {
  const rule = { kind: 'signing', id: `${line.form} ${line.send}`, title: line.send } as const;
  if (line.otherwise) return [];
  const dropped: Mutant = {
    rule,
    at: line.at,
    change: { kind: 'rule_dropped' },
    reach: { kind: 'all' },
    edit: putSigning(line)(undefined),
  };
  return [dropped, ...anywhere(rule, line.when, (when) => putSigning(line)({ ...line, when }))];
}

/** Mutants of a condition that may be asked of any contract. */
function anywhere(rule: MutatedRule, when: When | undefined, put: (when: When) => (decisions: Decisions) => Decisions) {
  return when === undefined
    ? []
    : whenMutants(when).map(
        ({ at, change, when: after }): Mutant => ({
          rule,
          at,
          change,
          reach: { kind: 'all' },
          edit: put(after),
          condition: { before: when, after, region: [[]] },
        }),
      );
}
