// References of `overrides` and `routes`: single rules, or groups of them.

import type { OverrideReference } from '../../domain/bundle.ts';
import type { SourceFile } from '../read/source-tree.ts';
import type { NamedLink } from './check-cycles.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { rootOf, sourceOf, text, textAt } from './located.ts';
import type { Ids } from './name-kind.ts';
import type { Naming } from './naming.ts';
import { idOf, isKnown, reportUnknown } from './resolve-name.ts';

type RuleKind = 'route' | 'amendment';

/** Group -> the rules in it. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** Collects the groups of routes or of amendments, also from files whose form does not hold. */
export function groupsOf(sources: readonly SourceFile[], kind: RuleKind): Groups {
  const groups = new Map<string, string[]>();
  for (const source of sources) {
    const root = source.kind === kind ? rootOf(source) : undefined;
    const group = root === undefined ? undefined : textAt(root, 'group');
    const name = root === undefined ? undefined : textAt(root, kind);
    if (group === undefined || name === undefined) continue;
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return groups;
}

/** The rules that a reference names: one, or all of a group. */
export function resolveRules<K extends RuleKind>(
  naming: Naming,
  kind: K,
  groups: Groups,
  at: Located<string>,
): readonly Ids[K][] {
  const name = text(at);
  const group = kind === 'route' ? 'route_group' : 'amendment_group';
  const members = groups.get(name);
  if (members !== undefined) return members.map((member) => idOf<K>(member));
  if (!isKnown(naming, kind, name) && !isKnown(naming, group, name)) {
    reportUnknown(naming, [kind, group], kind === 'route' ? CODES.unknownRoute : CODES.unknownAmendment, at);
  }
  return [idOf<K>(name)];
}

type ResolvedOverrides<Id> = {
  readonly overrides: readonly Id[];
  readonly references?: readonly OverrideReference<Id>[];
  readonly links: readonly NamedLink[];
};

/** What a rule stands above, with the references: a rule that names its own group does not stand above itself. */
export function resolveOverrides<K extends RuleKind>(
  naming: Naming,
  kind: K,
  groups: Groups,
  from: string,
  references: readonly Located<string>[],
): ResolvedOverrides<Ids[K]> {
  const named = references.map((at) => ({
    at,
    rules: resolveRules(naming, kind, groups, at).filter((to) => to !== from || !groups.has(text(at))),
  }));
  const links = named.flatMap(({ at, rules }) => rules.map((to) => ({ from, to, at })));
  return {
    overrides: [...new Set(links.map(({ to }) => to))].sort(),
    ...(named.length === 0
      ? {}
      : { references: named.map(({ at, rules }) => ({ name: text(at), rules, at: sourceOf(at) })) }),
    links,
  };
}
