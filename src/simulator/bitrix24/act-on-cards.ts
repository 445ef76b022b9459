// What people do with cards in the browser: as the methods do it, in the name of a person, with its events and its stage history.
import { callByHand, runByHand } from './call-by-hand.ts';
import { itemFields } from './methods/item-fields.ts';
import { bringBack, throwAway } from './methods/throw-away.ts';
import { addItem, updateItem } from './methods/write-item.ts';
import type { PortalCore } from './portal-core.ts';
import { MethodError, notFound } from './protocol/method-error.ts';
import type { Item } from './state/portal-state.ts';

/** A card by its number, where the portal has one smart process; else with the number of the process. */
export type CardAt = number | { readonly entityTypeId: number; readonly id: number };

/** By original names (`title`, `stageId`, `UF_CRM_13_FACT_AMOUNT`), written as the methods take them. */
export type CardValues = Readonly<Record<string, unknown>>;

/** All of them throw a `MethodError` where the portal would refuse in words. */
export type CardActs = {
  /** Fills the form of a new card and saves it. Gives the card's number. `entityTypeId`: needed where there are several processes. */
  readonly createCard: (userId: number, fields: CardValues, entityTypeId?: number) => number;
  readonly editCard: (userId: number, card: CardAt, fields: CardValues) => void;
  /** To a stage of the card's funnel: `DT1030_9:REVIEW` or `REVIEW`. */
  readonly dragCard: (userId: number, card: CardAt, stage: string) => void;
  /** Without a stage it begins at the first one there. */
  readonly moveToFunnel: (userId: number, card: CardAt, categoryId: number, stage?: string) => void;
  /** A copy stands at the stage of the original, with all its fields and with copies of its files. Gives its number. */
  readonly copyCard: (userId: number, card: CardAt, changed?: CardValues) => number;
  /** Into the bin, where the process has one. */
  readonly deleteCard: (userId: number, card: CardAt) => void;
  /** What comes back from the bin is a new card with another number, and without its company. Gives that number. */
  readonly restoreCard: (userId: number, card: CardAt) => number;
  /** Puts a file into a field of a card, beside those that a field for several has. Gives the id of the file. */
  readonly putFile: (userId: number, card: CardAt, field: string, name: string, bytes: Uint8Array) => number;
  /** Writes a comment under a card. Gives its id. */
  readonly comment: (userId: number, card: CardAt, text: string) => number;
};

export function actOnCards(core: PortalCore): CardActs {
  const { state } = core;
  const edit = (userId: number, card: CardAt, fields: CardValues): void => {
    core.settle();
    const item = cardOf(core, card);
    updateItem(callByHand(core, userId), item, { entityTypeId: item.entityTypeId, fields, names: 'original' });
  };
  const create = (userId: number, entityTypeId: number, fields: CardValues): number => {
    core.settle();
    return addItem(callByHand(core, userId), { entityTypeId, fields, names: 'original' }).id;
  };
  return {
    createCard: (userId, fields, entityTypeId = onlyType(core)) => create(userId, entityTypeId, fields),
    editCard: edit,
    dragCard: (userId, card, stage) => edit(userId, card, { stageId: stageId(cardOf(core, card), stage) }),
    moveToFunnel: (userId, card, categoryId, stage) => {
      const { entityTypeId } = cardOf(core, card);
      edit(userId, card, {
        categoryId,
        stageId: stage === undefined ? '' : stageId({ entityTypeId, categoryId }, stage),
      });
    },
    copyCard: (userId, card, changed = {}) => {
      const item = cardOf(core, card);
      const fields = { ...copied(core, item), ...changed };
      return create(userId, item.entityTypeId, fields);
    },
    deleteCard: (userId, card) => {
      core.settle();
      throwAway(callByHand(core, userId), cardOf(core, card));
    },
    restoreCard: (userId, card) => {
      core.settle();
      return bringBack(callByHand(core, userId), typeOf(core, card), idOf(card)).id;
    },
    putFile: (userId, card, field, name, bytes) => {
      const item = cardOf(core, card);
      const known = itemFields(state, item.entityTypeId).find((one) => one.name === field);
      if (known?.type !== 'file') throw new MethodError('', `${field} is no field for files`);
      const pair = [name, Buffer.from(bytes).toString('base64')];
      const kept = filesIn(item[field]).map((id) => ({ id }));
      edit(userId, card, { [field]: known.isMultiple ? [...kept, pair] : pair });
      return filesIn(item[field]).at(-1) ?? 0;
    },
    comment: (userId, card, text) => {
      const { entityTypeId, id } = cardOf(core, card);
      const fields = { ENTITY_TYPE: `dynamic_${entityTypeId}`, ENTITY_ID: id, COMMENT: text };
      return Number(runByHand(core, userId, 'crm.timeline.comment.add', { fields }));
    },
  };
}

function cardOf(core: PortalCore, card: CardAt): Item {
  const item = core.state.items.get(`${typeOf(core, card)}/${idOf(card)}`);
  if (item === undefined) throw notFound('Item');
  return item;
}

function typeOf(core: PortalCore, card: CardAt): number {
  return typeof card === 'number' ? onlyType(core) : card.entityTypeId;
}

function idOf(card: CardAt): number {
  return typeof card === 'number' ? card : card.id;
}

function onlyType({ state }: PortalCore): number {
  const [first, ...others] = [...state.types.keys()];
  if (first === undefined || others.length > 0) throw new Error('the portal has not one smart process: say which');
  return first;
}

function stageId(at: { readonly entityTypeId: number; readonly [field: string]: unknown }, stage: string): string {
  return stage.includes(':') ? stage : `DT${at.entityTypeId}_${at['categoryId']}:${stage}`;
}

/** What may be written, with new files of the same content. */
function copied({ state }: PortalCore, item: Item): CardValues {
  const fields = itemFields(state, item.entityTypeId).filter(({ isReadOnly }) => !isReadOnly);
  return Object.fromEntries(fields.map(({ name, type }) => [name, type === 'file' ? sent(item[name]) : item[name]]));

  function sent(value: unknown): unknown {
    const pairs = filesIn(value).map((id) => {
      const file = state.files.get(id);
      return [file?.name ?? '', file?.content.toString('base64') ?? ''];
    });
    return Array.isArray(value) ? pairs : (pairs[0] ?? '');
  }
}

function filesIn(value: unknown): readonly number[] {
  return [value].flat().filter((id) => typeof id === 'number');
}
