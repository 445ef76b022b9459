// A card that shows something else than its case: put back by value, and whoever did it is asked once what they wanted.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import { escapeBb } from '../escape-bb.ts';
import type { CardDifference } from './card-difference.ts';
import { differenceOnCard, isOnTheWay, showOf, stageTitle, wantedValues } from './card-difference.ts';
import type { CardRow } from './card-row.ts';
import { readCardRow } from './card-row.ts';
import { allowCorrection } from './corrections.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { doerOf } from './gateway-tools.ts';
import { offerDesk } from './offer-desk.ts';
import { readCards } from './read-cards.ts';
import { cardText } from './say-of-card.ts';
import { tellAccount } from './tell-account.ts';
import { DISPUTED, isTrouble, markDisputed } from './trouble.ts';

/** `later`: it cannot be told yet; look again at `at`, or soon. */
export type PutBack =
  | { readonly kind: 'fine' }
  | { readonly kind: 'later'; readonly at?: Instant }
  | { readonly kind: 'put_back'; readonly what: CardDifference };

/** Rejects with a `FarError` or a `StoreError` for what may be tried again. */
export async function putBack(tools: GatewayTools, row: CardRow, seen: SeenCase): Promise<PutBack> {
  if (isOnTheWay(seen)) return { kind: 'later' };
  const wanted = await wantedValues(tools, seen);
  if (wanted === undefined) return { kind: 'fine' };
  if (differenceOnCard(row, wanted, tools.map) === undefined) return await settled(tools, seen);
  // The row may be older than what was delivered since: only what still differs after the case was quiet is somebody's doing.
  const fresh = await freshRow(tools, row);
  const again = await tools.desk.look(seen.kase.id);
  if (fresh === undefined || again === undefined || again.mark.seq !== seen.mark.seq || isOnTheWay(again))
    return { kind: 'later' };
  const what = differenceOnCard(fresh, wanted, tools.map);
  return what === undefined ? await settled(tools, seen) : await correct(tools, fresh, again, what);
}

/** What a later writing of ours was answered with will do: whatever is changed after that is listed as changed. */
async function freshRow({ looks, map, rows, clock }: GatewayTools, row: CardRow): Promise<CardRow | undefined> {
  const known = rows?.since(row.item, row.fields, clock.now());
  if (known !== undefined) return readCardRow(known);
  const [read] = await readCards({ client: looks, map }, [row.item]);
  return read;
}

/** It is quiet: what was disputed is not any more. */
async function settled({ desk }: GatewayTools, { kase, trouble }: SeenCase): Promise<PutBack> {
  if (isTrouble(trouble, DISPUTED)) await desk.markTrouble(kase.id, undefined);
  return { kind: 'fine' };
}

async function correct(tools: GatewayTools, row: CardRow, seen: SeenCase, what: CardDifference): Promise<PutBack> {
  const { client, map, portal, settings } = tools;
  // Names in newer rules, a folder that was opened since: the engine's own words are out of date.
  const isRefresh = what === 'outputs' && row.updatedBy === tools.self;
  const of = isRefresh ? 'refreshes' : 'corrections';
  const allowance = await allowCorrection(tools, of, row.item, settings.mostCorrections);
  if (allowance.kind === 'refused') {
    if (!isRefresh) await markDisputed(tools, row, seen);
    return { kind: 'later', at: allowance.until };
  }
  if (what === 'funnel') {
    const fields = { categoryId: map.categoryId, stageId: (await wantedValues(tools, seen))?.['stageId'] ?? '' };
    await client.call(
      'crm.item.update',
      { entityTypeId: map.entityTypeId, id: row.item, fields },
      { urgency: 'press', kind: 'write' },
    );
  }
  await portal.send(showOf(seen));
  if (isRefresh) {
    tools.watch({ kind: 'refreshed', item: row.item });
    return { kind: 'fine' };
  }
  tools.watch({ kind: 'put_back', item: row.item, what });
  await askWhy(tools, row, seen, what);
  await settled(tools, seen);
  return { kind: 'put_back', what };
}

/** A robot and the engine itself are asked nothing. */
async function askWhy(tools: GatewayTools, row: CardRow, seen: SeenCase, what: CardDifference): Promise<void> {
  const user = what === 'outputs' ? row.updatedBy : row.movedBy;
  const { bundle, kase } = seen;
  const doer = doerOf(tools, bundle, user);
  if (doer.kind === 'nobody') return;
  const { language } = bundle.decisions.policy;
  const words = correctionWord(`${what}_put_back`, language, { stage: escapeBb(stageTitle(seen)) });
  const name = `put_back/${row.item}/${row.updatedTime}/${what}`;
  const text = cardText(tools, row, bundle, words);
  if (doer.kind === 'stranger') await tellAccount(tools, { user, name, text });
  else await offerDesk(tools, { user, person: doer.person, case: kase.id, name, text, language });
}
