// The life of a rehearsed case on a sheet: the clock, who did what, and what came of it.
import type { LifeEntry } from '../../src/index.ts';
import type { Line } from './line.ts';
import { line, piece } from './line.ts';

/** A line per happening, its outcomes set in below. */
export function lifeLines(life: readonly LifeEntry[]): readonly Line[] {
  return life.flatMap(({ at, what, lines }) => [
    line(0, piece(at, 'faint'), piece(`  ${what}`, 'strong')),
    ...lines.map((text) => line(4, text)),
  ]);
}
