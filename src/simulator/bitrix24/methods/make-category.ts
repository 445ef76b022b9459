// A new funnel comes with five stages.
import type { Call } from '../protocol/method.ts';
import type { Category, Stage } from '../state/portal-state.ts';

type Given = { readonly name: string; readonly isDefault: boolean; readonly sort: number };

const STAGES = [
  ['NEW', 'Start', 10, '#22B9FF', undefined, true],
  ['PREPARATION', 'Preparation', 20, '#88B9FF', undefined, false],
  ['CLIENT', 'Client', 30, '#10e5fc', undefined, false],
  ['SUCCESS', 'Success', 40, '#00ff00', 'S', true],
  ['FAIL', 'Fail', 50, '#ff0000', 'F', true],
] as const;

/** Makes the funnel and its stages; the flag of the default one moves. */
export function makeCategory({ state }: Call, entityTypeId: number, given: Given): Category {
  const category: Category = { id: state.nextId('category'), entityTypeId, ...given };
  if (given.isDefault) {
    for (const other of state.categories.values()) if (other.entityTypeId === entityTypeId) other.isDefault = false;
  }
  state.categories.set(category.id, category);
  for (const [code, name, sort, color, semantics, system] of STAGES) {
    const stage: Stage = {
      id: state.nextId('stage'),
      entityId: stageBook(entityTypeId, category.id),
      statusId: `DT${entityTypeId}_${category.id}:${code}`,
      categoryId: category.id,
      system,
      name,
      sort,
      color,
      semantics,
    };
    state.stages.set(stage.id, stage);
  }
  return category;
}

/** The name of the reference book that holds a funnel's stages. */
export function stageBook(entityTypeId: number, categoryId: number): string {
  return `DYNAMIC_${entityTypeId}_STAGE_${categoryId}`;
}
