// References to stages and steps: they must stand on one of the routes that the rule touches, or be added by an amendment.

import type { StageId, StepId } from '../../domain/ids.ts';
import { CODES } from './codes.ts';
import type { DeclaredName } from './declared-name.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { idOf, reportUnknown, suggestionOf } from './resolve-name.ts';
import { stepKey } from './stage-index.ts';
import { suggestName } from './suggest-name.ts';

/** The routes that a rule touches. */
export type TouchedRoutes = ReadonlySet<string> | 'all';

/** The stage that is named; reported when no route in question has it. `words`: names of the language that would do as well. */
export function resolveStage(
  naming: Naming,
  at: Located<unknown>,
  routes: TouchedRoutes,
  words: readonly string[] = [],
): StageId {
  const stage = text(at);
  const { stages } = naming.table;
  if (!isStage(naming, stage, routes)) {
    const elsewhere = stages.stages.get(stage)?.at;
    if (elsewhere === undefined) reportUnknown(naming, ['stage'], CODES.unknownStage, at, words);
    else
      naming.reporter.report(
        CODES.unknownStage,
        at,
        { name: stage },
        { others: [{ at: elsewhere, word: 'declared_here' }] },
      );
  }
  return idOf<'stage'>(stage);
}

/** True when one of the routes has the stage, when an amendment adds it, or when a declaration could not be read. */
function isStage({ table }: Naming, stage: string, routes: TouchedRoutes): boolean {
  const { stages, incomplete } = table;
  return stages.addedStages.has(stage) || touches(stages.routesByStage.get(stage), routes) || incomplete.has('stage');
}

/** The step of a stage that is named; not looked for where the stage itself is not known. */
export function resolveStep(naming: Naming, stage: string, at: Located<unknown>, routes: TouchedRoutes): StepId {
  const step = text(at);
  const { stages, incomplete } = naming.table;
  const key = stepKey(stage, step);
  const known = stages.addedSteps.has(key) || touches(stages.routesByStep.get(key), routes);
  const isOpen = stages.spoiltStages.has(stage) || (incomplete.has('step') && stages.spoiltStages.size === 0);
  if (known || isOpen || !isStage(naming, stage, routes)) return idOf<'step'>(step);
  reportStep(naming, at, stage, stages.stepsByStage.get(stage) ?? new Map<string, DeclaredName>());
  return idOf<'step'>(step);
}

/** Reports a step that a stage does not have. `steps`: those of the stage, on whatever route. */
export function reportStep(
  naming: Naming,
  at: Located<unknown>,
  stage: string,
  steps: ReadonlyMap<string, DeclaredName>,
): void {
  const name = text(at);
  const elsewhere = steps.get(name)?.at;
  if (elsewhere !== undefined) {
    naming.reporter.report(CODES.unknownStep, at, { name }, { others: [{ at: elsewhere, word: 'declared_here' }] });
    return;
  }
  const titled = new Map([...steps].map(([step, declared]) => [step, withRoleTitle(naming, declared)]));
  const meant = suggestName(name, titled, `step of ${stage}`, naming.suggestions);
  naming.reporter.report(
    CODES.unknownStep,
    at,
    { name },
    meant === undefined ? {} : { suggestion: suggestionOf(meant) },
  );
}

/** Steps are mostly called like their role; people look for them by the role's title. */
function withRoleTitle(naming: Naming, step: DeclaredName): DeclaredName {
  const title = namesOf(naming.table, 'role').get(step.name)?.title;
  return title === undefined ? step : { ...step, title };
}

function touches(having: ReadonlySet<string> | undefined, routes: TouchedRoutes): boolean {
  if (having === undefined) return false;
  if (routes === 'all') return true;
  const [few, many] = having.size < routes.size ? [having, routes] : [routes, having];
  for (const route of few) if (many.has(route)) return true;
  return false;
}
