// `$result[key][path]` in a command of a batch. The portal decodes the query first and replaces then, in every key and value and
// within longer text too: what people wrote is replaced like anything else.
import { isRecord } from './read-value.ts';

const REFERENCE = /\$result((?:\[[^\]]*\])+)/g;

/** Replaces in keys and values, all the way down. A reference to nothing is empty text. */
export function substituteResults(value: unknown, results: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'string') return inText(value, results);
  if (Array.isArray(value)) return value.map((inner) => substituteResults(inner, results));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [String(inText(key, results)), substituteResults(inner, results)]),
  );
}

function inText(text: string, results: Readonly<Record<string, unknown>>): unknown {
  const whole = /^\$result((?:\[[^\]]*\])+)$/.exec(text);
  if (whole !== null) return found(whole[1] ?? '', results) ?? '';
  return text.replace(REFERENCE, (_, path: string) => {
    const value = found(path, results);
    return typeof value === 'object' ? '' : String(value ?? '');
  });
}

function found(path: string, results: unknown): unknown {
  let at: unknown = results;
  for (const [, key = ''] of path.matchAll(/\[([^\]]*)\]/g)) {
    if (Array.isArray(at)) at = at[Number(key)];
    else if (isRecord(at)) at = at[key];
    else return undefined;
  }
  return at;
}
