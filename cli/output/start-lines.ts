// What came of a contract that was to begin.
import type { BegunByHand } from '../../src/index.ts';
import { word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { adoptEndLines } from './adopt-lines.ts';
import type { Line } from './line.ts';
import { line, piece } from './line.ts';

export function startEndLines(one: BegunByHand, language: Language): readonly Line[] {
  if (one.how === 'failed' || one.how === 'set_aside') return adoptEndLines(one, language);
  const said = word(`start_how_${one.how}`, language, { item: String(one.item), case: one.case });
  return [line(0, piece(said, one.how === 'begun' ? 'good' : 'plain'))];
}
