// The documents of a plan: by which gate each has to be in, and what is known of the paper.

import type { DocumentRule } from '../../domain/bundle.ts';
import type { PaperFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import type { Answer } from '../../domain/fact.ts';
import type { DocumentId, FactId } from '../../domain/ids.ts';
import type { PlannedDocument } from '../../domain/plan.ts';
import { BUILT_IN_FACTS } from '../compile/built-in-facts.ts';
import type { AppliedAmendment } from '../plan/applied-amendments.ts';
import { anyJudged, neededOf } from '../plan/judged.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { Asking } from './asked-documents.ts';
import { askedDocuments } from './asked-documents.ts';
import type { JudgedOn } from './document-state.ts';
import { documentState } from './document-state.ts';
import type { StageOrder } from './moved-gate.ts';
import { gateRank, movedGate } from './moved-gate.ts';

/** Documents by gate (start, the stages in order, signing), then as the lines that ask for them stand; what is not needed is noted. */
export function planDocuments(
  context: PlanContext,
  stages: StageOrder,
  applied: readonly AppliedAmendment[],
  papers: readonly PaperFacts[],
): readonly PlannedDocument[] {
  const planned = [...askedDocuments(context, applied)].flatMap(([document, lines]) => {
    const judged = anyJudged(lines.map((line) => line.judged));
    if (judged.truth === 'false') {
      context.notes.notNeeded.push({ kind: 'document', id: document, because: judged.because });
      return [];
    }
    const needed = lines.filter((line) => line.judged.truth !== 'false');
    const rule = ruleOf(context, document);
    const paper = papers.find((one) => one.document === document);
    return [
      {
        document,
        title: rule.title,
        ...earliest(needed, stages),
        ...documentState(rule, paper, judgedOn(context, rule)),
        personal: rule.personal,
        needed: neededOf(judged),
        because: judged.because,
      },
    ];
  });
  return planned.sort((a, b) => gateRank(a.by, stages) - gateRank(b.by, stages));
}

function ruleOf({ rules }: PlanContext, document: DocumentId): DocumentRule {
  const rule = rules.documents.get(document);
  if (rule === undefined) throw new Error(`a bundle asks for a document that it does not hold: ${document}`);
  return rule;
}

/** Where several lines ask for a document, the earliest gate counts, and the first of them that names a reader. */
function earliest(lines: readonly Asking[], stages: StageOrder): Pick<PlannedDocument, 'by' | 'checkedBy'> {
  const gates = lines.map(({ line }) => movedGate(line.by, stages));
  const [first, ...others] = gates;
  if (first === undefined) throw new Error('a document that no line asks for');
  const by = others.reduce((a, b) => (gateRank(b, stages) < gateRank(a, stages) ? b : a), first);
  const checkedBy = lines.find(({ line }) => line.checkedBy !== undefined)?.line.checkedBy;
  return { by, ...(checkedBy === undefined ? {} : { checkedBy }) };
}

function judgedOn(context: PlanContext, { limit }: DocumentRule): JudgedOn {
  const signBy = answerTo(context, BUILT_IN_FACTS.signBy);
  return {
    asOf: context.asOf,
    signBy: signBy?.kind === 'value' && typeof signBy.value === 'number' ? (signBy.value as Day) : undefined,
    limited: limit === undefined ? undefined : answerTo(context, limit),
  };
}

function answerTo({ rules, answers }: PlanContext, fact: FactId): Answer | undefined {
  return answers[rules.factIndex.get(fact) ?? -1];
}
