// What one sees at a simulated portal: stages, fields, tasks, comments, chats and folders, in the words of the rules.

import type { CardOutput } from '../bitrix24/card-field.ts';
import { taskBinding, timelineType } from '../bitrix24/portal-map.ts';
import type { DiskObject, Item, PortalState, Task } from '../simulator/bitrix24/state/portal-state.ts';
import type { SimulatedCompany } from './simulated-company.ts';

/** Status of a task that is done. */
const DONE = 5;

export class PortalView {
  readonly #staged: SimulatedCompany;

  constructor(staged: SimulatedCompany) {
    this.#staged = staged;
  }

  card(item: number): Item {
    const card = this.#state.items.get(`${this.#staged.map.entityTypeId}/${item}`);
    if (card === undefined) throw new Error(`there is no card ${item}`);
    return card;
  }

  /** The stage of the funnel of the rules at which a card stands; its number at the portal for another one. */
  stage(item: number): string {
    const { stageId } = this.card(item);
    const known = [...this.#staged.map.stages].find(([, id]) => id === stageId);
    return known?.[0] ?? String(stageId);
  }

  /** What the engine has written there; people by their names in the rules. */
  output(item: number, output: CardOutput): unknown {
    const value = this.card(item)[this.#staged.field({ of: 'output', output })];
    if (output !== 'holder') return value;
    return [value ?? []].flat().map((user) => this.person(Number(user)));
  }

  person(user: number): string {
    return this.#staged.rules.directory.people.find(({ bitrix24 }) => bitrix24 === user)?.person ?? `user ${user}`;
  }

  tasks(item: number): readonly Task[] {
    const binding = taskBinding(this.#staged.map, item);
    return [...this.#state.tasks.values()].filter((task) => [task['UF_CRM_TASK']].flat().includes(binding));
  }

  /** Of whom the tasks are that are not done. */
  openTasks(item: number): readonly string[] {
    return this.tasks(item)
      .filter((task) => Number(task['STATUS']) !== DONE)
      .map((task) => this.person(Number(task['RESPONSIBLE_ID'])))
      .toSorted();
  }

  comments(item: number): readonly string[] {
    const type = timelineType(this.#staged.map);
    return [...this.#state.comments.values()]
      .filter(({ entityType, entityId }) => entityType.toLowerCase() === type && entityId === item)
      .map(({ comment }) => comment);
  }

  /** Paths of all that lies in the company's folder of contracts. */
  drive(): readonly string[] {
    const { disk } = this.#state;
    const pathOf = (object: DiskObject): string | undefined => {
      if (object.parentId === this.#staged.map.folderId) return object.name;
      const parent = disk.get(object.parentId);
      const above = parent === undefined ? undefined : pathOf(parent);
      return above === undefined ? undefined : `${above}/${object.name}`;
    };
    return [...disk.values()].flatMap((object) => pathOf(object) ?? []).toSorted();
  }

  get #state(): PortalState {
    return this.#staged.portal.state;
  }
}
