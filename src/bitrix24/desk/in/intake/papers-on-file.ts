// Papers of the counterparty that are on file in 1C or came in with an earlier contract, and which of them may be offered for use.
import type { PaperGiven } from '../../../../domain/act.ts';
import type { CaseId, CasePaper } from '../../../../domain/case.ts';
import type { Day } from '../../../../domain/day.ts';
import type { DocumentId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { Plan } from '../../../../domain/plan.ts';
import type { FoundCounterparty, PaperOnFile } from '../../../../engine/ports/counterparties.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { isGoodEnough } from '../../../../machine/content/gate-papers.ts';
import type { World } from '../../../../machine/world.ts';

/** `here`: the contract has that paper already; `here_not_holding`: it has one that does not hold, and this one does. `used`: this one, as a person said. `unclear`: nobody can say whether it holds. */
export type FileVerdict =
  | 'offered'
  | 'used'
  | 'here'
  | 'here_not_holding'
  | 'not_needed'
  | 'expired'
  | 'expires_early'
  | 'invalid'
  | 'unclear';

export type FiledPaper = {
  /** Absent where nobody has said what the rules call it. */
  readonly document?: DocumentId;
  /** As people wrote it there: not escaped. */
  readonly title?: string;
  readonly number?: string;
  readonly issued?: Day;
  readonly until?: Day;
  /** 1C says that it holds, or knows its last day. */
  readonly isSaidValid: boolean;
  readonly source: { readonly kind: 'onec' } | { readonly kind: 'contract'; readonly case: CaseId };
  readonly verdict: FileVerdict;
};

export type Filing = {
  /** Undefined before the case has begun: then nothing is offered. */
  readonly seen: SeenCase | undefined;
  readonly found: FoundCounterparty | undefined;
  /** Of 1C, the one that is meant. */
  readonly row: string | undefined;
  /** Of the same counterparty, the newest first. */
  readonly earlier: readonly SeenCase[];
  readonly world: World;
  readonly now: Instant;
};

/** The newest of a document speaks for it; a paper of 1C goes before one of an earlier contract. */
export function papersOnFile(filing: Filing): readonly FiledPaper[] {
  const { found, row, earlier, seen } = filing;
  const fromOneC = (found?.papers ?? []).filter((paper) => paper.row === row).map((paper) => ofOneC(filing, paper));
  const fromContracts = earlier.flatMap((before) => ofContract(filing, before));
  const spoken = new Set<DocumentId>();
  return [...fromOneC, ...fromContracts].flatMap((paper) => {
    if (paper.document === undefined) return [paper];
    if (spoken.has(paper.document)) return [];
    spoken.add(paper.document);
    const isOfContract = paper.source.kind === 'contract';
    // What this contract does not need is worth a line only where 1C keeps it.
    return isOfContract && (paper.verdict === 'not_needed' || seen === undefined) ? [] : [paper];
  });
}

/** As it is offered: the dates alone. Its file stays where it is. */
export function givenOf({ issued, until, isSaidValid }: Omit<FiledPaper, 'verdict'>): PaperGiven {
  return {
    ...(issued === undefined ? {} : { issued }),
    ...(until === undefined ? {} : { until }),
    ...(isSaidValid ? { invalid: false } : {}),
  };
}

function ofOneC(filing: Filing, paper: PaperOnFile): FiledPaper {
  const { document, title, number, issued, until, state } = paper;
  const known = {
    ...(document === undefined ? {} : { document }),
    ...(title === undefined ? {} : { title: title.value }),
    ...(number === undefined ? {} : { number: number.value }),
    ...(issued === undefined ? {} : { issued: issued.value }),
    ...(until === undefined ? {} : { until: until.value }),
    isSaidValid: state.value === 'valid',
    source: { kind: 'onec' },
  } as const;
  if (state.value === 'invalid') return { ...known, verdict: paper.ground === 'ended' ? 'expired' : 'invalid' };
  return { ...known, verdict: verdictOf(filing, known) };
}

function ofContract(filing: Filing, { kase }: SeenCase): readonly FiledPaper[] {
  return Object.entries(kase.context.papers).flatMap(([name, paper]: [string, CasePaper]) => {
    if (!paper.received || paper.state === 'invalid' || paper.reuse === 'confirmed') return [];
    const known = {
      document: name as DocumentId,
      ...(paper.issued === undefined ? {} : { issued: paper.issued }),
      ...(paper.until === undefined ? {} : { until: paper.until }),
      isSaidValid: false,
      source: { kind: 'contract', case: kase.id },
    } as const;
    return [{ ...known, verdict: verdictOf(filing, known) }];
  });
}

function verdictOf(filing: Filing, paper: Omit<FiledPaper, 'verdict'>): FileVerdict {
  const { seen } = filing;
  const { document } = paper;
  if (document === undefined || seen === undefined) return 'not_needed';
  const { plan, context } = seen.kase;
  if (!plan.documents.some((one) => one.document === document)) return 'not_needed';
  const there = context.papers[document];
  if (there?.received !== true) return judgedOf(filing, plan, { ...paper, document });
  const isHolding = there.state !== 'expired' && there.state !== 'invalid';
  if (isHolding) return there.reuse === 'confirmed' ? 'used' : 'here';
  const verdict = judgedOf(filing, plan, { ...paper, document });
  // No offer counts where a paper came in: only another file takes its place.
  return verdict === 'offered' ? 'here_not_holding' : verdict;
}

function judgedOf(
  { world, now }: Filing,
  plan: Plan,
  paper: Omit<FiledPaper, 'verdict'> & { readonly document: DocumentId },
): FileVerdict {
  const { document } = paper;
  const given = { received: true, ...givenOf(paper) };
  const passed = (): undefined => undefined;
  const judged = world.paperState({ document, paper: given, plan, now, passed });
  if (judged.state === 'expired' || judged.state === 'invalid') return judged.state;
  if (judged.state === 'expiring') return 'expires_early';
  // What only 1C can tell, and 1C says nothing of it.
  if (judged.ground === 'onec_unknown' || !isGoodEnough(judged)) return 'unclear';
  return 'offered';
}
