// Titles of everything a bundle declares: how a plan is told to people who do not know its ids.

import type { Bundle, StepRule } from '../../domain/bundle.ts';
import type { FactDeclaration } from '../../domain/fact.ts';

/** Titles by id; an id that is not declared is its own title. */
export type RuleNames = {
  readonly currency: string;
  readonly fact: (id: string) => FactDeclaration | undefined;
  readonly factTitle: (id: string) => string;
  readonly role: (id: string) => string;
  readonly person: (id: string) => string;
  readonly department: (id: string) => string;
  readonly document: (id: string) => string;
  readonly list: (id: string) => string;
  readonly route: (id: string) => string;
  readonly amendment: (id: string) => string;
  readonly reason: (id: string) => string;
  /** Stages may be declared by several routes with one title, or by amendments. */
  readonly stage: (id: string) => string;
  /** Whose a step with a name of its own is. Undefined where that tells no step: its rules differ, or another step is of the same roles. */
  readonly ownStep: (id: string) => OwnStep | undefined;
};

/** `roles`: titles of those of which any may answer. `performs`: they do something instead of judging. */
export type OwnStep = { readonly roles: readonly string[]; readonly performs: boolean };

/** Reads the titles out of a bundle. */
export function ruleNames(bundle: Bundle): RuleNames {
  const { decisions, directory } = bundle;
  const facts = new Map<string, FactDeclaration>(decisions.facts.map((fact) => [fact.fact, fact]));
  const role = titles(decisions.roles.map((one) => [one.role, one.title]));
  return {
    currency: decisions.policy.currency,
    fact: (id) => facts.get(id),
    factTitle: (id) => facts.get(id)?.title ?? id,
    role,
    person: titles(directory.people.map(({ person, title }) => [person, title])),
    department: titles(directory.departments.map(({ department, title }) => [department, title])),
    document: titles(decisions.documents.map(({ document, title }) => [document, title])),
    list: titles(decisions.clientLists.map(({ list, title }) => [list, title])),
    route: titles(decisions.routes.map(({ route, title }) => [route, title])),
    reason: titles(directory.reasons.map(({ reason, title }) => [reason, title])),
    amendment: titles(decisions.amendments.map(({ amendment, title }) => [amendment, title])),
    stage: titles(stageTitles(bundle)),
    ownStep: ownSteps(bundle, role),
  };
}

type Titled = readonly (readonly [id: string, title: string])[];

function titles(named: Titled): (id: string) => string {
  const byId = new Map(named);
  return (id) => byId.get(id) ?? id;
}

function stageTitles({ decisions }: Bundle): Titled {
  const own = decisions.routes.flatMap((route) => route.stages);
  const added = decisions.amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'add_stage' ? [change.stage] : [])),
  );
  return [...added, ...own].map(({ stage, title }) => [stage, title] as const);
}

function ownSteps({ decisions }: Bundle, role: (id: string) => string): RuleNames['ownStep'] {
  const added = decisions.amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => {
      if (change.kind === 'add') return [change.step];
      return change.kind === 'add_stage' ? change.stage.steps : [];
    }),
  );
  const steps = [...decisions.routes.flatMap(({ stages }) => stages.flatMap((stage) => stage.steps)), ...added];
  const whose = ({ roles, act }: StepRule): string => [act === 'perform', ...roles].join(' ');
  return (id) => {
    const [first, ...others] = steps.filter(({ step }) => step === id);
    if (first === undefined || others.some((one) => whose(one) !== whose(first))) return undefined;
    if (steps.some((one) => one.step !== first.step && whose(one) === whose(first))) return undefined;
    return { roles: first.roles.map(role), performs: first.act === 'perform' };
  };
}
