// Overrides closed transitively: who stands above a rule stands above all that the rule stands above.

type Above<Id extends string> = { readonly id: Id; readonly overrides: readonly Id[] };

/**
 * Rule -> every rule that it stands above, sorted. The names phase has refused circles; one that is there all the same ends where it
 * began, and no rule stands above itself.
 */
export function closeOverrides<Id extends string>(rules: readonly Above<Id>[]): ReadonlyMap<Id, readonly Id[]> {
  const direct = new Map(rules.map(({ id, overrides }) => [id, overrides]));
  const closed = new Map<Id, ReadonlySet<Id>>();
  for (const { id } of rules) close(id, direct, closed);
  return new Map([...closed].map(([id, below]) => [id, [...below].filter((other) => other !== id).sort()]));
}

/** Closes one rule after those that it stands above, without recursion. */
function close<Id extends string>(
  start: Id,
  direct: ReadonlyMap<Id, readonly Id[]>,
  closed: Map<Id, ReadonlySet<Id>>,
): void {
  const stack = [start];
  const entered = new Set<Id>();
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const below = direct.get(id) ?? [];
    const open = entered.has(id) ? [] : below.filter((other) => !closed.has(other) && !entered.has(other));
    entered.add(id);
    if (open.length > 0) stack.push(...open);
    else {
      stack.pop();
      if (!closed.has(id)) closed.set(id, new Set(below.flatMap((other) => [other, ...(closed.get(other) ?? [])])));
    }
  }
}
