// What people should not do, and do: they drag a card, close a task by hand, write over what the engine has written, press old buttons.
import { taskBinding } from '../../bitrix24/portal-map.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';

const HANDS = ['novikova', 'fedorov', 'sidorov', 'kuznetsov', 'kovaleva', 'zhukova', 'borisov'];
const STAGES = ['review', 'approval', 'to_sign', 'signed'];
/** Status of a task that is done. */
const DONE = 5;

export type Mistake = 'dragged' | 'task_closed' | 'field_overwritten' | 'typed';

/** One of them, on a contract under way; undefined where there is nothing to be done wrong. */
export async function makeMistake(office: Office, number: number): Promise<Mistake | undefined> {
  const drawn = office.chance(`mistake ${number}`);
  const running = drawn.pick([...office.running.values()].filter(({ isOver }) => !isOver));
  const person = drawn.pick(HANDS);
  if (running === undefined || person === undefined) return undefined;
  const kinds: readonly (readonly [Mistake, () => boolean])[] = [
    ['dragged', () => drag(office, person, running, drawn.pick(STAGES) ?? 'approval')],
    ['task_closed', () => closeTask(office, running)],
    ['field_overwritten', () => overwrite(office, person, running)],
    ['typed', () => type(office, person, running)],
  ];
  const [kind, make] = drawn.pick(kinds) ?? kinds[0] ?? [];
  if (kind === undefined || make === undefined || !make()) return undefined;
  await office.settle();
  return kind;
}

function drag(office: Office, person: string, { item }: Running, stage: string): boolean {
  office.people.drag(person, item, stage);
  return true;
}

function closeTask(office: Office, { item }: Running): boolean {
  const { portal, map } = office.company;
  const binding = taskBinding(map, item);
  const open = [...portal.state.tasks.values()].find(
    (task) => [task['UF_CRM_TASK']].flat().includes(binding) && Number(task['STATUS']) !== DONE,
  );
  if (open === undefined) return false;
  portal.byHand.completeTask(Number(open['RESPONSIBLE_ID']), open.ID);
  return true;
}

function overwrite(office: Office, person: string, { item }: Running): boolean {
  office.people.edit(person, item, { of: 'output', output: 'verdicts' }, 'Все согласовали');
  return true;
}

function type(office: Office, person: string, { item }: Running): boolean {
  office.people.say(person, `Согласовано, договор ${item}`);
  return true;
}
