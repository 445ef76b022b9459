// Reception's tasks: sign the approved revision, scan and register what came back.
import { word } from '../../../../diagnostics/catalogue/words.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import type { MessageNote } from '../../message-note.ts';
import { findMessageNote, messageNoteName } from '../../message-note.ts';
import { accountOf, findAccount } from '../account-of.ts';
import { rewriteBotMessage } from '../bot-message.ts';
import {
  contractHeading,
  contractLines,
  contractNumber,
  contractTitle,
  counterpartyOrUnnamed,
  paperLines,
} from '../contract-in-words.ts';
import type { DeskTools, OutgoingOf } from '../desk-tools.ts';
import { effectMark } from '../effect-mark.ts';
import { cardLink, link } from '../links.ts';
import { tellWithDesk } from '../tell-with-desk.ts';
import type { Telling } from '../telling.ts';
import { tellingOf } from '../telling.ts';
import type { NewTask } from './portal-tasks.ts';
import { findOpened, keepOpened } from './task-note.ts';
import { taskClosing, taskOpening } from './task-opening.ts';

type Opening = OutgoingOf<'reception_task'>;
type Closing = OutgoingOf<'close_reception_task'>;

const PRESS = { signing: 'sign', scanning: 'register' } as const;

export const receptionTask = taskOpening<Opening>({ newTask, settle });

export const closeReceptionTask = taskClosing<Closing>({ closeMessages, standing });

async function closeMessages(tools: DeskTools, out: Closing): Promise<void> {
  const telling = tellingOf(out, tools);
  const text = `${contractHeading(telling, tools)}\n${telling.say(`closed_${out.effect.outcome}`)}`;
  for (const [message, note] of await standing(tools, out)) {
    await rewriteBotMessage(tools, message, { text, urgency: out.urgency });
    const closed: MessageNote = { ...note, closed: out.effect.outcome };
    await tools.notes.keepNotes([{ name: messageNoteName(message), text: JSON.stringify(closed) }]);
  }
}

/** Messages with buttons that are not closed yet. */
async function standing(tools: DeskTools, out: Closing): Promise<readonly (readonly [number, MessageNote])[]> {
  const open: (readonly [number, MessageNote])[] = [];
  for (const { messages } of await findOpened(tools, out)) {
    for (const message of messages) {
      const note = await findMessageNote(tools.notes, message);
      if (note !== undefined && note.closed === undefined) open.push([message, note]);
    }
  }
  return open;
}

/** Everybody who may do it gets the button; the messages are on record before the task counts as made. */
async function settle(tools: DeskTools, out: Opening, task: number): Promise<Made> {
  const telling = tellingOf(out, tools);
  const messages: number[] = [];
  for (const person of out.effect.people) messages.push(await sendButton(tools, telling, out, person));
  await keepOpened(tools, out, { key: out.key, task, messages });
  return { farName: `task/${task}` };
}

function sendButton(tools: DeskTools, telling: Telling, out: Opening, person: PersonId): Promise<number> {
  const { say, wording } = telling;
  const { key, effect } = out;
  const verb = PRESS[effect.state];
  return tellWithDesk(tools, telling, {
    name: `${key}/${person}`,
    person,
    text: [
      contractHeading(telling, tools),
      say('waits_for_you', { state: receptionTitle(telling, out) }),
      ...(effect.dueAt === undefined ? [] : [say('due_line', { due: wording.moment(effect.dueAt) })]),
      ...(effect.state === 'signing' ? signingLines(telling, out) : []),
    ].join('\n'),
    buttons: [
      { verb, argument: '', text: say(`press_${verb}`), look: 'primary', endsLine: true },
      { text: say('card'), link: cardLink(tools.map, telling.item) },
    ],
  });
}

function receptionTitle(telling: Telling, { effect }: Opening): string {
  return telling.say(`task_${effect.state}`, {
    number: contractNumber(telling),
    counterparty: counterpartyOrUnnamed(telling),
  });
}

async function newTask(tools: DeskTools, out: Opening): Promise<NewTask> {
  const telling = tellingOf(out, tools);
  const { say, item } = telling;
  const { people, dueAt, state } = out.effect;
  const curator = out.kase.context.people.curator;
  const [first = curator, ...others] = people;
  const watching = findAccount(out.bundle, curator);
  return {
    item,
    title: receptionTitle(telling, out),
    visibleMark: say('visible_mark', { mark: effectMark(out.key) }),
    description: [
      contractTitle(telling),
      ...(state === 'signing' ? signingLines(telling, out) : []),
      ...contractLines(telling),
      ...(await paperLines(telling, tools)),
      '',
      say('task_hint'),
      link(cardLink(tools.map, item), say('card')),
    ].join('\n'),
    responsible: accountOf(out.bundle, first),
    accomplices: others.map((person) => accountOf(out.bundle, person)),
    auditors: watching === undefined ? [] : [watching],
    dueAt,
    urgency: out.urgency,
  };
}

/** What is signed, how, by whom, and where it goes. */
function signingLines({ say, wording, language }: Telling, { effect, kase }: Opening): readonly string[] {
  const { rule } = kase.plan.signing;
  const draft = kase.context.content.draft;
  return [
    say('sign_revision', { revision: effect.revision }),
    ...(draft === undefined ? [] : [say('sign_hash', { hash: draft.slice(0, 12) })]),
    ...(rule === undefined
      ? [word('unanswered', language)]
      : [
          formLine(say, rule),
          say('sign_signers', { roles: rule.signers.map(wording.names.role) }),
          say('sign_send', { send: rule.send }),
        ]),
  ];
}

function formLine(
  say: Telling['say'],
  { form, copies }: { readonly form: 'paper' | 'electronic'; readonly copies?: number },
): string {
  if (form === 'electronic') return say('sign_electronic');
  return copies === undefined ? say('sign_paper_any') : say('sign_paper', { copies });
}
