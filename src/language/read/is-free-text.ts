// Which values are free text: titles, grounds and the like, taken as they are written.

import { FREE_TEXT_KEYS, FREE_TEXT_LISTS, FREE_TEXT_MAPS } from '../form/free-text-keys.generated.ts';

/** Where a value stands: under which key (a list's items under the list's), and under which key the map of that key stands. */
export type Standing = { readonly key?: string; readonly parent?: string; readonly within: 'entry' | 'list' };

/** Where the value of `key` stands in a map that stands at `map`. */
export function standingUnder(key: string, map: Standing): Standing {
  return map.key === undefined ? { key, within: 'entry' } : { key, parent: map.key, within: 'entry' };
}

/** True when a value standing there is free text. */
export function isFreeText({ key, parent, within }: Standing): boolean {
  if (key === undefined) return false;
  if (within === 'list') return FREE_TEXT_LISTS.has(key);
  return FREE_TEXT_KEYS.has(key) || (parent !== undefined && FREE_TEXT_MAPS.has(parent));
}
