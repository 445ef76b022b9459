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
export function sendsAgain(kind: EffectKind): PlantedBug {
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
export const looksForNothing: PlantedBug = { portal: (portal) => ({ ...portal, find: async () => undefined }) };

/** Every tenth press is acknowledged and never stored. `as`: the number of the entry that is told instead of its own. */
export function losesPresses(as: (store: Store) => Promise<number>): PlantedBug {
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
export const noEntry = async (): Promise<number> => 1_000_000;

/** The number of an entry that was taken in before. */
export async function anotherEntry(store: Store): Promise<number> {
  const [done] = await store.listInbox('done', 1);
  return done?.id ?? 1;
}

/** Its clock is an hour ahead of everybody else's when it looks for timers. */
export const wakesEarly: PlantedBug = {
  store: (store) => ({
    ...store,
    claimTimers: (terms) => store.claimTimers({ ...terms, now: later(terms.now, HOUR_MS) }),
  }),
};

/** A deadline that a step sets is not kept. */
export const forgetsTimers: PlantedBug = {
  store: (store) => ({
    ...store,
    commit: (step) => store.commit({ ...step, timersSet: step.timersSet.filter(({ name }) => name === 'day') }),
  }),
};

/** The third record of a case is read as another one than was written. */
export const rewritesHistory: PlantedBug = {
  store: (store) => ({
    ...store,
    history: async (id, after, limit) => (await store.history(id, after, limit)).map(rewritten),
  }),
};

function rewritten(record: StoredRecord): StoredRecord {
  return record.seq === 3 ? { ...record, text: record.text.replace('"at":1', '"at":2') } : record;
}

/** A record is gone, and those after it have moved up. */
export const losesRecord: PlantedBug = {
  store: (store) => ({
    ...store,
    history: async (id, after, limit) => (await store.history(id, after, limit)).filter(({ seq }) => seq !== 3),
  }),
};

/** The case is written otherwise than it was worked out. */
export function writesRow(otherwise: (row: Row) => Row): PlantedBug {
  return {
    store: (store) => ({
      ...store,
      commit: (step) => store.commit(step.row === undefined ? step : { ...step, row: otherwise(step.row) }),
    }),
  };
}

/** As if somebody had renewed the draft, of which no record tells. */
export function withAnotherDraft(row: Row): Row {
  return { ...row, text: row.text.replace(/"draft":"[^"]*"/, '"draft":"another"') };
}

export function withoutHolders(row: Row): Row {
  return { ...row, holders: [] };
}

/** Whoever is asked is not whoever the list names. */
export function withAnotherHolder(row: Row): Row {
  return row.holders.length === 0 ? row : { ...row, holders: [brandId('petrov')] };
}

/** One comment is kept back until something else of its case went out. */
export function outOfOrder(): PlantedBug {
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
export function losesEffects(kind: EffectKind): PlantedBug {
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
export const closesNothing: PlantedBug = {
  portal: (portal) => ({
    ...portal,
    compare: async (out) => (out.effect.effect === 'close_reception_task' ? 'same' : await portal.compare(out)),
  }),
};

/** What is given up is not told by its case. */
export const keepsSilent: PlantedBug = {
  store: (store) => ({
    ...store,
    markOutbox: (key, claim, outcome) =>
      store.markOutbox(key, claim, outcome.kind === 'dead' ? { kind: 'dead', reason: outcome.reason } : outcome),
  }),
};
