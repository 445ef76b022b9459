// The conditions that a plan for one route has to know about: what json-rules-engine is asked once the route is settled.

import type { RoleId } from '../../domain/ids.ts';
import type {
  AnswerVector,
  CompiledChange,
  CompiledLine,
  CompiledRoute,
  CompiledRules,
  CompiledStage,
  CompiledStep,
  CompiledWhen,
} from '../compile/compiled-rules.ts';

/**
 * Conditions of steps, stages and lines of documents are asked always, since a plan says why they are not needed. Of what
 * a plan does not mention when it fails (amendments, packages, lines of `one_of` and of signing) only what may hold is.
 */
export function routeWhens(rules: CompiledRules, route: CompiledRoute, answers: AnswerVector): readonly CompiledWhen[] {
  const mayHold = (when: CompiledWhen | undefined): boolean => when?.holds(answers) !== 'false';
  const amendments = rules.amendments.filter(({ routes, when }) => routes.has(route.index) && mayHold(when));
  const changes = amendments.flatMap((amendment) => amendment.changes);
  const stages = [...route.stages, ...changes.flatMap(addedStages)];
  const steps = [...stages.flatMap((stage) => stage.steps), ...changes.flatMap(addedSteps)];
  const packages = rules.packages.filter(({ when }) => mayHold(when));
  const lines = [...packages.flatMap((one) => one.lines), ...changes.flatMap(requiredLines)];
  const deciding = [...amendments, ...packages, ...roleLines(rules, steps), ...rules.signing].filter(({ when }) =>
    mayHold(when),
  );
  return distinct([...stages, ...steps, ...lines, ...deciding]);
}

function addedStages(change: CompiledChange): readonly CompiledStage[] {
  return change.kind === 'add_stage' ? [change.stage] : [];
}

function addedSteps(change: CompiledChange): readonly CompiledStep[] {
  return change.kind === 'add' ? [change.step] : [];
}

function requiredLines(change: CompiledChange): readonly CompiledLine[] {
  return change.kind === 'require' ? [change.line] : [];
}

/** The lines of every role that the steps may come to, the last resort included. */
function roleLines(rules: CompiledRules, steps: readonly CompiledStep[]) {
  const seen = new Set<RoleId>();
  const visit = (id: RoleId | undefined): void => {
    if (id === undefined || seen.has(id)) return;
    seen.add(id);
    const role = rules.roles.get(id);
    if (role?.rule.resolves.kind === 'person_fact') visit(role.rule.resolves.elseRole);
    for (const line of role?.lines ?? []) visit(line.role);
  };
  for (const { rule } of steps) for (const role of rule.roles) visit(role);
  visit(rules.bundle.decisions.policy.lastResort);
  return [...seen].flatMap((id) => rules.roles.get(id)?.lines ?? []);
}

function distinct(holders: readonly { readonly when: CompiledWhen | undefined }[]): readonly CompiledWhen[] {
  return [...new Set(holders.flatMap(({ when }) => when ?? []))];
}
