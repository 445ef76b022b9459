// Tasks of the portal: made, found again by the number in their title, and completed.
import type { Instant } from '../../../../domain/instant.ts';
import { formatInstant } from '../../../../domain/instant.ts';
import type { Clock } from '../../../../engine/ports/clock.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Row } from '../../../client/list-rows.ts';
import { listRows } from '../../../client/list-rows.ts';
import type { PortalClient, Urgency } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';
import type { PortalMap } from '../../../portal-map.ts';
import { taskBinding } from '../../../portal-map.ts';
import { bearsMark } from '../effect-mark.ts';

export type NewTask = {
  readonly item: number;
  readonly title: string;
  /** Closes the title; the mark is in it as a word of its own. */
  readonly visibleMark: string;
  readonly description: string;
  readonly responsible: number;
  readonly accomplices: readonly number[];
  readonly auditors: readonly number[];
  readonly dueAt: Instant | undefined;
  readonly urgency: Urgency;
};

/** Completed, awaiting control, declined: a person is done with it, or has said so. */
const OVER = new Set([4, 5, 7]);
const FRESH_MS = 5000;
/** The portal takes no longer title. */
const LONGEST_TITLE = 240;
const BOUND = ['ID', 'TITLE', 'STATUS', 'UF_CRM_TASK'];
const GONE = /wrong task id|task not found|not found or not accessible/i;
const DONE_ALREADY = /action on the task is not allowed/i;

type Binding = { readonly from: readonly number[]; readonly to: number; readonly urgency: Urgency };

type Of = { readonly client: PortalClient; readonly map: PortalMap; readonly clock: Clock };

export class PortalTasks {
  readonly #of: Of;
  /** Completed just now: the portal need not be asked at once whether it is. */
  readonly #completed = new Map<number, Instant>();

  constructor(of: Of) {
    this.#of = of;
  }

  /** One command that is not repeated: whoever does not hear of it looks for the mark. Gives its number. */
  async add(task: NewTask): Promise<number> {
    const { client, map } = this.#of;
    const { title, visibleMark, dueAt, accomplices, auditors } = task;
    const fields = {
      TITLE: `${[...title].slice(0, LONGEST_TITLE - visibleMark.length - 1).join('')} ${visibleMark}`,
      DESCRIPTION: task.description,
      RESPONSIBLE_ID: task.responsible,
      UF_CRM_TASK: [taskBinding(map, task.item)],
      ...(accomplices.length === 0 ? {} : { ACCOMPLICES: accomplices }),
      ...(auditors.length === 0 ? {} : { AUDITORS: auditors }),
      ...(dueAt === undefined ? {} : { DEADLINE: formatInstant(dueAt).replace(/\.\d{3}Z$/, '+00:00') }),
    };
    const { result } = await client.call('tasks.task.add', { fields }, { urgency: task.urgency, kind: 'write' });
    const row = isMap(result) ? result['task'] : undefined;
    const id = isMap(row) ? Number(row['id']) : Number.NaN;
    if (!Number.isSafeInteger(id) || id <= 0)
      throw new FarError({ kind: 'unknown', reason: 'tasks.task.add names no task' });
    return id;
  }

  /**
   * Among the tasks of a case, by the numbers that its card has had, the newest first: one that came late may be bound to the card of
   * before, and is bound to the newest. Undefined where none bears the mark.
   */
  async find(numbers: readonly number[], mark: string, urgency: Urgency): Promise<number | undefined> {
    const [newest] = numbers;
    for (const item of numbers) {
      for await (const row of this.#boundTo(item, urgency)) {
        if (!bearsMark(String(row['title'] ?? row['TITLE'] ?? ''), mark)) continue;
        if (newest !== undefined && item !== newest) await this.#bind(row, { from: [item], to: newest, urgency });
        return numberOf(row);
      }
    }
    return undefined;
  }

  /**
   * Those of `tasks`, and those bound to one of the cards `from`, that are not over become another card's; their other bindings stay. By
   * their numbers, too: the portal drops what a task is bound to when there is no such card.
   */
  async bindOpen(tasks: readonly number[], { from, to, urgency }: Binding): Promise<void> {
    const rows = new Map<number, Row>();
    for (const item of from) {
      for await (const row of this.#boundTo(item, urgency)) rows.set(numberOf(row), row);
    }
    for (const task of tasks) {
      const row = rows.has(task) ? undefined : await this.#read(task, urgency);
      if (row !== undefined) rows.set(task, row);
    }
    for (const row of rows.values()) {
      if (!OVER.has(Number(row['status'] ?? row['STATUS']))) await this.#bind(row, { from, to, urgency });
    }
  }

  #boundTo(item: number, urgency: Urgency): AsyncIterable<Row> {
    const { client, map } = this.#of;
    return listRows(client, {
      method: 'tasks.task.list',
      params: { select: BOUND, filter: { UF_CRM_TASK: taskBinding(map, item) } },
      rows: 'tasks',
      id: 'ID',
      urgency,
    });
  }

  /** Undefined for one that was deleted. */
  async #read(task: number, urgency: Urgency): Promise<Row | undefined> {
    try {
      const params = { taskId: task, select: BOUND };
      const { result } = await this.#of.client.call('tasks.task.get', params, { urgency, kind: 'read' });
      return isMap(result) && isMap(result['task']) ? result['task'] : undefined;
    } catch (thrown) {
      if (isRefusal(thrown, GONE)) return undefined;
      throw thrown;
    }
  }

  /** One that was deleted meanwhile needs it no more. */
  async #bind(row: Row, { from, to, urgency }: Binding): Promise<void> {
    const { client, map } = this.#of;
    const old = new Set(from.map((item) => taskBinding(map, item)));
    const before = [row['ufCrmTask'] ?? row['UF_CRM_TASK'] ?? []].flat().map(String);
    const after = [...new Set([...before.filter((one) => !old.has(one)), taskBinding(map, to)])];
    if (after.length === before.length && after.every((one) => before.includes(one))) return;
    try {
      const params = { taskId: numberOf(row), fields: { UF_CRM_TASK: after } };
      await client.call('tasks.task.update', params, { urgency, kind: 'write' });
    } catch (thrown) {
      if (!isRefusal(thrown, GONE)) throw thrown;
    }
  }

  /** Whether nothing is left to be done there. One that was deleted counts. */
  async isOver(task: number, urgency: Urgency): Promise<boolean> {
    const { client, clock } = this.#of;
    const completed = this.#completed.get(task);
    this.#completed.delete(task);
    if (completed !== undefined && clock.now() - completed <= FRESH_MS) return true;
    try {
      const params = { taskId: task, select: ['ID', 'STATUS'] };
      const { result } = await client.call('tasks.task.get', params, { urgency, kind: 'read' });
      return isMap(result) && isMap(result['task']) && OVER.has(Number(result['task']['status']));
    } catch (thrown) {
      if (isRefusal(thrown, GONE)) return true;
      throw thrown;
    }
  }

  /** What somebody has closed by hand stays as it is. */
  async complete(task: number, urgency: Urgency): Promise<void> {
    const { client, clock } = this.#of;
    try {
      await client.call('tasks.task.complete', { taskId: task }, { urgency, kind: 'write' });
    } catch (thrown) {
      if (isRefusal(thrown, GONE) || isRefusal(thrown, DONE_ALREADY)) return;
      throw thrown;
    }
    this.#completed.set(task, clock.now());
  }
}

function numberOf(row: Row): number {
  return Number(row['id'] ?? row['ID']);
}

function isRefusal(thrown: unknown, says: RegExp): boolean {
  return thrown instanceof FarError && thrown.failure.kind === 'refused' && says.test(thrown.failure.reason);
}
