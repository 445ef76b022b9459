// Making and changing tasks, whatever the version of the method.
import type { Call } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime, readPortalTime } from '../protocol/portal-time.ts';
import { listOf, numberOf, textOf } from '../protocol/read-value.ts';
import type { Task } from '../state/portal-state.ts';

/** Statuses: 2 waits, 3 is in progress, 4 awaits control, 5 is completed, 6 is deferred, 7 is declined. */
export const WAITING = 2;
const COMPLETED = 5;

type Fields = Readonly<Record<string, unknown>>;

export function addTask(call: Call, fields: Fields): Task {
  if (textOf(fields['TITLE']) === '') throw new MethodError('ERROR_CORE', 'TASKS_ERROR_EMPTY_TITLE<br>');
  const responsible = call.state.users.get(numberOf(fields['RESPONSIBLE_ID']));
  if (responsible === undefined) throw new MethodError('ERROR_CORE', 'TASKS_ERROR_WRONG_RESPONSIBLE<br>');
  const at = portalTime(call.now, call.settings.offsetMinutes);
  const task: Task = {
    ID: call.state.nextId('task'),
    TITLE: '',
    DESCRIPTION: '',
    STATUS: WAITING,
    PRIORITY: 1,
    CREATED_BY: call.userId,
    CREATED_DATE: at,
    CHANGED_BY: call.userId,
    CHANGED_DATE: at,
    STATUS_CHANGED_BY: call.userId,
    STATUS_CHANGED_DATE: at,
    CLOSED_BY: 0,
    CLOSED_DATE: null,
    DEADLINE: null,
    ACCOMPLICES: [],
    AUDITORS: [],
    GROUP_ID: 0,
    TASK_CONTROL: 'N',
    UF_CRM_TASK: [],
    UF_TASK_WEBDAV_FILES: [],
    TAGS: [],
    XML_ID: '',
  };
  Object.assign(task, converted(call, fields));
  call.state.tasks.set(task.ID, task);
  call.emit(taskEvent('ONTASKADD', task));
  return task;
}

/** Who changed the status last is all that remains of whoever did before. */
export function changeTask(call: Call, task: Task, fields: Fields): void {
  const change = converted(call, fields);
  const isSame = Object.entries(change).every(([name, value]) => JSON.stringify(task[name]) === JSON.stringify(value));
  if (isSame) return;
  const at = portalTime(call.now, call.settings.offsetMinutes);
  const isMoved = 'STATUS' in change && change['STATUS'] !== task['STATUS'];
  Object.assign(task, change, { CHANGED_BY: call.userId, CHANGED_DATE: at });
  if (isMoved) {
    const isClosed = task['STATUS'] === COMPLETED;
    Object.assign(task, { STATUS_CHANGED_BY: call.userId, STATUS_CHANGED_DATE: at });
    Object.assign(task, { CLOSED_BY: isClosed ? call.userId : 0, CLOSED_DATE: isClosed ? at : null });
  }
  call.emit(taskEvent('ONTASKUPDATE', task));
}

function taskEvent(name: string, { ID }: Task): { name: string; data: Record<string, unknown> } {
  const data = {
    FIELDS_BEFORE: { ID },
    FIELDS_AFTER: { ID },
    IS_ACCESSIBLE_BEFORE: 'undefined',
    IS_ACCESSIBLE_AFTER: 'undefined',
  };
  return { name, data };
}

const NUMBERS = new Set(['RESPONSIBLE_ID', 'CREATED_BY', 'GROUP_ID', 'STATUS', 'PRIORITY', 'PARENT_ID']);
const LISTS = new Set(['ACCOMPLICES', 'AUDITORS', 'TAGS', 'UF_TASK_WEBDAV_FILES']);

function converted(call: Call, fields: Fields): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([name]) => name !== 'SE_PARAMETER');
  return Object.fromEntries(entries.map(([name, value]) => [name, convertField(call, name, value)]));
}

function convertField(call: Call, name: string, value: unknown): unknown {
  if (name === 'UF_CRM_TASK')
    return listOf(value)
      .map(textOf)
      .filter((binding) => isKept(call, binding));
  if (NUMBERS.has(name)) return numberOf(value);
  if (LISTS.has(name))
    return listOf(value).map((one) => (name.endsWith('S') && /^\d+$/.test(textOf(one)) ? numberOf(one) : textOf(one)));
  if (name !== 'DEADLINE') return textOf(value);
  if (textOf(value) === '') return null;
  const at = readPortalTime(textOf(value), call.settings.offsetMinutes);
  if (at === undefined) throw new MethodError('ERROR_CORE', 'TASKS_ERROR_WRONG_DEADLINE<br>');
  return portalTime(at, call.settings.offsetMinutes);
}

/** `T9c_29`: a binding to a type that does not let tasks be linked is dropped without a word. */
function isKept({ state }: Call, binding: string): boolean {
  const [, hex = '', id = ''] = /^T([0-9a-f]+)_(\d+)$/.exec(binding) ?? [];
  if (/^CO_\d+$/.test(binding)) return true;
  const entityTypeId = Number.parseInt(hex, 16);
  const type = state.types.get(entityTypeId);
  const isLinked =
    type?.linkedUserFields['TASKS_TASK|UF_CRM_TASK'] === true && type.flags['isUseInUserfieldEnabled'] === 'Y';
  return isLinked && state.items.has(`${entityTypeId}/${id}`);
}
