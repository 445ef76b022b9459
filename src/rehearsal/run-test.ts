// One test of the rules: its contract is decided, its timeline played, what was expected compared.

import { firstMoment } from '../calendar/first-moment.ts';
import { momentAfter } from '../calendar/moment-after.ts';
import type { WorkingTime } from '../calendar/working-time.ts';
import type { Refusal, StartPaper } from '../domain/act.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { CaseId } from '../domain/case.ts';
import type { ContractFacts, PaperFacts } from '../domain/contract.ts';
import type { Day } from '../domain/day.ts';
import { parseDay } from '../domain/day.ts';
import { parseDuration } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { CASE_KEYS } from '../language/names/case-expectations.ts';
import type { World } from '../machine/world.ts';
import { compareCase } from './compare-case.ts';
import { compareValue } from './compare-list.ts';
import { comparePlan } from './compare-plan.ts';
import type { Difference, Failure } from './failure.ts';
import { paperOf, playLine, troubleAt } from './play-line.ts';
import type { RehearsedContract } from './rehearsed-contract.ts';
import { decideContract, factsOf, rehearsedContract } from './rehearsed-contract.ts';
import type { Expected, RuleTest, TimelineLine } from './rule-test.ts';
import type { Happening } from './running-case.ts';
import { RunningCase } from './running-case.ts';

export type TestResult = {
  readonly test: RuleTest;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly failures: readonly Failure[];
  /** Every plan that the test went by, the first one first. */
  readonly plans: readonly Plan[];
  /** What happened to its case; empty for a test that only asks what the rules say. */
  readonly life: readonly Happening[];
};

export type Stage = {
  readonly bundle: Bundle;
  readonly world: World;
  /** The policy's calendar: `at` is counted on it. */
  readonly office: WorkingTime;
  /** For tests that do not say when they start. */
  readonly asOf: Day;
};

/** Runs a test. What is wrong with it is among its failures; throws only for bugs. */
export async function runTest(test: RuleTest, stage: Stage): Promise<TestResult> {
  if (test.skip !== undefined) return { test, outcome: 'skipped', failures: [], plans: [], life: [] };
  const traces: Traces = { plans: [], cases: [] };
  const failures = await failuresOf(test, stage, traces);
  const life = traces.cases.flatMap((running) => running.life);
  return { test, outcome: failures.length === 0 ? 'passed' : 'failed', failures, plans: traces.plans, life };
}

/** What a test leaves behind while it runs. */
type Traces = { readonly plans: Plan[]; readonly cases: RunningCase[] };

async function failuresOf(test: RuleTest, stage: Stage, { plans, cases }: Traces): Promise<readonly Failure[]> {
  const asOf = dayOf(test) ?? stage.asOf;
  const contract = rehearsedContract(stage.bundle, asOf, test.given);
  const facts = factsOf(contract, test.at);
  if ('kind' in facts) return [facts];
  const decision = await decideContract(contract, facts);
  if (decision.outcome !== 'decided') {
    const at = test.expect?.placeOf(['route']) ?? test.at;
    return [{ kind: 'trouble', at, trouble: { what: 'not_decided', decision } }];
  }
  plans.push(decision.plan);
  const ofPlan = test.expect === undefined ? [] : comparePlan(test.expect, decision.plan);
  if (test.timeline.length === 0 && !asksForCase(test.expect)) return ofPlan;
  const onFile = factsOf({ ...contract, given: test.onFile }, test.at);
  if ('kind' in onFile) return [...ofPlan, onFile];
  const begun = beginCase(test, { facts, onFile: onFile.papers }, decision.plan, asOf, stage);
  if (!(begun instanceof RunningCase)) return [...ofPlan, begun];
  cases.push(begun);
  return [...ofPlan, ...(await liveOn(test, begun, contract, stage, plans))];
}

function dayOf({ starts }: RuleTest): Day | undefined {
  return starts === undefined ? undefined : parseDay(starts.slice(0, 'yyyy-mm-dd'.length));
}

function asksForCase(expect: Expected | undefined): boolean {
  return CASE_KEYS.some((key) => expect?.form[key] !== undefined);
}

/** Nobody has to say what always comes first: the curator starts the case with the papers that the contract has. */
function beginCase(
  test: RuleTest,
  { facts, onFile }: { readonly facts: ContractFacts; readonly onFile: readonly PaperFacts[] },
  plan: Plan,
  asOf: Day,
  stage: Stage,
): RunningCase | Failure {
  const { curator, initiator, papers } = facts;
  if (curator === undefined) return { kind: 'trouble', at: test.at, trouble: { what: 'no_curator' } };
  const { office } = stage;
  const first = firstMoment(office, asOf, test.starts ?? '');
  if (!first.ok) {
    const trouble = { what: 'year_not_listed', calendar: office.calendar, year: first.year } as const;
    return { kind: 'trouble', at: test.at, trouble };
  }
  const start = {
    kind: 'start',
    by: initiator ?? curator,
    curator,
    draft: 'draft',
    papers: startPapers(papers, onFile),
  } as const;
  return new RunningCase({ id: 'test' as CaseId, plan, start }, first.at, stage.world);
}

/** A paper that came with this contract goes before the one on file. */
function startPapers(papers: readonly PaperFacts[], onFile: readonly PaperFacts[]): readonly StartPaper[] {
  const own = papers.filter(({ received, promised }) => received || promised !== undefined);
  const offered = onFile.filter(({ document }) => own.every((paper) => paper.document !== document));
  return [
    ...own.map((paper) => ({
      document: paper.document,
      paper: paperOf(paper),
      ...(paper.promised === undefined ? {} : { promised: paper.promised }),
    })),
    ...offered.map((paper) => ({ document: paper.document, paper: paperOf(paper), reuse: 'offered' as const })),
  ];
}

/** Sent to approval at once, unless the timeline says when; then line by line, to the first thing that cannot be. */
async function liveOn(
  test: RuleTest,
  running: RunningCase,
  first: RehearsedContract,
  stage: Stage,
  plans: Plan[],
): Promise<readonly Failure[]> {
  const { curator } = running.case.context.people;
  const saysWhen = test.timeline.some(({ form }) => form.does === 'submit');
  const refusal = saysWhen ? undefined : running.act(curator, { act: 'submit' });
  const failures: Failure[] = [...expectedOf(test.expect, { running, refusal }, stage.bundle)];
  if (refusal !== undefined && test.timeline.length > 0 && test.expect?.form.refused === undefined) {
    const trouble = { what: 'refused', act: 'submit', by: curator, refusal } as const;
    return [...failures, { kind: 'trouble', at: test.at, trouble }];
  }
  const start = running.now;
  let contract = first;
  let before: TimelineLine | undefined;
  for (const line of test.timeline) {
    const moved = moveClock(line, before, start, running, stage);
    if (moved !== undefined) return [...failures, moved];
    const played = await playLine(line, running, contract);
    if (!plans.includes(running.plan)) plans.push(running.plan);
    const { expect, form } = line;
    const refused = expect?.form.refused === undefined ? undefined : refusalIn(played.failure);
    if (played.failure !== undefined && refused === undefined) return [...failures, played.failure];
    contract = played.contract;
    if (expect !== undefined)
      failures.push(...comparePlan(expect, running.plan, running.case.context).map(during(form.at)));
    failures.push(...expectedOf(expect, { running, refusal: refused }, stage.bundle).map(during(form.at)));
    before = line;
  }
  return failures;
}

/** Where a refusal was expected, it is what happened, and the test goes on. */
function refusalIn(failure: Failure | undefined): Refusal | undefined {
  return failure?.kind === 'trouble' && failure.trouble.what === 'refused' ? failure.trouble.refusal : undefined;
}

function expectedOf(
  expect: Expected | undefined,
  { running, refusal }: { readonly running: RunningCase; readonly refusal: Refusal | undefined },
  bundle: Bundle,
): readonly Difference[] {
  if (expect === undefined || !asksForCase(expect)) return [];
  const { refused } = expect.form;
  const ofRefusal =
    refused === undefined ? [] : compareValue('refused', expect.placeOf(['refused']), refused, refusal?.reason);
  return [...ofRefusal, ...compareCase(expect, running, bundle)];
}

function during(moment: string): <F extends Failure>(failure: F) => F {
  return (failure) => ({ ...failure, moment });
}

function moveClock(
  line: TimelineLine,
  before: TimelineLine | undefined,
  start: Instant,
  running: RunningCase,
  { office }: Stage,
): Failure | undefined {
  const duration = parseDuration(line.form.at);
  if (duration === undefined) throw new Error(`a length of time that the form check let pass is none: ${line.form.at}`);
  const there = { ...line, at: line.moment };
  const deadline = momentAfter(office, start, duration);
  if (!deadline.ok) {
    return troubleAt(there, { what: 'year_not_listed', calendar: office.calendar, year: deadline.year });
  }
  if (deadline.at < running.now) {
    return troubleAt(there, { what: 'back_in_time', moment: line.form.at, before: before?.form.at ?? '' });
  }
  running.passUntil(deadline.at);
  return undefined;
}
