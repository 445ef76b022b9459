// A base that fails by chance, asked as the engine asks: again after a while. What is told in the end is what stands on the books, and
// nothing else was ever told in between.
import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../../src/domain/case.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import type { OneC } from '../../../src/onec/one-c.ts';
import { openOneC } from '../../../src/onec/open-one-c.ts';
import type { SeededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import { randomBaseFaults } from '../../../src/simulator/onec/faults/random-base-faults.ts';
import { openBase } from '../../../src/simulator/onec/open-base.ts';
import type { Books } from '../../../src/simulator/onec/sample/keep-books.ts';
import { keepBooks } from '../../../src/simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../../../src/simulator/onec/sample/sample-sets.ts';
import { simulatedTransport } from '../../../src/simulator/onec/simulated-transport.ts';
import { accessTo, PASSWORD, SERVICE, START, simulatedMapping, USER, VARIANTS } from '../../onec/staged-one-c.ts';

const INN = '7707083893';
const SEEDS = Array.from({ length: 25 }, (_, seed) => `onec-${seed}`);
const DOCUMENTS = ['power_of_attorney', 'machine_power_of_attorney', 'passport'] as DocumentId[];

function fillBooks(books: Books, chance: SeededChance): void {
  const rows = 1 + chance.below(3);
  for (let row = 0; row < rows; row += 1) {
    const kpp = chance.pick(['773601001', '540602001', '-', '1', ' 773601001']) ?? '';
    const inn = chance.happens(0.2) ? ` ${INN}` : INN;
    const key = books.addCounterparty({ name: `Ромашка ${row}`, inn, kpp, ogrn: '1027700132195' });
    fillPapers(books, chance, key);
    if (chance.happens(0.5)) books.addContract(key, { number: `${row}/1` });
    if (chance.happens(0.5)) books.addDebt(key, chance.below(1000) - 500);
    if (chance.happens(0.2)) books.markForDeletion(key);
    if (chance.happens(0.1)) books.hide(key);
  }
}

function fillPapers(books: Books, chance: SeededChance, key: string): void {
  const from = (first: number, days: number): Day => (first + chance.below(days)) as Day;
  for (const kind of ['Доверенность', 'МЧД', 'Паспорт', 'Иное']) {
    const days = { issued: from(20_400, 200), until: from(20_560, 50) };
    if (chance.happens(0.6)) books.addPaper(key, { kind, ...days });
    if (chance.happens(0.2)) books.revokePapers(key, kind);
  }
}

/** Asks until it is told, an hour at most; what is not told must be a failure of the port's own kind. */
async function askAgain<Told>(clock: VirtualClock, ask: () => Promise<Told>): Promise<Told> {
  for (let tries = 0; tries < 40; tries += 1) {
    const outcome = await passTime(
      clock,
      ask().then(
        (told) => ({ told }),
        (thrown: unknown) => ({ thrown }),
      ),
    );
    if ('told' in outcome) return outcome.told;
    expect(outcome.thrown).toBeInstanceOf(FarError);
    expect((outcome.thrown as FarError).failure.kind).toBe('not_arrived');
    clock.goTo((clock.now + 90_000) as Instant);
  }
  throw new Error('never told');
}

async function passTime<Result>(clock: VirtualClock, work: Promise<Result>): Promise<Result> {
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  for (;;) {
    await clock.rest();
    if (isOver) return over;
    const next = clock.next('exact');
    if (next === undefined) throw new Error('nobody waits, and it is not over');
    clock.goTo(next);
  }
}

describe.each(VARIANTS)('by %s', (variant) => {
  it.each(SEEDS)('seed %s', async (seed) => {
    const chance = seededChance(seed);
    const clock = new VirtualClock(START);
    const faultsUntil = (START + 30 * 60_000) as Instant;
    const oneCOf = (share: number): OneC => {
      const base = openBase({
        clock: clock.exact,
        chance: seededChance(`${seed}/keys`),
        sets: sampleSets(),
        settings: { user: USER, password: PASSWORD, pace: 'in_time' },
        faults: randomBaseFaults({ chance: chance.fork('faults'), share, until: faultsUntil }),
      });
      fillBooks(keepBooks(base.state, seededChance(`${seed}/keys`)), seededChance(`${seed}/books`));
      return openOneC({
        access: accessTo('https://1c.example/base'),
        mapping: variant === 'service' ? SERVICE : simulatedMapping(),
        clock: clock.exact,
        transport: simulatedTransport(base),
      });
    };
    const [steady, faulty] = [oneCOf(0), oneCOf(0.35)];
    const question = { case: 'card-1' as CaseId, contract: { inn: INN }, documents: DOCUMENTS };
    const checked = await askAgain(clock, () => faulty.check(question));
    expect(checked).toEqual(await passTime(clock, steady.check(question)));
    const expected = await passTime(clock, steady.find({ inn: INN }));
    const found = await askAgain(clock, () => faulty.find({ inn: INN }));
    const isWhole = found.unread.length === 0;
    expect(found.rows.map(({ id }) => id)).toEqual(expected.rows.map(({ id }) => id));
    expect(found.chosen).toEqual(expected.chosen);
    if (isWhole) expect(found).toEqual(expected);
    else expect(found.unread.every(({ reason }) => reason !== '')).toBe(true);
    clock.goTo(faultsUntil);
    expect(await askAgain(clock, () => faulty.find({ inn: INN }))).toEqual(expected);
  });
});

it('both variants say the same of the same books', async () => {
  for (const seed of SEEDS) {
    const clock = new VirtualClock(START);
    const answers = VARIANTS.map(async (variant) => {
      const base = openBase({
        clock: clock.exact,
        chance: seededChance('keys'),
        sets: sampleSets(),
        settings: { user: USER, password: PASSWORD },
      });
      fillBooks(keepBooks(base.state, seededChance('keys')), seededChance(`${seed}/books`));
      const onec = openOneC({
        access: accessTo('https://1c.example/base'),
        mapping: variant === 'service' ? SERVICE : simulatedMapping(),
        clock: clock.exact,
        transport: simulatedTransport(base),
      });
      const { rows, chosen, papers, contracts, debts } = await onec.find({ inn: INN });
      const checked = await onec.check({ case: 'card-1' as CaseId, contract: { inn: INN }, documents: DOCUMENTS });
      const known = papers.filter(({ document }) => DOCUMENTS.includes(document ?? ('' as DocumentId)));
      return withoutPlaces({ rows, chosen, papers: known.map(withoutId), contracts, debts, checked });
    });
    const [odata, service] = await passTime(clock, Promise.all(answers));
    expect(odata).toEqual(service);
  }
});

function withoutId<Paper extends { readonly id: string }>({ id: _, ...paper }: Paper): Omit<Paper, 'id'> {
  return paper;
}

/** Each variant has places of its own. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'from' ? undefined : inner)));
}
