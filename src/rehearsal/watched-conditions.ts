// Every condition of the rules with the question of whether a plan came to it: what tests can have tried.

import type {
  AnswerVector,
  CompiledRules,
  CompiledStage,
  CompiledStep,
  CompiledWhen,
} from '../decide/compile/compiled-rules.ts';
import type { Plan, RuleKind } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';

export type RuleRef = { readonly kind: RuleKind; readonly id: string };

/** A plan, with its answers as the compiled rules want them. */
export type Tried = { readonly plan: Plan; readonly answers: AnswerVector };

export type Watched = {
  readonly rule: RuleRef;
  readonly at: Source;
  /** Absent for what has no condition of its own: the catch-all line, a route of `otherwise`. */
  readonly when: CompiledWhen | undefined;
  /** Whether the condition was asked at all. */
  readonly isReached: (tried: Tried) => boolean;
  /** Whether the rule came to apply: not where it was overridden. */
  readonly applies: (tried: Tried) => boolean;
  /** Rules have to apply once; single lines are branches, which also have to be seen not to apply. */
  readonly isRule: boolean;
};

/** In the order of the rules. */
export function watchedConditions(rules: CompiledRules): readonly Watched[] {
  return [...ofRoutes(rules), ...ofAmendments(rules), ...ofPackages(rules), ...ofRoles(rules), ...ofSigning(rules)];
}

const ALWAYS = (): boolean => true;

function ofRoutes({ routes }: CompiledRules): readonly Watched[] {
  return routes.flatMap(({ rule, when, stages }) => {
    const ref: RuleRef = { kind: 'route', id: rule.route };
    const isTaken = ({ plan }: Tried): boolean => plan.route === rule.route;
    const own: Watched = { rule: ref, at: rule.at, when, isReached: ALWAYS, applies: isTaken, isRule: true };
    return [own, ...stages.flatMap((stage) => ofStage(stage, isTaken))];
  });
}

function ofStage({ rule, when, steps }: CompiledStage, isReached: Watched['isReached']): readonly Watched[] {
  const own = when === undefined ? [] : [lineOf({ kind: 'stage', id: rule.stage }, rule.at, when, isReached)];
  const isInStage = (tried: Tried): boolean =>
    isReached(tried) && (when === undefined || when.holds(tried.answers) !== 'false');
  return [...own, ...steps.flatMap((step) => ofStep(step, isInStage))];
}

function ofStep({ rule, when }: CompiledStep, isReached: Watched['isReached']): readonly Watched[] {
  return when === undefined ? [] : [lineOf({ kind: 'step', id: rule.step }, rule.at, when, isReached)];
}

/** A single line that applies where its condition holds. */
function lineOf(rule: RuleRef, at: Source, when: CompiledWhen, isReached: Watched['isReached']): Watched {
  const applies = (tried: Tried): boolean => isReached(tried) && when.holds(tried.answers) === 'true';
  return { rule, at, when, isReached, applies, isRule: false };
}

function ofAmendments({ amendments, routeIndex }: CompiledRules): readonly Watched[] {
  return amendments.flatMap(({ rule, when, routes, changes }) => {
    const isReached = ({ plan }: Tried): boolean => routes.has(routeIndex.get(plan.route) ?? -1);
    const applies = ({ plan }: Tried): boolean =>
      plan.amendments.some(({ amendment, needed }) => amendment === rule.amendment && needed.kind === 'yes');
    const own: Watched = {
      rule: { kind: 'amendment', id: rule.amendment },
      at: rule.at,
      when,
      isReached,
      applies,
      isRule: true,
    };
    const lines = changes.flatMap((change): readonly Watched[] => {
      if (change.kind === 'add_stage') return ofStage(change.stage, applies);
      if (change.kind === 'add') return ofStep(change.step, applies);
      if (change.kind !== 'require' || change.line.when === undefined) return [];
      const { line, when: asks } = change.line;
      return [lineOf({ kind: 'document', id: line.document }, line.at, asks, applies)];
    });
    return [own, ...lines];
  });
}

function ofPackages({ packages }: CompiledRules): readonly Watched[] {
  return packages.flatMap(({ rule, when, lines }) => {
    const applies = ({ answers }: Tried): boolean => when.holds(answers) === 'true';
    const own: Watched = {
      rule: { kind: 'package', id: rule.package },
      at: rule.at,
      when: undefined,
      isReached: applies,
      applies,
      isRule: true,
    };
    const branches = lines.flatMap(({ line, when: asks }) =>
      asks === undefined ? [] : [lineOf({ kind: 'document', id: line.document }, line.at, asks, applies)],
    );
    return [own, ...branches];
  });
}

function ofRoles({ roles }: CompiledRules): readonly Watched[] {
  return [...roles.values()].flatMap(({ rule, lines }) =>
    lines.map(({ role, when, at }): Watched => {
      const isReached = ({ plan }: Tried): boolean =>
        plan.stages.some(({ steps }) => steps.some((step) => step.roles.some(({ asked }) => asked === rule.role)));
      const isChosen = ({ plan }: Tried): boolean =>
        plan.stages.some(({ steps }) =>
          steps.some((step) => step.roles.some((one) => one.asked === rule.role && one.role === role)),
        );
      return { rule: { kind: 'role', id: rule.role }, at, when, isReached, applies: isChosen, isRule: true };
    }),
  );
}

function ofSigning({ signing }: CompiledRules): readonly Watched[] {
  return signing.map(({ rule, when }, index) => ({
    rule: { kind: 'signing', id: String(index + 1) },
    at: rule.at,
    when,
    isReached: ALWAYS,
    applies: ({ plan }) => isSamePlace(plan.signing.rule?.at, rule.at),
    isRule: true,
  }));
}

function isSamePlace(a: Source | undefined, b: Source): boolean {
  return a?.file === b.file && a.line === b.line && a.column === b.column;
}
