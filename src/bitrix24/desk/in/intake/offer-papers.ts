// Papers that are on file and hold: the case offers them, and a person says of each whether it is used.
import type { CasePaper } from '../../../../domain/case.ts';
import type { DocumentId } from '../../../../domain/ids.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { stateRefusal } from '../../../../machine/acts/act-table.ts';
import { actStateOf, caseState } from '../../../../machine/case-state.ts';
import { hashOf } from '../card-memory.ts';
import { INTAKE_SOURCE } from './fill-entries.ts';
import type { IntakeNote } from './intake-note.ts';
import type { IntakeTools } from './intake-tools.ts';
import type { FiledPaper } from './papers-on-file.ts';
import { givenOf } from './papers-on-file.ts';
import { untilTaken } from './until-taken.ts';

export type Offering = {
  readonly item: number;
  readonly seen: SeenCase;
  readonly papers: readonly FiledPaper[];
  readonly note: IntakeNote;
};

/** The note after it: the same where nothing new is offered. */
export async function offerPapers(tools: IntakeTools, { item, seen, papers, note }: Offering): Promise<IntakeNote> {
  const { kase } = seen;
  if (stateRefusal('confirm_reuse', actStateOf(caseState(kase))) !== undefined) return note;
  const wanted = papers.flatMap((paper) => {
    const { document, verdict, source } = paper;
    if (document === undefined || verdict !== 'offered') return [];
    return [{ document, paper: givenOf(paper), source: source.kind === 'onec' ? 'onec' : 'contract' }];
  });
  let after = note;
  for (const source of ['onec', 'contract']) {
    const offered = wanted
      .filter((one) => one.source === source && !isOffered(kase.context.papers[one.document], one.paper))
      .map(({ document, paper }) => ({ document, paper }));
    const hash = hashOf(tools.secret, ['offer', source, offered]);
    if (offered.length === 0 || after.sent?.includes(hash) === true) continue;
    const event = { kind: 'papers_offered', papers: offered, source } as const;
    const key = `${item}/offer/${hash}`;
    await tools.desk.receive([{ source: INTAKE_SOURCE, key, case: kase.id, urgency: 'press', event }]);
    const names: readonly DocumentId[] = offered.map(({ document }) => document);
    await untilTaken(tools, kase.id, (now) =>
      names.every((document) => {
        const paper = now.kase.context.papers[document];
        return paper?.reuse !== undefined || paper?.received === true;
      }),
    );
    after = { ...after, sent: [...(after.sent ?? []), hash] };
  }
  return after;
}

function isOffered(known: CasePaper | undefined, paper: ReturnType<typeof givenOf>): boolean {
  return known?.reuse === 'offered' && known.issued === paper.issued && known.until === paper.until;
}
