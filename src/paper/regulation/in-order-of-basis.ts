// Rules in the order of the documents that they rest on, so that the regulation reads in the order of its sources.

type Grounded = { readonly basis?: string; readonly title: string };

/** By basis, numbers within it as numbers (`п. 5.2` before `п. 5.10`); those without one come last, by title. */
export function inOrderOfBasis<Rule extends Grounded>(rules: readonly Rule[]): readonly Rule[] {
  return rules.toSorted((a, b) => {
    if (a.basis === undefined || b.basis === undefined)
      return Number(a.basis === undefined) - Number(b.basis === undefined);
    return compareNaturally(a.basis, b.basis);
  });
}

/** By code units and numbers, not by the machine's collation: the order must be the same everywhere. */
function compareNaturally(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split(/(\d+)/));
  for (const [index, part] of (left ?? []).entries()) {
    const against = right?.[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    const numbers = [Number(part), Number(against)] as const;
    if (index % 2 === 1 && numbers[0] !== numbers[1]) return numbers[0] - numbers[1];
    return part < against ? -1 : 1;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
