// A card as the portal lists it.
import { createHash } from 'node:crypto';
import type { CardField } from '../../card-field.ts';
import { fieldName } from '../../card-field.ts';
import type { Row } from '../../client/list-rows.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { PortalMap } from '../../portal-map.ts';

/** Numbers of the portal's accounts are 0 where a robot did it. */
export type CardRow = {
  readonly item: number;
  readonly title: string;
  readonly categoryId: number;
  readonly stageId: string;
  readonly createdBy: number;
  readonly updatedBy: number;
  readonly movedBy: number;
  readonly assignedById: number;
  readonly xmlId: string;
  readonly updatedTime: string;
  /** By original names. */
  readonly fields: Row;
  /** Of everything that it says, but for the addresses of files, which are other ones each time. */
  readonly hash: string;
};

/** Undefined for what is no item. */
export function readCardRow(row: Row): CardRow | undefined {
  const item = numberIn(row, 'id');
  if (item <= 0) return undefined;
  return {
    item,
    title: textIn(row, 'title'),
    categoryId: numberIn(row, 'categoryId'),
    stageId: textIn(row, 'stageId'),
    createdBy: numberIn(row, 'createdBy'),
    updatedBy: numberIn(row, 'updatedBy'),
    movedBy: numberIn(row, 'movedBy'),
    assignedById: numberIn(row, 'assignedById'),
    xmlId: textIn(row, 'xmlId'),
    updatedTime: textIn(row, 'updatedTime'),
    fields: row,
    hash: createHash('sha256').update(JSON.stringify(row, withoutAddress)).digest('base64url'),
  };
}

/** What stands in a field; undefined for one that the card does not have, or that is empty. */
export function fieldValue({ fields }: CardRow, { typeId }: Pick<PortalMap, 'typeId'>, field: CardField): unknown {
  const value = fields[fieldName(typeId, field)];
  return isEmpty(value) ? undefined : value;
}

export function textOfField(row: CardRow, map: PortalMap, field: CardField): string | undefined {
  const value = fieldValue(row, map, field);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

export type CardFile = { readonly id: number; readonly link: string };

/** The newest file of a field. */
export function fileOfField(row: CardRow, map: PortalMap, field: CardField): CardFile | undefined {
  const files = [fieldValue(row, map, field)].flat().flatMap((value): readonly CardFile[] => {
    if (!isMap(value)) return [];
    const [id, link] = [Number(value['id']), value['urlMachine']];
    return Number.isSafeInteger(id) && id > 0 && typeof link === 'string' ? [{ id, link }] : [];
  });
  return files.toSorted((a, b) => a.id - b.id).at(-1);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function withoutAddress(name: string, value: unknown): unknown {
  return name === 'url' || name === 'urlMachine' ? undefined : value;
}

function numberIn(row: Row, name: string): number {
  const value = Number(row[name]);
  return Number.isSafeInteger(value) ? value : 0;
}

function textIn(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}
