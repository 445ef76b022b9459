// The 1C base of a simulation: counterparties of the contracts, an accountant who enters, replaces and revokes their papers, bad days of the
// base itself, and what its books said at any moment, worked out beside it.
import type { Day } from '../../../src/domain/day.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { BaseAccess, parseBaseAccess } from '../../../src/onec/base/base-access.ts';
import type { OneCMapping } from '../../../src/onec/mapping/mapping.ts';
import { readMapping } from '../../../src/onec/mapping/read-mapping.ts';
import { shippedMapping } from '../../../src/onec/mapping/shipped-mapping.ts';
import type { OneC } from '../../../src/onec/one-c.ts';
import { openOneC } from '../../../src/onec/open-one-c.ts';
import type { SeededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import type { BaseFault, BaseFaults } from '../../../src/simulator/onec/faults/base-fault.ts';
import { randomBaseFaults } from '../../../src/simulator/onec/faults/random-base-faults.ts';
import type { OpenBase } from '../../../src/simulator/onec/open-base.ts';
import { openBase } from '../../../src/simulator/onec/open-base.ts';
import type { Books } from '../../../src/simulator/onec/sample/keep-books.ts';
import { keepBooks } from '../../../src/simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../../../src/simulator/onec/sample/sample-sets.ts';
import { simulatedTransport } from '../../../src/simulator/onec/simulated-transport.ts';
import { officeDay } from './case-story.ts';
import type { BookState } from './check-gates.ts';

export type BooksWeather = {
  /** Of all requests, how many fail while it storms. */
  readonly share: number;
  readonly isOver: () => boolean;
};

export type SimulatedBooksOf = {
  readonly chance: SeededChance;
  readonly clock: VirtualClock;
  readonly inns: readonly string[];
  readonly weather?: BooksWeather;
};

/** What the accountant calls the papers of the rules. */
const KINDS = { passport: 'Паспорт', bank_card: 'Карточка с подписями', charter: 'Устав' } as const;
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as readonly Kind[];

type Entry = {
  readonly inn: string;
  readonly kind: Kind;
  readonly issued: Day;
  readonly until: Day | undefined;
  readonly at: Instant;
  revokedAt: Instant | undefined;
};

/** A secret that must stand in nothing that is written. */
export const ONEC_PASSWORD = 'CANARY-1c-password-of-the-company';
const USER = 'Визирь';
/** The first request of a session: half a minute in life, and less waiting for a simulation. */
const FIRST_MS = 12_000;
const LOCKED_MS = 1_200_000;

export class SimulatedBooks {
  readonly base: OpenBase;
  readonly #of: SimulatedBooksOf;
  readonly #books: Books;
  readonly #keys = new Map<string, string>();
  readonly #entries: Entry[] = [];
  #lockedUntil = 0;

  constructor(of: SimulatedBooksOf) {
    const { clock, chance, inns } = of;
    this.#of = of;
    this.base = openBase({
      ...{ clock: clock.exact, chance: chance.fork('keys'), sets: sampleSets() },
      settings: { pace: 'in_time', firstMs: FIRST_MS, user: USER, password: ONEC_PASSWORD },
      faults: this.#faults(),
    });
    this.#books = keepBooks(this.base.state, chance.fork('books'));
    for (const inn of inns) {
      this.#keys.set(inn, this.#books.addCounterparty({ name: `ООО «${inn}»`, inn, address: 'Москва' }));
      for (const kind of NAMES)
        if (chance.happens(0.6)) this.#enter(inn, kind, -40, chance.happens(0.5) ? 400 : undefined);
    }
  }

  /** For one life of the daemon. `tell`: what it records, and what it writes of each request. */
  open(tell: { readonly record?: (line: string) => void } = {}): OneC {
    return openOneC({
      access: accessOf(),
      mapping: MAPPING,
      clock: this.#of.clock.exact,
      transport: simulatedTransport(this.base),
      ...tell,
    });
  }

  /** The accountant does something: a paper is revoked, ends soon, or is replaced by one that holds. */
  act(): void {
    const { chance, inns } = this.#of;
    const [inn, kind] = [chance.pick(inns), chance.pick(NAMES)];
    if (inn === undefined || kind === undefined) return;
    const dice = chance.fraction();
    if (dice < 0.4) this.#revoke(inn, kind);
    else if (dice < 0.6) this.#enter(inn, kind, 0, chance.below(3));
    else this.#enter(inn, kind, 0, chance.happens(0.5) ? 300 : undefined);
  }

  /** All that holds: whoever waits for a paper goes on. */
  mendAll(): void {
    for (const inn of this.#of.inns) for (const kind of NAMES) this.#enter(inn, kind, 0, 300);
  }

  /** What the books said of a paper, at least for a moment, from one to another. */
  said(
    inn: string,
    document: DocumentId,
    { from, to }: { readonly from: Instant; readonly to: Instant },
  ): ReadonlySet<BookState> {
    const own = this.#entries.filter((one) => one.inn === inn && one.kind === (document as string));
    const moments = new Set<Instant>([from, to]);
    for (const { at, revokedAt } of own)
      for (const one of [at, revokedAt]) if (one !== undefined && one > from && one < to) moments.add(one);
    for (let day = officeDay(from); day <= officeDay(to); day = addDays(day, 1)) {
      const midnight = (day * DAY_MS - ZONE_MS) as Instant;
      if (midnight > from && midnight < to) moments.add(midnight);
    }
    return new Set([...moments].map((moment) => stateAt(own, moment)));
  }

  #enter(inn: string, kind: Kind, issuedIn: number, untilIn: number | undefined): void {
    const now = this.#of.clock.now;
    const today = officeDay(now);
    const [issued, until] = [addDays(today, issuedIn), untilIn === undefined ? undefined : addDays(today, untilIn)];
    this.#entries.push({ inn, kind, issued, until, at: now, revokedAt: undefined });
    this.#books.addPaper(this.#keyOf(inn), {
      ...{ kind: KINDS[kind], issued },
      ...(until === undefined ? {} : { until }),
    });
  }

  #revoke(inn: string, kind: Kind): void {
    for (const one of this.#entries) if (one.inn === inn && one.kind === kind) one.revokedAt ??= this.#of.clock.now;
    this.#books.revokePapers(this.#keyOf(inn), KINDS[kind]);
  }

  #keyOf(inn: string): string {
    const key = this.#keys.get(inn);
    if (key === undefined) throw new Error(`the books know no ${inn}`);
    return key;
  }

  /** Now and then the password is another one for a while. */
  #faults(): BaseFaults {
    const { chance, clock, weather } = this.#of;
    if (weather === undefined) return { next: () => undefined };
    const own = chance.fork('faults');
    const drawn = randomBaseFaults({ chance: own, share: weather.share });
    return {
      next: (message, now): BaseFault | undefined => {
        if (weather.isOver()) return undefined;
        if (own.happens(weather.share / 50)) this.#lockedUntil = clock.now + own.below(LOCKED_MS);
        return clock.now < this.#lockedUntil ? { fault: 'unknown_user' } : drawn.next(message, now);
      },
    };
  }
}

const DAY_MS = 86_400_000;
/** Moscow. */
const ZONE_MS = 3 * 3_600_000;

/** The newest paper decides, and of equals one that does not hold. One that is not revoked and has no last day holds. */
function stateAt(entries: readonly Entry[], now: Instant): BookState {
  const today = officeDay(now);
  const known = entries
    .filter(({ at }) => at <= now)
    .map(({ issued, until, revokedAt }) => ({ issued, until, isRevoked: revokedAt !== undefined && revokedAt <= now }));
  const newest = Math.max(...known.map(({ issued }) => issued));
  const equals = known.filter(({ issued }) => issued === newest);
  if (equals.length === 0) return 'unknown';
  return equals.some(({ until, isRevoked }) => isRevoked || (until !== undefined && until < today))
    ? 'invalid'
    : 'valid';
}

function accessOf(): BaseAccess {
  const access = parseBaseAccess({ address: 'https://1c.test/base', user: USER, password: ONEC_PASSWORD });
  if (!(access instanceof BaseAccess)) throw new Error(`no access: ${access}`);
  return access;
}

/** The shipped mapping of the simulated base, with the names that the small rules have. */
const MAPPING: OneCMapping = mappingOf(
  shippedMapping('simulated').replace(
    'Паспорт: passport',
    `Паспорт: passport\n        "${KINDS.bank_card}": bank_card`,
  ),
);

function mappingOf(text: string): OneCMapping {
  const read = readMapping({ file: 'simulated.yaml', text });
  if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
  return read.mapping;
}
