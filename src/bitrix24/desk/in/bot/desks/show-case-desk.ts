// The desk of a case: how it stands, and a button for each thing that this person may do with it now.

import { deskWord } from '../../../../../diagnostics/catalogue/desk-words.ts';
import { word } from '../../../../../diagnostics/catalogue/words.ts';
import type { Remark } from '../../../../../domain/case.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import type { BotButton, LinkButton } from '../../../bot-keyboard.ts';
import { escapeBb } from '../../../escape-bb.ts';
import type { MessageNote } from '../../../message-note.ts';
import { cardLink } from '../../../out/links.ts';
import { paperStateWord } from '../../../paper-state-word.ts';
import type { Speech } from '../bot-voice.ts';
import type { EngineAct } from '../dialogs/dialog-view.ts';
import type { Talk } from '../talk.ts';
import type { CaseTelling } from '../told/case-telling.ts';
import { caseTelling } from '../told/case-telling.ts';
import { statusText } from '../told/status-text.ts';
import { wayOn } from '../told/way-on.ts';
import type { Asking } from './offered-acts.ts';
import { offeredActs, offeredForPaper, offeredForRemark, offeredInvitations } from './offered-acts.ts';

export type DeskNote = Extract<MessageNote, { readonly kind: 'desk' }>;
/** `main`, or a page of remarks or of papers. */
export type DeskView = { readonly of: 'main' | 'remarks' | 'papers'; readonly page: number };
export const MAIN_VIEW: DeskView = { of: 'main', page: 0 };

type Button = BotButton | LinkButton;
type Part = { readonly text: string; readonly buttons: readonly Button[] };
type Showing = { readonly talk: Talk; readonly seen: SeenCase; readonly asking: Asking; readonly telling: CaseTelling };

const PAGE = 5;
const MOST_LETTERS = 3;
const LONGEST_REMARK = 600;
/** Argument of a button that stands on a desk: its message may be rewritten. */
const ON_THE_DESK = 'here';

/** `first`: what comes before it, such as what was just done. */
export function showCaseDesk(talk: Talk, seen: SeenCase, note: DeskNote, view: DeskView, first = ''): Speech {
  const world = talk.of.worldOf(seen.bundle);
  const asking: Asking = { seen, by: talk.person.person, now: talk.now, world };
  const showing: Showing = { talk, seen, asking, telling: caseTelling(seen.bundle, talk.language) };
  const { text, buttons } = partOf(showing, view);
  const way = view.of === 'main' ? wayOn(talk, seen).join('\n') : '';
  const texts = [first, statusText(talk, seen), way, text].filter((part) => part !== '');
  return { text: texts.join('\n\n'), note, buttons };
}

function partOf(showing: Showing, view: DeskView): Part {
  switch (view.of) {
    case 'main':
      return mainPart(showing);
    case 'remarks':
      return remarksPart(showing, view.page);
    case 'papers':
      return papersPart(showing, view.page);
  }
}

function mainPart(showing: Showing): Part {
  const { talk, seen, asking } = showing;
  const acts = [...offeredActs(asking), ...offeredInvitations(asking)];
  const item = talk.of.caseCards.itemOf(seen.kase.id);
  const remarks = remarksWithActs(showing).length;
  const papers = papersWithActs(showing).length;
  return {
    text: '',
    buttons: [
      ...acts.map((act) => actButton(showing, act)),
      ...(remarks === 0 ? [] : [viewButton('remarks', 0, talk.speak('button_remarks', { count: remarks }))]),
      ...(papers === 0 ? [] : [viewButton('papers', 0, talk.speak('button_papers', { count: papers }))]),
      ...letterButtons(showing),
      viewButton('main', 0, talk.speak('button_refresh')),
      ...(item === undefined ? [] : [{ text: talk.speak('button_card'), link: cardLink(talk.of.map, item) }]),
    ],
  };
}

/** Whoever may send letters opens them here. */
function letterButtons({ talk, seen, asking }: Showing): readonly BotButton[] {
  const { people, letters = [] } = seen.kase.context;
  if (people.curator !== asking.by && people.initiator !== asking.by) return [];
  return letters
    .filter(({ state }) => state !== 'closed')
    .slice(-MOST_LETTERS)
    .map(({ letter, state }) => {
      const told = deskWord(`letter_state_${state}`, talk.language);
      return { verb: 'letter', argument: `${letter}`, text: talk.speak('button_letter', { letter, state: told }) };
    });
}

function remarksWithActs({ seen, asking }: Showing) {
  return seen.kase.context.remarks
    .map((remark) => ({ remark, acts: offeredForRemark(asking, remark.remark) }))
    .filter(({ remark, acts }) => acts.length > 0 || (remark.fate === 'open' && isPartOfIt(seen, asking)));
}

/** Whoever only asks where it is reads no remarks. */
function isPartOfIt({ kase: { context } }: SeenCase, { by }: Asking): boolean {
  const { curator, initiator } = context.people;
  const isAsked = Object.values(context.steps).some(({ asked }) => asked.some(({ person }) => person === by));
  return curator === by || initiator === by || isAsked;
}

function remarksPart(showing: Showing, page: number): Part {
  const rows = remarksWithActs(showing);
  return pagePart(showing, {
    of: 'remarks',
    page,
    pages: pagesOf(rows),
    rows: rowsOf(rows, page).map(({ remark, acts }) => ({ text: remarkText(showing, remark), acts })),
  });
}

function remarkText({ talk, telling }: Showing, { remark, by, reason, document, text, answer, fate }: Remark): string {
  const what = [
    ...(reason === undefined ? [] : [telling.reason(reason)]),
    ...(document === undefined ? [] : [telling.document(document)]),
    ...(text === undefined ? [] : [escapeBb(shortly(text))]),
  ].join('; ');
  const told = `${remark}. ${telling.person(by)}: ${what} (${word(`case_fate_${fate}`, talk.language)})`;
  return answer === undefined ? told : `${told}\n${telling.person(answer.by)}: ${escapeBb(shortly(answer.text))}`;
}

/** Five of them stand in one message. */
function shortly(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_REMARK ? text : `${letters.slice(0, LONGEST_REMARK - 1).join('')}…`;
}

function papersWithActs({ seen, asking }: Showing) {
  return seen.kase.plan.documents
    .map(({ document }) => ({ document, acts: offeredForPaper(asking, document) }))
    .filter(({ acts }) => acts.length > 0);
}

function papersPart(showing: Showing, page: number): Part {
  const { talk, seen, telling } = showing;
  const rows = papersWithActs(showing);
  return pagePart(showing, {
    of: 'papers',
    page,
    pages: pagesOf(rows),
    rows: rowsOf(rows, page).map(({ document, acts }) => {
      const state = paperStateWord(seen.kase.context.papers[document], talk.language);
      return { text: `${telling.document(document)} (${state})`, acts };
    }),
  });
}

type Page = {
  readonly of: 'remarks' | 'papers';
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly { readonly text: string; readonly acts: readonly EngineAct[] }[];
};

function pagePart(showing: Showing, { of, page, pages, rows }: Page): Part {
  const { talk } = showing;
  const turn = page + 1 < pages ? [viewButton(of, page + 1, talk.speak('button_more', { page: page + 2, pages }))] : [];
  return {
    text: rows.length === 0 ? talk.speak('nothing_left') : rows.map(({ text }) => text).join('\n'),
    buttons: [
      ...rows.flatMap(({ acts }) => acts.map((act) => actButton(showing, act))),
      ...turn,
      viewButton('main', 0, talk.speak('button_back')),
    ],
  };
}

function pagesOf(rows: readonly unknown[]): number {
  return Math.ceil(rows.length / PAGE);
}

function rowsOf<Row>(rows: readonly Row[], page: number): readonly Row[] {
  return rows.slice(page * PAGE, (page + 1) * PAGE);
}

function viewButton(of: DeskView['of'], page: number, text: string): BotButton {
  return { verb: 'view', argument: `${of}:${page}`, text };
}

/** Names of things stand on buttons as they are: a button shows no codes. */
function actButton({ talk, seen, telling }: Showing, act: EngineAct): BotButton {
  const { decisions } = seen.bundle;
  const titles = {
    fact: (id: string) => decisions.facts.find(({ fact }) => fact === id)?.title ?? id,
    document: (id: string) => decisions.documents.find(({ document }) => document === id)?.title ?? id,
    role: (id: string) => decisions.roles.find(({ role }) => role === id)?.title ?? id,
  };
  const labelled = (argument: string, of: string): BotButton => ({
    verb: act.act,
    argument,
    text: talk.speak(labelOf(act.act), { of }),
    endsLine: true,
    ...(act.act === 'submit' || act.act === 'resubmit' ? { look: 'primary' as const } : {}),
    ...(act.act === 'withdraw' ? { look: 'alert' as const } : {}),
  });
  switch (act.act) {
    case 'confirm_fact':
      return labelled(act.fact, titles.fact(act.fact));
    case 'confirm_reuse':
    case 'promise':
      return labelled(act.document, titles.document(act.document));
    case 'address_remark':
    case 'accept_remark':
    case 'withdraw_remark':
      return labelled(String(act.remark), String(act.remark));
    case 'invite':
      return labelled(`${act.step}:${act.role}`, titles.role(act.role));
    case 'release':
      return labelled(act.step, telling.plainStep(act.step));
    default:
      return labelled(ON_THE_DESK, '');
  }
}

const LABELS = [
  'release',
  'submit',
  'resubmit',
  'answer',
  'sign',
  'countersign',
  'register',
  'confirm_fact',
  'confirm_reuse',
  'promise',
  'ask_client',
  'record_remark',
  'address_remark',
  'accept_remark',
  'withdraw_remark',
  'hold',
  'resume',
  'invite',
  'change_curator',
  'withdraw',
] as const;

function labelOf(act: EngineAct['act']): `act_${(typeof LABELS)[number]}` {
  const label = LABELS.find((one) => one === act);
  if (label === undefined) throw new Error(`the desk has no button for ${act}`);
  return `act_${label}`;
}
