// The picture of a route beside its sentences: without what they say, its texts as they may stand in a document.

import type { RouteRule } from '../../domain/bundle.ts';
import { drawRoute } from '../draw-route.ts';
import type { Picture, PictureStage, PictureStep } from '../picture.ts';
import { documentText } from './document-text.ts';
import type { Writing } from './writing.ts';

/** The stages and steps alone: when the route is taken stands above the picture, papers in a section of their own. */
export function routePicture(route: RouteRule, { bundle, wording }: Writing): Picture {
  const picture = drawRoute(bundle, route, wording);
  return {
    title: documentText(picture.title),
    because: [],
    start: { ...picture.start, gate: [] },
    stages: picture.stages.map(cleanStage),
    signing: { ...picture.signing, gate: [] },
    onReturn: documentText(picture.onReturn),
  };
}

function cleanStage(stage: PictureStage): PictureStage {
  return { ...stage, ...cleanTexts(stage), gate: [], steps: stage.steps.map(cleanStep) };
}

function cleanStep(step: PictureStep): PictureStep {
  return { ...step, ...cleanTexts(step), notes: step.notes.map(documentText) };
}

type Titled = { readonly title: string; readonly condition?: string };

function cleanTexts({ title, condition }: Titled): Titled {
  return { title: documentText(title), ...(condition === undefined ? {} : { condition: documentText(condition) }) };
}
