// tasks.task.* of the second version: values are text, names in answers begin small.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Task } from '../state/portal-state.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';
import { addTask, changeTask, WAITING } from './write-task.ts';

type Row = Record<string, unknown>;

/** Only shown when it is asked for. */
const ON_REQUEST = new Set(['UF_CRM_TASK', 'UF_TASK_WEBDAV_FILES', 'TAGS']);
const STATUS_OF: Readonly<Record<string, number>> = {
  start: 3,
  pause: 2,
  defer: 6,
  renew: 2,
  approve: 5,
  disapprove: 2,
};

export const taskMethods: Methods = {
  'tasks.task.add': (call) => shown(addTask(call, recordOf(call.params['fields'])), []),
  'tasks.task.update': (call) => {
    const task = taskOf(call);
    changeTask(call, task, recordOf(call.params['fields']));
    return shown(task, []);
  },
  'tasks.task.get': (call) => shown(taskOf(call), listOf(call.params['select']).map(textOf)),
  'tasks.task.list': (call) => {
    const filter = recordOf(call.params['filter']);
    const select = listOf(call.params['select']).map(textOf);
    const found = [...call.state.tasks.values()].filter((task) =>
      matchesFilter(filter, (name) => filterable(task, name), call.settings.offsetMinutes),
    );
    const sorted = sortRows(found, recordOf(call.params['order']), (task, name) => task[name]);
    const rows = sorted.map((task) => rowOf(task, select));
    return listPage(rows, call.params['start'], 'tasks');
  },
  'tasks.task.complete': (call) => {
    const task = taskOf(call);
    const isControlled = task['TASK_CONTROL'] === 'Y' && task['CREATED_BY'] !== task['RESPONSIBLE_ID'];
    return moved(call, task, isControlled ? 4 : 5);
  },
  ...Object.fromEntries(
    Object.entries(STATUS_OF).map(([act, status]) => [
      `tasks.task.${act}`,
      (call: Call): Reply => moved(call, taskOf(call), status),
    ]),
  ),
  'tasks.task.delegate': (call) => {
    const task = taskOf(call);
    changeTask(call, task, { RESPONSIBLE_ID: call.params['userId'], STATUS: WAITING });
    return shown(task, []);
  },
  'tasks.task.delete': (call) => {
    const task = taskOf(call);
    call.state.tasks.delete(task.ID);
    call.emit({ name: 'ONTASKDELETE', data: { FIELDS_BEFORE: { ID: task.ID }, FIELDS_AFTER: 'undefined' } });
    return { result: { task: true } };
  },
  'task.checklistitem.add': (call) => {
    const task = taskBy(call, call.params['TASKID']);
    const fields = recordOf(call.params['FIELDS']);
    const id = call.state.nextId('checklist');
    const row = { ID: String(id), TASK_ID: String(task.ID), TITLE: textOf(fields['TITLE']), IS_COMPLETE: 'N' };
    call.state.checklist.set(id, row);
    return { result: id };
  },
  'task.checklistitem.getlist': (call) => {
    const id = String(taskBy(call, call.params['TASKID']).ID);
    return { result: [...call.state.checklist.values()].filter((row) => row['TASK_ID'] === id) };
  },
  // That the item belongs to the task is not checked, as in the real portal.
  'task.checklistitem.complete': (call) => {
    const row = call.state.checklist.get(numberOf(call.params['ITEMID']));
    if (row === undefined) throw new MethodError('ERROR_CORE', 'Checklist item is not found<br>');
    row['IS_COMPLETE'] = 'Y';
    return { result: true };
  },
};

function taskOf(call: Call): Task {
  return taskBy(call, call.params['taskId']);
}

function taskBy({ state }: Call, id: unknown): Task {
  const task = state.tasks.get(numberOf(id));
  if (task === undefined) throw new MethodError('0', 'wrong task id');
  return task;
}

function moved(call: Call, task: Task, status: number): Reply {
  if (numberOf(task['STATUS']) === status) throw new MethodError('0', 'Action on the task is not allowed');
  changeTask(call, task, { STATUS: status });
  return shown(task, []);
}

/** Tags, bindings and people of a task are found by any of them. */
function filterable(task: Task, name: string): unknown {
  if (name === 'TAG') return task['TAGS'];
  if (name === 'REAL_STATUS') return task['STATUS'];
  return task[name];
}

function shown(task: Task, select: readonly string[]): Reply {
  return {
    result: { task: { ...rowOf(task, select), action: { complete: numberOf(task['STATUS']) < 4, edit: true } } },
  };
}

function rowOf(task: Task, select: readonly string[]): Row {
  const isWhole = select.length === 0 || select.includes('*');
  const entries = Object.entries(task).filter(([name]) =>
    ON_REQUEST.has(name) ? select.includes(name) : isWhole || name === 'ID' || select.includes(name),
  );
  return Object.fromEntries(entries.map(([name, value]) => [camel(name), asText(value)]));
}

/** `UF_CRM_TASK` is `ufCrmTask`. */
function camel(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  return typeof value === 'number' ? String(value) : value;
}
