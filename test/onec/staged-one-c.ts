// A 1C base with books that a test keeps, asked by both variants of the port in virtual time.

import type { CaseId } from '../../src/domain/case.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { DocumentId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { GivenContract } from '../../src/engine/ports/contract-reader.ts';
import type { FarFailure } from '../../src/engine/ports/far-error.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import { BaseAccess, parseBaseAccess } from '../../src/onec/base/base-access.ts';
import type { BaseEvent } from '../../src/onec/base/base-requests.ts';
import type { BaseSettings } from '../../src/onec/base/base-settings.ts';
import type { BaseTransport } from '../../src/onec/base/base-transport.ts';
import type { OneCMapping } from '../../src/onec/mapping/mapping.ts';
import { readMapping } from '../../src/onec/mapping/read-mapping.ts';
import { shippedMapping } from '../../src/onec/mapping/shipped-mapping.ts';
import type { OneC } from '../../src/onec/one-c.ts';
import { openOneC } from '../../src/onec/open-one-c.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import type { SimulatedBaseSettings } from '../../src/simulator/onec/base-settings.ts';
import type { BaseFault } from '../../src/simulator/onec/faults/base-fault.ts';
import type { OpenBase } from '../../src/simulator/onec/open-base.ts';
import { openBase } from '../../src/simulator/onec/open-base.ts';
import type { Books } from '../../src/simulator/onec/sample/keep-books.ts';
import { keepBooks } from '../../src/simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../../src/simulator/onec/sample/sample-sets.ts';
import { simulatedTransport } from '../../src/simulator/onec/simulated-transport.ts';

/** Noon in Moscow. */
export const START = Date.UTC(2026, 4, 4, 9) as Instant;
export const USER = 'Робот Визирь';
export const PASSWORD = 'k3y that opens+it';
export const VARIANTS = ['odata', 'service'] as const;
export type Variant = (typeof VARIANTS)[number];

export const SERVICE: OneCMapping = {
  onec: 'service',
  title: 'service',
  time_zone: 'Europe/Moscow',
  service: 'vizir',
  documents: documentsByWords(),
};

function documentsByWords(): Readonly<Record<string, DocumentId>> {
  const words = {
    Доверенность: 'power_of_attorney',
    МЧД: 'machine_power_of_attorney',
    Паспорт: 'passport',
    Устав: 'charter',
    'Выписка ЕГРЮЛ': 'egrul_extract',
  };
  return words as Readonly<Record<string, string>> as Readonly<Record<string, DocumentId>>;
}

export type Staged = {
  readonly clock: VirtualClock;
  readonly base: OpenBase;
  readonly books: Books;
  readonly onec: OneC;
  readonly lines: readonly string[];
  readonly events: readonly BaseEvent[];
  /** Faults of the next requests, in order. */
  readonly faults: (BaseFault | undefined)[];
  /** Lets time go on until the work is done. */
  readonly until: <Result>(work: Promise<Result>) => Promise<Result>;
  readonly failure: (work: Promise<unknown>) => Promise<FarFailure>;
  /** What `check` says of a contract's documents: document and whether it is invalid. */
  readonly check: (
    contract: GivenContract | undefined,
    ...documents: string[]
  ) => Promise<Readonly<Record<string, boolean>>>;
};

export type Staging = {
  readonly variant?: Variant;
  readonly mapping?: OneCMapping;
  readonly base?: Partial<SimulatedBaseSettings>;
  readonly settings?: Partial<BaseSettings>;
  readonly transport?: BaseTransport;
  readonly password?: string;
};

export function stagedOneC(staging: Staging = {}): Staged {
  const clock = new VirtualClock(START);
  const chance = seededChance('books');
  const faults: (BaseFault | undefined)[] = [];
  const base = openBase({
    clock: clock.exact,
    chance,
    sets: sampleSets(),
    settings: { user: USER, password: PASSWORD, ...staging.base },
    faults: { next: () => faults.shift() },
  });
  const lines: string[] = [];
  const events: BaseEvent[] = [];
  const onec = openOneC({
    access: accessTo('https://1c.example/base', staging.password ?? PASSWORD),
    mapping: staging.mapping ?? (staging.variant === 'service' ? SERVICE : simulatedMapping()),
    clock: clock.exact,
    settings: staging.settings ?? {},
    transport: staging.transport ?? simulatedTransport(base),
    record: (line) => lines.push(line),
    watch: (event) => events.push(event),
  });
  const until = <Result>(promised: Promise<Result>): Promise<Result> => passTime(clock, promised);
  return {
    clock,
    base,
    books: keepBooks(base.state, chance),
    onec,
    lines,
    events,
    faults,
    until,
    failure: (promised) =>
      until(
        promised.then(
          () => Promise.reject(new Error('it did not fail')),
          (thrown: unknown) => (thrown instanceof FarError ? thrown.failure : Promise.reject(thrown)),
        ),
      ),
    check: async (contract, ...documents) => {
      const question = { case: 'card-1' as CaseId, contract, documents: documents as DocumentId[] };
      const answered = await until(onec.check(question));
      return Object.fromEntries(answered.map(({ document, invalid }) => [document, invalid]));
    },
  };
}

export function accessTo(address: string, password = PASSWORD): BaseAccess {
  const access = parseBaseAccess({ address, user: USER, password });
  if (!(access instanceof BaseAccess)) throw new Error(access);
  return access;
}

let simulated: OneCMapping | undefined;

/** Read once: the schema is compiled each time. */
export function simulatedMapping(): OneCMapping {
  simulated ??= mappingOf(shippedMapping('simulated'));
  return simulated;
}

export function mappingOf(text: string): OneCMapping {
  const read = readMapping({ file: 'onec.yaml', text });
  if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
  return read.mapping;
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

async function passTime<Result>(clock: VirtualClock, promised: Promise<Result>): Promise<Result> {
  let isOver = false;
  const over = promised.finally(() => {
    isOver = true;
  });
  over.catch(() => undefined);
  for (;;) {
    await clock.rest();
    if (isOver) return over;
    const next = clock.next('exact');
    if (next === undefined) throw new Error('nobody waits, and it is not over');
    clock.goTo(next);
  }
}
