// What must be true of a portal once it is quiet: it shows the cases as they are, everything stands there once, nothing forged counted.
import type { MessageNote } from '../../../src/bitrix24/desk/message-note.ts';
import { buttonsOf } from '../../../src/company/portal-people.ts';
import type { SetClock } from '../../../src/company/set-clock.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import type { SeenCase } from '../../../src/engine/ports/engine-desk.ts';
import type { Store } from '../../../src/engine/ports/store.ts';
import { caseState, stateName } from '../../../src/machine/case-state.ts';
import { openQuestions } from '../../../src/machine/settle/open-questions.ts';
import { stepOf } from '../../../src/machine/steps/is-met.ts';
import { stepViews } from '../../../src/machine/steps/step-view.ts';
import type { SimulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import type { Scene } from '../../scenarios/portal/scene-of.ts';
import { storyOf } from './case-story.ts';
import { checkApprovals } from './check-approvals.ts';
import type { BooksOf } from './check-gates.ts';
import { checkGates } from './check-gates.ts';
import { checkLetters } from './check-letters.ts';
import type { PortalOffice } from './portal-office.ts';
import type { SimulatedBooks } from './simulated-books.ts';

export type PortalChecks = {
  readonly scene: Scene;
  readonly office: PortalOffice;
  readonly books: SimulatedBooks;
  readonly mailbox: SimulatedMailbox;
  /** Where the daemon's clock was another one than everybody else's. */
  readonly setClock: SetClock | undefined;
  /** The store was set back by a backup: whoever was asked then was asked once more. */
  readonly wasSetBack: boolean;
  /** Without any, the portal never had to say that it is too much. */
  readonly hadFaults: boolean;
};

/** The account in whose name the engine works. */
const ENGINE = 1;

type QuestionNote = Extract<MessageNote, { readonly kind: 'question' }>;

export async function checkPortal(of: PortalChecks): Promise<readonly string[]> {
  const { scene, office } = of;
  const { staged } = scene;
  const broken: string[] = [];
  const questions = await questionNotes(staged.daemon.store);
  for (const item of office.cards) {
    const seen = await staged.look(item);
    if (seen === undefined) continue;
    broken.push(...checkShown(scene, item, seen), ...checkOnce(scene, item), ...checkQuestions(of, seen, questions));
    broken.push(...checkTaken(scene, seen, questions), ...(await checkComments(scene, item, seen)));
    broken.push(...(await checkStory(of, item, seen)));
  }
  const dead = await staged.daemon.store.listOutbox({ states: ['dead'], limit: 100 });
  for (const { case: id, key, reason } of dead) {
    if ((await staged.daemon.engine.desk.look(id))?.trouble === undefined) {
      broken.push(`${key} was given up and its case does not say so: ${reason}`);
    }
  }
  const texts = [...checkMessages(scene), ...checkFiles(scene)];
  // What a store no longer knows of, it says and makes once more: after a backup an older answer may stand beside its own.
  return [...broken, ...(of.wasSetBack ? [] : texts), ...checkForged(of), ...checkTraffic(of)];
}

async function checkStory(
  { scene: { staged }, office, books, mailbox, setClock, wasSetBack }: PortalChecks,
  item: number,
  { kase }: SeenCase,
): Promise<readonly string[]> {
  const story = await storyOf(staged.daemon.store, staged.rules, kase.id);
  if (story === undefined) return [`${kase.id} has no records`];
  const inn = office.inns.get(item) ?? '';
  const said: BooksOf = (document, span) => books.said(inn, document, span);
  return [
    ...checkApprovals(story),
    ...checkGates(story, setClock === undefined ? said : undefined),
    ...checkLetters(story, mailbox.lettersOf(kase.id), wasSetBack ? 'set_back' : 'whole'),
  ];
}

/** Who drags or deletes against the engine has a case that says so; everybody else's card stands where its case does. */
function checkShown({ staged, view }: Scene, item: number, { kase, bundle, trouble }: SeenCase): readonly string[] {
  const isThere = staged.portal.state.items.has(`${staged.map.entityTypeId}/${item}`);
  const isTold = trouble !== undefined || caseState(kase).kind === 'final';
  if (!isThere) return isTold ? [] : [`card ${item} is gone and its case does not say so`];
  if (staged.told.gateway.some((event) => event.kind === 'disputed' && event.case === kase.id)) return [];
  const state = stateName(caseState(kase));
  const stage = bundle.directory.funnel?.stages.find(({ shows }) => shows.includes(state))?.stage;
  const mark = String(view.output(item, 'mark'));
  return [
    ...(view.stage(item) === stage ? [] : [`card ${item} stands at ${view.stage(item)}, its case is in ${state}`]),
    ...(/^\d+/.exec(mark)?.[0] === String(kase.seq)
      ? []
      : [`card ${item} shows record ${mark}, its case is at ${kase.seq}`]),
  ];
}

function checkOnce({ view }: Scene, item: number): readonly string[] {
  const marked = view.comments(item).filter((comment) => /\n\(entry \w+\)$/.test(comment));
  return [
    ...twice(view.tasks(item).map(({ TITLE }) => String(TITLE))).map((title) => `two tasks of card ${item}: ${title}`),
    ...twice(marked.map((comment) => comment.split('\n').at(-1) ?? '')).map(
      (mark) => `two comments under card ${item}: ${mark}`,
    ),
  ];
}

/** Each question that is open has one message with buttons (after a restored backup also the one of before), and no other message has any. */
function checkQuestions(
  { scene: { staged }, wasSetBack }: PortalChecks,
  { kase }: SeenCase,
  questions: ReadonlyMap<number, QuestionNote>,
): readonly string[] {
  const standing = [...questions]
    .filter(([message, note]) => note.case === kase.id && buttonsOf(messageOf(staged, message)).length > 0)
    .map(([, { step, person, generation }]) => `${step} ${person} ${generation}`);
  const open = openIn(kase);
  return [
    ...(wasSetBack ? [] : twice(standing).map((name) => `${kase.id} is asked twice: ${name}`)),
    ...standing.filter((name) => !open.has(name)).map((name) => `${kase.id}: a question that is over stands: ${name}`),
    ...[...open]
      .filter((name) => !standing.includes(name))
      .map((name) => `${kase.id}: a question does not stand: ${name}`),
  ];
}

/** A question that stands says since when its person has taken it, or offers to take it. */
function checkTaken(
  { staged }: Scene,
  { kase }: SeenCase,
  questions: ReadonlyMap<number, QuestionNote>,
): readonly string[] {
  return [...questions].flatMap(([message, note]) => {
    const step = kase.context.steps[note.step];
    const buttons = buttonsOf(messageOf(staged, message));
    if (note.case !== kase.id || buttons.length === 0 || step?.generation !== note.generation) return [];
    const isTaken = step.taken.some(({ by }) => by === note.person);
    const verbs = buttons.map(({ verb }) => verb);
    const isShown = verbs.includes('release') === isTaken && !(isTaken && verbs.includes('take'));
    return isShown
      ? []
      : [`${kase.id}: ${note.step} is taken by ${note.person} (${isTaken}), and offers ${verbs.join()}`];
  });
}

/** What people wrote under a card is on record, once, by whom; nothing of ours is. That of the person responsible for it may come later. */
async function checkComments({ staged }: Scene, item: number, { kase }: SeenCase): Promise<readonly string[]> {
  const card = staged.portal.state.items.get(`${staged.map.entityTypeId}/${item}`);
  const ours = new Set([ENGINE, 0]);
  const records = await staged.daemon.store.history(kase.id, 0, 10_000);
  const read = records.flatMap(({ text }) => {
    const { input } = JSON.parse(text) as CaseRecord;
    return input.kind === 'commented' ? [input] : [];
  });
  const written = [...staged.portal.state.comments.values()].filter(({ entityId }) => entityId === item);
  const isOver = card === undefined || caseState(kase).kind === 'final';
  const missing = written.filter(
    ({ id, authorId }) =>
      !isOver &&
      !ours.has(authorId) &&
      authorId !== card['assignedById'] &&
      !read.some(({ comment }) => comment === id),
  );
  return [
    ...twice(read.map(({ comment }) => String(comment))).map((id) => `${kase.id}: comment ${id} is on record twice`),
    ...missing.map(({ id }) => `${kase.id}: comment ${id} under card ${item} is not on record`),
    ...read.filter(({ account }) => ours.has(account)).map(({ comment }) => `${kase.id}: comment ${comment} is ours`),
  ];
}

function openIn(kase: Case): ReadonlySet<string> {
  const { plan, context } = kase;
  if (caseState(kase).kind !== 'stage') return new Set();
  return new Set(
    stepViews(plan, context).all.flatMap((view) => {
      const step = stepOf(context, view);
      return openQuestions(context, view, step).map((person) => `${view.key} ${person} ${step.generation}`);
    }),
  );
}

function messageOf(staged: Scene['staged'], id: number) {
  const message = staged.portal.state.messages.get(id);
  if (message === undefined) throw new Error(`no message ${id}`);
  return message;
}

async function questionNotes(store: Store): Promise<ReadonlyMap<number, QuestionNote>> {
  const found = new Map<number, QuestionNote>();
  for (let after: string | undefined; ; ) {
    const notes = await store.listNotes('message/', after, 500);
    for (const { name, text } of notes) {
      const note = JSON.parse(text) as MessageNote;
      if (note.kind === 'question') found.set(Number(name.split('/')[1]), note);
    }
    after = notes.at(-1)?.name;
    if (notes.length < 500) return found;
  }
}

/** The buttons of a message are signed for it alone: the same ones again are the same message again. */
function checkMessages({ staged }: Scene): readonly string[] {
  const signed = [...staged.portal.state.messages.values()].flatMap((message) => {
    const [first] = buttonsOf(message);
    if (first === undefined) return [];
    const keyboard = message.keyboard as { readonly BUTTONS: readonly { readonly COMMAND_PARAMS?: string }[] };
    return keyboard.BUTTONS.flatMap(({ COMMAND_PARAMS: params }) => params ?? []).slice(0, 1);
  });
  return twice(signed).map((params) => `a message of the bot stands there twice: ${params}`);
}

/** What looks like a press and is none is not worked on; under a question that is over a press is refused at the latest by its case. */
function checkForged({ scene, office, wasSetBack }: PortalChecks): readonly string[] {
  const named = (events: ReadonlySet<number>) => new Set([...events].map((event) => `event/${event}`));
  const [forged, late] = [named(office.forged), named(office.late)];
  return scene.staged.told.stepped.flatMap(({ of, what, outcome }) => {
    const event = of.replace(/^bot[/ ]/, '');
    const isWrong = forged.has(event) || (late.has(event) && outcome === 'advanced' && !wasSetBack);
    return isWrong ? [`nobody pressed it, and it was worked on: ${of} (${what}, ${outcome})`] : [];
  });
}

function checkTraffic({ scene, hadFaults }: PortalChecks): readonly string[] {
  const { portal, requests } = scene.staged;
  const refused = hadFaults ? [] : requests.filter(({ status }) => status === 503 || status === 429);
  return [
    ...portal.state.malformed.map(({ method, says }) => `malformed: ${method}: ${says}`),
    ...refused.map(
      ({ method, status, at }) => `the budget was overrun at ${new Date(at).toISOString()}: ${method} ${status}`,
    ),
  ];
}

function checkFiles({ staged, view }: Scene): readonly string[] {
  const paths = view.drive();
  const cards = [...staged.portal.state.items.values()].map(({ id }) => id);
  return [
    ...paths
      .filter((path) => / \(\d+\)(\.\w+)?$/.test(path) && !/\(card \d+\)$/.test(path))
      .map((path) => `filed twice: ${path}`),
    ...cards
      .filter((card) => paths.filter((path) => path.endsWith(`(card ${card})`)).length > 1)
      .map((card) => `card ${card} has two folders`),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
