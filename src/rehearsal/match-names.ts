// Names that a test expects against what is there, which may be known by several names.

/** `name`: as it is shown; `also`: other names for it (the role of a step, the people of a role). */
export type Unit = { readonly name: string; readonly also: readonly string[] };

export type Matching = { readonly missing: readonly string[]; readonly extra: readonly string[] };

/** `each`: an expected name stands for one thing; `shared`: it may stand for several (one person who was told twice). */
export type Standing = 'each' | 'shared';

/** Own names go before other names, so that no step hides behind another one's role. */
export function matchNames(expected: readonly string[], units: readonly Unit[], standing: Standing): Matching {
  const left = new Set(units);
  const takes = (fits: (unit: Unit) => boolean): boolean => {
    const unit = [...left].find(fits);
    return unit !== undefined && left.delete(unit);
  };
  const others = expected.filter((name) => !takes((unit) => unit.name === name));
  const unmatched = others.filter((name) => !takes(({ also }) => also.includes(name)));
  if (standing === 'each') return { missing: unmatched, extra: [...left].map(({ name }) => name) };
  const isNamedBy = ({ name, also }: Unit, one: string): boolean => name === one || also.includes(one);
  return {
    missing: unmatched.filter((name) => !units.some((unit) => isNamedBy(unit, name))),
    extra: [...left].filter((unit) => !expected.some((one) => isNamedBy(unit, one))).map(({ name }) => name),
  };
}
