// One case as whoever asks "where is it" needs it: where it stands, who has it, until when, and what is in the way.
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import { caseState } from '../../machine/case-state.ts';
import { doesCount, stepOf } from '../../machine/steps/is-met.ts';
import type { StepView } from '../../machine/steps/step-view.ts';
import { stepViews } from '../../machine/steps/step-view.ts';
import { waitingFor } from '../../machine/waiting-for.ts';
import { restoreTexts } from '../personal/restore-texts.ts';
import type { InboxEntry, OutboxEntry } from '../ports/store-entries.ts';
import type { Care, CaseWithRules } from './care.ts';
import { loadCase } from './care.ts';

/** More than these are not listed: somebody has to look at the first of them first. */
const MOST_LISTED = 200;

export type CaseOverview = ReturnType<typeof overviewOf> & {
  readonly bundle: CaseWithRules['bundle'];
  readonly trouble?: string;
  readonly changedAt: Instant;
  /** Effects that did not arrive yet, and those that were given up. */
  readonly undelivered: readonly OutboxEntry[];
  readonly poisoned: readonly InboxEntry[];
};

/** `erased`: stands for texts that nobody can read any more. Undefined for a case that there is not. */
export async function overlookCase(care: Care, id: CaseId, erased: string): Promise<CaseOverview | undefined> {
  const { store, personal } = care;
  const [loaded, row] = [await loadCase(care, id), await store.findCase(id)];
  if (loaded === undefined || row === undefined) return undefined;
  const kase = restoreTexts(loaded.kase, await personal.open(id), erased);
  return {
    ...overviewOf({ ...loaded, kase }),
    bundle: loaded.bundle,
    ...(row.trouble === undefined ? {} : { trouble: row.trouble }),
    changedAt: row.changedAt,
    undelivered: await store.listOutbox({
      states: ['pending', 'sending', 'retry', 'dead'],
      case: id,
      limit: MOST_LISTED,
    }),
    poisoned: await store.listInbox('poisoned', MOST_LISTED, id),
  };
}

function overviewOf({ kase }: CaseWithRules) {
  const { context, plan } = kase;
  const { people, revision, rounds, registered, question, held } = context;
  return {
    case: kase.id,
    seq: kase.seq,
    route: plan.route,
    rules: { bundle: plan.bundle, asOf: plan.asOf },
    state: caseState(kase),
    people,
    revision,
    rounds,
    ...(registered === undefined ? {} : { registered }),
    ...(question === undefined ? {} : { question }),
    ...(held === undefined ? {} : { held }),
    waits: waitingFor(kase).map((waiting) => ({ ...waiting, ...sinceOf(kase, waiting.of) })),
    steps: stepViews(plan, context).all.map((view) => stepNow(kase, view)),
    papers: plan.documents.map(({ document, by }) => {
      const paper = context.papers[document];
      return {
        document,
        by,
        state: paper?.state ?? 'missing',
        ...(paper?.until === undefined ? {} : { until: paper.until }),
        ...(paper?.promised === undefined ? {} : { promised: paper.promised }),
      };
    }),
    remarks: context.remarks,
  };
}

function sinceOf(
  { context }: CaseWithRules['kase'],
  of: ReturnType<typeof waitingFor>[number]['of'],
): { readonly since?: Instant } {
  const since = of.kind === 'state' ? context.waiting?.since : context.steps[of.step]?.since;
  return since === undefined ? {} : { since };
}

function stepNow({ context }: CaseWithRules['kase'], view: StepView) {
  const step = stepOf(context, view);
  return {
    step: view.key,
    act: view.act,
    roles: view.roles,
    status: step.status,
    asked: step.asked.map(({ person }) => person),
    taken: step.taken.map(({ by }) => by),
    ...(step.dueAt === undefined ? {} : { dueAt: step.dueAt }),
    verdicts: step.votes.map((vote) => ({
      by: vote.by,
      verdict: vote.verdict,
      revision: vote.revision,
      at: vote.at,
      counts: doesCount(context, view, vote),
      ...(vote.adopted === undefined ? {} : { adopted: vote.adopted }),
      ...(vote.on === undefined ? {} : { on: vote.on }),
      ...(vote.written === undefined ? {} : { written: vote.written }),
    })),
  };
}
