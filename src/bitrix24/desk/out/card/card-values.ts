// What a card has to show of a case: its stage, and every field that is the engine's own. What people have typed is not among it.

import { word } from '../../../../diagnostics/catalogue/words.ts';
import type { Params } from '../../../../diagnostics/finding.ts';
import { dayInWords } from '../../../../diagnostics/wording/day-in-words.ts';
import { stateInWords, stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { CaseStep, ContentItem, Remark, StepKey, Vote } from '../../../../domain/case.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/instant.ts';
import { formatInstant } from '../../../../domain/instant.ts';
import { caseState, stateName } from '../../../../machine/case-state.ts';
import { coveredChanges } from '../../../../machine/content/content-changes.ts';
import { missingPapers } from '../../../../machine/content/gate-papers.ts';
import { doesCount } from '../../../../machine/steps/is-met.ts';
import { stepViews } from '../../../../machine/steps/step-view.ts';
import { waitingFor } from '../../../../machine/waiting-for.ts';
import { cardKeyOf } from '../../../bot-token-of.ts';
import type { CardOutput } from '../../../card-field.ts';
import { fieldName } from '../../../card-field.ts';
import { paperStateWord } from '../../paper-state-word.ts';
import { findAccount } from '../account-of.ts';
import { paperTitle } from '../contract-in-words.ts';
import type { DeskTools } from '../desk-tools.ts';
import { findFolder } from '../files/folder-note.ts';
import { briefText } from '../inert-text.ts';
import { itemTitle } from '../item-title.ts';
import { folderLink } from '../links.ts';
import type { Telling } from '../telling.ts';
import { refused } from '../telling.ts';
import { cardMarkText } from './card-mark-text.ts';

/** Several: accounts; perhaps none. */
export type CardValue = string | number | readonly number[];
/** By the names of the portal, user fields by their original ones. Empty text clears a field. */
export type CardValues = Readonly<Record<string, CardValue>>;

/** Remarks that a card shows, at most: a field takes 64 KB. */
const MOST_REMARKS = 20;

/** What the values are made with. */
export type CardTools = Pick<DeskTools, 'map' | 'caseCards' | 'notes' | 'secret'>;

/** Fails as refused where the funnel shows no stage for the state. */
export async function cardValues(telling: Telling, tools: CardTools): Promise<CardValues> {
  const { out } = telling;
  const curator = findAccount(out.bundle, out.kase.context.people.curator);
  const outputs = await outputsOf(telling, tools);
  return {
    stageId: stageOf(telling, tools),
    ...(curator === undefined ? {} : { assignedById: curator }),
    ...Object.fromEntries(
      Object.entries(outputs).map(([output, value]) => [
        fieldName(tools.map.typeId, { of: 'output', output: output as CardOutput }),
        value,
      ]),
    ),
  };
}

function stageOf({ out, language, wording }: Telling, { map }: CardTools): string {
  const state = caseState(out.kase);
  const shown = out.bundle.directory.funnel?.stages.find(({ shows }) => shows.includes(stateName(state)));
  const stage = shown === undefined ? undefined : map.stages.get(shown.stage);
  if (stage === undefined) throw refused('no_stage', language, { state: stateInWords(state, wording) });
  return stage;
}

async function outputsOf(telling: Telling, tools: CardTools): Promise<Readonly<Record<CardOutput, CardValue>>> {
  const { out, item } = telling;
  const waits = waitingFor(out.kase);
  const people = new Set(waits.flatMap((wait) => wait.people));
  const holders = [...people].flatMap((person) => findAccount(out.bundle, person) ?? []);
  const ends = waits.flatMap(({ dueAt }) => (dueAt === undefined ? [] : [dueAt]));
  const folder = await findFolder(tools, out.kase.id);
  return {
    holder: holders,
    taken: takenLines(telling).join('\n'),
    deadline: momentText(ends),
    waiting_since: momentText(sinceOf(telling)),
    verdicts: verdictLines(telling).join('\n'),
    open_remarks: remarkLines(telling).join('\n'),
    missing: missingLines(telling).join('\n'),
    revision: out.kase.context.revision,
    number: out.kase.context.registered?.number ?? '',
    link: folder === undefined ? '' : folderLink(tools.map, folder.folder),
    mark: cardMarkText(out.mark),
    key: cardKeyOf(tools.secret, item),
  };
}

function missingLines(telling: Telling): readonly string[] {
  const { out, plain, language } = telling;
  const { context, plan } = out.kase;
  const { lastCheck } = context;
  const papers = (lastCheck?.documents ?? []).map((document) => paperTitle(telling, document));
  return [
    ...missingPapers(context, plan, 'signing').map(({ document }) =>
      plain('paper_line', {
        paper: paperTitle(telling, document),
        state: paperStateWord(context.papers[document], language),
      }),
    ),
    ...(lastCheck === undefined || lastCheck.answer === 'here' ? [] : [plain('missing_check', { papers })]),
  ];
}

/** The first of them, as the portal reads it; empty without any. */
function momentText(moments: readonly Instant[]): string {
  const [first] = moments.toSorted((a, b) => a - b);
  return first === undefined ? '' : formatInstant(first).replace(/\.\d{3}Z$/, '+00:00');
}

function sinceOf({ out }: Telling): readonly Instant[] {
  const { waiting, steps } = out.kase.context;
  if (waiting !== undefined) return [waiting.since];
  return Object.values(steps).flatMap(({ status, since }) =>
    status === 'asked' && since !== undefined ? [since] : [],
  );
}

function takenLines({ out, plain, wording }: Telling): readonly string[] {
  return stepsOf(out.kase.context.steps)
    .filter(([, { status }]) => status === 'asked' || status === 'paused')
    .flatMap(([key, { taken }]) =>
      taken.map(({ by, at }) =>
        plain('taken_line', {
          person: wording.names.person(by),
          step: stepName(key, wording),
          at: wording.moment(at),
        }),
      ),
    );
}

/** In the order of the route, one a line; what no longer stands says so. */
function verdictLines(telling: Telling): readonly string[] {
  const { out } = telling;
  const { plan, context } = out.kase;
  return stepViews(plan, context).all.flatMap((view) =>
    (context.steps[view.key]?.votes ?? []).map((vote) => {
      const isFor = vote.verdict !== 'return' && vote.verdict !== 'reject';
      const lapsed =
        isFor && !doesCount(context, view, vote) ? coveredChanges(context, view.covers, vote.revision) : undefined;
      return verdictLine(telling, view.key, vote, lapsed);
    }),
  );
}

/** `lapsed`: it does not stand any more, because of these; none where what was approved has not changed. */
function verdictLine(telling: Telling, key: StepKey, vote: Vote, lapsed: readonly ContentItem[] | undefined): string {
  const { plain, wording, language } = telling;
  const { by, verdict, at, adopted } = vote;
  const said = {
    step: stepName(key, wording),
    person: wording.names.person(by),
    verdict: word(`case_verdict_${verdict}`, language),
    at: wording.moment(at),
  };
  if (adopted === true) return adoptedLine(telling, vote, said);
  if (lapsed === undefined) return plain('verdict_line', said);
  if (lapsed.length === 0) return plain('verdict_line_lapsed', said);
  return plain('verdict_line_outdated', { ...said, items: lapsed.map((item) => itemTitle(telling, item)) });
}

/** When it was given, and where that is written down, as far as it is known. */
function adoptedLine({ plain, language }: Telling, { on, written }: Vote, said: Params): string {
  const line =
    on === undefined
      ? plain('verdict_line_adopted', said)
      : plain('verdict_line_adopted_on', { ...said, day: dayInWords(on, language) });
  return written === undefined ? line : plain('verdict_line_written', { line, written: briefText(written) });
}

function remarkLines(telling: Telling): readonly string[] {
  const open = telling.out.kase.context.remarks.filter(({ fate }) => fate === 'open' || fate === 'addressed');
  const more = open.length - MOST_REMARKS;
  return [
    ...open.slice(0, MOST_REMARKS).map((remark) => remarkLine(telling, remark)),
    ...(more > 0 ? [telling.plain('more', { count: more })] : []),
  ];
}

function remarkLine({ plain, wording }: Telling, remark: Remark): string {
  const said = {
    number: remark.remark,
    person: wording.names.person(remark.by),
    text: briefText(remarkText(remark, { reason: wording.names.reason, nothing: plain('no_text') })),
  };
  return remark.answer === undefined
    ? plain('remark_line', said)
    : plain('remark_line_answered', { ...said, text: asSentence(said.text), answer: briefText(remark.answer.text) });
}

/** Ended as its writer ended it, else with a full stop. */
function asSentence(text: string): string {
  const said = text.trimEnd();
  return /[.!?…]$/u.test(said) ? said : `${said}.`;
}

/** Its reason and its words. */
export function remarkText(
  { reason, text }: Pick<Remark, 'reason' | 'text'>,
  titles: { readonly reason: (reason: string) => string; readonly nothing: string },
): string {
  const parts = [...(reason === undefined ? [] : [titles.reason(reason)]), ...(text === undefined ? [] : [text])];
  return parts.length === 0 ? titles.nothing : parts.join(': ');
}

function stepsOf(steps: Readonly<Record<StepKey, CaseStep>>): readonly (readonly [StepKey, CaseStep])[] {
  return Object.entries(steps) as [StepKey, CaseStep][];
}

/** Who takes part and is told of what happens to the card: whoever started it, and who is asked. */
export function cardObservers({ out }: Telling): readonly number[] {
  const { people, steps } = out.kase.context;
  const part: readonly PersonId[] = [
    people.initiator,
    ...stepsOf(steps).flatMap(([, { asked }]) => asked.map(({ person }) => person)),
  ];
  const accounts = part.flatMap((person) => findAccount(out.bundle, person) ?? []);
  return [...new Set(accounts)].filter((account) => account !== findAccount(out.bundle, people.curator));
}
