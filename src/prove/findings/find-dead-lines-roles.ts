// Lines of `one_of` roles, as far as contracts come to the role: as an approver, an owner, a signer, or in the place of another role.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL } from '../diagram/node-store.ts';
import type { TakenRoute } from '../plans/taken-routes.ts';
import { nobodyNamed } from '../space/whens-of.ts';
import type { Claim } from './dead-claims.ts';
import { anywhere, blocksOf } from './dead-claims.ts';
import type { Proof } from './proof.ts';

/** Roles to which no contract comes have no lines to speak of. */
export function linesOfRoles(proof: Proof, routes: readonly TakenRoute[]): readonly Claim[] {
  const { side, names } = proof;
  const coming = comingTo(proof, routes);
  return side.bundle.decisions.roles.flatMap(({ role, title, resolves }): readonly Claim[] => {
    if (resolves.kind !== 'one_of') return [];
    const claims = resolves.lines.flatMap((line): readonly Claim[] => {
      const holds = lineRegion(proof, resolves.lines, line);
      const what = amendmentWords('dead_line', { line: names.role(line.role), role: title });
      return [{ line, at: line.when?.at ?? line.at, what, within: ALL, holds }, ...blocksOf(proof, line.when, holds)];
    });
    return anywhere(proof, claims, () => coming(role));
  });
}

type OneOf = Extract<Proof['bundle']['decisions']['roles'][number]['resolves'], { kind: 'one_of' }>;

function lineRegion({ regions, side }: Proof, lines: OneOf['lines'], line: OneOf['lines'][number]): Node {
  if (!line.otherwise) return regions.of(line.when, side);
  return regions.diagrams.not(
    regions.diagrams.union(lines.flatMap(({ when }) => (when === undefined ? [] : [regions.of(when, side)]))),
  );
}

/** The contracts that come to a role, part by part: as the rules ask it, and through the lines of other roles. Roles in a circle are refused before. */
function comingTo(proof: Proof, routes: readonly TakenRoute[]): (role: RoleId) => Iterable<Node> {
  const { diagrams } = proof.regions;
  const asked = askedRoles(routes);
  const always = new Set(rolesBesideSteps(proof));
  const before = new Map<RoleId, (readonly [RoleId, Node])[]>();
  for (const { role } of proof.bundle.decisions.roles) {
    for (const [next, within] of onward(proof, role)) before.set(next, [...(before.get(next) ?? []), [role, within]]);
  }
  return coming;

  function* coming(role: RoleId): Generator<Node> {
    if (always.has(role)) for (const { taken } of routes) yield taken;
    for (const [taken, needed] of asked.get(role) ?? []) yield diagrams.and(taken, needed);
    for (const [other, within] of before.get(role) ?? []) {
      for (const part of coming(other)) yield diagrams.and(part, within);
    }
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

type Asked = readonly [taken: Node, needed: Node];

function askedRoles(routes: readonly TakenRoute[]): ReadonlyMap<RoleId, readonly Asked[]> {
  const asked = new Map<RoleId, Asked[]>();
  const ask = (role: RoleId, taken: Node, needed: Node): void => {
    const known = asked.get(role);
    if (known === undefined) asked.set(role, [[taken, needed]]);
    else known.push([taken, needed]);
  };
  for (const { taken, plan } of routes) {
    ask(plan.route.onReturn.then, taken, ALL);
    for (const { rule, needed } of plan.stages.flatMap(({ steps }) => steps)) {
      for (const role of [...rule.roles, ...rule.mayAsk]) ask(role, taken, needed);
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
