// Cases under way that have a card.

import { FINAL_STATES } from '../../../domain/states.ts';
import type { EngineDesk } from '../../../engine/ports/engine-desk.ts';
import type { CaseSummary } from '../../../engine/ports/store-entries.ts';
import type { CaseCards } from '../../case-cards.ts';

const PAGE = 500;
const FINAL: ReadonlySet<string> = new Set(FINAL_STATES);

type Of = { readonly desk: Pick<EngineDesk, 'list'>; readonly caseCards: CaseCards };

export type OpenCase = CaseSummary & { readonly item: number };

/** One after another, in the order of their ids. Rejects with a `StoreError`. */
export async function* openCases({ desk, caseCards }: Of): AsyncGenerator<OpenCase> {
  let after: CaseSummary['case'] | undefined;
  for (;;) {
    const page = await desk.list({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const summary of page) {
      const item = caseCards.itemOf(summary.case);
      if (item !== undefined && !FINAL.has(summary.state)) yield { ...summary, item };
    }
    after = page.at(-1)?.case;
    if (page.length < PAGE || after === undefined) return;
  }
}
