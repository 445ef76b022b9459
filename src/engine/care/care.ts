// What whoever looks after running cases works with: the store, what it keeps of rules and cases, and the time.
import type { Bundle } from '../../domain/bundle.ts';
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import { PersonalValues } from '../personal/personal-values.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { ReadContract } from '../ports/contract-reader.ts';
import type { Store } from '../ports/store.ts';
import type { LoadedCase } from '../step/case-shelf.ts';
import { CaseShelf } from '../step/case-shelf.ts';
import { RuleShelf } from '../step/rule-shelf.ts';
import { silentWatch } from '../watch/watch.ts';

export type Care = {
  readonly store: Store;
  readonly rules: RuleShelf;
  readonly cases: CaseShelf;
  readonly personal: PersonalValues;
  readonly readContract: ReadContract;
  readonly now: () => Instant;
};

export type CareOf = {
  readonly store: Store;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly readContract: ReadContract;
};

/** Beside the daemon: nothing here advances a case. */
export async function openCare({ store, clock, chance, readContract }: CareOf): Promise<Care> {
  const loads = await store.holderCounts();
  const rules = new RuleShelf(store, clock, (person) => loads.get(person) ?? 0);
  return {
    store,
    rules,
    cases: new CaseShelf(store, rules, silentWatch),
    personal: new PersonalValues(store, chance),
    readContract,
    now: clock.now,
  };
}

/** A case with the rules that it goes by. */
export type CaseWithRules = LoadedCase & { readonly bundle: Bundle };

/** Undefined for a case that there is not. */
export async function loadCase({ cases, rules }: Care, id: CaseId): Promise<CaseWithRules | undefined> {
  const loaded = await cases.load(id);
  if (loaded === undefined) return undefined;
  const { plan } = loaded.kase;
  const pinned = (await rules.bundleNamed(plan.bundle)) ?? (await rules.newest());
  if (pinned === undefined) throw new Error(`the store holds no rules, but case ${id}`);
  return { ...loaded, bundle: (await rules.rulesOf(pinned)).bundle };
}
