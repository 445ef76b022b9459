// No paper that is missing, waits for a person's word, is past its last day, or is known in 1C not to hold passes its gate. It is worked out
// from what came in, the day, the plan and the books of the base; the states that the machine keeps are not looked at.
import type { Act, PaperGiven, StartPaper } from '../../../src/domain/act.ts';
import type { Holds } from '../../../src/domain/bundle.ts';
import type { GateName } from '../../../src/domain/case.ts';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import type { Day } from '../../../src/domain/day.ts';
import { formatDay } from '../../../src/domain/day.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { CaseStory } from './case-story.ts';
import { officeDay } from './case-story.ts';

/** What the base's books said of a paper at some moment within a span; `unknown` leaves everything open. */
export type BookState = 'valid' | 'invalid' | 'unknown';
export type BooksOf = (
  document: DocumentId,
  span: { readonly from: Instant; readonly to: Instant },
) => ReadonlySet<BookState>;

type Paper = {
  given: PaperGiven;
  isOffered: boolean;
  /** Gate at which it was good enough. */
  passed?: GateName;
  /** 1C's last word of this paper. */
  isInvalid?: boolean;
};

type Telling = {
  readonly story: CaseStory;
  readonly books: BooksOf | undefined;
  readonly papers: Map<DocumentId, Paper>;
  /** When each gate was passed first. */
  readonly passedAt: Map<GateName, Instant>;
  signingSince: Instant | undefined;
  readonly broken: string[];
};

/** A question to 1C takes three minutes at most, and its answer waits for a daemon that is down. */
const LONGEST_ANSWER_MS = 900_000;
const DAY_MS = 86_400_000;

/** `books`: left out where the daemon's clock is not that of the books. */
export function checkGates(story: CaseStory, books?: BooksOf): readonly string[] {
  const telling: Telling = {
    ...{ story, books, papers: new Map(), passedAt: new Map(), signingSince: undefined, broken: [] },
  };
  for (const { record, plan } of story.told) {
    takeIn(telling, record);
    clearLate(telling, plan, record);
    for (const gate of gatesPassed(record)) {
      passGate(telling, { gate, plan, record });
      if (!telling.passedAt.has(gate)) telling.passedAt.set(gate, record.at);
    }
    noteSigning(telling, record);
  }
  return telling.broken;
}

function gatesPassed({ input, reasons }: CaseRecord): readonly GateName[] {
  const start: GateName[] = input.kind === 'act' && input.act.act === 'submit' ? ['start'] : [];
  return [...start, ...reasons.flatMap((one) => (one.reason === 'gate_passed' ? [one.gate] : []))];
}

function takeIn(telling: Telling, { input, at, seq }: CaseRecord): void {
  const { papers } = telling;
  if (input.kind === 'start') {
    for (const { document, paper, reuse, promised } of input.papers)
      if (promised === undefined) papers.set(document, { given: paper, isOffered: reuse === 'offered' });
  } else if (input.kind === 'papers_checked') {
    for (const checked of input.papers) takeWord(telling, checked, { at, seq });
  } else if (input.kind === 'papers_offered') offer(papers, input.papers);
  else if (input.kind === 'act') takeAct(papers, input.act);
}

/** What is here already is not offered. */
function offer(papers: Telling['papers'], offered: readonly Pick<StartPaper, 'document' | 'paper'>[]): void {
  for (const { document, paper } of offered)
    if (papers.get(document)?.isOffered !== false) papers.set(document, { given: paper, isOffered: true });
}

function takeAct(papers: Telling['papers'], act: Act): void {
  if (act.act === 'add_document' || act.act === 'replace_document')
    papers.set(act.document, { given: act.paper, isOffered: false });
  if (act.act !== 'confirm_reuse') return;
  const paper = papers.get(act.document);
  if (paper !== undefined) paper.isOffered = false;
}

type Checked = { readonly document: DocumentId; readonly invalid: boolean };

function takeWord(
  { papers, broken, books, story }: Telling,
  { document, invalid }: Checked,
  { at, seq }: Pick<CaseRecord, 'at' | 'seq'>,
): void {
  const paper = papers.get(document);
  if (paper !== undefined) paper.isInvalid = invalid;
  const said = books?.(document, { from: (at - LONGEST_ANSWER_MS) as Instant, to: at });
  if (said === undefined || said.has(invalid ? 'invalid' : 'valid')) return;
  broken.push(`${story.id}: record ${seq} says ${document} is ${invalid ? 'in' : ''}valid, the books never did`);
}

function noteSigning(telling: Telling, { reasons, at }: CaseRecord): void {
  for (const one of reasons) {
    if (one.reason !== 'moved') continue;
    const isAtGate = one.to.kind === 'waiting' && one.to.state === 'signing' && one.to.at === 'gate';
    const isOn = one.to.kind === 'waiting' && one.to.state === 'signing';
    if (isAtGate || (isOn && telling.signingSince === undefined)) telling.signingSince = at;
    else if (!isOn) telling.signingSince = undefined;
  }
}

type Passing = { readonly gate: GateName; readonly plan: Plan; readonly record: CaseRecord };

function passGate(telling: Telling, { gate, plan, record }: Passing): void {
  const rank = rankOf(plan, gate);
  for (const { document, by, needed } of plan.documents) {
    const own: GateName = by.kind === 'stage' ? by.stage : by.kind;
    if (rankOf(plan, own) > rank || needed.kind !== 'yes') continue;
    const paper = telling.papers.get(document);
    const isCleared = paper?.passed !== undefined && gate !== 'signing';
    const fault = isCleared ? undefined : faultOf(telling, document, paper, record.at);
    if (fault !== undefined)
      telling.broken.push(`${telling.story.id}: ${document} passed ${gate} in record ${record.seq}, and ${fault}`);
    if (paper !== undefined && fault === undefined) paper.passed ??= gate;
  }
}

/** What comes in after its gate, and is good enough, stands before no other gate but signing. */
function clearLate(telling: Telling, plan: Plan, { input, at }: CaseRecord): void {
  if (input.kind !== 'act' || !('document' in input.act) || input.act.document === undefined) return;
  const { document } = input.act;
  const paper = telling.papers.get(document);
  const by = plan.documents.find((one) => one.document === document)?.by;
  if (paper === undefined || by === undefined) return;
  const own: GateName = by.kind === 'stage' ? by.stage : by.kind;
  const isBehind = [...telling.passedAt.keys()].some((gate) => rankOf(plan, gate) >= rankOf(plan, own));
  if (isBehind && faultOf(telling, document, paper, at) === undefined) paper.passed ??= own;
}

function faultOf(
  { story: { bundle }, passedAt, books, signingSince }: Telling,
  document: DocumentId,
  paper: Paper | undefined,
  at: Instant,
): string | undefined {
  if (paper === undefined) return 'is not there';
  if (paper.isOffered) return 'nobody has said that it is used again';
  if (paper.isInvalid === true || paper.given.invalid === true) return '1C had said that it does not hold';
  const rule = bundle.decisions.documents.find((one) => one.document === document);
  const holds = rule?.holds;
  if (holds === undefined) return undefined;
  if (holds.kind !== 'onec') return pastItsDay(holds, paper.given, asOfDay(passedAt, holds, at));
  const said = signingSince === undefined ? undefined : books?.(document, { from: signingSince, to: at });
  return said?.size === 1 && said.has('invalid')
    ? 'the books have said all the while that it does not hold'
    : undefined;
}

function asOfDay(passedAt: Telling['passedAt'], { on }: Exclude<Holds, { kind: 'onec' }>, at: Instant): Day {
  const gate: GateName = on.kind === 'stage' ? on.stage : on.kind;
  return officeDay(passedAt.get(gate) ?? at);
}

function pastItsDay(holds: Exclude<Holds, { kind: 'onec' }>, paper: PaperGiven, day: Day): string | undefined {
  const last = lastDay(holds, paper);
  if (last === undefined) return 'it has no date that it could be told by';
  return last < formatDay(day) ? `it held until ${last}, on ${formatDay(day)}` : undefined;
}

/** As texts, by the calendar of JavaScript. */
function lastDay(holds: Exclude<Holds, { kind: 'onec' }>, { issued, until }: PaperGiven): string | undefined {
  if (holds.kind !== 'for' && until !== undefined) return formatDay(until);
  if (issued === undefined) return undefined;
  if (holds.kind === 'until_year_end') return `${formatDay(issued).slice(0, 4)}-12-31`;
  const allow = holds.kind === 'for' ? holds.allow : holds.default;
  if (allow === undefined) return undefined;
  const from = new Date(`${formatDay(issued)}T00:00:00Z`);
  if (allow.unit === 'days') return new Date(from.getTime() + allow.count * DAY_MS).toISOString().slice(0, 10);
  const months = allow.unit === 'years' ? 12 * allow.count : allow.count;
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()));
  return to.toISOString().slice(0, 10);
}

function rankOf({ stages }: Plan, gate: GateName): number {
  if (gate === 'start') return 0;
  return gate === 'signing' ? stages.length + 1 : 1 + stages.findIndex(({ stage }) => stage === gate);
}
