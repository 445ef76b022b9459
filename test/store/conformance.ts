// What every store must do, whatever it is made of: the specification of the port.
import { describe } from 'vitest';
import type { Store } from '../../src/engine/ports/store.ts';
import { casesConformance } from './conformance/cases-conformance.ts';
import { countsConformance } from './conformance/counts-conformance.ts';
import { inboxConformance } from './conformance/inbox-conformance.ts';
import { keptConformance } from './conformance/kept-conformance.ts';
import { notesConformance } from './conformance/notes-conformance.ts';
import { numbersConformance } from './conformance/numbers-conformance.ts';
import { outboxConformance } from './conformance/outbox-conformance.ts';
import { timersConformance } from './conformance/timers-conformance.ts';

/** Declares the tests of the port. `open` gives a new, empty store each time. */
export function conformance(name: string, open: () => Store | Promise<Store>): void {
  describe(`${name} is a store`, () => {
    casesConformance(open);
    inboxConformance(open);
    outboxConformance(open);
    timersConformance(open);
    keptConformance(open);
    notesConformance(open);
    numbersConformance(open);
    countsConformance(open);
  });
}
