// Reception's tasks: sign the approved revision, scan and register what came back.
import { word } from '../../../../diagnostics/catalogue/words.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import type { MessageNote } from '../../message-note.ts';
import { findMessageNote, messageNoteName } from '../../message-note.ts';
import { draftFound, isDraftWhole, putBackDraft, readApprovedDraft } from '../../signing/approved-draft.ts';
import { draftWords } from '../../signing/draft-words.ts';
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
import { tellPerson } from '../tell-person.ts';
import { tellWithDesk } from '../tell-with-desk.ts';
import type { Telling } from '../telling.ts';
import { tellingOf } from '../telling.ts';
import type { NewTask } from './portal-tasks.ts';
import { receptionLines } from './signing-lines.ts';
import { findOpened, keepOpened } from './task-note.ts';
import { taskClosing, taskOpening } from './task-opening.ts';

type Opening = OutgoingOf<'reception_task'>;
type Closing = OutgoingOf<'close_reception_task'>;

/** Of the hash of a file, as people compare it. */
const SHORT = 12;

const PRESS = { signing: 'sign', scanning: 'register' } as const;

export const receptionTask = taskOpening<Opening>({ newTask, settle });

export const closeReceptionTask = taskClosing<Closing>({ closeMessages, standing });

async function closeMessages(tools: DeskTools, out: Closing): Promise<void> {
  const telling = tellingOf(out, tools);
  const text = `${contractHeading(telling, tools)}\n${closedLine(telling, out)}`;
  for (const [message, note] of await standing(tools, out)) {
    await rewriteBotMessage(tools, message, { text, urgency: out.urgency });
    const closed: MessageNote = { ...note, closed: out.effect.outcome };
    await tools.notes.keepNotes([{ name: messageNoteName(message), text: JSON.stringify(closed) }]);
  }
}

/** What it came to: the number that the contract was given, or what stands in the way of signing. */
function closedLine(telling: Telling, { effect, kase }: Closing): string {
  const { say, wording, language } = telling;
  const { state, outcome, papers } = effect;
  if (papers !== undefined) {
    const named = papers.map(({ document, state: paper }) =>
      telling.plain('paper_with_state', {
        paper: wording.names.document(document),
        state: word(`state_${paper}`, language),
      }),
    );
    return say('closed_unfit', { papers: named });
  }
  const number = kase.context.registered?.number;
  const isNumbered = state === 'scanning' && outcome === 'done' && number !== undefined;
  return isNumbered ? say('told_registered', { number }) : say(`closed_${outcome}`);
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
  const lines = await receptionLines(tools, telling, out);
  for (const person of out.effect.people) messages.push(await sendButton(tools, telling, { out, lines }, person));
  await keepOpened(tools, out, { key: out.key, task, messages });
  return { farName: `task/${task}` };
}

type Button = { readonly out: Opening; readonly lines: readonly string[] };

function sendButton(tools: DeskTools, telling: Telling, { out, lines }: Button, person: PersonId): Promise<number> {
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
      ...lines,
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

/** The approved draft lies where reception takes it from, or is put back there; the curator hears of it. False: it is nowhere any more. */
async function seeToDraft(tools: DeskTools, telling: Telling, out: Opening): Promise<boolean> {
  const { kase, urgency, key } = out;
  const draft = await readApprovedDraft(tools, kase, urgency);
  if (draft === undefined || isDraftWhole(draft)) return true;
  const { language } = telling;
  const file = await putBackDraft(tools, kase, draft, { language, urgency });
  // Only the folder had lost it: nobody could have signed another one.
  if (file !== undefined && draftFound(draft).hash === draft.approved) return true;
  const person = kase.context.people.curator;
  const text = `${contractHeading(telling, tools)}\n${draftWords(kase, draft, { file, language })}`;
  await tellPerson(tools, telling, { name: `${key}/draft`, person, text });
  return file !== undefined;
}

async function newTask(tools: DeskTools, out: Opening): Promise<NewTask> {
  const telling = tellingOf(out, tools);
  const { say, item } = telling;
  const { people, dueAt, state } = out.effect;
  const curator = out.kase.context.people.curator;
  const [first = curator, ...others] = people;
  const watching = findAccount(out.bundle, curator);
  const isWhole = state !== 'signing' || (await seeToDraft(tools, telling, out));
  const draft = out.kase.context.content.draft ?? '';
  return {
    item,
    title: receptionTitle(telling, out),
    visibleMark: say('visible_mark', { mark: effectMark(out.key) }),
    description: [
      contractTitle(telling),
      ...(await receptionLines(tools, telling, out)),
      ...(isWhole ? [] : [say('sign_lost', { hash: draft.slice(0, SHORT) })]),
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
