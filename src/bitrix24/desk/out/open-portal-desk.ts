// The portal as the engine sees it: what is done there for each kind of effect.
import type { EffectKind } from '../../../domain/effect.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import type { Made, Outgoing, Portal } from '../../../engine/ports/portal.ts';
import { StoreError } from '../../../engine/ports/store-error.ts';
import { PortalCards } from './card/portal-cards.ts';
import { readMark, showCard } from './card/show-card.ts';
import type { DeskSurroundings, DeskTools, Doing, OutgoingOf } from './desk-tools.ts';
import { DiskAccess } from './files/disk-access.ts';
import { fileDocument } from './files/file-document.ts';
import { openFolder } from './files/open-folder.ts';
import { companyOfCard } from './letters/company-of-card.ts';
import { draftLetter } from './letters/draft-letter.ts';
import { fileLetter } from './letters/file-letter.ts';
import { sendLetter } from './letters/send-letter.ts';
import { showLetter } from './letters/show-letter.ts';
import { tellPeople } from './notices/tell-people.ts';
import { askPerson } from './question/ask-person.ts';
import { closeQuestion } from './question/close-question.ts';
import { showQuestion } from './question/show-question.ts';
import { PortalTasks } from './tasks/portal-tasks.ts';
import { closeReceptionTask, receptionTask } from './tasks/reception-task.ts';
import { closeTask, openTask } from './tasks/step-task.ts';
import { fileAct } from './thread/file-act.ts';

/** Papers are checked elsewhere. */
type DoneHere = Exclude<EffectKind, 'check_papers'>;

const DOINGS: { readonly [Kind in DoneHere]: Doing<OutgoingOf<Kind>> } = {
  move_card: showCard,
  show_card: showCard,
  ask: askPerson,
  show_question: showQuestion,
  close_question: closeQuestion,
  open_task: openTask,
  close_task: closeTask,
  inform: tellPeople,
  ping: tellPeople,
  remind: tellPeople,
  escalate: tellPeople,
  notify: tellPeople,
  comment: fileAct,
  draft_letter: draftLetter,
  show_letter: showLetter,
  send_letter: sendLetter,
  file_letter: fileLetter,
  open_folder: openFolder,
  file_document: fileDocument,
  reception_task: receptionTask,
  close_reception_task: closeReceptionTask,
  refuse: tellPeople,
};

/** Opens nothing by itself. Every call rejects with `FarError` alone. */
export function openPortalDesk(surroundings: DeskSurroundings): Portal {
  const cards = new PortalCards(surroundings);
  const tools: DeskTools = {
    ...surroundings,
    cards,
    hasMailbox: surroundings.mail !== undefined,
    companyOf: (item, urgency) => companyOfCard(cards, item, urgency),
    tasks: new PortalTasks(surroundings),
    disk: new DiskAccess(surroundings.client),
  };
  return {
    compare: (out) => farCall(() => compare(tools, out)),
    find: (out) => farCall(() => find(tools, out)),
    send: (out) => farCall(async () => await doingOf(out).send(tools, out as OutgoingOf<DoneHere>)),
    cardMark: (id, urgency) => farCall(() => readMark(tools, id, urgency)),
  };
}

/** An effect is done as its own kind, and by no other: that is what makes the table's row fit. */
function doingOf({ effect }: Outgoing): Doing<OutgoingOf<DoneHere>> {
  if (effect.effect === 'check_papers') throw new Error('papers are checked elsewhere');
  return DOINGS[effect.effect] as Doing<OutgoingOf<DoneHere>>;
}

async function compare(tools: DeskTools, out: Outgoing): Promise<'same' | 'different'> {
  const doing = doingOf(out);
  if (doing.compare === undefined) throw new Error(`${out.effect.effect} is not delivered by value`);
  return await doing.compare(tools, out as OutgoingOf<DoneHere>);
}

async function find(tools: DeskTools, out: Outgoing): Promise<Made | undefined> {
  const doing = doingOf(out);
  if (doing.find === undefined) throw new Error(`${out.effect.effect} is not delivered by look-up`);
  return await doing.find(tools, out as OutgoingOf<DoneHere>);
}

/** What our own store refuses leaves open what was done at the portal. */
async function farCall<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (thrown) {
    throw thrown instanceof StoreError ? notKept(thrown) : thrown;
  }
}

function notKept(cause: StoreError): FarError {
  return new FarError({ kind: 'unknown', reason: `notes: ${cause.code}` }, cause);
}
