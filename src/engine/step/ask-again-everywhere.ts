// Asks again in every case that has not ended.
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import { askAgain } from './ask-again.ts';
import type { StepTools } from './step-tools.ts';

const PAGE = 200;

/** Gives how many questions are asked. `copiedAt`: of the backup that the store was restored from. */
export async function askAgainEverywhere(
  { store, cases }: Pick<StepTools, 'store' | 'cases'>,
  copiedAt: Instant,
  now: Instant,
): Promise<number> {
  let asked = 0;
  let after: CaseId | undefined;
  for (;;) {
    const page = await store.listCases({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { case: id, holders } of page) {
      if (holders.length > 0) asked += await askAgain({ store, cases }, id, { occasion: `restored-${copiedAt}`, now });
    }
    after = page.at(-1)?.case;
    if (page.length < PAGE) return asked;
  }
}
