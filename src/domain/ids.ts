// Branded names: a role can't be passed where a fact is meant.

declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

export type FactId = Branded<'fact'>;
export type LimitId = Branded<'limit'>;
export type ClientListId = Branded<'client_list'>;
export type DocumentId = Branded<'document'>;
export type PackageId = Branded<'package'>;
export type EntityType = Branded<'entity'>;
export type RoleId = Branded<'role'>;
export type PersonId = Branded<'person'>;
export type DepartmentId = Branded<'department'>;
export type SlaId = Branded<'sla'>;
export type CalendarId = Branded<'calendar'>;
export type ReasonId = Branded<'reason'>;
export type RouteId = Branded<'route'>;
export type StageId = Branded<'stage'>;
export type StepId = Branded<'step'>;
export type AmendmentId = Branded<'amendment'>;
export type GroupId = Branded<'group'>;
export type LetterId = Branded<'letter'>;
export type FunnelStageId = Branded<'funnel_stage'>;
export type RuleHash = Branded<'hash'>;

/** The form of every id that a rule file declares (rule language: ids). */
export const ID_PATTERN = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
/** The longest id allowed. */
export const ID_LENGTH = 40;

/** True when `text` has the form of an id. */
export function isId(text: string): boolean {
  return text.length <= ID_LENGTH && ID_PATTERN.test(text);
}
