// The daemon put together: the store in its file, the engine over it, its log, and health, readiness and metrics on loopback.

import type { Bundle } from './domain/bundle.ts';
import type { Engine } from './engine/engine.ts';
import type { Chance } from './engine/ports/chance.ts';
import type { Clock } from './engine/ports/clock.ts';
import type { EngineDesk } from './engine/ports/engine-desk.ts';
import type { Notes } from './engine/ports/notes.ts';
import type { Papers } from './engine/ports/papers.ts';
import type { Portal } from './engine/ports/portal.ts';
import type { Store } from './engine/ports/store.ts';
import type { Log, LogLevel } from './engine/watch/open-log.ts';
import type { Probe } from './engine/watch/serve-watch.ts';

/** What a portal's adapter is opened on. `rules`: the newest that were published. */
export type PortalGround = {
  readonly notes: Notes;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly rules: () => Promise<Bundle | undefined>;
  readonly log: Log;
};

/** What whoever brings things in works with. */
export type BesideGround = {
  readonly desk: EngineDesk;
  readonly notes: Notes;
  readonly clock: Clock;
  readonly log: Log;
};

/** What runs beside the engine, as long as it does. */
export type Beside = {
  /** Rejects when it cannot go on: then the daemon ends. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Part of the daemon's readiness. */
  readonly ready: () => Probe;
};

export type DaemonOptions = {
  /** Of the store; it is made if it is not there. */
  readonly file: string;
  /** Or what opens it over the store; what that rejects with ends the start. */
  readonly portal: Portal | ((ground: PortalGround) => Promise<Portal>);
  readonly papers: Papers;
  readonly beside?: (ground: BesideGround) => Beside;
  readonly log: {
    readonly level: LogLevel | 'silent';
    /** Gets one line at a time, with its end. */
    readonly to: { readonly write: (line: string) => unknown };
    /** Values that are secret wherever they stand. */
    readonly secrets: readonly string[];
  };
  /** For health, readiness and metrics, on loopback; 0: any that is free. */
  readonly watchPort: number;
  readonly version: string;
  /** Those of the machine when nothing is said. */
  readonly clock?: Clock;
  readonly chance?: Chance;
};

export type Daemon = {
  /** For whoever brings things in. */
  readonly desk: EngineDesk;
  /** What adapters remember; until `stop`. */
  readonly notes: Notes;
  /** Where health, readiness and metrics are. */
  readonly watchPort: number;
  /** Fulfilled after `stop`; rejects when the store is beyond help. Everything is closed then. */
  readonly ended: Promise<void>;
  /** Ends what was begun and closes the store. */
  readonly stop: () => Promise<void>;
};

/**
 * Opens the store and begins to work. Rejects with `StoreError` when the store cannot be had (`in_use`: another daemon has it), and with
 * what the system says when the port cannot be.
 */
export async function runDaemon(options: DaemonOptions): Promise<Daemon> {
  const { file, portal, papers, log: logTo, watchPort, version } = options;
  const [{ openStoreInThread }, { openEngine }, { systemClock }, { systemChance }, watching, { readCardContract }] =
    await Promise.all([
      import('./store/sqlite/thread/open-store-in-thread.ts'),
      import('./engine/engine.ts'),
      import('./engine/system/system-clock.ts'),
      import('./engine/system/system-chance.ts'),
      loadWatching(),
      import('./read-given-contract.ts'),
    ]);
  const { clock = systemClock(), chance = systemChance() } = options;
  const store = await openStoreInThread({ path: file });
  const closing = async (thrown: unknown): Promise<never> => {
    await store.close();
    throw thrown;
  };
  const metrics = watching.openMetrics({ now: clock.now, counts: (now) => store.counts(now), version });
  const log = watching.openLog({ ...logTo, now: clock.now });
  const rules = () => newestRules(store);
  const opened =
    typeof portal === 'function' ? await portal({ notes: store, clock, chance, rules, log }).catch(closing) : portal;
  const engine = openEngine({
    store,
    portal: opened,
    papers,
    clock,
    chance,
    readContract: readCardContract,
    watch: watching.watchAll([watching.logWatch(log), metrics.watch]),
  });
  const beside = options.beside?.({ desk: engine.desk, notes: store, clock, log });
  const pages = { health: () => healthOf(engine), ready: () => readinessOf(engine, beside), metrics };
  const server = await watching.serveWatch(pages, { port: watchPort }).catch(closing);
  const off = new AbortController();
  log.info('the daemon begins', { file, version, watch_port: server.port });
  const runs = [engine, ...(beside === undefined ? [] : [beside])];
  const ended = together(runs, off).finally(async () => {
    await server.close();
    await store.close();
    log.info('the daemon ends');
  });
  // Whoever waits for it hears of a failure; nobody has to.
  ended.catch(() => undefined);
  return {
    desk: engine.desk,
    notes: store,
    watchPort: server.port,
    ended,
    stop: async () => {
      off.abort();
      await ended;
    },
  };
}

/** All of them until `off` is aborted; the first that fails ends the others, and is what it rejects with. */
async function together(runs: readonly Pick<Beside, 'run'>[], off: AbortController): Promise<void> {
  let failure: { readonly thrown: unknown } | undefined;
  const guarded = runs.map((one) =>
    one.run(off.signal).catch((thrown: unknown) => {
      failure ??= { thrown };
      off.abort();
    }),
  );
  await Promise.all(guarded);
  if (failure !== undefined) throw failure.thrown;
}

async function newestRules(store: Store): Promise<Bundle | undefined> {
  const newest = await store.newest('bundle');
  return newest === undefined ? undefined : (JSON.parse(newest.text) as Bundle);
}

async function loadWatching() {
  const [{ logWatch }, { openLog }, { openMetrics }, { serveWatch }, { watchAll }] = await Promise.all([
    import('./engine/watch/log-watch.ts'),
    import('./engine/watch/open-log.ts'),
    import('./engine/watch/open-metrics.ts'),
    import('./engine/watch/serve-watch.ts'),
    import('./engine/watch/watch-all.ts'),
  ]);
  return { logWatch, openLog, openMetrics, serveWatch, watchAll };
}

/** It works, or waits for something that may come back. */
function healthOf(engine: Engine): Probe {
  const { state } = engine.health();
  return { ok: state !== 'stopped', told: { state } };
}

/** It takes in and delivers. What has to wait for a while because of a limit is no reason to send nobody. */
function readinessOf(engine: Engine, beside: Beside | undefined): Probe {
  const { state, paused } = engine.health();
  const isHeld = paused.some(({ what }) => what !== 'throttled');
  const told = paused.map(({ until, ...pause }) => ({ ...pause, until: new Date(until).toISOString() }));
  const other = beside?.ready() ?? { ok: true, told: {} };
  return { ok: state === 'running' && !isHeld && other.ok, told: { state, paused: told, ...other.told } };
}
