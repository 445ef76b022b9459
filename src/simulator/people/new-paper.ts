// A paper as somebody brings it in: with a file, issued lately, some of them with a day until which they hold.
import type { PaperGiven } from '../../domain/act.ts';
import type { Day } from '../../domain/day.ts';
import type { SeededChance } from '../chance/seeded-chance.ts';

export function newPaper(today: Day, chance: SeededChance): PaperGiven {
  const issued = (today - chance.below(20)) as Day;
  const hash = `paper-${chance.below(1_000_000)}`;
  return chance.happens(0.3) ? { hash, issued, until: (today + 40 + chance.below(400)) as Day } : { hash, issued };
}
