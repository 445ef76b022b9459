// From the place that a ground names back to the line of the condition that stands there.

import type { Bundle, PackageLine, StageRule, StepRule } from '../../domain/bundle.ts';
import type { Test, When } from '../../domain/condition.ts';
import type { Source } from '../../domain/source.ts';

/** Finds the test of `fact` that stands at a place; undefined for a place that holds no test. */
export type TestFinder = (at: Source, fact: string) => Test | undefined;

/** The index is made when the first place is asked for. */
export function testsByPlace(bundle: Bundle): TestFinder {
  let byPlace: ReadonlyMap<string, Test> | undefined;
  return (at, fact) => {
    byPlace ??= indexTests(bundle);
    return byPlace.get(keyOf(at, fact));
  };
}

function keyOf(at: Source, fact: string): string {
  return `${at.file}:${at.line}:${at.column}:${fact}`;
}

function indexTests(bundle: Bundle): ReadonlyMap<string, Test> {
  const tests = whensOf(bundle).flatMap((when) => [...when.tests, ...(when.any ?? []).flatMap((block) => block.tests)]);
  return new Map(tests.map((test) => [keyOf(test.at, test.fact), test]));
}

function whensOf({ decisions }: Bundle): readonly When[] {
  const lines = [
    ...decisions.routes.flatMap((route) => [route, ...route.stages.flatMap(conditional)]),
    ...decisions.amendments.flatMap((amendment) => [amendment, ...amendment.changes.flatMap(changeLines)]),
    ...decisions.packages.flatMap((rule) => rule.documents),
    ...decisions.roles.flatMap(({ resolves }) => (resolves.kind === 'one_of' ? resolves.lines : [])),
    ...decisions.signing,
  ];
  return [...decisions.impossible, ...lines.flatMap(({ when }) => (when === undefined ? [] : [when]))];
}

type Conditional = { readonly when?: When };

function conditional(stage: StageRule): readonly Conditional[] {
  const steps: readonly StepRule[] = stage.steps;
  return [stage, ...steps];
}

function changeLines(change: Bundle['decisions']['amendments'][number]['changes'][number]): readonly Conditional[] {
  switch (change.kind) {
    case 'add_stage':
      return conditional(change.stage);
    case 'add':
      return [change.step];
    case 'require': {
      const line: PackageLine = change.line;
      return [line];
    }
    default:
      return [];
  }
}
