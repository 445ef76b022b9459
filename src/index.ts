// The public face. What is small is here at once; what is heavy is loaded when it is called.

import type { ForPublishing } from './check-for-publishing.ts';
import type { CheckedRules, CheckRequest } from './check-repository.ts';
import type { DecideOptions } from './decide/decide.ts';
import type { Finding } from './diagnostics/finding.ts';
import type { Language } from './diagnostics/message.ts';
import type { DifferenceWording } from './difference-wording.ts';
import type { Bundle } from './domain/bundle.ts';
import type { ContractFacts } from './domain/contract.ts';
import type { Day } from './domain/day.ts';
import type { Decision } from './domain/plan.ts';
import type { ExamineRequest } from './examine.ts';
import type { Examined } from './examined.ts';
import type { ContractReading } from './language/contract/read-contract.ts';
import type { Beside, NamedText } from './language/contract/read-contract-input.ts';
import type { ManyReading } from './language/contract/read-many.ts';
import type { CopyState, RegulationRequest } from './paper/regulation/render-regulation.ts';
import type { Graph } from './paper/render-graph.ts';
import type { ToldThread } from './paper/thread/told-thread.ts';
import type { DemoPlayed, DemoRequest } from './play-demo.ts';
import type { DiffOptions, RuleDifference } from './prove/difference/diff-rules.ts';
import type { Proved, ProveOptions } from './prove/prove-rules.ts';
import type { FormattedRepository } from './repository/format-repository.ts';
import type { CiService } from './repository/init-ci.ts';
import type { Initialised } from './repository/init-repository.ts';
import type { LoadedRules } from './repository/load-rules.ts';
import type { SchemaOptions } from './repository/repository-schemas.ts';
import type { LoadedRevision } from './repository/revision/load-rules-at.ts';
import type { Commit } from './repository/revision/resolve-revision.ts';
import type { RevisionRefusal } from './repository/revision/revision-refusal.ts';
import type { WrittenSchemas } from './repository/write-schemas.ts';
import type { Daemon } from './run-daemon.ts';
import type { ToldReport } from './running-cases.ts';
import type { ServeRequest } from './serve.ts';

export type {
  BegunByHand,
  BegunByWebhook,
  Outlook,
  PlannedBeginning,
  PlanRequest,
  ReadyBeginning,
} from './beginnings.ts';
export { beginByWebhook, outlookOf, planStart, planTakeOver, wordingOf } from './beginnings.ts';
export type { ForPublishing } from './check-for-publishing.ts';
export type { CheckedRules } from './check-repository.ts';
export type { Outline } from './decide/outline.ts';
export type { DemoPart } from './demo/demo-part.ts';
export { DEMO_PARTS } from './demo/demo-part.ts';
export { refusalInWords } from './diagnostics/catalogue/refusals.ts';
export type { WordKey } from './diagnostics/catalogue/words.ts';
export { word } from './diagnostics/catalogue/words.ts';
export { displayWidth } from './diagnostics/display-width.ts';
export type { Finding } from './diagnostics/finding.ts';
export type { ReportFormat } from './diagnostics/formats/render-report.ts';
export type { Language } from './diagnostics/message.ts';
export { nearestName } from './diagnostics/nearest-name.ts';
export { visibleText } from './diagnostics/visible-text.ts';
export { dayInWords, durationInWords } from './diagnostics/wording/day-in-words.ts';
export { rangeAsWritten, rangeInWords } from './diagnostics/wording/range-in-words.ts';
export type { RuleNames } from './diagnostics/wording/rule-names.ts';
export { ruleNames } from './diagnostics/wording/rule-names.ts';
export type { TestWording } from './diagnostics/wording/test-in-words.ts';
export { testInWords } from './diagnostics/wording/test-in-words.ts';
export type { TestFinder } from './diagnostics/wording/tests-by-place.ts';
export { testsByPlace } from './diagnostics/wording/tests-by-place.ts';
export type { Written } from './diagnostics/wording/value-as-written.ts';
export { answerAsWritten, unitsAsWritten, valueAsWritten } from './diagnostics/wording/value-as-written.ts';
export { answerInWords, nameInWords, unitsInWords, valueInWords } from './diagnostics/wording/value-in-words.ts';
export type { DifferenceWording } from './difference-wording.ts';
export type { Bundle, Gate, OnReturn } from './domain/bundle.ts';
export type { ContractFacts } from './domain/contract.ts';
export type { Day } from './domain/day.ts';
export { formatDay, parseDay } from './domain/day.ts';
export { formatDuration } from './domain/duration.ts';
export type { Answer, FactDeclaration } from './domain/fact.ts';
export type {
  AnswerRange,
  Because,
  Decision,
  NearestRoute,
  Needed,
  NotNeeded,
  Plan,
  PlannedAmendment,
  PlannedDocument,
  PlannedRole,
  PlannedSigning,
  PlannedSla,
  PlannedStage,
  PlannedStep,
  RouteGround,
  UnknownFact,
} from './domain/plan.ts';
export type { Source } from './domain/source.ts';
export type { Examined } from './examined.ts';
export { CONTRACT_KEYS } from './language/contract/contract-rules.ts';
export type { Flag } from './language/contract/given-from-flags.ts';
export type { Beside, NamedText } from './language/contract/read-contract-input.ts';
export type { RowReading } from './language/contract/read-many.ts';
export { nearestRoutes, openOutlines } from './open-outlines.ts';
export type { RegulationForm } from './paper/regulation/copy-mark.ts';
export type { CopyState, RegulationRequest } from './paper/regulation/render-regulation.ts';
export type { Graph } from './paper/render-graph.ts';
export type { DemoEnd, DemoMoment, DemoOpen, DemoPlayed } from './play-demo.ts';
export type { RuleChange, RuleDifference, SideAnswer } from './prove/difference/diff-rules.ts';
export type { Apart } from './prove/difference/find-apart.ts';
export type { ProvisionByWebhook, ProvisionChange, Provisioned, ProvisionTrouble } from './provision-by-webhook.ts';
export { provisionByWebhook } from './provision-by-webhook.ts';
export type { Coverage, Item as CoverageItem } from './rehearsal/coverage.ts';
export type { Difference, Failure, Trouble } from './rehearsal/failure.ts';
export type { Mutant } from './rehearsal/mutate/mutant.ts';
export { mutantInWords, mutatedRuleInWords } from './rehearsal/mutate/mutant-in-words.ts';
export type { Mutation } from './rehearsal/mutate/mutate.ts';
export { mutationScore } from './rehearsal/mutate/mutation-score.ts';
export type { TestResult } from './rehearsal/run-test.ts';
export type { SuggestedTest } from './rehearsal/suggest-tests.ts';
export type { LifeEntry } from './rehearsal/tell-life.ts';
export {
  comparisonLines,
  describeFindings,
  renderFindings,
  renderFindingsJson,
  reportFindings,
} from './render-findings.ts';
export type { FormattedRepository } from './repository/format-repository.ts';
export type { LoadedRules } from './repository/load-rules.ts';
export type { LoadedRevision } from './repository/revision/load-rules-at.ts';
export type { RevisionRefusal } from './repository/revision/revision-refusal.ts';
export type { WrittenSchemas } from './repository/write-schemas.ts';
export type { Daemon } from './run-daemon.ts';
export { mutateRules, runTests, suggestTests, tellLife, testCoverage } from './run-tests.ts';
export type {
  CaseCheck,
  CaseOverview,
  CaseSummary,
  CaseWording,
  LogRecord,
  OutboxEntry,
  Published,
  Report,
  ReportQuery,
  RunningCases,
  StoreTrouble,
  ToldRecord,
  ToldReport,
  WeighedMigration,
} from './running-cases.ts';
export { newestCopy, openCases, storeTrouble } from './running-cases.ts';
export type { ServeTroubleKind } from './serve-trouble.ts';
export { ServeTrouble } from './serve-trouble.ts';
export type { SettingFault, SettingsRead } from './settings/read-settings.ts';
export { readSettings } from './settings/read-settings.ts';
export { SETTINGS } from './settings/setting-table.ts';
export type { PortalSettings, PortalWeather, Simulator, SimulatorRequest } from './start-simulator.ts';
export { readSimulatorSettings, startSimulator } from './start-simulator.ts';
export type { PublishingRun } from './watch-rules.ts';

/** Reads and checks the rule repository in `dir` as of a day; what has not changed is taken from a cache. Never throws for what is in it. */
export async function loadRules(dir: string, asOf: Day): Promise<LoadedRules> {
  const repository = await import('./repository/load-rules.ts');
  return repository.loadRules(dir, { asOf, cache: 'on' });
}

/**
 * The whole check: what was found in reading, what is proven, by the policy of the rules or, with `base`, by that of a revision, with what
 * the change makes of it. A revision that git cannot give is a refusal.
 */
export async function checkRepository(request: CheckRequest): Promise<CheckedRules | RevisionRefusal> {
  const checking = await import('./check-repository.ts');
  return await checking.checkRepository(request);
}

/**
 * Reads and checks the rules of a git revision (`main`, `HEAD~1`, a commit) of the repository that `dir` lies in, anywhere below its top.
 * What is wrong with the rules is among their findings; why the revision cannot be read at all is a refusal. Runs nothing of the repository's.
 */
export async function loadRulesAt(dir: string, revision: string, asOf: Day): Promise<LoadedRevision | RevisionRefusal> {
  const { loadRulesAt: load } = await import('./repository/revision/load-rules-at.ts');
  return await load(dir, revision, { asOf, cache: 'on' });
}

/** The commit from which the work in `dir` set out: where HEAD and the main branch (`branch`) parted. */
export async function mergeBase(dir: string): Promise<(Commit & { readonly branch: string }) | RevisionRefusal> {
  const merging = await import('./repository/revision/merge-base.ts');
  return merging.mergeBase(dir);
}

/** Whether the rules in `dir` may be published: they check, nothing in them is proven wrong, and their tests pass. */
export async function checkForPublishing(
  dir: string,
  rules: { readonly asOf: Day; readonly loaded: LoadedRules },
): Promise<ForPublishing | RevisionRefusal> {
  const publishing = await import('./check-for-publishing.ts');
  return await publishing.checkForPublishing(dir, rules);
}

/** The same for rules of a revision, which have been proven already. */
export async function testedRules(
  bundle: Bundle,
  rules: Pick<LoadedRules, 'paths' | 'sources'>,
  asOf: Day,
): Promise<ForPublishing> {
  const publishing = await import('./check-for-publishing.ts');
  return await publishing.testedRules(bundle, rules, asOf);
}

/** Reads one contract, from a file, from flags, or both. */
export async function readContract(
  contract: NamedText | undefined,
  beside: Beside,
  bundle: Bundle,
  asOf: Day,
): Promise<ContractReading> {
  const { readContractInput } = await import('./language/contract/read-contract-input.ts');
  return readContractInput(contract, beside, bundle, asOf);
}

/** Reads a file of many contracts as its text comes. */
export async function* readContracts(
  chunks: AsyncIterable<string>,
  many: { readonly kind: 'csv' | 'jsonl'; readonly file: string },
  beside: Beside,
  bundle: Bundle,
  asOf: Day,
): AsyncGenerator<ManyReading> {
  const { readContractsInput } = await import('./language/contract/read-contracts-input.ts');
  yield* readContractsInput(chunks, many, beside, bundle, asOf);
}

/** What the rules say of one contract, with the reason behind every line. */
export async function decide(bundle: Bundle, contract: ContractFacts, options: DecideOptions): Promise<Decision> {
  const decision = await import('./decide/decide.ts');
  return decision.decide(bundle, contract, options);
}

/** What follows from all rules together, for every contract there can be, from a day on. */
export async function proveRules(bundle: Bundle, options: ProveOptions): Promise<Proved> {
  const prove = await import('./prove/prove-rules.ts');
  return prove.proveRules(bundle, options);
}

/** What really changes between two bundles, for every contract there can be, from a day on. */
export async function diffRules(before: Bundle, after: Bundle, options: DiffOptions): Promise<RuleDifference> {
  const difference = await import('./prove/difference/diff-rules.ts');
  return difference.diffRules(before, after, options);
}

/** What a difference is told with, in a language. */
export async function differenceWording(language: Language): Promise<DifferenceWording> {
  return (await import('./difference-wording.ts')).differenceWording(language);
}

/**
 * The bytes of an input as text, strictly UTF-8. At bytes that are no text, or beyond `most` megabytes, it ends, and `refuse` gets the
 * finding that says why.
 */
export async function* decodeInput(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  refuse: (finding: Finding) => void,
  most?: number,
): AsyncGenerator<string> {
  const decoding = await import('./repository/decode-input.ts');
  try {
    yield* decoding.decodeInput(bytes, file, most);
  } catch (error) {
    if (!(error instanceof decoding.InputRefused)) throw error;
    refuse(error.finding);
  }
}

/** Writes (or only checks) every rule file in its one form. */
export async function formatRepository(dir: string, mode: 'write' | 'check'): Promise<FormattedRepository> {
  const formatting = await import('./repository/format-repository.ts');
  return formatting.formatRepository(dir, mode);
}

/** The schemas of a repository with its own names, written or only planned. */
export async function repositorySchemas(dir: string, bundle: Bundle, options: SchemaOptions): Promise<WrittenSchemas> {
  const schemas = await import('./repository/repository-schemas.ts');
  return schemas.repositorySchemas(dir, bundle, options);
}

/** Copies the default rule set into a folder, or puts the workflow of a CI into the git repository that it lies in. */
export async function initRepository(dir: string, what: 'rules' | CiService): Promise<Initialised> {
  if (what !== 'rules') return (await import('./repository/init-ci.ts')).initCi(dir, what);
  return (await import('./repository/init-repository.ts')).initRepository(dir);
}

/** A route, or the path of one contract, as a picture. Throws for a route that the bundle does not have. */
export async function renderGraph(graph: Graph): Promise<string> {
  const { renderGraph: render } = await import('./paper/render-graph.ts');
  return render(graph);
}

/** The regulation as a document: the same rules, day, language and form give the same text. */
export async function renderRegulation(request: RegulationRequest): Promise<string> {
  const { renderRegulation: render } = await import('./paper/regulation/render-regulation.ts');
  return render(request);
}

/** Whether a written copy of the regulation still says what the rules say on `asOf`. */
export async function checkRegulation(bundle: Bundle, copy: string, asOf: Day): Promise<CopyState> {
  const { checkRegulation: check } = await import('./paper/regulation/render-regulation.ts');
  return check(bundle, copy, asOf);
}

/** The thread of a case as one page that loads and runs nothing. */
export async function printThreadHtml(told: ToldThread): Promise<string> {
  const { printThreadHtml: print } = await import('./paper/thread/print-thread-html.ts');
  return print(told);
}

/** A report as one page that loads and runs nothing. */
export async function printReportHtml(told: ToldReport): Promise<string> {
  const { printReportHtml: print } = await import('./paper/report/print-report-html.ts');
  return print(told);
}

/** The daemon as the settings say; see `src/serve.ts` for what it rejects with. */
export async function serve(request: ServeRequest): Promise<Daemon> {
  const serving = await import('./serve.ts');
  return await serving.serve(request);
}

/** Whether the world is fit for the daemon, one thing after another; see `src/examine.ts`. */
export async function* examine(request: ExamineRequest): AsyncGenerator<Examined> {
  const examining = await import('./examine.ts');
  yield* examining.examine(request);
}

/** A company at work over simulated months, on this machine; see `src/play-demo.ts`. */
export async function playDemo(request: DemoRequest): Promise<DemoPlayed> {
  const playing = await import('./play-demo.ts');
  return await playing.playDemo(request);
}
