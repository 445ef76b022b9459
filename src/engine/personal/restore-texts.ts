// Puts back what people wrote, where a record, a case or an effect refers to it.

const REFERENCE = /⟦(e\d+\.\d+)⟧/g;

/** Gives the text under a name; undefined when it is erased. */
export type TextNamed = (name: string) => string | undefined;

/** Plain data with every reference replaced; `erased` stands for what nobody can read any more. The same object when there is none. */
export function restoreTexts<Data>(data: Data, textNamed: TextNamed, erased: string): Data {
  return restored(data, (text) => text.replace(REFERENCE, (_, name: string) => textNamed(name) ?? erased)) as Data;
}

/** Whether there is anything to put back. */
export function hasReferences(text: string): boolean {
  return text.search(REFERENCE) !== -1;
}

function restored(data: unknown, put: (text: string) => string): unknown {
  if (typeof data === 'string') return data.includes('⟦') ? put(data) : data;
  if (Array.isArray(data))
    return sameOr(
      data,
      data.map((item) => restored(item, put)),
    );
  if (typeof data !== 'object' || data === null || data instanceof Map) return data;
  const entries = Object.entries(data);
  const changed = entries.map(([key, value]): [string, unknown] => [key, restored(value, put)]);
  return changed.every(([, value], index) => value === entries[index]?.[1]) ? data : Object.fromEntries(changed);
}

function sameOr(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}
