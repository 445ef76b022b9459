// Did-you-mean for declared names: by spelling, and by the title that people know the thing under.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import { proposeId } from '../read/notation/propose-id.ts';
import type { DeclaredName } from './declared-name.ts';

/** Above this many different unknown names a rule set is not misspelled but not there; looking for each would cost minutes. */
const MOST_SUGGESTIONS = 500;

/**
 * The declared name that somebody most likely meant by `written`: a name of that title first, then the nearest spelling, then the
 * nearest title, also transliterated. `known` remembers answers, since one slip tends to stand in many files.
 */
export function suggestName(
  written: string,
  names: ReadonlyMap<string, DeclaredName>,
  kind: string,
  known: Map<string, string | undefined>,
): DeclaredName | undefined {
  const key = `${kind} ${written}`;
  if (!known.has(key)) known.set(key, known.size < MOST_SUGGESTIONS ? nearest(written, names) : undefined);
  const found = known.get(key);
  return found === undefined ? undefined : names.get(found);
}

function nearest(written: string, names: ReadonlyMap<string, DeclaredName>): string | undefined {
  const byTitle = new Map<string, string>();
  for (const { name, title } of names.values()) {
    if (title === undefined) continue;
    const folded = title.toLowerCase();
    if (!byTitle.has(folded)) byTitle.set(folded, name);
    const latin = proposeId(title);
    if (latin !== undefined && !byTitle.has(latin)) byTitle.set(latin, name);
  }
  const wanted = written.toLowerCase();
  const near = byTitle.get(wanted) ?? nearestName(written, names.keys());
  if (near !== undefined) return near;
  const title = nearestName(wanted, byTitle.keys());
  return (title === undefined ? undefined : byTitle.get(title)) ?? onlyLonger(wanted, names.keys());
}

/** Fewer letters say too little of what was meant. */
const SHORTEST_BEGINNING = 4;

/** The one name that begins like what was written: `missing` for `missing-documents`. Of several nobody could say which. */
function onlyLonger(written: string, names: Iterable<string>): string | undefined {
  if (written.length < SHORTEST_BEGINNING) return undefined;
  const longer = [...names].filter((name) => name.startsWith(written));
  return longer.length === 1 ? longer[0] : undefined;
}
