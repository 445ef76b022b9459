// Which rule stands behind what happened, as file and line.

import type { StepKey } from '../../domain/case.ts';
import type { CaseReason } from '../../domain/case-record.ts';
import type { DocumentId, StageId } from '../../domain/ids.ts';
import type { Because, Plan } from '../../domain/plan.ts';

/** By the plan of that moment; undefined where no rule but the order of things is behind it. */
export function rulePlace(reason: CaseReason, plan: Plan): string | undefined {
  return placeIn(becauseOf(reason, plan));
}

/** The line of a route by which it was taken. */
export function routePlace({ because, route }: Plan): string | undefined {
  return placeIn(because.filter(({ rule }) => rule.kind === 'route' && rule.id === route)) ?? placeIn(because);
}

function becauseOf(reason: CaseReason, plan: Plan): readonly Because[] {
  switch (reason.reason) {
    case 'asked':
    case 'step_added':
    case 'not_needed':
      return stepBecause(plan, reason.step);
    case 'gate_waits':
      return reason.papers.flatMap(({ document }) => documentBecause(plan, document).slice(0, 1));
    case 'paper':
      return documentBecause(plan, reason.document);
    case 'moved':
      return reason.to.kind === 'stage' ? stageBecause(plan, reason.to.stage) : [];
    case 'plan_revised':
      return plan.because;
    default:
      return [];
  }
}

function stepBecause({ stages }: Plan, key: StepKey): readonly Because[] {
  const step = stages.flatMap(({ stage, steps }) => steps.filter((one) => `${stage}/${one.step}` === key))[0];
  return step?.because ?? [];
}

function stageBecause({ stages }: Plan, stage: StageId): readonly Because[] {
  return stages.find((one) => one.stage === stage)?.because ?? [];
}

function documentBecause({ documents }: Plan, document: DocumentId): readonly Because[] {
  return documents.find((one) => one.document === document)?.because ?? [];
}

/** `rules/packages/llc.yaml:4, 10`. */
function placeIn(because: readonly Because[]): string | undefined {
  const lines = new Map<string, Set<number>>();
  for (const { at } of because) lines.set(at.file, (lines.get(at.file) ?? new Set()).add(at.line));
  const places = [...lines].map(([file, numbers]) => `${file}:${[...numbers].toSorted((a, b) => a - b).join(', ')}`);
  return places.length === 0 ? undefined : places.join('; ');
}
