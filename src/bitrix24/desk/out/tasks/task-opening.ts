// How a task is opened and closed, whatever it is for.
import type { Made } from '../../../../engine/ports/portal.ts';
import { afterMaking } from '../after-making.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { effectMark } from '../effect-mark.ts';
import { tellingOf } from '../telling.ts';
import type { NewTask } from './portal-tasks.ts';
import { findOpened } from './task-note.ts';

type Opening = OutgoingOf<'open_task'> | OutgoingOf<'reception_task'>;
type Closing = OutgoingOf<'close_task'> | OutgoingOf<'close_reception_task'>;

/** The task is made first, in one request: `settle`, which follows, is repeated without harm when it is found. */
export function taskOpening<Out extends Opening>(of: {
  readonly newTask: (tools: DeskTools, out: Out) => Promise<NewTask>;
  readonly settle: (tools: DeskTools, out: Out, task: number) => Promise<Made>;
}): Doing<Out> {
  return {
    send: async (tools, out) => {
      const task = await tools.tasks.add(await of.newTask(tools, out));
      return await afterMaking(() => of.settle(tools, out, task));
    },
    find: async (tools, out) => {
      const task = await tools.tasks.find(tellingOf(out, tools).numbers, effectMark(out.key), out.urgency);
      return task === undefined ? undefined : await of.settle(tools, out, task);
    },
  };
}

/** Messages first, then tasks. `standing`: messages whose buttons still count. */
export function taskClosing<Out extends Closing>(of: {
  readonly closeMessages: (tools: DeskTools, out: Out) => Promise<unknown>;
  readonly standing: (tools: DeskTools, out: Out) => Promise<readonly unknown[]>;
}): Doing<Out> {
  return {
    send: async (tools, out) => {
      await of.closeMessages(tools, out);
      for (const { task } of await findOpened(tools, out)) await tools.tasks.complete(task, out.urgency);
      return {};
    },
    compare: async (tools, out) => {
      if ((await of.standing(tools, out)).length > 0) return 'different';
      for (const { task } of await findOpened(tools, out)) {
        if (!(await tools.tasks.isOver(task, out.urgency))) return 'different';
      }
      return 'same';
    },
  };
}
