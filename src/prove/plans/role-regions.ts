// To which role a role comes for which contracts: through the lines of a `one_of`, and from a fact that names nobody to the role in its place.

import type { RoleId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import { nobodyNamed } from '../space/whens-of.ts';

/** Contracts for which no line of a `one_of` fits, or more than one does: those have no role. */
export type RoleRegions = {
  readonly reached: ReadonlyMap<RoleId, Node>;
  readonly noLine: Node;
  readonly severalLines: Node;
};

/** What each role comes to; computed once per role. */
export class Roles {
  readonly #regions: Regions;
  readonly #side: Side;
  readonly #known = new Map<RoleId, RoleRegions>();
  readonly #rules;

  constructor(regions: Regions, side: Side) {
    this.#regions = regions;
    this.#side = side;
    this.#rules = new Map(side.bundle.decisions.roles.map((rule) => [rule.role, rule]));
  }

  of(role: RoleId): RoleRegions {
    const known = this.#known.get(role);
    if (known !== undefined) return known;
    const found = this.#resolve(role);
    this.#known.set(role, found);
    return found;
  }

  #resolve(role: RoleId): RoleRegions {
    const rule = this.#rules.get(role);
    if (rule === undefined) throw new Error(`a bundle asks a role that it does not hold: ${role}`);
    if (rule.resolves.kind === 'one_of') return this.#lines(rule.resolves.lines);
    const absent = nobodyNamed(rule, this.#side.bundle.decisions);
    const { elseRole } = rule.resolves.kind === 'person_fact' ? rule.resolves : { elseRole: undefined };
    if (absent === undefined || elseRole === undefined) return only(role);
    const { diagrams } = this.#regions;
    const nobody = this.#regions.of(absent, this.#side);
    const instead = this.#within(this.of(elseRole), nobody);
    return { ...instead, reached: added(diagrams, instead.reached, role, diagrams.not(nobody)) };
  }

  #lines(lines: readonly OneOfLine[]): RoleRegions {
    const { diagrams } = this.#regions;
    let seen: Node = NONE;
    let several: Node = NONE;
    const fitting = lines.map((line) => {
      if (line.otherwise) return NONE;
      const region = this.#regions.of(line.when, this.#side);
      several = diagrams.or(several, diagrams.and(seen, region));
      seen = diagrams.or(seen, region);
      return region;
    });
    const rest = diagrams.not(seen);
    const hasOtherwise = lines.some(({ otherwise }) => otherwise);
    let result: RoleRegions = { reached: new Map(), noLine: hasOtherwise ? NONE : rest, severalLines: several };
    for (const [at, line] of lines.entries()) {
      const region = line.otherwise ? rest : diagrams.minus(fitting[at] ?? NONE, several);
      const further = this.#within(this.of(line.role), region);
      let { reached } = result;
      for (const [role, node] of further.reached) reached = added(diagrams, reached, role, node);
      result = {
        reached,
        noLine: diagrams.or(result.noLine, further.noLine),
        severalLines: diagrams.or(result.severalLines, further.severalLines),
      };
    }
    return result;
  }

  #within({ reached, noLine, severalLines }: RoleRegions, region: Node): RoleRegions {
    const { diagrams } = this.#regions;
    return {
      reached: new Map([...reached].map(([role, node]) => [role, diagrams.and(node, region)])),
      noLine: diagrams.and(noLine, region),
      severalLines: diagrams.and(severalLines, region),
    };
  }
}

type OneOfLine = Extract<Side['bundle']['decisions']['roles'][number]['resolves'], { kind: 'one_of' }>['lines'][number];

function only(role: RoleId): RoleRegions {
  return { reached: new Map([[role, ALL]]), noLine: NONE, severalLines: NONE };
}

function added(
  diagrams: Regions['diagrams'],
  reached: ReadonlyMap<RoleId, Node>,
  role: RoleId,
  node: Node,
): ReadonlyMap<RoleId, Node> {
  return new Map(reached).set(role, diagrams.or(reached.get(role) ?? NONE, node));
}
