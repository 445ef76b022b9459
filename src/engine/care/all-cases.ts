// Cases as lists show them, page by page, so that a hundred thousand of them take no more room than a few.
import type { Store } from '../ports/store.ts';
import type { CaseQuery, CaseSummary } from '../ports/store-entries.ts';

const PAGE = 500;

export type CaseFilter = Omit<CaseQuery, 'after' | 'limit'>;

/** In the order of their ids. */
export async function* allCases(store: Store, filter: CaseFilter): AsyncGenerator<CaseSummary> {
  for (let after: CaseSummary['case'] | undefined; ; ) {
    const page = await store.listCases({ ...filter, limit: PAGE, ...(after === undefined ? {} : { after }) });
    yield* page;
    after = page.at(-1)?.case;
    if (page.length < PAGE) return;
  }
}
