// What the engine tells about itself, counted, in the form that Prometheus reads; with what the store counts when somebody asks.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Instant } from '../../domain/instant.ts';
import type { StoreCounts } from '../ports/store-entries.ts';
import { storeGauges } from './store-gauges.ts';
import type { DeliveredEffect, Noticed, Paused, Stepped, Watch } from './watch.ts';

/** Seconds: a step is a transaction. */
const STEP_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
/** Seconds: a call over the network, given up after a minute. */
const DELIVERY_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** Seconds: a second is as good as in time, a day is a holiday that the daemon slept through. */
const LATE_BUCKETS = [1, 5, 15, 60, 300, 3600, 21_600, 86_400];

export type Metrics = {
  readonly watch: Watch;
  readonly contentType: string;
  /** All of it as text. Counts of the store are left out when it does not answer, and `vizir_store_readable` is 0. */
  readonly text: () => Promise<string>;
};

export type MetricsOptions = {
  readonly now: () => Instant;
  readonly counts: (now: Instant) => Promise<StoreCounts>;
  readonly version: string;
};

export function openMetrics({ now, counts, version }: MetricsOptions): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const info = new Gauge({
    name: 'vizir_build_info',
    help: 'Always 1; which version runs.',
    labelNames: ['version'],
    registers: [register],
  });
  info.set({ version }, 1);
  const gauges = storeGauges(register);
  const pauses = pauseMeters(register);

  const collected = async (): Promise<string> => {
    pauses.collect(now());
    try {
      gauges.show(await counts(now()), now());
    } catch {
      gauges.hide();
    }
    return register.metrics();
  };
  // Two who ask at once share one answer: the store is asked once.
  let under: Promise<string> | undefined;
  const text = (): Promise<string> => {
    under ??= collected().finally(() => {
      under = undefined;
    });
    return under;
  };
  return {
    watch: {
      stepped: stepMeters(register),
      delivered: deliveryMeters(register),
      paused: pauses.paused,
      noticed: noticeMeters(register),
    },
    contentType: register.contentType,
    text,
  };
}

function stepMeters(register: Registry): (step: Stepped) => void {
  const registers = [register];
  const events = new Counter({
    name: 'vizir_events_total',
    help: 'Events and timers that were worked on, by what they were and what came of them.',
    labelNames: ['cause', 'what', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'vizir_step_seconds',
    help: 'How long a step of a case took.',
    labelNames: ['cause'],
    buckets: STEP_BUCKETS,
    registers,
  });
  const late = new Histogram({
    name: 'vizir_timer_late_seconds',
    help: 'How long after its moment a timer was fired.',
    buckets: LATE_BUCKETS,
    registers,
  });
  return ({ cause, what, outcome, ms, lateMs }) => {
    events.inc({ cause, what, outcome });
    seconds.observe({ cause }, ms / 1000);
    if (lateMs !== undefined) late.observe(lateMs / 1000);
  };
}

function deliveryMeters(register: Registry): (delivery: DeliveredEffect) => void {
  const registers = [register];
  const deliveries = new Counter({
    name: 'vizir_deliveries_total',
    help: 'Attempts to deliver, by effect and by what came of them.',
    labelNames: ['effect', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'vizir_delivery_seconds',
    help: 'How long an attempt to deliver took.',
    labelNames: ['effect'],
    buckets: DELIVERY_BUCKETS,
    registers,
  });
  const dead = new Counter({
    name: 'vizir_dead_letters_total',
    help: 'Effects that were given up; how many there are now is in vizir_outbox_effects.',
    labelNames: ['effect'],
    registers,
  });
  return ({ effect, outcome, ms }) => {
    deliveries.inc({ effect, outcome });
    seconds.observe({ effect }, ms / 1000);
    if (outcome === 'dead') dead.inc({ effect });
  };
}

function pauseMeters(register: Registry): {
  readonly paused: (pause: Paused) => void;
  readonly collect: (now: Instant) => void;
} {
  const registers = [register];
  const labelNames = ['what'];
  const pauses = new Counter({
    name: 'vizir_pauses_total',
    help: 'How often the work was paused, by who refused it.',
    labelNames,
    registers,
  });
  const left = new Gauge({
    name: 'vizir_pause_left_seconds',
    help: 'How much of the pause is left.',
    labelNames,
    registers,
  });
  const ends = new Map<Paused['what'], Instant>();
  return {
    paused: ({ what, until }) => {
      pauses.inc({ what });
      // Of several kinds that are held up, the one that is for longest.
      ends.set(what, Math.max(ends.get(what) ?? 0, until) as Instant);
    },
    collect: (now) => {
      for (const [what, until] of ends) left.set({ what }, Math.max(0, until - now) / 1000);
    },
  };
}

function noticeMeters(register: Registry): (notice: Noticed) => void {
  const registers = [register];
  const notices = new Counter({
    name: 'vizir_notices_total',
    help: 'What a person should know of, by what it was; the log has the words.',
    labelNames: ['what'],
    registers,
  });
  const jumps = new Counter({
    name: 'vizir_clock_jumps_total',
    help: 'How often the clock of the machine jumped.',
    labelNames: ['direction'],
    registers,
  });
  return (notice) => {
    notices.inc({ what: notice.what });
    if (notice.what === 'clock_jumped') jumps.inc({ direction: notice.ms < 0 ? 'back' : 'forward' });
  };
}
