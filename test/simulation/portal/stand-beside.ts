// What stands beside the portal in a simulation: a 1C base with its books, and a mailbox, each with bad days of its own.
import type { Surroundings } from '../../../src/company/portal-daemon.ts';
import type { OneC } from '../../../src/onec/one-c.ts';
import type { SeededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import type { Fault, Faults } from '../../../src/simulator/faults/fault.ts';
import type { SimulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import { simulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import type { Outputs } from './outputs.ts';
import type { PlantedBug } from './planted-bug.ts';
import { TAX_IDS } from './portal-office.ts';
import type { BooksWeather } from './simulated-books.ts';
import { SimulatedBooks } from './simulated-books.ts';

export type BesideOf = {
  readonly clock: VirtualClock;
  readonly chance: SeededChance;
  readonly outputs: Outputs;
  readonly planted: PlantedBug | undefined;
  readonly weather?: BooksWeather;
};

export type Beside = {
  readonly surroundings: Surroundings;
  readonly books: SimulatedBooks;
  readonly mailbox: SimulatedMailbox;
};

const LATE_MS = 90_000;

export function standBeside({ clock, chance, outputs, planted, weather }: BesideOf): Beside {
  const books = new SimulatedBooks({
    ...{ chance: chance.fork('1C'), clock, inns: TAX_IDS },
    ...(weather === undefined ? {} : { weather }),
  });
  const record = outputs.record?.('1C record');
  const sound = books.open(record === undefined ? {} : { record });
  const onec = planted?.papers?.(sound) ?? sound;
  const mailbox = simulatedMailbox({ clock: clock.exact, faults: mailFaults(chance.fork('mail'), weather) });
  let asked = 0;
  const counted = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    asked += 1;
    return await work().finally(() => {
      asked -= 1;
    });
  };
  const papers: Pick<OneC, 'check'> = { check: (question) => counted(() => onec.check(question)) };
  return {
    books,
    mailbox,
    surroundings: {
      papers,
      counterparties: { find: (query) => counted(() => onec.find(query)) },
      mail: planted?.mail?.(mailbox) ?? mailbox,
      isAtWork: () => asked > 0,
    },
  };
}

/** A letter costs one try: what is wrong is worse than elsewhere, and more often so. */
function mailFaults(chance: SeededChance, weather: BooksWeather | undefined): Faults {
  return {
    next: (): Fault | undefined => {
      if (weather === undefined || weather.isOver() || !chance.happens(weather.share * 4)) return undefined;
      const ms = chance.below(LATE_MS);
      const faults: readonly Fault[] = [
        { fault: 'answer_lost' },
        { fault: 'done_late', ms },
        { fault: 'no_answer', done: chance.happens(0.5) ? ms : 'never' },
        { fault: 'turned_away' },
        { fault: 'throttled', ms },
        { fault: 'refused' },
      ];
      return chance.pick(faults);
    },
  };
}
