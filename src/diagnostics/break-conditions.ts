// A class of contracts that is long, in rows: its conditions stay whole, so that where one class ends and the next begins can be seen.

import { displayWidth } from './display-width.ts';

/** Between two conditions of a class. */
const BETWEEN = '; ';
const INDENT = '  ';

/** Rows of at most `width` columns, broken between conditions, all but the first indented. A condition that is longer stands alone and sticks out. */
export function breakConditions(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const condition of text.split(BETWEEN)) {
    const last = rows.at(-1);
    const joined = `${last}${BETWEEN}${condition}`;
    // Another one may follow, and its sign has to fit as well.
    if (last !== undefined && displayWidth(joined) < width) rows[rows.length - 1] = joined;
    else rows.push(last === undefined ? condition : INDENT + condition);
  }
  return rows.map((row, at) => (at === rows.length - 1 ? row : `${row};`));
}
