// The 1C base of the play: an accountant's counterparties and their papers, some of which do not hold any more; asked by the real client.
import type { Surroundings } from '../company/portal-daemon.ts';
import type { Day } from '../domain/day.ts';
import { addDays } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';
import type { GivenContract } from '../engine/ports/contract-reader.ts';
import { BaseAccess, parseBaseAccess } from '../onec/base/base-access.ts';
import { readMapping } from '../onec/mapping/read-mapping.ts';
import { shippedMapping } from '../onec/mapping/shipped-mapping.ts';
import { openOneC } from '../onec/open-one-c.ts';
import type { SeededChance } from '../simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../simulator/clock/virtual-clock.ts';
import { SIMULATED_BASE_SETTINGS } from '../simulator/onec/base-settings.ts';
import { openBase } from '../simulator/onec/open-base.ts';
import type { BookedCounterparty, Books } from '../simulator/onec/sample/keep-books.ts';
import { keepBooks } from '../simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../simulator/onec/sample/sample-sets.ts';
import { simulatedTransport } from '../simulator/onec/simulated-transport.ts';
import type { DemoContract } from './demo-contract.ts';

export type BooksOf = {
  readonly clock: VirtualClock;
  readonly chance: SeededChance;
  readonly contracts: readonly DemoContract[];
  readonly today: (at: Instant) => Day;
};

/** The base beside the portal. `asked`: paths of all that was asked of it so far. */
export type OpenBooks = Required<Pick<Surroundings, 'papers' | 'counterparties' | 'isAtWork'>> & {
  readonly asked: readonly string[];
};

const PUBLICATION = 'https://1c.example/base';

export function openBooks({ clock, chance, contracts, today }: BooksOf): OpenBooks {
  const base = openBase({
    clock: clock.exact,
    chance,
    sets: sampleSets(),
    settings: { pace: 'in_time', firstMs: 6000 },
  });
  const books = keepBooks(base.state, chance);
  const known = new Set<string>();
  for (const contract of contracts) enterParty(books, contract, { known, day: today(contract.begins) });
  const { user, password } = SIMULATED_BASE_SETTINGS;
  const access = parseBaseAccess({ address: PUBLICATION, user, password });
  const read = readMapping({ file: 'simulated.yaml', text: shippedMapping('simulated') });
  if (!(access instanceof BaseAccess) || read.kind === 'faulty')
    throw new Error('the mapping of the simulator is broken');
  const onec = openOneC({ access, mapping: read.mapping, clock: clock.exact, transport: simulatedTransport(base) });
  let underWay = 0;
  const counted = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    underWay += 1;
    try {
      return await ask();
    } finally {
      underWay -= 1;
    }
  };
  return {
    papers: { check: (question) => counted(() => onec.check(question)) },
    counterparties: { find: (query) => counted(() => onec.find(query)) },
    isAtWork: () => underWay > 0,
    asked: base.asked,
  };
}

/** Of all parties, those whom the accountant knows; whoever signs with a power in electronic form is always among them. */
const KNOWN_SHARE = 0.65;

function enterParty(
  books: Books,
  { given, chance }: DemoContract,
  { known, day }: { readonly known: Set<string>; readonly day: Day },
): void {
  const drawn = chance('books');
  const inn = given['inn'];
  const taxId = given['tax_id'];
  const isMchd = given['signatory'] === 'mchd';
  const id = String(inn ?? taxId);
  if (known.has(id) || (!isMchd && !drawn.happens(KNOWN_SHARE))) return;
  known.add(id);
  enterPapers(books, books.addCounterparty(bookedParty(given)), { given, drawn, day });
}

function bookedParty({ inn, tax_id: taxId, name, country }: GivenContract): BookedCounterparty {
  return {
    name: String(name),
    ...(typeof inn === 'string' ? { inn } : {}),
    ...(typeof taxId === 'string' ? { taxId, country: String(country) } : {}),
    ...(typeof inn === 'string' && !isPerson(inn) ? { kpp: kppOf(inn) } : {}),
    form: isPerson(inn) ? 'ФизическоеЛицо' : 'ЮридическоеЛицо',
    address: 'г. Москва, ул. Примерная, д. 1',
  };
}

function enterPapers(
  books: Books,
  key: string,
  { given, drawn, day }: { readonly given: GivenContract; readonly drawn: SeededChance; readonly day: Day },
): void {
  const { inn, signatory } = given;
  if (isPerson(inn))
    books.addPaper(key, { kind: 'Паспорт', issued: addDays(day, -2000), revoked: drawn.happens(0.06) });
  else if (drawn.happens(0.4)) books.addPaper(key, { kind: 'Устав', issued: addDays(day, -900) });
  if (signatory === 'mchd') {
    books.addPaper(key, { kind: 'МЧД', issued: addDays(day, -100), revoked: drawn.happens(0.2) });
  }
  if (signatory === 'power_of_attorney') {
    const until = addDays(day, drawn.happens(0.3) ? -10 : 200);
    books.addPaper(key, { kind: 'Доверенность', issued: addDays(day, -300), until });
  }
}

/** Twelve digits are a person's. */
function isPerson(inn: unknown): boolean {
  return typeof inn === 'string' && inn.length === 12;
}

/** The office that the number begins with, and the usual end. */
function kppOf(inn: string): string {
  return `${inn.slice(0, 4)}01001`;
}
