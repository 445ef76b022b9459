// Running cases in a store, for people: care of them, and the words in which they are told.
import { caseWording, lifeWording } from './case-wording.ts';
import { word } from './diagnostics/catalogue/words.ts';
import type { Language } from './diagnostics/message.ts';
import type { CaseId } from './domain/case.ts';
import type { PersonId, RuleHash } from './domain/ids.ts';
import type { Instant } from './domain/instant.ts';
import { allCases } from './engine/care/all-cases.ts';
import { amendEffect } from './engine/care/amend-effect.ts';
import { canUndoMigration } from './engine/care/can-undo-migration.ts';
import type { Care } from './engine/care/care.ts';
import { loadCase, openCare } from './engine/care/care.ts';
import { eraseCase } from './engine/care/erase-case.ts';
import { overlookCase } from './engine/care/overlook-case.ts';
import { publishBundle, publishPrevious } from './engine/care/publish-bundle.ts';
import { retryCase } from './engine/care/retry-case.ts';
import { tellTurns } from './engine/care/tell-turns.ts';
import { verifyCase } from './engine/care/verify-case.ts';
import { migrateEvent, undoEvent, weighMigration } from './engine/care/weigh-migration.ts';
import type { Clock } from './engine/ports/clock.ts';
import type { IncomingEvent } from './engine/ports/engine-event.ts';
import type { Store } from './engine/ports/store.ts';
import { StoreError } from './engine/ports/store-error.ts';
import { systemChance } from './engine/system/system-chance.ts';
import { tellReport } from './paper/report/tell-report.ts';
import { readGivenContract } from './read-given-contract.ts';
import type { ReportQuery } from './read-report.ts';
import { officeTime, readReport } from './read-report.ts';
import { readThread } from './read-thread.ts';
import type { RunningCases } from './running-cases.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
import { tellRecord } from './tell-case.ts';

const LOG_PAGE = 1000;
/** One a day for some years. */
const MOST_PUBLICATIONS = 2000;

export async function openCases(
  file: string,
  now: () => number,
  whenMissing: 'refuse' | 'make',
): Promise<RunningCases> {
  const { store, made } = openStore(file, whenMissing);
  try {
    const care = await openCare({
      store,
      clock: clockOf(now),
      chance: systemChance(),
      readContract: readGivenContract,
    });
    return casesIn(care, made);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function openStore(file: string, whenMissing: 'refuse' | 'make'): { readonly store: Store; readonly made: boolean } {
  try {
    return { store: openSqliteStore({ path: file, as: 'visitor' }), made: false };
  } catch (error) {
    const isMissing = error instanceof StoreError && error.code === 'not_there';
    if (!isMissing || whenMissing === 'refuse') throw error;
    return { store: openSqliteStore({ path: file }), made: true };
  }
}

/** Commands wait for nothing. */
function clockOf(now: () => number): Clock {
  return { now: () => now() as Instant, until: () => Promise.reject(new Error('a command does not wait')) };
}

function casesIn(care: Care, made: boolean): RunningCases {
  const { store, rules, now } = care;
  return {
    made,
    newestRules: async () => {
      const [head] = await store.publications('bundle', 1);
      const bundle = await rules.newest();
      return head === undefined || bundle === undefined ? undefined : { ...head, bundle };
    },
    publications: () => store.publications('bundle', MOST_PUBLICATIONS),
    rulesNamed: (hash) => rules.bundleNamed(hash as RuleHash),
    publish: (bundle, by) => publishBundle(store, bundle, { at: now(), by }),
    publishPrevious: (by) => publishPrevious(store, { at: now(), by }),
    list: (filter) => allCases(store, filter),
    named: async (name) =>
      (await store.findCase(name as CaseId)) === undefined ? ((await store.findNumber(name)) ?? name) : name,
    show: (id, language) => overlookCase(care, id as CaseId, word('case_erased', language)),
    history: (id, language) => historyOf(care, id as CaseId, language),
    thread: (id, language) => readThread(care, id as CaseId, language),
    log: (id) => logOf(store, id as CaseId | undefined),
    report: (query, language) => reportOf(care, query, language),
    verify: (id) => verifyCase(care, id as CaseId),
    retry: (id) => retryCase(care, id as CaseId),
    erase: (id, which) => eraseCase(care, id as CaseId, which),
    weigh: (id, to) => weighMigration(care, id as CaseId, to),
    migrate: (weighed, to, by) =>
      send(
        care,
        weighed.map((one) => migrateEvent(one, to.hash, by as PersonId)),
      ),
    canUndo: (id) => canUndoMigration(care, id as CaseId),
    undoMigrations: async (ids, by) => {
      const events: IncomingEvent[] = [];
      for (const id of ids) {
        const loaded = await care.cases.load(id as CaseId);
        if (loaded !== undefined) events.push(undoEvent(loaded.kase.id, loaded.kase.seq, by as PersonId));
      }
      return await send(care, events);
    },
    outbox: (query) => store.listOutbox(query),
    amendEffect: (key, to, reason) => amendEffect(care, key, to, reason),
    backup: (to) => store.backup(to, now()),
    wording: async (language) => caseWording(await rules.newest(), language),
    store,
    close: () => store.close(),
  };
}

async function send({ store, now }: Care, events: readonly IncomingEvent[]): Promise<number> {
  const received = await store.receive(
    events.map(({ source, key, case: id, urgency, event }) => ({
      source,
      sourceKey: key,
      case: id,
      urgency,
      text: JSON.stringify(event),
      at: now(),
    })),
  );
  return received.filter(({ kind }) => kind === 'new').length;
}

async function historyOf(care: Care, id: CaseId, language: Language) {
  const loaded = await loadCase(care, id);
  if (loaded === undefined) return undefined;
  const wording = lifeWording(loaded.bundle, language);
  const turns = await tellTurns(care, id, word('case_erased', language));
  return turns.map((turn, index) => tellRecord({ ...turn, before: turns[index - 1]?.case }, wording));
}

async function reportOf(care: Care, query: ReportQuery, language: Language) {
  const bundle = await care.rules.newest();
  if (bundle === undefined) return undefined;
  const report = await readReport(care, bundle, query);
  return { report, told: tellReport(report, { bundle, time: officeTime(bundle), language }) };
}

async function* logOf(store: Store, id: CaseId | undefined) {
  for (let after = 0; ; ) {
    const page = id === undefined ? await store.log(after, LOG_PAGE) : await store.history(id, after, LOG_PAGE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < LOG_PAGE) return;
    after = id === undefined ? last.position : last.seq;
  }
}
