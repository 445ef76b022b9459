// A route as its rules say it, for every contract that takes it.

import { word } from '../diagnostics/catalogue/words.ts';
import { durationInWords } from '../diagnostics/wording/day-in-words.ts';
import type { TestWording } from '../diagnostics/wording/test-in-words.ts';
import { whenInWords } from '../diagnostics/wording/when-in-words.ts';
import type { Bundle, Gate, OnReturn, RouteRule, StageRule, StepRule } from '../domain/bundle.ts';
import type { When } from '../domain/condition.ts';
import type { Picture, PictureStage, PictureStep } from './picture.ts';

/** Draws one route of the bundle; papers stand at the gates by which some package wants them. */
export function drawRoute(bundle: Bundle, route: RouteRule, wording: TestWording): Picture {
  const { language } = wording;
  const gate = (by: Gate): readonly string[] => papersBy(bundle, by, wording);
  return {
    title: route.title,
    because: route.when === undefined ? [word('otherwise', language)] : [whenInWords(route.when, wording)],
    start: { title: word('picture_start', language), gate: gate({ kind: 'start' }) },
    stages: route.stages.map((stage) => drawStage(bundle, stage, gate({ kind: 'stage', stage: stage.stage }), wording)),
    signing: { title: word('signing', language), gate: gate({ kind: 'signing' }), notes: [] },
    onReturn: onReturnInWords(route.onReturn, wording),
  };
}

function papersBy({ decisions }: Bundle, by: Gate, { names }: TestWording): readonly string[] {
  const lines = decisions.packages.flatMap(({ documents }) => documents).filter((line) => sameGate(line.by, by));
  return [...new Set(lines.map(({ document }) => names.document(document)))];
}

function sameGate(one: Gate, other: Gate): boolean {
  return one.kind === other.kind && (one.kind !== 'stage' || other.kind !== 'stage' || one.stage === other.stage);
}

function drawStage(bundle: Bundle, stage: StageRule, gate: readonly string[], wording: TestWording): PictureStage {
  return {
    id: stage.stage,
    title: stage.title,
    ...conditionOf(stage.when, wording),
    light: 'plain',
    gate,
    steps: stage.steps.map((step) => drawStep(bundle, stage, step, wording)),
  };
}

function drawStep({ decisions }: Bundle, stage: StageRule, step: StepRule, wording: TestWording): PictureStep {
  const { names, language } = wording;
  const sla = decisions.slas.find((candidate) => candidate.sla === step.sla);
  return {
    id: `${stage.stage}/${step.step}`,
    title: step.roles.map((role) => names.role(role)).join(word('or', language)),
    notes: [
      ...(step.act === 'approve' ? [] : [word(step.act, language)]),
      ...(step.atLeast > 1 ? [word('at_least', language, { count: step.atLeast })] : []),
      ...(sla === undefined ? [] : [durationInWords(sla.allow, language)]),
    ],
    ...conditionOf(step.when, wording),
    light: 'plain',
    act: step.act,
    ...(step.follows === undefined ? {} : { follows: `${stage.stage}/${step.follows}` }),
  };
}

function conditionOf(when: When | undefined, wording: TestWording): { readonly condition?: string } {
  if (when === undefined) return {};
  return { condition: word('picture_if', wording.language, { when: whenInWords(when, wording) }) };
}

/** `После возврата: куратор, не больше 3 раз, потом решает Директор`. */
export function onReturnInWords(onReturn: OnReturn, { names, language }: TestWording): string {
  const to = onReturn.to === 'curator' ? word('picture_curator', language) : names.stage(onReturn.to);
  return word('picture_return', language, { to, count: onReturn.atMost, role: names.role(onReturn.then) });
}
