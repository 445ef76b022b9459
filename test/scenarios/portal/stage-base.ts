// A 1C base beside a staged portal: the simulated base, asked by the real client in the same virtual time.
import type { Surroundings } from '../../../src/company/portal-daemon.ts';
import { shippedMapping } from '../../../src/onec/mapping/shipped-mapping.ts';
import { openOneC } from '../../../src/onec/open-one-c.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import type { SimulatedBaseSettings } from '../../../src/simulator/onec/base-settings.ts';
import type { BaseFault, BaseFaults } from '../../../src/simulator/onec/faults/base-fault.ts';
import type { OpenBase } from '../../../src/simulator/onec/open-base.ts';
import { openBase } from '../../../src/simulator/onec/open-base.ts';
import type { Books } from '../../../src/simulator/onec/sample/keep-books.ts';
import { keepBooks } from '../../../src/simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../../../src/simulator/onec/sample/sample-sets.ts';
import { simulatedTransport } from '../../../src/simulator/onec/simulated-transport.ts';
import { accessTo, mappingOf, PASSWORD, USER } from '../../onec/staged-one-c.ts';

export type StagedBase = {
  /** For `stagePortal({ beside })`. */
  readonly beside: (clock: VirtualClock) => Surroundings;
  /** Once the portal is staged. */
  readonly books: Books;
  readonly base: OpenBase;
  /** While it is set, every request to the base fails so. */
  down: BaseFault | undefined;
};

/** What an accountant of the small rules calls their papers. */
const WORDS = `
        Доверенность: power_of_attorney
        Паспорт: passport
        Устав: charter
        "Выписка ЕГРЮЛ": extract
        "Карточка": bank_card`;

export type BaseStaging = {
  /** Of the base, such as how slow it is. */
  readonly settings?: Partial<SimulatedBaseSettings>;
  /** Besides being down. */
  readonly faults?: BaseFaults;
  readonly seed?: string;
  /** Text of the mapping: with the documents of the small rules, unless told otherwise. */
  readonly mapping?: string;
};

export function stageBase(of: BaseStaging = {}): StagedBase {
  let opened: { readonly base: OpenBase; readonly books: Books } | undefined;
  const there = () => {
    if (opened === undefined) throw new Error('the portal is staged first');
    return opened;
  };
  const staged: StagedBase = {
    beside: (clock) => {
      const chance = seededChance(`base ${of.seed ?? '1'}`);
      const base = openBase({
        clock: clock.exact,
        chance,
        sets: sampleSets(),
        settings: { user: USER, password: PASSWORD, pace: 'in_time', ...of.settings },
        faults: { next: (message, now) => staged.down ?? of.faults?.next(message, now) },
      });
      opened = { base, books: keepBooks(base.state, chance) };
      const onec = openOneC({
        access: accessTo('https://1c.example/base'),
        mapping: mappingOf(of.mapping ?? smallMapping()),
        clock: clock.exact,
        transport: simulatedTransport(base),
      });
      let asked = 0;
      const counted = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
        asked += 1;
        try {
          return await work();
        } finally {
          asked -= 1;
        }
      };
      return {
        papers: { check: (question) => counted(() => onec.check(question)) },
        counterparties: { find: (query) => counted(() => onec.find(query)) },
        isAtWork: () => asked > 0,
      };
    },
    get books() {
      return there().books;
    },
    get base() {
      return there().base;
    },
    down: undefined,
  };
  return staged;
}

/** The mapping of the simulator's base, with the documents of the small rules. */
function smallMapping(): string {
  return shippedMapping('simulated').replace(/( {6}words:)[\s\S]*?(\n {4}number:)/, `$1${WORDS}$2`);
}
