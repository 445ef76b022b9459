// Which stages and steps there are, and on which routes: routes bring their own, amendments add some.

import type { SourceFile } from '../read/source-tree.ts';
import type { DeclaredName } from './declared-name.ts';
import type { Located, Untyped } from './located.ts';
import { field, mapsAt, retyped, rootOf, text, textAt } from './located.ts';

export type StageIndex = {
  /** Stage -> the place where it was first declared. */
  readonly stages: ReadonlyMap<string, { readonly at: Located<string>; readonly title?: string }>;
  /** Stage -> the steps that stand in it on any route, with the place where each was first declared. */
  readonly stepsByStage: ReadonlyMap<string, ReadonlyMap<string, DeclaredName>>;
  /** Stage -> routes that declare it. */
  readonly routesByStage: ReadonlyMap<string, ReadonlySet<string>>;
  /** `stage/step` -> routes that declare it. */
  readonly routesByStep: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stages with a step that is called like a role that nobody declares: which step was meant cannot be told. */
  readonly spoiltStages: ReadonlySet<string>;
  /** Stages that amendments add. */
  readonly addedStages: ReadonlySet<string>;
  /** `stage/step` that amendments add. */
  readonly addedSteps: ReadonlySet<string>;
};

/** The key of a step in a stage. */
export function stepKey(stage: string, step: string): string {
  return `${stage}/${step}`;
}

/** Collects stages and steps of route and amendment files, also of those whose form does not hold. `isRole`: whether a role is declared. */
export function indexStages(sources: readonly SourceFile[], isRole: (name: string) => boolean): StageIndex {
  const index = { ...emptyIndex(), isRole };
  for (const source of sources) {
    const root = rootOf(source);
    if (root === undefined) continue;
    if (source.kind === 'route') indexRoute(index, root);
    if (source.kind === 'amendment') indexAmendment(index, root);
  }
  return index;
}

function emptyIndex() {
  return {
    stages: new Map<string, { at: Located<string>; title?: string }>(),
    stepsByStage: new Map<string, Map<string, DeclaredName>>(),
    routesByStage: new Map<string, Set<string>>(),
    routesByStep: new Map<string, Set<string>>(),
    spoiltStages: new Set<string>(),
    addedStages: new Set<string>(),
    addedSteps: new Set<string>(),
  };
}

type Index = ReturnType<typeof emptyIndex> & { readonly isRole: (name: string) => boolean };

function indexRoute(index: Index, root: Located<Untyped>): void {
  const route = textAt(root, 'route') ?? '';
  for (const stage of mapsAt(root, 'stages')) {
    const id = noteStage(index, stage);
    if (id !== undefined) put(index.routesByStage, id, route);
    for (const step of mapsAt(stage, 'steps')) {
      const name = noteStep(index, id, step);
      if (id !== undefined && name !== undefined) put(index.routesByStep, stepKey(id, name), route);
    }
  }
}

function indexAmendment(index: Index, root: Located<Untyped>): void {
  for (const stage of mapsAt(root, 'add_stage')) {
    const id = noteStage(index, stage);
    if (id !== undefined) index.addedStages.add(id);
    for (const step of mapsAt(stage, 'steps')) {
      const name = noteStep(index, id, step);
      if (id !== undefined && name !== undefined) index.addedSteps.add(stepKey(id, name));
    }
  }
  for (const step of mapsAt(root, 'add')) {
    const stage = textAt(step, 'to');
    const name = noteStep(index, stage, step);
    if (stage !== undefined && name !== undefined) index.addedSteps.add(stepKey(stage, name));
  }
}

function noteStage(index: Index, stage: Located<Untyped>): string | undefined {
  const at = field(stage, 'stage');
  if (at === undefined) return undefined;
  const id = text(at);
  const title = textAt(stage, 'title');
  if (!index.stages.has(id)) {
    index.stages.set(id, title === undefined ? { at: retyped(at) } : { at: retyped(at), title });
  }
  return id;
}

function noteStep(index: Index, stage: string | undefined, step: Located<Untyped>): string | undefined {
  const at = field(step, 'step') ?? field(step, 'role');
  if (at === undefined || stage === undefined) return undefined;
  const name = text(at);
  if (field(step, 'step') === undefined && !index.isRole(name)) index.spoiltStages.add(stage);
  const known = index.stepsByStage.get(stage) ?? new Map<string, DeclaredName>();
  index.stepsByStage.set(stage, known);
  if (!known.has(name)) known.set(name, { name, at: retyped(at) });
  return name;
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}
