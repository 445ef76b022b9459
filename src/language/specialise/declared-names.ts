// The names that a rule repository declares, as completions for an editor.

import type { Bundle, StageRule } from '../../domain/bundle.ts';
import type { FactType } from '../../domain/fact.ts';
import { FINAL_STATES, WAITING_STATES } from '../../domain/states.ts';

export type DeclaredName = { readonly name: string; readonly title?: string };

export type DeclaredFact = DeclaredName & {
  readonly type: FactType;
  readonly options: readonly DeclaredName[];
};

/** Names by the kind that the schemas' `x-ref` asks for, sorted; limits also by their type, since a border takes those of its fact's type only. */
export type DeclaredNames = {
  readonly byKind: ReadonlyMap<string, readonly DeclaredName[]>;
  readonly facts: readonly DeclaredFact[];
  readonly limitsByType: ReadonlyMap<string, readonly DeclaredName[]>;
};

/** Collects every declared name of a bundle with its title. */
export function declaredNames(bundle: Bundle): DeclaredNames {
  const { decisions, directory } = bundle;
  const stages = stagesOf(bundle);
  const limits = decisions.limits.map(({ limit, title, type }) => ({ name: limit as string, title, type }));
  const byKind: readonly (readonly [string, readonly DeclaredName[]])[] = [
    ['fact', decisions.facts.map(({ fact, title }) => ({ name: fact, title }))],
    ['limit', limits.map(({ name, title }) => ({ name, title }))],
    ['client_list', decisions.clientLists.map(({ list, title }) => ({ name: list, title }))],
    ['document', decisions.documents.map(({ document, title }) => ({ name: document, title }))],
    ['package', decisions.packages.map((rule) => ({ name: rule.package, title: rule.title }))],
    ['role', decisions.roles.map(({ role, title }) => ({ name: role, title }))],
    ['sla', decisions.slas.map(({ sla, title }) => (title === undefined ? { name: sla } : { name: sla, title }))],
    ['route', decisions.routes.map(({ route, title }) => ({ name: route, title }))],
    ['amendment', decisions.amendments.map(({ amendment, title }) => ({ name: amendment, title }))],
    ['group', groupsOf(bundle)],
    ['stage', stages.map(({ stage, title }) => ({ name: stage, title }))],
    ['step', stepsOf(bundle, stages)],
    ['state', [...WAITING_STATES, ...FINAL_STATES].map((name) => ({ name }))],
    ['department', directory.departments.map(({ department, title }) => ({ name: department, title }))],
    ['person', directory.people.map(({ person, title }) => ({ name: person, title }))],
    [
      'calendar',
      directory.calendars.map(({ calendar, title }) =>
        title === undefined ? { name: calendar } : { name: calendar, title },
      ),
    ],
    ['reason', directory.reasons.map(({ reason, title }) => ({ name: reason, title }))],
    ['letter', directory.letters.map(({ letter, title }) => ({ name: letter, title }))],
  ];
  return {
    byKind: new Map(byKind.map(([kind, names]) => [kind, unique(names)])),
    facts: decisions.facts.map(({ fact, title, type, options }) => ({
      name: fact,
      title,
      type,
      options: options.map((option) => ({ name: option.option, title: option.title })),
    })),
    limitsByType: Map.groupBy(limits, ({ type }) => type),
  };
}

function stagesOf({ decisions }: Bundle): readonly StageRule[] {
  const added = decisions.amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'add_stage' ? [change.stage] : [])),
  );
  return [...decisions.routes.flatMap(({ stages }) => stages), ...added];
}

function stepsOf({ decisions }: Bundle, stages: readonly StageRule[]): readonly DeclaredName[] {
  const titles = new Map(decisions.roles.map(({ role, title }) => [role as string, title]));
  const added = decisions.amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'add' ? [change.step] : [])),
  );
  return [...stages.flatMap(({ steps }) => steps), ...added].map(({ step }) => {
    const title = titles.get(step);
    return title === undefined ? { name: step } : { name: step, title };
  });
}

function groupsOf({ decisions }: Bundle): readonly DeclaredName[] {
  return [...decisions.routes, ...decisions.amendments].flatMap(({ group }) =>
    group === undefined ? [] : [{ name: group }],
  );
}

/** The first title of a name wins: the same stage stands on many routes. */
function unique(names: readonly DeclaredName[]): readonly DeclaredName[] {
  const first = new Map<string, DeclaredName>();
  for (const name of names) if (!first.has(name.name)) first.set(name.name, name);
  return [...first.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
