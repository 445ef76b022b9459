// Whoever knows about papers, in memory: says of each paper what it was told last.

import type { CaseId } from '../../domain/case.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Papers, PapersQuestion } from '../../engine/ports/papers.ts';
import type { Faults } from '../faults/fault.ts';
import { NO_FAULTS } from '../faults/fault.ts';
import { withFaults } from '../faults/with-faults.ts';

export type SimulatedPapers = Papers & {
  /** `unknown`: nobody there has heard of it, as of every paper in the beginning. */
  readonly set: (id: CaseId, document: DocumentId, state: 'valid' | 'invalid' | 'unknown') => void;
  /** What was asked and answered, in order. */
  readonly asked: readonly PapersQuestion[];
};

export function simulatedPapers({
  clock,
  faults = NO_FAULTS,
}: {
  readonly clock: Clock;
  readonly faults?: Faults;
}): SimulatedPapers {
  const invalid = new Map<string, boolean>();
  const asked: PapersQuestion[] = [];
  const answer = (question: PapersQuestion): Awaited<ReturnType<Papers['check']>> => {
    asked.push(question);
    return question.documents.flatMap((document) => {
      const known = invalid.get(nameOf(question.case, document));
      return known === undefined ? [] : [{ document, invalid: known }];
    });
  };
  return {
    check: (question) =>
      withFaults({ call: 'check', case: question.case, effect: 'check_papers' }, () => answer(question), {
        clock,
        faults,
      }),
    set: (id, document, state) => {
      const name = nameOf(id, document);
      if (state === 'unknown') invalid.delete(name);
      else invalid.set(name, state === 'invalid');
    },
    asked,
  };
}

function nameOf(id: CaseId, document: DocumentId): string {
  return `${id}/${document}`;
}
