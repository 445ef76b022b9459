// Contracts that begin from the command line: a card of its own for each, and the event that begins its case, which the daemon finds.

import { createHash, createHmac } from 'node:crypto';
import { fieldName } from './bitrix24/card-field.ts';
import { caseOfItem } from './bitrix24/case-of-item.ts';
import type { Params, PortalClient } from './bitrix24/client/portal-call.ts';
import { escapeBb } from './bitrix24/desk/escape-bb.ts';
import { recallCard, rememberCard } from './bitrix24/desk/in/card-memory.ts';
import { fileOfField } from './bitrix24/desk/in/card-row.ts';
import { userOf } from './bitrix24/desk/in/gateway-tools.ts';
import { offerDesk } from './bitrix24/desk/in/offer-desk.ts';
import { readCards } from './bitrix24/desk/in/read-cards.ts';
import { endingOf } from './bitrix24/desk/out/files/disk-name.ts';
import { fileNote } from './bitrix24/desk/out/files/file-note.ts';
import { cardOfContract } from './bitrix24/new-card/card-of-contract.ts';
import { CardsByKey } from './bitrix24/new-card/cards-by-key.ts';
import type { PortalMap } from './bitrix24/portal-map.ts';
import { correctionWord } from './diagnostics/catalogue/correction-words.ts';
import { deskWord } from './diagnostics/catalogue/desk-words.ts';
import type { Bundle } from './domain/bundle.ts';
import type { CaseId } from './domain/case.ts';
import type { Clock } from './engine/ports/clock.ts';
import type { EngineEvent } from './engine/ports/engine-event.ts';
import { FarError } from './engine/ports/far-error.ts';
import type { Store } from './engine/ports/store.ts';
import { caseState, stateName } from './machine/case-state.ts';
import type { ReadyBeginning } from './plan-beginning.ts';

export type HandTools = {
  readonly client: PortalClient;
  readonly map: PortalMap;
  /** Of the daemon, or a visitor's beside it. */
  readonly store: Pick<
    Store,
    'findCase' | 'listInbox' | 'receive' | 'keepNotes' | 'findNote' | 'listNotes' | 'dropNotes'
  >;
  readonly clock: Clock;
  readonly secret: string;
  readonly bundle: Bundle;
  /** Number of the account in whose name the webhook is. */
  readonly self: number;
  /** Told before a wait of so many milliseconds. */
  readonly waits?: (ms: number) => void;
};

/**
 * `begun`: the daemon was handed it, now or in a run before, and its case is not there yet. `there`: its case began before. `changed`:
 * the same, but the row says something else now, which changes nothing. `set_aside`: the engine could not begin it. `failed`: there is
 * no card; the same again goes on where this ended.
 */
export type BegunByHand = { readonly key: string } & (
  | { readonly how: 'begun' | 'there' | 'changed'; readonly item: number; readonly case: CaseId }
  | { readonly how: 'set_aside'; readonly item: number; readonly case: CaseId; readonly reason: string }
  | { readonly how: 'failed'; readonly reason: string; readonly isLockedOut: boolean }
);

/** The portal takes no longer title. */
const LONGEST_TITLE = 250;

/** Where these events come from. */
const BY_HAND = 'by_hand';

/**
 * One after another; each is told once nothing of it can be lost. The same again begins nothing twice. After a portal that lets nobody in,
 * or does not answer, nothing more is tried. Rejects with a `StoreError`.
 */
export async function* beginByHand(
  beginnings: readonly ReadyBeginning[],
  tools: HandTools,
): AsyncGenerator<BegunByHand, void, undefined> {
  const { client, map, store: notes, clock, secret, self, waits } = tools;
  const cards = new CardsByKey({ client, map, notes, clock, secret, self, ...(waits === undefined ? {} : { waits }) });
  for (const beginning of beginnings) {
    try {
      yield await begin(beginning, cards, tools);
    } catch (thrown) {
      if (!(thrown instanceof FarError)) throw thrown;
      const { kind, reason } = thrown.failure;
      yield { key: beginning.key, how: 'failed', reason, isLockedOut: kind === 'locked_out' };
      if (kind !== 'refused') return;
    }
  }
}

async function begin(beginning: ReadyBeginning, cards: CardsByKey, tools: HandTools): Promise<BegunByHand> {
  const { key } = beginning;
  const { store, secret } = tools;
  const event = eventOf(beginning);
  const content = hashOf(secret, contentOf(beginning));
  const known = await cards.known(key);
  const before = known?.item;
  const isOther = known !== undefined && known.content !== content;
  if (before !== undefined && (await store.findCase(caseOfItem(before))) !== undefined) {
    return { key, how: isOther ? 'changed' : 'there', item: before, case: caseOfItem(before) };
  }
  const bytes = beginning.draft?.read();
  if (bytes !== undefined && sha256(bytes) !== beginning.draft?.hash) {
    return { key, how: 'failed', reason: `${beginning.draft?.name} has changed meanwhile`, isLockedOut: false };
  }
  const fields = fieldsOf(beginning, bytes, tools);
  const item = await cards.card(key, content, fields);
  const id = caseOfItem(item);
  if (before !== undefined && isOther) await rewrite(tools, { item, fields, key, content }, cards);
  await rememberDraft(tools, item, beginning);
  // Before: once the case is there, nobody comes here again.
  await offerFirstDesk(tools, item, beginning);
  const name = `${hashOf(secret, [key])}/${content}`;
  const at = tools.clock.now();
  await store.receive([
    { source: BY_HAND, sourceKey: name, case: id, urgency: 'bulk', text: JSON.stringify(event), at },
  ]);
  const aside = (await store.listInbox('poisoned', 1, id)).find(({ source, sourceKey }) => {
    return source === BY_HAND && sourceKey === name;
  });
  if (aside !== undefined) return { key, how: 'set_aside', item, case: id, reason: aside.reason ?? '' };
  return { key, how: 'begun', item, case: id };
}

/** What was set aside is begun anew with what the row says now; the card says the same. */
async function rewrite(
  { client, map }: HandTools,
  card: { readonly item: number; readonly fields: Params; readonly key: string; readonly content: string },
  cards: CardsByKey,
): Promise<void> {
  const { item: id, fields, key, content } = card;
  const params = { entityTypeId: map.entityTypeId, id, useOriginalUfNames: 'Y', fields };
  await client.call('crm.item.update', params, { urgency: 'bulk', kind: 'write' });
  await cards.rename(key, content);
}

function eventOf({ contract, start, draft }: ReadyBeginning): EngineEvent {
  const { by, curator, papers, adopted } = start;
  return {
    kind: 'start',
    by,
    curator,
    contract,
    papers,
    ...(draft === undefined ? {} : { draft: draft.hash }),
    ...(adopted === undefined ? {} : { adopted }),
  };
}

/** Whoever runs the command is no part of what the row says. */
function contentOf({ contract, start, draft, card }: ReadyBeginning): readonly unknown[] {
  const { by, curator, papers, adopted } = start;
  const { by: _, ...stands } = adopted ?? {};
  return [contract, by, curator, papers, adopted === undefined ? '' : stands, draft?.hash ?? '', card ?? ''];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keyed, so that nobody who has the notes can try values against it. */
function hashOf(secret: string, what: readonly unknown[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(what)).digest('base64url').slice(0, 22);
}

function fieldsOf(beginning: ReadyBeginning, bytes: Uint8Array | undefined, { map, bundle }: HandTools): Params {
  const { contract, start, draft } = beginning;
  const curator = userOf(bundle, start.curator);
  return {
    title: titleOf(beginning, bundle),
    ...(curator === undefined ? {} : { assignedById: curator }),
    ...cardOfContract({ contract, papers: start.papers }, map, bundle),
    ...(draft === undefined || bytes === undefined
      ? {}
      : { [fieldName(map.typeId, { of: 'draft' })]: [draft.name, Buffer.from(bytes).toString('base64')] }),
  };
}

function titleOf({ card, contract, key }: ReadyBeginning, { decisions }: Bundle): string {
  if (card !== undefined) return [...card].slice(0, LONGEST_TITLE).join('');
  const { language } = decisions.policy;
  const number = String(contract['id'] ?? key);
  const party = contract['name'] ?? contract['inn'] ?? contract['tax_id'];
  if (party === undefined) return deskWord('contract_numbered', language, { number });
  return deskWord('contract_with', language, { number, counterparty: String(party) });
}

/** Whoever files it finds it, and the gateway knows that it is taken in. */
async function rememberDraft(tools: HandTools, item: number, { draft }: ReadyBeginning): Promise<void> {
  if (draft === undefined) return;
  const { map, store: notes } = tools;
  const [row] = await readCards(tools, [item]);
  const file = row === undefined ? undefined : fileOfField(row, map, { of: 'draft' });
  if (file === undefined)
    throw new FarError({ kind: 'not_arrived', reason: `card ${item} does not show its draft yet` });
  const { hash, name } = draft;
  const field = fieldName(map.typeId, { of: 'draft' });
  await notes.keepNotes([fileNote(hash, { item, field, fileId: file.id, ending: endingOf(name) })]);
  const memory = await recallCard(notes, item);
  await rememberCard(notes, item, memory, { ...memory, files: { ...memory.files, [field]: { id: file.id, hash } } });
}

/** Where the curator has to act first, the bot says so, with the way there. */
async function offerFirstDesk(tools: HandTools, item: number, { start, tried, ...one }: ReadyBeginning): Promise<void> {
  const { bundle } = tools;
  const user = userOf(bundle, start.curator);
  if (user === undefined || stateName(caseState(tried)) !== 'intake') return;
  const { language } = bundle.decisions.policy;
  const title = titleOf({ start, tried, ...one }, bundle);
  const text = `[b]${escapeBb(title)}[/b]\n${correctionWord('start_begun', language)}`;
  const offer = { user, person: start.curator, case: caseOfItem(item), name: `begun/${item}`, text, language };
  await offerDesk({ ...tools, notes: tools.store }, offer);
}
