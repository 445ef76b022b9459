// A simulated 1C base for anybody's own experiments, beside the simulated portal: a few counterparties, and papers that hold or do not.
import { fileURLToPath } from 'node:url';
import type { Day } from './domain/day.ts';
import { addDays } from './domain/day.ts';
import type { Books } from './simulator/onec/sample/keep-books.ts';

export type SampleBase = {
  /** As they go into the settings. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly mapping: string;
  readonly stop: () => Promise<void>;
};

const USER = 'vizir';
const PASSWORD = 'simulated';
const DAY_MS = 86_400_000;

/** Rejects with what the system says when the port cannot be had. 0: any that is free. */
export async function startSampleBase(port: number): Promise<SampleBase> {
  const [{ startBase }, { keepBooks }, { sampleSets }, { seededChance }, { systemClock }] = await Promise.all([
    import('./simulator/onec/start-base.ts'),
    import('./simulator/onec/sample/keep-books.ts'),
    import('./simulator/onec/sample/sample-sets.ts'),
    import('./simulator/chance/seeded-chance.ts'),
    import('./engine/system/system-clock.ts'),
  ]);
  const [clock, chance] = [systemClock(), seededChance('sample base')];
  const settings = {
    user: USER,
    password: PASSWORD,
    pace: 'in_time',
    firstMs: 1500,
    warmMs: 100,
    balanceMs: 800,
  } as const;
  const base = await startBase({ clock, chance, sets: sampleSets(), settings, port });
  enterSample(keepBooks(base.state, chance), Math.floor(clock.now() / DAY_MS) as Day);
  return {
    url: base.address,
    user: USER,
    password: PASSWORD,
    mapping: fileURLToPath(new URL('./onec/mappings/simulated.yaml', import.meta.url)),
    stop: base.close,
  };
}

/** One whose papers hold, and one whose power of attorney has run out. */
function enterSample(books: Books, today: Day): void {
  const form = 'ЮридическоеЛицо';
  const bank = books.addCounterparty({
    name: 'Сбербанк ПАО',
    fullName: 'ПАО Сбербанк',
    inn: '7707083893',
    kpp: '773601001',
    ogrn: '1027700132195',
    form,
    address: '117312, г. Москва, ул. Вавилова, д. 19',
  });
  books.addPaper(bank, { kind: 'Устав', issued: addDays(today, -900) });
  books.addPaper(bank, { kind: 'Доверенность', issued: addDays(today, -300), until: addDays(today, 60) });
  books.addContract(bank, {
    number: '2025-0107',
    date: addDays(today, -400),
    until: addDays(today, -35),
    signed: true,
  });
  const daisy = books.addCounterparty({
    name: 'Ромашка',
    fullName: 'ООО «Ромашка»',
    inn: '7708503727',
    kpp: '770801001',
    form,
    address: 'г. Москва, ул. Примерная, д. 1',
  });
  books.addPaper(daisy, { kind: 'Доверенность', issued: addDays(today, -400), until: addDays(today, -35) });
  books.addDebt(daisy, 150_000);
}
