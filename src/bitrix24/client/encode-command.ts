// A call as a command of a batch: `method?query`, nested as PHP reads it.
import type { Params } from './portal-call.ts';

/** Only for what `goesAlone` lets into a batch: texts and numbers. Keys keep their order, in which some old methods read them. */
export function encodeCommand(method: string, params: Params): string {
  return `${method}?${pairsOf(params, '').join('&')}`;
}

function pairsOf(value: object, prefix: string): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]): readonly string[] => {
    const name = prefix === '' ? key : `${prefix}[${key}]`;
    return typeof inner === 'object' && inner !== null
      ? pairsOf(inner, name)
      : [`${encodeURIComponent(name)}=${encodeURIComponent(String(inner))}`];
  });
}
