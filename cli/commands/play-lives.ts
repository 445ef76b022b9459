// `vizir test --play`: the life of each case, told before the results.
import type { Bundle, TestResult } from '../../src/index.ts';
import { tellLife } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { lifeLines } from '../output/life-lines.ts';
import { line, piece } from '../output/line.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';

/** Tells the life of every test that has one. */
export async function playLives(
  results: readonly TestResult[],
  bundle: Bundle,
  language: Language,
  shell: Shell,
): Promise<void> {
  for (const { test, life } of results) {
    if (life.length === 0) continue;
    const lines = [line(0, piece(test.name, 'heading')), ...lifeLines(await tellLife(life, bundle, language)), line(0)];
    await shell.out.write(renderLines(lines, sheetOf(shell.out, shell.env)));
  }
}
