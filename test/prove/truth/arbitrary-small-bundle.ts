// Random rule sets small enough for every contract to be decided, with what makes proofs go wrong: clients of every kind of id on lists
// that overlap, an entity type that tax ids know nothing of, a role that a fact names and another one in its place.

import fc from 'fast-check';
import type { AmendmentChange, Bundle, ClientList, Decisions, RoleRule } from '../../../src/domain/bundle.ts';
import type { FactId, RoleId } from '../../../src/domain/ids.ts';
import type { BundleSize } from '../../generators/arbitrary-bundle.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';
import { shownShort } from '../../generators/shown-short.ts';

/** A company, another one, a natural person, a foreign company with an INN of its own kind, and one with a tax id of its country. */
const CLIENTS = ['7707083893', '7736207543', '500100732259', '9909001230', 'DE123456789'];

/** `foreign_company` is known to the tax office; `fund` is a type of the rule set's own. */
const MORE_ENTITIES = ['foreign_company', 'fund'];

export function arbitrarySmallBundle(size: BundleSize): fc.Arbitrary<Bundle> {
  return fc
    .tuple(
      arbitraryBundle(size),
      fc.array(fc.subarray(CLIENTS, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([bundle, members, moreEntities]) => {
      const { decisions } = bundle;
      const changed: Decisions = {
        ...decisions,
        facts: decisions.facts.map((fact) =>
          fact.fact !== 'entity' || !moreEntities
            ? fact
            : { ...fact, options: [...fact.options, ...MORE_ENTITIES.map((option) => ({ option, title: option }))] },
        ),
        clientLists: decisions.clientLists.map((list, at) => withMembers(list, members[at] ?? [])),
        roles: decisions.roles.map((role) => namedByFact(role, decisions)),
        amendments: decisions.amendments.map((rule) => ({ ...rule, changes: rule.changes.map(inItsPlace) })),
      };
      return shownShort({ ...bundle, decisions: changed });
    });
}

/** Its members: a company of the generator's own, that is on no other list perhaps, and the given ones. */
function withMembers(list: ClientList, taxIds: readonly string[]): ClientList {
  const all = new Set([...list.members.slice(0, 1).map(({ taxId }) => taxId), ...taxIds]);
  return { ...list, members: [...all].map((taxId) => ({ taxId, title: `Client ${taxId}` })) };
}

/** One place for each stage that amendments bring: after the first stage, before the last. */
function inItsPlace(change: AmendmentChange): AmendmentChange {
  if (change.kind !== 'add_stage') return change;
  const isExtra = change.stage.stage === 'extra';
  return { ...change, place: isExtra ? 'after' : 'before', anchor: brandId(isExtra ? 'review' : 'signoff') };
}

/** Where the rules know a lawyer, that fact names the lead; else the `one_of` stands in, and for sales the lead does. */
function namedByFact(role: RoleRule, { facts }: Decisions): RoleRule {
  const lawyer = facts.find(({ fact }) => fact === 'lawyer');
  if (lawyer === undefined || role.role !== 'head_of_sales') return role;
  return {
    ...role,
    resolves: { kind: 'person_fact', fact: brandId<FactId>('lawyer'), elseRole: brandId<RoleId>('authority') },
    at: placeIn('rules/roles.yaml', 9),
  };
}
