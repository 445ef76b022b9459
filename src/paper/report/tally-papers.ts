// Counts papers that contracts were held up for, and letters.

import type { LetterPurpose } from '../../domain/directory.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { DocumentState } from '../../domain/plan.ts';
import type { CaseTrace } from './case-trace.ts';
import type { Counting } from './counting.ts';
import { byCount, compareNames, under } from './counting.ts';
import type { Report } from './report.ts';

type Missing = { waits: number; readonly cases: Set<string>; readonly states: Map<DocumentState, number> };

export class PaperTally {
  readonly #counting: Counting;
  readonly #papers = new Map<DocumentId, Missing>();
  readonly #letters = new Map<LetterPurpose, { drafted: number; sent: number }>();

  constructor(counting: Counting) {
    this.#counting = counting;
  }

  add({ case: id, waits, letters }: CaseTrace): void {
    const { has } = this.#counting;
    for (const { since, papers } of waits) {
      if (!has(since)) continue;
      for (const { document, state } of papers) {
        const missing = under(this.#papers, document, () => ({
          waits: 0,
          cases: new Set<string>(),
          states: new Map(),
        }));
        missing.waits += 1;
        missing.cases.add(id);
        missing.states.set(state, (missing.states.get(state) ?? 0) + 1);
      }
    }
    for (const { at, purpose, what } of letters) {
      if (has(at)) under(this.#letters, purpose, () => ({ drafted: 0, sent: 0 }))[what] += 1;
    }
  }

  result(): Pick<Report, 'papers' | 'letters'> {
    const papers = [...this.#papers].map(([document, { waits, cases, states }]) => ({
      document,
      waits,
      contracts: cases.size,
      states: byCount(
        [...states].map(([state, count]) => ({ state, count })),
        ({ count }) => count,
        ({ state }) => state,
      ),
    }));
    return {
      papers: byCount(
        papers,
        ({ waits }) => waits,
        ({ document }) => document,
      ),
      letters: [...this.#letters]
        .toSorted(([a], [b]) => compareNames(a, b))
        .map(([purpose, counts]) => ({ purpose, ...counts })),
    };
  }
}
