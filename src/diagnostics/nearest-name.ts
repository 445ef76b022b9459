// Did-you-mean: the declared name that somebody most likely meant.

/** One slip in three characters is a slip, more is another word. */
const CHARACTERS_PER_SLIP = 3;
/** Longer texts are not names, and comparing them costs its square. */
const LONGEST = 80;

/**
 * The name of `names` nearest to `written` (insertions, deletions, replacements and swaps of neighbours counted; case, `-` and `_`
 * made one), or undefined when none is near enough. Of equally near ones the first in `names`.
 */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const wanted = folded(written);
  let limit = Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_SLIP));
  let nearest: string | undefined;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > limit || name.length > LONGEST) continue;
    const slips = slipsBetween(wanted, folded(name));
    if (slips > limit || (slips === limit && nearest !== undefined)) continue;
    nearest = name;
    limit = slips;
  }
  return nearest;
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

/** Optimal string alignment distance. */
function slipsBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      let fewest = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) fewest = Math.min(fewest, at(beforeLast, column - 2) + 1);
      current.push(fewest);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
