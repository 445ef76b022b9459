// A task for whoever performs a step, and the message with its button: closing the task decides nothing.
import { stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import { accountOf, findAccount } from '../account-of.ts';
import { afterMaking } from '../after-making.ts';
import { contractLines, contractNumber, counterpartyOrUnnamed, paperLines } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { effectMark } from '../effect-mark.ts';
import { cardLink, link } from '../links.ts';
import { putQuestion } from '../question/ask-person.ts';
import { closeMessages, standing } from '../question/close-question.ts';
import { tellingOf } from '../telling.ts';
import type { NewTask } from './portal-tasks.ts';
import { findOpened, keepOpened } from './task-note.ts';

/** The task is made first, in one request: what follows is repeated without harm when it is found. */
export const openTask: Doing<OutgoingOf<'open_task'>> = {
  send: async (tools, out) => {
    const task = await tools.tasks.add(await newTask(tools, out));
    return await afterMaking(() => settle(tools, out, task));
  },
  find: async (tools, out) => {
    const task = await tools.tasks.find(tellingOf(out, tools).numbers, effectMark(out.key), out.urgency);
    return task === undefined ? undefined : await settle(tools, out, task);
  },
};

export const closeTask: Doing<OutgoingOf<'close_task'>> = {
  send: async (tools, out) => {
    await closeMessages(tools, out);
    for (const { task } of await findOpened(tools, out)) await tools.tasks.complete(task, out.urgency);
    return {};
  },
  compare: async (tools, out) => {
    if ((await standing(tools, out)).length > 0) return 'different';
    for (const { task } of await findOpened(tools, out)) {
      if (!(await tools.tasks.isOver(task, out.urgency))) return 'different';
    }
    return 'same';
  },
};

async function settle(tools: DeskTools, out: OutgoingOf<'open_task'>, task: number): Promise<Made> {
  await keepOpened(tools, out, { key: out.key, task, messages: [] });
  const step = out.kase.context.steps[out.effect.step];
  await putQuestion(tools, out, step?.revision ?? out.kase.context.revision);
  return { farName: `task/${task}` };
}

async function newTask(tools: DeskTools, out: OutgoingOf<'open_task'>): Promise<NewTask> {
  const telling = tellingOf(out, tools);
  const { say, wording, item } = telling;
  const { person, step, dueAt } = out.effect;
  const curator = findAccount(out.bundle, out.kase.context.people.curator);
  return {
    item,
    title: say('task_perform', {
      step: stepName(step, wording),
      number: contractNumber(telling),
      counterparty: counterpartyOrUnnamed(telling),
    }),
    visibleMark: say('visible_mark', { mark: effectMark(out.key) }),
    description: [
      ...contractLines(telling),
      ...(await paperLines(telling, tools)),
      '',
      say('task_hint'),
      link(cardLink(tools.map, item), say('card')),
    ].join('\n'),
    responsible: accountOf(out.bundle, person),
    accomplices: [],
    auditors: curator === undefined ? [] : [curator],
    dueAt,
    urgency: out.urgency,
  };
}
