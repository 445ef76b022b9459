// Everything once over: each open case against its card, cards that nobody saw come, people who are gone. Within the budget, behind presses.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { Instant } from '../../../domain/instant.ts';
import { formatInstant, parseInstant } from '../../../domain/instant.ts';
import { cardKeyOf } from '../../bot-token-of.ts';
import { fieldName } from '../../card-field.ts';
import { listRows } from '../../client/list-rows.ts';
import type { CardRow } from './card-row.ts';
import { readCardRow } from './card-row.ts';
import type { CardWork } from './card-work.ts';
import { readUnlessRefused } from './comments/read-unless-refused.ts';
import type { GatewayTools } from './gateway-tools.ts';
import type { OpenCase } from './open-cases.ts';
import { openCases } from './open-cases.ts';
import { portalMoment } from './portal-moment.ts';
import { CARD_PAGE, readCards } from './read-cards.ts';
import { cardText } from './say-of-card.ts';
import { sideBySide } from './side-by-side.ts';
import { tellAccount } from './tell-account.ts';
import { CARD_DELETED, calledFor, isForWantOfCard } from './trouble.ts';
import { watchPeople } from './watch-people.ts';

/** How long a page may wait for presses, in milliseconds. */
const LONG_WAIT_MS = 600_000;
/** Pages under way at once: they share requests. */
const PAGES_AT_ONCE = 20;
/** Cards younger than this before the last reconcile are listed once more: clocks differ. */
const MARGIN_MS = 86_400_000;
/** The same for cards that have changed since. */
const CHANGED_MARGIN_MS = 300_000;
const DONE = 'cursor/reconciled';

type Counts = { looked: number; putBack: number; missing: number; found: number };

/**
 * `judged`: cards as they were when they last were as they should be, kept between reconciles: what has not changed since is not worked out
 * again. Rejects with a `FarError` or a `StoreError`: what was done stays done.
 */
export async function reconcile(tools: GatewayTools, work: CardWork, judged: Map<number, string>): Promise<void> {
  const { clock, notes, watch } = tools;
  const begun = clock.now();
  const counts: Counts = { looked: 0, putBack: 0, missing: 0, found: 0 };
  const since = parseInstant((await notes.findNote(DONE)) ?? '');
  const cases = new Map<number, OpenCase>();
  for await (const one of openCases(tools)) cases.set(one.item, one);
  const settle = async (row: CardRow, seq: number | undefined): Promise<void> => {
    counts.looked += 1;
    const name = `${row.hash}/${seq}`;
    if (seq !== undefined && judged.get(row.item) === name && !work.isWaiting(row.item)) return;
    const settled = await work.settle(row);
    if (settled.kind === 'settled') judged.set(row.item, name);
    else judged.delete(row.item);
    if (settled.kind === 'put_back') counts.putBack += 1;
    if (settled.kind === 'began') counts.found += 1;
  };
  const toRead: number[] = [];
  await sideBySide(pagesOf([...cases.keys()]), PAGES_AT_ONCE, async (items) => {
    const rows = await readCards(tools, items, { urgency: 'bulk', mostWaitMs: LONG_WAIT_MS });
    for (const row of rows) await settle(row, cases.get(row.item)?.seq);
    toRead.push(...rows.filter((row) => isChanged(row, since)).map(({ item }) => item));
    const there = new Set(rows.map(({ item }) => item));
    const gone = items.filter((item) => !there.has(item));
    const missing = await stillMissing(tools, gone);
    // Nobody knows whether what comes back counts as changed: it is looked for by what it bears.
    for (const row of await restoredCards(tools, missing)) await settle(row, undefined);
    counts.missing += await missCards(tools, missing);
  });
  for (const item of judged.keys()) if (!cases.has(item)) judged.delete(item);
  for await (const row of newCards(tools, since)) if (!cases.has(row.item)) await settle(row, undefined);
  await watchPeople(tools, [...cases.values()]);
  await sideBySide(toRead, CARD_PAGE, (item) => readUnlessRefused(tools, work, item));
  await notes.keepNotes([{ name: DONE, text: formatInstant(begun) }]);
  watch({ kind: 'reconciled', ...counts, ms: clock.now() - begun });
}

/** Something has happened there since: its comments are read. */
function isChanged({ updatedTime, fields }: CardRow, since: Instant | undefined): boolean {
  if (since === undefined) return false;
  const moments = [updatedTime, fields['lastActivityTime']].map((moment) => Date.parse(String(moment)));
  return moments.some((moment) => moment >= since - CHANGED_MARGIN_MS);
}

function* pagesOf(items: readonly number[]): Generator<readonly number[]> {
  for (let at = 0; at < items.length; at += CARD_PAGE) yield items.slice(at, at + CARD_PAGE);
}

/** Of the section, made since the last reconcile. */
async function* newCards(tools: GatewayTools, since: Instant | undefined): AsyncGenerator<CardRow> {
  const { client, map } = tools;
  const from = since === undefined ? {} : { '>=createdTime': portalMoment(since - MARGIN_MS) };
  const rows = listRows(client, {
    method: 'crm.item.list',
    params: {
      entityTypeId: map.entityTypeId,
      filter: { categoryId: map.categoryId, ...from },
      useOriginalUfNames: 'Y',
    },
    rows: 'items',
    id: 'id',
    urgency: 'bulk',
  });
  for await (const row of rows) {
    const card = readCardRow(row);
    if (card !== undefined) yield card;
  }
}

/** Looked for once more: what is deleted stays away. */
async function stillMissing(tools: GatewayTools, items: readonly number[]): Promise<readonly number[]> {
  if (items.length === 0) return [];
  const again = await readCards(tools, items, { urgency: 'bulk', mostWaitMs: LONG_WAIT_MS });
  const there = new Set(again.map(({ item }) => item));
  return items.filter((item) => !there.has(item));
}

/** Cards that bear the key of one of these, or of one whose place it took: they may have come back from the recycle bin. */
async function restoredCards(tools: GatewayTools, items: readonly number[]): Promise<readonly CardRow[]> {
  const { caseCards, client, map, secret } = tools;
  const numbers = items.flatMap((item) => caseCards.numbersOf(caseCards.caseOf(item)));
  const rows: CardRow[] = [];
  for (const page of pagesOf(numbers)) {
    const keys = page.map((item) => cardKeyOf(secret, item));
    const found = listRows(client, {
      method: 'crm.item.list',
      params: {
        entityTypeId: map.entityTypeId,
        filter: { [`@${fieldName(map.typeId, { of: 'output', output: 'key' })}`]: keys },
        useOriginalUfNames: 'Y',
      },
      rows: 'items',
      id: 'id',
      urgency: 'bulk',
    });
    for await (const row of found) rows.push(...[readCardRow(row) ?? []].flat());
  }
  return rows;
}

/** Gives how many are missing by now. */
async function missCards(tools: GatewayTools, items: readonly number[]): Promise<number> {
  const { caseCards } = tools;
  const gone = items.filter((item) => caseCards.itemOf(caseCards.caseOf(item)) === item);
  for (const item of gone) await missCard(tools, item);
  return gone.length;
}

/** The case says so, and the curator hears of it, once. */
async function missCard(tools: GatewayTools, item: number): Promise<void> {
  const { caseCards, desk, watch } = tools;
  const seen = await desk.look(caseCards.caseOf(item));
  if (seen === undefined || !(seen.trouble === undefined || isForWantOfCard(seen.trouble))) return;
  const { bundle, kase } = seen;
  const words = correctionWord('card_deleted', bundle.decisions.policy.language);
  const text = cardText(tools, { item, title: '' }, bundle, words);
  for (const user of calledFor(tools, seen)) {
    await tellAccount(tools, { user, name: `card_deleted/${item}/${seen.mark.seq}`, text });
  }
  await desk.markTrouble(kase.id, `${CARD_DELETED}: ${words}`);
  watch({ kind: 'card_deleted', case: kase.id });
}
