// What the store counts, as gauges: how much waits, since when, and how many cases there are in each state.
import type { Registry } from 'prom-client';
import { Gauge } from 'prom-client';
import type { Instant } from '../../domain/instant.ts';
import type { StoreCounts } from '../ports/store-entries.ts';

export type StoreGauges = {
  readonly show: (counts: StoreCounts, now: Instant) => void;
  /** The store does not answer: old numbers would be taken for new ones. */
  readonly hide: () => void;
};

export function storeGauges(register: Registry): StoreGauges {
  const gauge = (name: string, help: string, label?: string): Gauge =>
    new Gauge({ name, help, labelNames: label === undefined ? [] : [label], registers: [register] });
  const readable = gauge('vizir_store_readable', 'Whether the store answered when this was asked for.');
  const cases = gauge('vizir_cases', 'Cases, by state.', 'state');
  const trouble = gauge('vizir_cases_in_trouble', 'Cases that need help from a person.');
  const inbox = gauge('vizir_inbox_events', 'Events that wait, or were set aside.', 'state');
  const inboxAge = gauge('vizir_inbox_oldest_seconds', 'How long the event that is first in line has been waiting.');
  const outbox = gauge('vizir_outbox_effects', 'Effects that are not settled, or were given up.', 'state');
  const outboxAge = gauge('vizir_outbox_oldest_seconds', 'How long the oldest effect that is not settled is wanted.');
  const overdue = gauge('vizir_timers_overdue', 'Timers whose moment has come and that have not been fired.');

  return {
    show: (counts, now) => {
      readable.set(1);
      // A state without cases any more has no row in the counts.
      cases.reset();
      for (const [state, count] of counts.cases) cases.set({ state }, count);
      trouble.set(counts.inTrouble);
      inbox.set({ state: 'pending' }, counts.inbox.pending);
      inbox.set({ state: 'poisoned' }, counts.inbox.poisoned);
      inboxAge.set(age(counts.inbox.oldestPendingAt, now));
      const { oldestOpenAt, ...states } = counts.outbox;
      for (const [state, count] of Object.entries(states)) outbox.set({ state }, count);
      outboxAge.set(age(oldestOpenAt, now));
      overdue.set(counts.timersOverdue);
    },
    hide: () => {
      readable.set(0);
      for (const one of [cases, inbox, outbox]) one.reset();
      // Reset, one without a label would be 0.
      for (const one of [trouble, inboxAge, outboxAge, overdue]) one.remove();
    },
  };
}

function age(since: Instant | undefined, now: Instant): number {
  return since === undefined ? 0 : Math.max(0, now - since) / 1000;
}
