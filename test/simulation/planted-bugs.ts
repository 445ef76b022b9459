// Bugs that are planted into the store and the portal of a simulation: each breaks one thing that must be true, and nothing else.
import type { EffectKind } from '../../src/domain/effect.ts';
import type { Outgoing, Portal } from '../../src/engine/ports/portal.ts';
import type { Commit, Store } from '../../src/engine/ports/store.ts';
import type { StoredRecord } from '../../src/engine/ports/store-entries.ts';
import { brandId } from '../generators/brand-id.ts';
import { HOUR_MS, later } from './office.ts';
import type { PlantedBug } from './simulation-of.ts';

type Row = NonNullable<Commit['row']>;

/** An answer is taken for a failure: what is of this kind is sent once more, under another key. */
function sendsAgain(kind: EffectKind): PlantedBug {
  return {
    portal: (portal) => ({
      ...portal,
      send: async (out) => {
        const made = await portal.send(out);
        if (out.effect.effect === kind) await sentAnyway(portal, { ...out, key: `${out.key}-again` });
        return made;
      },
    }),
  };
}

/** Whether it arrived does not matter to what was sent before. */
async function sentAnyway(portal: Portal, out: Outgoing): Promise<void> {
  await portal.send(out).catch(() => undefined);
}

/** What may have arrived is not looked for. */
const looksForNothing: PlantedBug = { portal: (portal) => ({ ...portal, find: async () => undefined }) };

/** Every tenth press is acknowledged and never stored. `as`: the number of the entry that is told instead of its own. */
function losesPresses(as: (store: Store) => Promise<number>): PlantedBug {
  let presses = 0;
  return {
    store: (store) => ({
      ...store,
      receive: async (arrivals) => {
        presses += 1;
        const [arrival] = arrivals;
        if (presses % 10 !== 0 || arrival?.source !== 'bot') return await store.receive(arrivals);
        const rest = await store.receive(arrivals.slice(1));
        return [{ id: await as(store), kind: 'new' }, ...rest];
      },
    }),
  };
}

/** A number that no entry has. */
const noEntry = async (): Promise<number> => 1_000_000;

/** The number of an entry that was taken in before. */
async function anotherEntry(store: Store): Promise<number> {
  const [done] = await store.listInbox('done', 1);
  return done?.id ?? 1;
}

/** Its clock is an hour ahead of everybody else's when it looks for timers. */
const wakesEarly: PlantedBug = {
  store: (store) => ({
    ...store,
    claimTimers: ({ now, until, ...terms }) =>
      store.claimTimers({ ...terms, now: later(now, HOUR_MS), until: later(until, HOUR_MS) }),
  }),
};

/** A deadline that a step sets is not kept. */
const forgetsTimers: PlantedBug = {
  store: (store) => ({
    ...store,
    commit: (step) => store.commit({ ...step, timersSet: step.timersSet.filter(({ name }) => name === 'day') }),
  }),
};

/** The third record of a case is read as another one than was written. */
const rewritesHistory: PlantedBug = {
  store: (store) => ({
    ...store,
    history: async (id, after, limit) => (await store.history(id, after, limit)).map(rewritten),
  }),
};

function rewritten(record: StoredRecord): StoredRecord {
  return record.seq === 3 ? { ...record, text: record.text.replace('"at":1', '"at":2') } : record;
}

/** A record is gone, and those after it have moved up. */
const losesRecord: PlantedBug = {
  store: (store) => ({
    ...store,
    history: async (id, after, limit) => (await store.history(id, after, limit)).filter(({ seq }) => seq !== 3),
  }),
};

/** The case is written otherwise than it was worked out. */
function writesRow(otherwise: (row: Row) => Row): PlantedBug {
  return {
    store: (store) => ({
      ...store,
      commit: (step) => store.commit(step.row === undefined ? step : { ...step, row: otherwise(step.row) }),
    }),
  };
}

/** As if somebody had renewed the draft, of which no record tells. */
function withAnotherDraft(row: Row): Row {
  return { ...row, text: row.text.replace(/"draft":"[^"]*"/, '"draft":"another"') };
}

function withoutHolders(row: Row): Row {
  return { ...row, holders: [] };
}

/** Whoever is asked is not whoever the list names. */
function withAnotherHolder(row: Row): Row {
  return row.holders.length === 0 ? row : { ...row, holders: [brandId('petrov')] };
}

/** One comment is kept back until something else of its case went out. */
function outOfOrder(): PlantedBug {
  const kept = new Map<string, Outgoing>();
  const send = async (portal: Portal, out: Outgoing) => {
    const { case: id, effect } = out.effect;
    const before = kept.get(id);
    if (before?.key === out.key) return {};
    if (before === undefined && effect === 'comment') {
      kept.set(id, out);
      return {};
    }
    const made = await portal.send(out);
    kept.delete(id);
    if (before !== undefined) await sentAnyway(portal, before);
    return made;
  };
  return { portal: (portal) => ({ ...portal, send: (out) => send(portal, out) }) };
}

/** What is of this kind is marked as sent and not given to be sent. */
function losesEffects(kind: EffectKind): PlantedBug {
  return {
    store: (store) => ({
      ...store,
      claimOutbox: async (terms) => {
        const claimed = await store.claimOutbox(terms);
        const lost = claimed.filter(({ effect }) => effect === kind);
        for (const { key } of lost) await store.markOutbox(key, terms.claim, { kind: 'sent' });
        return claimed.filter((one) => !lost.includes(one));
      },
    }),
  };
}

/** The portal says that a task of the reception is closed, and leaves it open. */
const closesNothing: PlantedBug = {
  portal: (portal) => ({
    ...portal,
    compare: async (out) => (out.effect.effect === 'close_reception_task' ? 'same' : await portal.compare(out)),
  }),
};

/** What is given up is not told by its case. */
const keepsSilent: PlantedBug = {
  store: (store) => ({
    ...store,
    markOutbox: (key, claim, outcome) =>
      store.markOutbox(key, claim, outcome.kind === 'dead' ? { kind: 'dead', reason: outcome.reason } : outcome),
  }),
};

/** Every series is taken to be one further than it is. */
const passesOver: PlantedBug = {
  store: (store) => ({
    ...store,
    lastInSeries: async (series) => (await store.lastInSeries(series)) + 1,
    commit: async (step) => {
      const series = step.numbered?.series;
      if (step.numbered === undefined || series === undefined) return await store.commit(step);
      return await store.commit({
        ...step,
        numbered: { ...step.numbered, series: { ...series, after: series.after - 1 } },
      });
    },
  }),
};

type Planted = readonly [bug: string, planted: () => PlantedBug, says: RegExp];

/** What each breaks, how it is planted, and what is said of it first. */
export const PLANTED_BUGS: readonly Planted[] = [
  ['a question is asked twice under two keys', () => sendsAgain('ask'), /^seen twice \(same_meaning\)/],
  [
    'a comment is written twice under two keys',
    () => sendsAgain('comment'),
    /comment\S*-again is on the portal and was never wanted/,
  ],
  ['a comment is repeated without a look', () => looksForNothing, /^seen twice \(same_key\)/],
  ['a press is acknowledged and not stored', () => losesPresses(noEntry), /^1000000 was lost/],
  [
    'a press is taken for another one',
    () => losesPresses(anotherEntry),
    /was acknowledged for press-\S+, and press-\S+ was lost/,
  ],
  ['a timer is given that is not due', () => wakesEarly, /^timer \S+ of case-\d was fired \d+ ms early/],
  ['a timer is not kept', () => forgetsTimers, /nobody will wake it for timer/],
  ['a record is another one afterwards', () => rewritesHistory, /^case-\d: the chain breaks at 3: changed/],
  ['a record is gone', () => losesRecord, /^case-\d: the chain breaks at 3: missing/],
  ['a comment comes after what followed it', outOfOrder, /came after/],
  ['a comment is marked as sent and is not', () => losesEffects('comment'), /comment\S+ was never seen/],
  [
    'a question is closed in the books alone',
    () => losesEffects('close_question'),
    /close_question\S+ was never seen|^seen twice \(same_meaning\): \S+\/ask\//,
  ],
  ['a task is left open that is done with', () => closesNothing, /is open on the portal and done with/],
  ['a card is moved in the books alone', () => losesEffects('move_card'), /move_card\S+ was never seen/],
  ['the stored case is not what its records tell', () => writesRow(withAnotherDraft), /replay gives another case/],
  ['a case waits and nobody holds it', () => writesRow(withoutHolders), /it runs and waits for nothing/],
  ['a case is listed with whom it does not wait for', () => writesRow(withAnotherHolder), /it is listed as \S*petrov/],
  ['a registration number is passed over', () => passesOver, /^numbers of \d{4} are not one after another: 2/],
  ['what is given up is not told', () => keepsSilent, /does not tell of|does not say so/],
];
