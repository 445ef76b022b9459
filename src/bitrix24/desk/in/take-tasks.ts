// Tasks that somebody closed by hand: closing decides nothing, so that what is still waited for is opened again.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { StepKey } from '../../../domain/case.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import { waitingFor } from '../../../machine/waiting-for.ts';
import type { Row } from '../../client/list-rows.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { PortalMap } from '../../portal-map.ts';
import { taskBinding } from '../../portal-map.ts';
import { allowCorrection } from './corrections.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { doerOf } from './gateway-tools.ts';
import { cardText } from './say-of-card.ts';
import { tellAccount } from './tell-account.ts';
import { markDisputed } from './trouble.ts';

export const TASK_FIELDS = [
  'ID',
  'STATUS',
  'RESPONSIBLE_ID',
  'STATUS_CHANGED_BY',
  'CHANGED_DATE',
  'UF_CRM_TASK',
] as const;

/** Awaits control, completed, deferred, declined: nobody works on it any more. */
const CLOSED = new Set([4, 5, 6, 7]);

export type ClosedTask = {
  readonly task: number;
  readonly item: number;
  readonly responsible: number;
  readonly closedBy: number;
  readonly changed: string;
};

/** Undefined for an open task, and for one of no card of ours. */
export function readClosedTask(row: Row, map: PortalMap): ClosedTask | undefined {
  if (!CLOSED.has(Number(row['status']))) return undefined;
  const bindings = [row['ufCrmTask']].flat().map(String);
  const item = bindings
    .map((binding) => Number(/_(\d{1,15})$/.exec(binding)?.[1]))
    .find((number) => bindings.includes(taskBinding(map, number)));
  if (item === undefined) return undefined;
  return {
    task: Number(row['id']),
    item,
    responsible: Number(row['responsibleId']),
    closedBy: Number(row['statusChangedBy']),
    changed: String(row['changedDate']),
  };
}

/** `later`: something that closes or opens tasks is on its way. Rejects with a `FarError` or a `StoreError`. */
export async function takeClosedTask(tools: GatewayTools, closed: ClosedTask): Promise<'fine' | 'put_back' | 'later'> {
  const { desk, client, caseCards, self, settings, watch } = tools;
  if (closed.closedBy === self) return 'fine';
  const seen = await desk.look(caseCards.caseOf(closed.item));
  if (seen === undefined) return 'fine';
  const isMoving = seen.onTheWay.some((effect) => /task/.test(effect));
  if (isMoving) return 'later';
  if (!(await isStillWaitedFor(tools, seen, closed.task))) return 'fine';
  const item = caseCards.itemOf(seen.kase.id) ?? closed.item;
  const card = { item, title: '', updatedTime: closed.changed };
  const allowance = await allowCorrection(tools, 'corrections', item, settings.mostCorrections);
  if (allowance.kind === 'refused') {
    await markDisputed(tools, card, seen);
    return 'later';
  }
  await opened(client.call('tasks.task.renew', { taskId: closed.task }, { urgency: 'bulk', kind: 'write' }));
  watch({ kind: 'put_back', item, what: 'task' });
  const { bundle } = seen;
  if (doerOf(tools, bundle, closed.responsible).kind === 'nobody') return 'put_back';
  const words = correctionWord('task_put_back', bundle.decisions.policy.language);
  const name = `task_put_back/${closed.task}/${closed.changed}`;
  await tellAccount(tools, { user: closed.responsible, name, text: cardText(tools, card, bundle, words) });
  return 'put_back';
}

/** Somebody may have opened or deleted it meanwhile. */
async function opened(renewed: Promise<unknown>): Promise<void> {
  try {
    await renewed;
  } catch (thrown) {
    if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') throw thrown;
  }
}

/** By the notes of whoever opened it: which step of whom it was for, or which state. */
async function isStillWaitedFor({ notes }: GatewayTools, { kase }: SeenCase, task: number): Promise<boolean> {
  const prefix = `task/${kase.id}/`;
  const found = await notes.listNotes(prefix, undefined, 1000);
  const of = found.filter(({ text }) => tasksIn(text).includes(task)).map(({ name }) => name.slice(prefix.length));
  return of.some((name) => {
    const parts = name.split('/');
    if (parts.length === 1) return kase.context.waiting?.state === name && kase.context.waiting.at === 'open';
    const [stage, step, person, generation] = parts;
    const key = `${stage}/${step}` as StepKey;
    if (kase.context.steps[key]?.generation !== Number(generation)) return false;
    return waitingFor(kase).some(
      ({ of: subject, people }) =>
        subject.kind === 'step' && subject.step === key && people.some((one) => one === person),
    );
  });
}

function tasksIn(text: string): readonly number[] {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter(isMap).map((one) => Number(one['task'])) : [];
}
