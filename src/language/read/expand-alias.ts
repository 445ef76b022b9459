// Aliases (`*name`): a few are allowed, and they can never make a file grow.

import type { Alias, Pair } from 'yaml';
import { isAlias, isScalar } from 'yaml';
import type { Building } from './building.ts';
import { unread } from './building.ts';
import { CODES } from './codes.ts';
import { quoteText } from './notation/quote-text.ts';
import { report } from './reading.ts';
import type { Entry, Node } from './source-tree.ts';
import { spanOf } from './span-of.ts';

/** Expansions in one file, those inside expanded parts counted each time: nothing is walked more than 21 times. */
const MOST_ALIASES = 20;

/** The node that an alias stands for: the same object, not a copy, so that a chain of them cannot fill the memory. */
export function expandAlias(building: Building, alias: Alias): Node {
  const { reading, base, aliases } = building;
  const [start, end] = spanOf(alias, base);
  const source = reading.text.slice(start, end);
  const anchored = aliases.anchored.get(alias.source);
  if (anchored === undefined) {
    report(reading, start, end, {
      code: CODES.unknownAlias,
      params: { alias: alias.source },
      mended: quoteText(source),
    });
    return unread(building, start, end);
  }
  const wasOver = aliases.expanded > MOST_ALIASES;
  aliases.expanded += 1 + anchored.aliases;
  if (aliases.expanded <= MOST_ALIASES) return anchored.node;
  if (!wasOver) report(reading, start, end, { code: CODES.tooManyAliases, params: { most: MOST_ALIASES } });
  return unread(building, start, end);
}

/** What `<<: *step` was meant to bring in; the merge key itself is reported with the other keys. */
export function mergedEntries({ aliases }: Building, pair: Pair): readonly Entry[] {
  if (!isAlias(pair.value) || !isScalar(pair.key) || pair.key.value !== '<<') return [];
  const node = aliases.anchored.get(pair.value.source)?.node;
  return node?.kind === 'map' ? node.entries : [];
}
