// tasks.task.* of the third version: one form of answers, and a create that can be repeated under its key.
import { createHash } from 'node:crypto';
import type { Call, Methods, Reply } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { listOf, numberOf, recordOf } from '../protocol/read-value.ts';
import type { Task } from '../state/portal-state.ts';
import { addTask, changeTask } from './write-task.ts';

const KEY_LIFE_MS = 86_400_000;
const NAMES: Readonly<Record<string, string>> = {
  title: 'TITLE',
  description: 'DESCRIPTION',
  creatorId: 'CREATED_BY',
  responsibleId: 'RESPONSIBLE_ID',
  deadline: 'DEADLINE',
  crmItemIds: 'UF_CRM_TASK',
};
const STATUSES: Readonly<Record<number, string>> = {
  2: 'pending',
  3: 'in_progress',
  4: 'supposedly_completed',
  5: 'completed',
  6: 'deferred',
};

export const thirdVersionTaskMethods: Methods = {
  'v3:tasks.task.add': (call) => once(call, 'tasks.task.add', () => shown(addTask(call, fieldsOf(call)))),
  'v3:tasks.task.update': (call) => {
    changeTask(call, taskOf(call), fieldsOf(call));
    return { result: { result: true } };
  },
  'v3:tasks.task.get': (call) => ({ result: shown(taskOf(call)) }),
};

/** The same key and body again give the first answer, for a day, by webhook and method. */
function once(call: Call, method: string, run: () => unknown): Reply {
  if (call.idempotencyKey === undefined) return { result: run() };
  const key = `${call.userId} ${method} ${call.idempotencyKey}`;
  const body = createHash('sha256').update(JSON.stringify(call.params)).digest('hex');
  const before = call.state.repeated.get(key);
  if (before !== undefined && call.now - before.at < KEY_LIFE_MS) {
    if (before.body !== body) {
      throw new MethodError('BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION', 'Idempotency key is reused', 422);
    }
    return { result: before.result, headers: { 'idempotent-replayed': 'true' } };
  }
  const result = run();
  call.state.repeated.set(key, { body, result, at: call.now });
  return { result };
}

function fieldsOf({ params }: Call): Record<string, unknown> {
  const entries = Object.entries(recordOf(params['fields']));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const known = NAMES[name];
      if (known === undefined) {
        throw new MethodError(
          'BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION',
          `Unknown field \`${name}\` for entity \`TaskDto\``,
        );
      }
      return [known, value];
    }),
  );
}

function taskOf({ params, state }: Call): Task {
  const task = state.tasks.get(numberOf(params['id']));
  if (task === undefined) throw new MethodError('BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION', 'Entity not found');
  return task;
}

function shown(task: Task): unknown {
  return {
    item: {
      id: task.ID,
      title: task['TITLE'],
      description: task['DESCRIPTION'],
      status: STATUSES[numberOf(task['STATUS'])] ?? 'pending',
      creatorId: task['CREATED_BY'],
      responsibleId: task['RESPONSIBLE_ID'],
      deadline: task['DEADLINE'],
      crmItemIds: listOf(task['UF_CRM_TASK']),
    },
  };
}
