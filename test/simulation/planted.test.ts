// Bugs that are planted are found, each by what must be true and is not any more: a simulation that finds nothing proves something.
import { expect, it } from 'vitest';
import {
  anotherEntry,
  closesNothing,
  forgetsTimers,
  keepsSilent,
  looksForNothing,
  losesEffects,
  losesPresses,
  losesRecord,
  noEntry,
  outOfOrder,
  rewritesHistory,
  sendsAgain,
  wakesEarly,
  withAnotherDraft,
  withAnotherHolder,
  withoutHolders,
  writesRow,
} from './planted-bugs.ts';
import { runSimulation } from './simulation.ts';
import type { PlantedBug, SimulationOf } from './simulation-of.ts';
import { START, smallContract, smallEditions } from './small-company.ts';

const SECONDS = 1000;
const editions = smallEditions(2);
/** Lives with lost answers, crashes and letters that are given up. */
const SEEDS = ['2012', '2010', '2001'];

function life(seed: string, planted: PlantedBug): SimulationOf {
  const command = `a planted bug with seed ${seed}`;
  return { seed, stormDays: 8, cases: 2, editions, contract: smallContract, start: START, command, planted };
}

/** What the first life that fails says. */
async function firstFailure(planted: () => PlantedBug): Promise<string> {
  for (const seed of SEEDS) {
    try {
      await runSimulation(life(seed, planted()));
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
  return 'nothing was found';
}

type Planted = readonly [bug: string, planted: () => PlantedBug, says: RegExp];

const PLANTED: readonly Planted[] = [
  ['a question is asked twice under two keys', () => sendsAgain('ask'), /^seen twice \(same_meaning\)/],
  [
    'a comment is written twice under two keys',
    () => sendsAgain('comment'),
    /comment\S*-again is on the portal and was never wanted/,
  ],
  ['a comment is repeated without a look', () => looksForNothing, /^seen twice \(same_key\)/],
  ['a press is acknowledged and not stored', () => losesPresses(noEntry), /^1000000 was lost/],
  [
    'a press is taken for another one',
    () => losesPresses(anotherEntry),
    /was acknowledged for press-\S+, and press-\S+ was lost/,
  ],
  ['a timer is given that is not due', () => wakesEarly, /^timer \S+ of case-\d was fired \d+ ms early/],
  ['a timer is not kept', () => forgetsTimers, /nobody will wake it for timer/],
  ['a record is another one afterwards', () => rewritesHistory, /^case-\d: the chain breaks at 3: changed/],
  ['a record is gone', () => losesRecord, /^case-\d: the chain breaks at 3: missing/],
  ['a comment comes after what followed it', outOfOrder, /came after/],
  ['a comment is marked as sent and is not', () => losesEffects('comment'), /comment\S+ was never seen/],
  ['a question is closed in the books alone', () => losesEffects('close_question'), /close_question\S+ was never seen/],
  ['a task is left open that is done with', () => closesNothing, /is open on the portal and done with/],
  ['a card is moved in the books alone', () => losesEffects('move_card'), /move_card\S+ was never seen/],
  ['the stored case is not what its records tell', () => writesRow(withAnotherDraft), /replay gives another case/],
  ['a case waits and nobody holds it', () => writesRow(withoutHolders), /it runs and waits for nothing/],
  ['a case is listed with whom it does not wait for', () => writesRow(withAnotherHolder), /it is listed as \S*petrov/],
  ['what is given up is not told', () => keepsSilent, /does not tell of|does not say so/],
];

it.each(PLANTED)('%s', { timeout: 60 * SECONDS }, async (_, planted, says) => {
  expect(await firstFailure(planted)).toMatch(says);
});
