// Lines of `one_of` roles, as far as contracts come to the role: as an approver, an owner, a signer, or in the place of another role.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { nobodyNamed } from '../space/whens-of.ts';
import type { Claim } from './dead-claims.ts';
import { blocksOf } from './dead-claims.ts';
import type { TakenRoute } from './find-dead-lines.ts';
import type { Proof } from './proof.ts';

/** `all`: the contracts that some route takes. Roles to which no contract comes have no lines to speak of. */
export function linesOfRoles(proof: Proof, routes: readonly TakenRoute[], all: Node): readonly Claim[] {
  const { regions, side, names } = proof;
  const { diagrams } = regions;
  const reached = reachedRoles(proof, routes, all);
  return side.bundle.decisions.roles.flatMap(({ role, title, resolves }): readonly Claim[] => {
    const within = reached.get(role) ?? NONE;
    if (resolves.kind !== 'one_of') return [];
    return resolves.lines.flatMap((line): readonly Claim[] => {
      const holds = lineRegion(proof, resolves.lines, line);
      const what = amendmentWords('dead_line', { line: names.role(line.role), role: title });
      return [
        { line, at: line.when?.at ?? line.at, what, within, holds },
        ...blocksOf(proof, line.when, diagrams.and(within, holds)),
      ];
    });
  });
}

type OneOf = Extract<Proof['bundle']['decisions']['roles'][number]['resolves'], { kind: 'one_of' }>;

function lineRegion({ regions, side }: Proof, lines: OneOf['lines'], line: OneOf['lines'][number]): Node {
  if (!line.otherwise) return regions.of(line.when, side);
  return regions.diagrams.not(
    regions.diagrams.union(lines.flatMap(({ when }) => (when === undefined ? [] : [regions.of(when, side)]))),
  );
}

/** The contracts that come to each role, also through the lines of others. */
function reachedRoles(proof: Proof, routes: readonly TakenRoute[], all: Node): ReadonlyMap<RoleId, Node> {
  const { diagrams } = proof.regions;
  const reached = new Map<RoleId, Node>();
  for (const [role, nodes] of askedRoles(proof, routes, all)) come(role, diagrams.union(nodes));
  return reached;

  function come(role: RoleId, node: Node): void {
    const before = reached.get(role) ?? NONE;
    const after = diagrams.or(before, node);
    if (after === before) return;
    reached.set(role, after);
    for (const [next, within] of onward(proof, role)) come(next, diagrams.and(node, within));
  }
}

/** The roles that a role leads to, each with the contracts for which it does. */
function onward(proof: Proof, role: RoleId): readonly (readonly [RoleId, Node])[] {
  const { regions, side } = proof;
  const rule = side.bundle.decisions.roles.find((one) => one.role === role);
  if (rule?.resolves.kind === 'one_of') {
    const { lines } = rule.resolves;
    return lines.map((line) => [line.role, lineRegion(proof, lines, line)] as const);
  }
  const absent = rule === undefined ? undefined : nobodyNamed(rule, side.bundle.decisions);
  if (rule?.resolves.kind !== 'person_fact' || rule.resolves.elseRole === undefined || absent === undefined) return [];
  return [[rule.resolves.elseRole, regions.of(absent, side)]];
}

function askedRoles(proof: Proof, routes: readonly TakenRoute[], all: Node): ReadonlyMap<RoleId, readonly Node[]> {
  const { diagrams } = proof.regions;
  const asked = new Map<RoleId, Node[]>();
  const ask = (role: RoleId, node: Node): void => {
    if (node !== NONE) asked.set(role, [...(asked.get(role) ?? []), node]);
  };
  for (const role of rolesBesideSteps(proof)) ask(role, all);
  for (const { taken, plan } of routes) {
    ask(plan.route.onReturn.then, taken);
    for (const { rule, needed } of plan.stages.flatMap(({ steps }) => steps)) {
      const node = diagrams.and(taken, needed);
      for (const role of [...rule.roles, ...rule.mayAsk]) ask(role, node);
    }
  }
  return asked;
}

/** Owners, escalations, signers, readers, those who confirm, the last resort: any contract may come to them. */
function rolesBesideSteps({ bundle }: Proof): readonly RoleId[] {
  const { amendments, facts, packages, policy, signing, slas, states } = bundle.decisions;
  const required = amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'require' ? [change.line] : [])),
  );
  const lines = [...packages.flatMap(({ documents }) => documents), ...required];
  const known = new Set<string>(bundle.decisions.roles.map(({ role }) => role));
  const isRole = (name: string): name is RoleId => known.has(name);
  return [
    policy.lastResort,
    ...facts.flatMap(({ confirmedBy }) => confirmedBy ?? []),
    ...lines.flatMap(({ checkedBy }) => checkedBy ?? []),
    ...signing.flatMap(({ signers }) => signers),
    ...states.map(({ owner }) => owner).filter(isRole),
    ...[...slas, ...states].flatMap(({ escalate }) => escalate.map(({ to }) => to)).filter(isRole),
  ];
}
