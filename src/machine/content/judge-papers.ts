// Judges the papers of a case when one of them changed, when the plan did, or when another day has begun.

import type { Gate } from '../../domain/bundle.ts';
import type { CaseContext, CasePaper } from '../../domain/case.ts';
import type { CaseReason } from '../../domain/case-record.ts';
import type { Day } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { DocumentState, Plan } from '../../domain/plan.ts';
import type { Outcomes } from '../outcomes/outcomes.ts';
import type { World } from '../world.ts';

type Judged = {
  readonly day: Day;
  readonly papers: readonly {
    readonly document: DocumentId;
    readonly state: DocumentState;
    readonly ground: CasePaper['ground'];
  }[];
};

export type Judging = {
  readonly plan: Plan;
  readonly now: Instant;
  readonly world: World;
  readonly outcomes: Outcomes;
  /** Something that the papers are judged by has changed. */
  readonly isForced: boolean;
  /** Signed by us: until then what has to hold on signing is judged as of today, wherever the contract lies. */
  readonly isSigned: boolean;
};

/** The context with the states of today; each change of a state is a reason. */
export function judgePapers(
  context: CaseContext,
  judging: Judging,
): { readonly context: CaseContext; readonly reasons: readonly CaseReason[] } {
  const { world, now, outcomes } = judging;
  const judged = outcomes.askIf(
    'papers',
    () => judging.isForced || world.dayOf(now) !== context.judgedOn,
    (): Judged => ({ day: world.dayOf(now), papers: judgementsOf(context, judging) }),
  );
  if (judged === undefined) return { context, reasons: [] };
  const papers: Record<DocumentId, CasePaper> = { ...context.papers };
  const reasons: CaseReason[] = [];
  for (const { document, state, ground } of judged.papers) {
    const before = papers[document];
    papers[document] = { ...(before ?? { received: false }), state, ground };
    const from = before?.state ?? 'missing';
    if (from !== state) reasons.push({ reason: 'paper', document, from, to: state });
  }
  return { context: { ...context, papers, judgedOn: judged.day }, reasons };
}

function passedIn({ passed }: CaseContext): (gate: Gate) => Instant | undefined {
  return (gate) => passed[gate.kind === 'stage' ? gate.stage : gate.kind];
}

/** As long as it is not signed, nobody has signed it on any day. */
export function passedUnsigned(context: CaseContext): (gate: Gate) => Instant | undefined {
  const passed = passedIn(context);
  return (gate) => (gate.kind === 'signing' ? undefined : passed(gate));
}

/** Only papers whose state is another one than before. */
function judgementsOf(context: CaseContext, { plan, now, world, isSigned }: Judging): Judged['papers'] {
  const passed = isSigned ? passedIn(context) : passedUnsigned(context);
  return plan.documents.flatMap(({ document }) => {
    const paper = context.papers[document];
    const { state, ground } = world.paperState({ document, paper, plan, now, passed });
    const isSame = state === paper?.state && ground === paper.ground;
    return isSame || (paper === undefined && state === 'missing') ? [] : [{ document, state, ground }];
  });
}
