// Tasks in a list, and on pages of their own.
import type { Task } from '../state/portal-state.ts';
import { bbText } from './bb-text.ts';
import { cardPath } from './card-place.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { momentText } from './moment-text.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';
import { fileLink } from './show-value.ts';

const CLOSED = 5;

export function taskRows(context: PageContext, tasks: readonly Task[]): Content {
  const { word, state } = context;
  if (tasks.length === 0) return markup`<p class="quiet">${word('tasks_none')}</p>`;
  const rows = tasks.toReversed().map((task) => {
    const due = task['DEADLINE'] === null ? '' : momentText(context, task['DEADLINE']);
    return markup`<li class="${isClosed(task) ? 'closed' : 'open'}"><a href="${taskPath(task)}">${String(task['TITLE'])}</a>
<p class="by">${personName(state, Number(task['RESPONSIBLE_ID']))}${due === '' ? '' : [' · ', markup`<span class="${isLate(context, task) ? 'late' : ''}">${word('task_due', { due })}</span>`]} · ${statusWord(context, task)}</p>
${buttons(context, task)}</li>`;
  });
  return markup`<ul class="tasks">${rows}</ul>`;
}

export function tasksPage(context: PageContext, personId: number): Page {
  const { state, word } = context;
  const own = [...state.tasks.values()].filter((task) => task['RESPONSIBLE_ID'] === personId);
  const closed = own.filter(isClosed);
  return {
    title: word('tasks_of', { person: personName(state, personId) }),
    content: markup`<section class="section">${taskRows(
      context,
      own.filter((task) => !isClosed(task)),
    )}</section>
${closed.length === 0 ? '' : markup`<details class="section"><summary>${word('tasks_closed', { count: closed.length })}</summary>${taskRows(context, closed)}</details>`}`,
  };
}

export function taskPage(context: PageContext, task: Task): Page {
  const { state, word } = context;
  const facts: readonly (readonly [string, Content])[] = [
    [word('task_status'), statusWord(context, task)],
    [word('task_responsible'), personName(state, Number(task['RESPONSIBLE_ID']))],
    [word('task_creator'), personName(state, Number(task['CREATED_BY']))],
    [word('task_deadline'), task['DEADLINE'] === null ? undefined : momentText(context, task['DEADLINE'])],
    [word('task_closed_by'), task['CLOSED_BY'] === 0 ? undefined : personName(state, Number(task['CLOSED_BY']))],
    [word('task_cards'), cardsOf(context, task)],
    [word('task_files'), filesOf(context, task)],
  ];
  const shown = facts.map(([name, value]) => (isNothing(value) ? '' : markup`<dt>${name}</dt><dd>${value}</dd>`));
  const checklist = [...state.checklist.values()].filter((row) => row['TASK_ID'] === String(task.ID));
  return {
    title: String(task['TITLE']),
    actions: buttons(context, task),
    content: markup`<section class="section"><dl>${shown}</dl></section>
<section class="section"><h2>${word('task_description')}</h2><div class="text">${bbText(String(task['DESCRIPTION']))}</div></section>
${checklist.length === 0 ? '' : markup`<section class="section"><h2>${word('task_checklist')}</h2><ul class="checks">${checklist.map((row) => markup`<li class="${row['IS_COMPLETE'] === 'Y' ? 'closed' : 'open'}">${row['IS_COMPLETE'] === 'Y' ? '☑' : '☐'} ${String(row['TITLE'])}</li>`)}</ul></section>`}`,
  };
}

export function taskPath(task: Task): string {
  return `/company/personal/user/${String(task['RESPONSIBLE_ID'])}/tasks/task/view/${task.ID}/`;
}

function isNothing(value: Content): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function isClosed(task: Task): boolean {
  return Number(task['STATUS']) >= CLOSED && Number(task['STATUS']) !== 6;
}

function isLate({ now }: PageContext, task: Task): boolean {
  return !isClosed(task) && task['DEADLINE'] !== null && Date.parse(String(task['DEADLINE'])) < now;
}

function statusWord({ word }: PageContext, task: Task): string {
  const status = Number(task['STATUS']);
  if (status === 3 || status === 4 || status === 5 || status === 6 || status === 7)
    return word(`task_status_${status}`);
  return word('task_status_2');
}

function buttons(context: PageContext, task: Task): Markup {
  const { word } = context;
  const of = hidden('task', task.ID);
  return isClosed(task)
    ? form(context, 'renew-task', markup`${of}<button>${word('task_renew')}</button>`)
    : form(context, 'complete-task', markup`${of}<button>${word('task_complete')}</button>`);
}

function cardsOf({ state }: PageContext, task: Task): readonly Content[] {
  return (task['UF_CRM_TASK'] as readonly string[]).flatMap((binding) => {
    const [, hex = '', id = ''] = /^T([0-9a-f]+)_(\d+)$/.exec(binding) ?? [];
    const card = state.items.get(`${Number.parseInt(hex, 16)}/${id}`);
    return card === undefined ? [] : [markup`<a href="${cardPath(card)}">${String(card['title'])}</a> `];
  });
}

/** `n12345` is an object of the drive. */
function filesOf(context: PageContext, task: Task): readonly Content[] {
  return (task['UF_TASK_WEBDAV_FILES'] as readonly unknown[]).flatMap((given) => {
    const object = context.state.disk.get(Number(String(given).replace(/^n/, '')));
    return object === undefined ? [] : [markup`<p>${fileLink(context, object.fileId)}</p>`];
  });
}
