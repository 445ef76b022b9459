// Did-you-mean for what is no id at all: `role: Юрист` is refused by its form, but the role of that title is declared.

import type { Finding } from '../../diagnostics/finding.ts';
import { placeAt } from '../read/place-at.ts';
import type { DeclaredName } from './declared-name.ts';
import type { NameKind } from './name-kind.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { suggestionOf } from './resolve-name.ts';
import { suggestName } from './suggest-name.ts';

/** The finding of the form phase about a name that is none (its param `key` tells where it stands). */
const NAME_NEEDED = 233;

/** Keys of the rule language under which a name of some kind stands. */
const KINDS: ReadonlyMap<string, readonly NameKind[]> = new Map<string, readonly NameKind[]>([
  ['role', ['role']],
  ['any_of', ['role']],
  ['may_ask', ['role']],
  ['then', ['role']],
  ['last_resort', ['role']],
  ['signers', ['role']],
  ['checked_by', ['role']],
  ['confirmed_by', ['role']],
  ['else_role', ['role']],
  ['always', ['role']],
  ['owner', ['role']],
  ['document', ['document']],
  ['about', ['document', 'fact']],
  ['covers', ['document', 'fact']],
  ['limit', ['fact']],
  ['monotonic', ['fact']],
  ['fact', ['fact']],
  ['sla', ['sla']],
  ['head', ['person']],
  ['people', ['person']],
  ['substitutes', ['person']],
  ['curator', ['person']],
  ['initiator', ['person']],
  ['department', ['department']],
  ['parent', ['department']],
  ['calendar', ['calendar']],
  ['route', ['route']],
  ['routes', ['route', 'route_group']],
  ['overrides', ['route', 'amendment', 'route_group', 'amendment_group']],
  ['stage', ['stage']],
  ['in', ['stage']],
  ['from', ['stage']],
  ['before', ['stage']],
  ['after', ['stage']],
  ['by', ['stage', 'person']],
  ['to', ['stage', 'role', 'person']],
  ['shows', ['stage']],
  ['reasons', ['reason']],
  ['letter', ['letter']],
  ['entity', ['entity']],
]);

/** The findings, those about a name that is none with the declared name that was probably meant. */
export function addMeantNames(findings: readonly Finding[], naming: Naming): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.code !== NAME_NEEDED || finding.suggestion !== undefined) return finding;
    const { key, written } = finding.params;
    const kinds = KINDS.get(String(key));
    if (kinds === undefined) return finding;
    const candidates = new Map<string, DeclaredName>();
    for (const kind of kinds) for (const name of namesOf(naming.table, kind).values()) candidates.set(name.name, name);
    const meant = suggestName(String(written), candidates, kinds.join(' '), naming.suggestions);
    if (meant === undefined) return finding;
    const { text, at } = suggestionOf(meant);
    return {
      ...finding,
      suggestion: at === undefined ? { text } : { text, place: placeAt(at.source, at.node.start, at.node.end) },
    };
  });
}
