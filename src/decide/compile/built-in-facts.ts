// The built-in facts that deciding itself asks about, whatever the rules say.

import type { EntityType, FactId } from '../../domain/ids.ts';

export const BUILT_IN_FACTS = {
  /** The counterparty's type: which package of documents it brings. */
  entity: 'entity' as FactId,
  /** Whether the counterparty pays the tax on professional income (НПД). */
  npd: 'npd' as FactId,
  /** The day by which the contract should be signed. */
  signBy: 'sign_by' as FactId,
  /** Who started the contract. */
  initiator: 'initiator' as FactId,
} as const;

/** The entity type whose package everyone who pays НПД brings too. */
export const SELF_EMPLOYED = 'self_employed' as EntityType;
