// The kinds of names that rule files declare and refer to.

import type {
  AmendmentId,
  CalendarId,
  ClientListId,
  DepartmentId,
  DocumentId,
  EntityType,
  FactId,
  FunnelStageId,
  GroupId,
  LetterId,
  LimitId,
  PackageId,
  PersonId,
  ReasonId,
  RoleId,
  RouteId,
  SlaId,
  StageId,
  StepId,
} from '../../domain/ids.ts';

/** What each kind of name becomes once it is known to be declared. */
export type Ids = {
  readonly fact: FactId;
  readonly limit: LimitId;
  readonly client_list: ClientListId;
  readonly document: DocumentId;
  readonly package: PackageId;
  readonly entity: EntityType;
  readonly department: DepartmentId;
  readonly person: PersonId;
  readonly role: RoleId;
  readonly sla: SlaId;
  readonly calendar: CalendarId;
  readonly reason: ReasonId;
  readonly letter: LetterId;
  readonly funnel_stage: FunnelStageId;
  readonly route: RouteId;
  readonly route_group: GroupId;
  readonly amendment: AmendmentId;
  readonly amendment_group: GroupId;
  readonly stage: StageId;
  readonly step: StepId;
};

export type NameKind = keyof Ids;
