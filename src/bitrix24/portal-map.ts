// What a provisioned portal calls the things that the engine works with: read from the portal at every start, kept nowhere.
import type { FunnelStageId } from '../domain/ids.ts';

export type PortalMap = {
  /** Of the smart process: `entityTypeId` in calls about its items, `typeId` in names of fields. */
  readonly entityTypeId: number;
  readonly typeId: number;
  readonly categoryId: number;
  /** `DT1030_9:REVIEW`, by stage of the funnel of the rules. */
  readonly stages: ReadonlyMap<FunnelStageId, string>;
  /** Options of choice fields: original field name -> option of the rules -> its number at the portal. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Of the company's drive, in which counterparties have their folders. */
  readonly folderId: number;
  readonly botId: number;
  /** `https://portal`, for links to cards. */
  readonly address: string;
};

/** `T9c_29`: how tasks are bound to an item. */
export function taskBinding({ entityTypeId }: Pick<PortalMap, 'entityTypeId'>, item: number): string {
  return `T${entityTypeId.toString(16)}_${item}`;
}

/** `dynamic_1046`: what the timeline calls items of the process. */
export function timelineType({ entityTypeId }: Pick<PortalMap, 'entityTypeId'>): string {
  return `dynamic_${entityTypeId}`;
}
