// A task for whoever performs a step, and the message with its button: closing the task decides nothing.
import { stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import { accountOf, findAccount } from '../account-of.ts';
import { contractLines, contractNumber, counterpartyOrUnnamed, paperLines } from '../contract-in-words.ts';
import type { DeskTools, OutgoingOf } from '../desk-tools.ts';
import { effectMark } from '../effect-mark.ts';
import { cardLink, link } from '../links.ts';
import { putQuestion } from '../question/ask-person.ts';
import { closeMessages, standing } from '../question/close-question.ts';
import { tellingOf } from '../telling.ts';
import type { NewTask } from './portal-tasks.ts';
import { keepOpened } from './task-note.ts';
import { taskClosing, taskOpening } from './task-opening.ts';

export const openTask = taskOpening<OutgoingOf<'open_task'>>({ newTask, settle });

export const closeTask = taskClosing<OutgoingOf<'close_task'>>({ closeMessages, standing });

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
