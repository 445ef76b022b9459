// One rule of the decisions replaced by another: the rest is shared, nothing is changed in place.

import type {
  AmendmentChange,
  AmendmentRule,
  Decisions,
  PackageRule,
  RouteRule,
  SigningRule,
  StageRule,
} from '../../domain/bundle.ts';
import type { Edit } from './mutant.ts';

export type Put<T> = (value: T) => Edit;

/** Puts something into the list in the rule's place; nothing leaves it out. */
export function replaceIn<T>(list: readonly T[], old: T, fresh: T | undefined): readonly T[] {
  const index = list.indexOf(old);
  if (index === -1) throw new Error('a mutant of a rule that is not there');
  return fresh === undefined ? list.toSpliced(index, 1) : list.with(index, fresh);
}

export function putRoute(old: RouteRule): Put<RouteRule | undefined> {
  return (fresh) => (decisions) => ({ ...decisions, routes: replaceIn(decisions.routes, old, fresh) });
}

export function putStage(route: RouteRule, old: StageRule): Put<StageRule | undefined> {
  return (fresh) => putRoute(route)({ ...route, stages: replaceIn(route.stages, old, fresh) });
}

export function putAmendment(old: AmendmentRule): Put<AmendmentRule | undefined> {
  return (fresh) => (decisions) => ({ ...decisions, amendments: replaceIn(decisions.amendments, old, fresh) });
}

export function putChange(amendment: AmendmentRule, old: AmendmentChange): Put<AmendmentChange | undefined> {
  return (fresh) => putAmendment(amendment)({ ...amendment, changes: replaceIn(amendment.changes, old, fresh) });
}

export function putPackage(old: PackageRule): Put<PackageRule> {
  return (fresh) => (decisions) => ({ ...decisions, packages: replaceIn(decisions.packages, old, fresh) });
}

export function putSigning(old: SigningRule): Put<SigningRule | undefined> {
  return (fresh) => (decisions: Decisions) => ({ ...decisions, signing: replaceIn(decisions.signing, old, fresh) });
}
