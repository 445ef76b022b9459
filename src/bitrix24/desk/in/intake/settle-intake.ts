// One turn of an intake, once 1C and the CRM have answered: presses are done, what is empty is filled in, the company is there, papers are
// offered, and the summary says how it stands. Done twice, it does nothing more.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import type { DocumentId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import { refusalOf } from '../../../../machine/acts/refusal-of.ts';
import { caseState } from '../../../../machine/case-state.ts';
import { hashOf } from '../card-memory.ts';
import { userOf } from '../gateway-tools.ts';
import type { Answers } from './answers.ts';
import { casesOfClient, casesOfCurator, clientHash, noteClient } from './earlier-cases.ts';
import { fillEntries } from './fill-entries.ts';
import type { Gathered, IntakeGround } from './gather-intake.ts';
import { gatherIntake, intakeGround } from './gather-intake.ts';
import type { IntakeNote } from './intake-note.ts';
import { keepIntake, recallIntake } from './intake-note.ts';
import { waitingPresses } from './intake-press.ts';
import type { IntakeLeft, IntakeSummary } from './intake-summary.ts';
import type { IntakeTools } from './intake-tools.ts';
import { isAtIntake } from './is-at-intake.ts';
import { isDecided } from './is-decided.ts';
import { linkCompany } from './link-company.ts';
import { offerPapers } from './offer-papers.ts';
import type { FiledPaper } from './papers-on-file.ts';
import { papersOnFile } from './papers-on-file.ts';
import { pastReturns } from './past-returns.ts';
import { showIntake } from './show-intake.ts';
import { takeChoice } from './take-choice.ts';
import { retellSummary, tellSummary } from './tell-intake.ts';

/** 1C that is away is asked again after so many milliseconds: twice as long each time, up to the last. */
const AGAIN_MS = 300_000;
const LONGEST_MS = 3_600_000;
/** A start that was brought in is a case within so many milliseconds, or it was set aside. */
const STARTS_MS = 60_000;

/** When it has to be seen to again by itself; undefined: when something happens. */
export type IntakeSettled = { readonly again?: Instant };

type Turn = { readonly item: number; readonly answers: Answers };

/** Rejects with a `FarError` or a `StoreError` for what may be tried again. */
export async function settleIntake(tools: IntakeTools, { item, answers }: Turn): Promise<IntakeSettled> {
  const note = await recallIntake(tools.notes, item);
  if (note === undefined || note.phase === 'over') return {};
  const ground = await intakeGround(tools, item);
  if (ground === undefined || clientHash(tools.secret, ground.contract) !== note.of) {
    // The card is gone, or it names somebody else by now: that is another intake.
    await keepIntake(tools.notes, item, { ...note, phase: 'over' });
    return {};
  }
  const { seen } = ground;
  if (seen === undefined && note.begun !== undefined && tools.clock.now() < note.begun + STARTS_MS) {
    throw new FarError({ kind: 'not_arrived', reason: 'the case has not begun yet' });
  }
  if (seen !== undefined) await noteClient(tools, seen.kase.id, ground.contract);
  let after = forCurator(note, ground);
  let gathered = gatherIntake(tools, ground, { note: after, answers });
  for (const press of await waitingPresses(tools.notes, item)) {
    after = await takeChoice(tools, gathered, { note: after, press });
    gathered = await gatherAnew(tools, gathered, { note: after, answers });
  }
  if (seen === undefined || isAtIntake(seen.kase)) {
    const filled = await fillEntries(tools, gathered, after);
    if (filled !== after) gathered = await gatherAnew(tools, gathered, { note: filled, answers });
    after = filled;
  }
  return await tell(tools, { item, answers, gathered, note: after });
}

/** Whoever looks after the contract now is told of it anew. */
function forCurator(note: IntakeNote, { seen, bundle }: IntakeGround): IntakeNote {
  const person = seen?.kase.context.people.curator ?? note.person;
  const user = userOf(bundle, person);
  return person === note.person || user === undefined ? note : { ...note, person, user, isNews: true };
}

async function gatherAnew(
  tools: IntakeTools,
  before: Gathered,
  of: { readonly note: IntakeNote; readonly answers: Answers },
): Promise<Gathered> {
  const ground = (await intakeGround(tools, before.row.item)) ?? before;
  return gatherIntake(tools, ground, of);
}

type Telling = Turn & { readonly gathered: Gathered; readonly note: IntakeNote };

async function tell(tools: IntakeTools, { item, answers, gathered, note: before }: Telling): Promise<IntakeSettled> {
  const { bundle, row, seen } = gathered;
  const isOpen = seen === undefined || isAtIntake(seen.kase);
  const isAnswered = answers.onec.kind !== 'away';
  const linked = await linkCompany(tools, { gathered, note: before, answers, isLast: !isOpen });
  const earlier = seen === undefined ? [] : await casesOfClient(tools, seen.kase.id, gathered.contract);
  const papers = filedPapers(tools, gathered, { answers, earlier });
  const offered =
    seen === undefined ? linked.note : await offerPapers(tools, { item, seen, papers, note: linked.note });
  const now = offered === linked.note ? gathered : await gatherAnew(tools, gathered, { note: offered, answers });
  const { isNews: isForAnother, ...known } = offered;
  const isBack = known.phase === 'away' && isAnswered;
  // 1C is back, or somebody else looks after it now: what is known is news, and gets a message of its own.
  const isNews = isForAnother === true || known.phase === 'asking' || isBack;
  const note: IntakeNote = { ...known, ...shownOf(tools, now), ...(isBack ? { wasAway: true } : {}) };
  const summary: IntakeSummary = {
    card: { item, title: row.title },
    bundle,
    note,
    answers,
    onec: now.onec,
    crm: now.crm,
    crmNews: linked.news,
    companyTitle: linked.title,
    comparisons: now.comparisons,
    papers: filedPapers(tools, now, { answers, earlier }),
    returns: await returnsBefore(tools, now, earlier),
    seen: now.seen,
    checked: checkedInOneC(now),
    left: leftOf(tools, now, note),
  };
  const isClosed = !isOpen;
  const full = showIntake(summary);
  const { language } = bundle.decisions.policy;
  const shown = isClosed ? { text: `${full.text}\n\n${intakeWord('gone_on', language)}`, buttons: [] } : full;
  const telling = { row, bundle, shown, note, isClosed };
  const told = isNews ? await tellSummary(tools, telling) : await retellSummary(tools, telling);
  return await keepTold(tools, { item, told, isOpen, isAnswered, again: linked.again });
}

type Told = {
  readonly item: number;
  readonly told: IntakeNote;
  readonly isOpen: boolean;
  readonly isAnswered: boolean;
  readonly again: number | undefined;
};

/** 1C is asked again as long as nothing is signed yet; the rest is over once the contract has gone on. */
async function keepTold(
  { notes, clock, desk, caseCards }: IntakeTools,
  { item, told, isOpen, isAnswered, again }: Told,
): Promise<IntakeSettled> {
  const { againAt: planned, ...rest } = told;
  if (isAnswered) {
    await keepIntake(notes, item, { ...rest, phase: isOpen ? 'told' : 'over' });
    return isOpen && again !== undefined ? { again: again as Instant } : {};
  }
  const seen = await desk.look(caseCards.caseOf(item));
  if (!isOpen && !isOneCNeeded(seen)) {
    await keepIntake(notes, item, { ...rest, phase: 'over' });
    return {};
  }
  // What happens to the card meanwhile does not put it off.
  const isPlanned = planned !== undefined && planned > clock.now();
  const nextAt = (clock.now() + Math.min(AGAIN_MS * 2 ** told.tries, LONGEST_MS)) as Instant;
  const againAt = isPlanned ? planned : nextAt;
  await keepIntake(notes, item, { ...rest, phase: 'away', againAt, tries: told.tries + (isPlanned ? 0 : 1) });
  return { again: again === undefined ? againAt : (Math.min(again, againAt) as Instant) };
}

/** Until it is signed, what 1C says may still stop it. */
export function isOneCNeeded(seen: SeenCase | undefined): boolean {
  if (seen === undefined) return true;
  const state = caseState(seen.kase);
  return state.kind === 'stage' || (state.kind === 'waiting' && state.state !== 'sent' && state.state !== 'scanning');
}

function filedPapers(
  { worldOf, clock }: IntakeTools,
  { bundle, seen, onec }: Gathered,
  { answers, earlier }: { readonly answers: Answers; readonly earlier: readonly SeenCase[] },
): readonly FiledPaper[] {
  const found = answers.onec.kind === 'found' ? answers.onec.found : undefined;
  const row = onec.kind === 'one' ? onec.row.id : undefined;
  return papersOnFile({ seen, found, row, earlier, world: worldOf(bundle), now: clock.now() });
}

/** Values as they will stand on the buttons. */
function shownOf({ secret }: IntakeTools, { comparisons, onec }: Gathered): Pick<IntakeNote, 'shown' | 'rows'> {
  const differing = comparisons.filter(({ kind }) => kind === 'differs');
  const shown = differing.map(({ entry, said }) => [
    entry,
    Object.fromEntries(Object.entries(said).map(([teller, value]) => [teller, hashOf(secret, [value])])),
  ]);
  const rows = onec.kind === 'several' ? { rows: onec.rows.map(({ id }) => hashOf(secret, [id])) } : {};
  return { shown: Object.fromEntries(shown), ...rows };
}

async function returnsBefore(
  tools: IntakeTools,
  { seen }: Gathered,
  earlier: readonly SeenCase[],
): Promise<IntakeSummary['returns']> {
  if (seen === undefined) return { client: [], curator: [] };
  const own = await casesOfCurator(tools, seen.kase.id, seen.kase.context.people.curator);
  return { client: pastReturns(earlier), curator: pastReturns(own) };
}

function checkedInOneC({ seen, bundle }: Gathered): readonly DocumentId[] {
  const planned = seen?.kase.plan.documents ?? [];
  const checked = bundle.decisions.documents.filter(({ holds }) => holds?.kind === 'onec');
  return planned.map(({ document }) => document).filter((one) => checked.some(({ document }) => document === one));
}

function leftOf(
  { worldOf, clock }: IntakeTools,
  { seen, bundle, comparisons, onec }: Gathered,
  { person, right }: IntakeNote,
): IntakeLeft {
  if (seen === undefined) return { papers: [], draft: true, differs: false, row: false, isBarred: true };
  const refusal = refusalOf(seen.kase, { act: 'submit' }, person, clock.now(), worldOf(bundle));
  const isForPapers = refusal?.reason === 'papers_missing';
  return {
    papers: isForPapers ? refusal.about.map((document) => document as DocumentId) : [],
    draft: seen.kase.context.content.draft === undefined,
    differs: comparisons.some((one) => one.kind === 'differs' && !isDecided(one, right)),
    row: onec.kind === 'several',
    isBarred: refusal !== undefined && !isForPapers,
  };
}
