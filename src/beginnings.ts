// The public face of contracts that begin from the command line, new or under way. What is heavy is loaded when it is called.

import type { BegunByHand } from './begin-by-hand.ts';
import type { BeginByWebhook, BegunByWebhook } from './begin-by-webhook.ts';
import type { Finding } from './diagnostics/finding.ts';
import type { Language } from './diagnostics/message.ts';
import type { Bundle } from './domain/bundle.ts';
import type { CaseState, StepKey } from './domain/case.ts';
import type { Day } from './domain/day.ts';
import type { DocumentId, PersonId } from './domain/ids.ts';
import type { Instant } from './domain/instant.ts';
import type { DocumentState } from './domain/plan.ts';
import type { BeginningRead } from './language/contract/read-beginnings.ts';
import type { Beside, NamedText } from './language/contract/read-contract-input.ts';
import type { WaitingFor } from './machine/waiting-for.ts';
import type { DraftFile, PlannedBeginning, ReadyBeginning } from './plan-beginning.ts';
import type { CaseWording } from './running-cases.ts';

export type { BegunByHand, BegunByWebhook, PlannedBeginning, ReadyBeginning };

/** What would become of a contract that is ready: for whoever looks at the plan. */
export type Outlook = {
  readonly route: { readonly id: string; readonly title: string };
  readonly state: CaseState;
  readonly waits: readonly WaitingFor[];
  /** Papers that are not good enough for signing. */
  readonly missing: readonly { readonly document: DocumentId; readonly state: DocumentState }[];
  readonly verdicts: readonly {
    readonly step: StepKey;
    readonly by: PersonId;
    readonly verdict: string;
    readonly on?: Day;
    readonly counts: boolean;
  }[];
};

export type PlanRequest = {
  readonly bundle: Bundle;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly taker?: string | undefined;
  /** Where drafts that rows name are found. */
  readonly folder: string;
};

/** A file of contracts under way: every row answered. `findings`: of the file as a whole. */
export async function planTakeOver(
  file: { readonly kind: 'contract' | 'csv' | 'jsonl'; readonly file: string; readonly text: string },
  request: PlanRequest,
): Promise<{ readonly rows: readonly PlannedBeginning[]; readonly findings: readonly Finding[] }> {
  const [{ readBeginnings }, { contractRules }, planning] = await Promise.all([
    import('./language/contract/read-beginnings.ts'),
    import('./language/contract/contract-rules.ts'),
    planningOf(request),
  ]);
  const { bundle } = request;
  const { rows, findings } = readBeginnings(file, contractRules(bundle, planning.asOf, []));
  const planned: PlannedBeginning[] = [];
  for (const row of rows) planned.push(await planning.plan(row, 'under_way'));
  return { rows: planning.withOwnNumbers(planned, rows), findings };
}

/** One new contract, from a file, from flags, or both. `draft`: path of its text. */
export async function planStart(
  contract: NamedText | undefined,
  { beside, draft }: { readonly beside: Beside; readonly draft: string | undefined },
  request: PlanRequest,
): Promise<PlannedBeginning> {
  const [{ readBeginningInput }, planning] = await Promise.all([
    import('./language/contract/read-beginnings.ts'),
    planningOf(request),
  ]);
  const { bundle, taker } = request;
  const by = taker as PersonId | undefined;
  const read = await readBeginningInput(contract, beside, { bundle, asOf: planning.asOf, by });
  return await planning.plan(read, 'new', draft);
}

/** What a plan comes to. */
export async function outlookOf({ tried }: ReadyBeginning): Promise<Outlook> {
  const [{ caseState }, { waitingFor }, { missingPapers }, { stepViews }, { doesCount }] = await Promise.all([
    import('./machine/case-state.ts'),
    import('./machine/waiting-for.ts'),
    import('./machine/content/gate-papers.ts'),
    import('./machine/steps/step-view.ts'),
    import('./machine/steps/is-met.ts'),
  ]);
  const { context, plan } = tried;
  const state = caseState(tried);
  return {
    route: { id: plan.route, title: plan.title },
    state,
    waits: waitingFor(tried),
    missing: state.kind === 'final' ? [] : missingPapers(context, plan, 'signing'),
    verdicts: stepViews(plan, context).all.flatMap((view) =>
      (context.steps[view.key]?.votes ?? []).map(({ by, verdict, on, ...vote }) => ({
        step: view.key,
        by,
        verdict,
        ...(on === undefined ? {} : { on }),
        counts: doesCount(context, view, { by, verdict, ...vote }),
      })),
    ),
  };
}

/** In the words of rules that may lie in no store. */
export async function wordingOf(bundle: Bundle, language: Language): Promise<CaseWording> {
  const { caseWording } = await import('./case-wording.ts');
  return caseWording(bundle, language);
}

/** A card and a case for each; see `src/begin-by-webhook.ts`. */
export async function beginByWebhook(request: BeginByWebhook): Promise<BegunByWebhook> {
  const beginning = await import('./begin-by-webhook.ts');
  return await beginning.beginByWebhook(request);
}

async function planningOf({ bundle, now, taker, folder }: PlanRequest) {
  const [{ makeWorld }, { planBeginning, withOwnNumbers }, { readDraftFile }] = await Promise.all([
    import('./world/make-world.ts'),
    import('./plan-beginning.ts'),
    import('./read-draft-file.ts'),
  ]);
  const world = makeWorld({ bundle });
  const at = now as Instant;
  const draftIn = ({ underWay }: BeginningRead, draft: string | undefined): DraftFile | Finding | undefined => {
    const named = draft === undefined ? underWay?.draft : { text: draft };
    return named === undefined ? undefined : readDraftFile(named, folder);
  };
  return {
    asOf: world.dayOf(at),
    withOwnNumbers,
    plan: (read: BeginningRead, wanted: 'under_way' | 'new', draft?: string) =>
      planBeginning(read, {
        bundle,
        world,
        now: at,
        wanted,
        taker: taker as PersonId | undefined,
        draftOf: (one) => draftIn(one, draft),
      }),
  };
}
