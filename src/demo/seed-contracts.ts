// The contracts of a play: who begins which, when, and with whom; the same seed gives the same ones.
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { innProblem } from '../domain/tax-id.ts';
import type { GivenContract } from '../engine/ports/contract-reader.ts';
import type { SeededChance } from '../simulator/chance/seeded-chance.ts';
import type { DemoContract } from './demo-contract.ts';
import type { WorkHours } from './work-hours.ts';

export type SeedingOf = {
  readonly seed: (name: string) => SeededChance;
  readonly contracts: number;
  readonly hours: WorkHours;
  readonly from: Instant;
  /** Nobody begins one later. */
  readonly until: Instant;
};

const DAY_MS = 86_400_000;
const CURATORS = ['novikova', 'fedorov', 'tarasova', 'pak', 'kim', 'efimov', 'orekhova', 'grigoreva', 'denisov'];
const BUYERS = ['efimov', 'orekhova', 'grigoreva', 'denisov'];
const NAMES = ['Ромашка', 'Вектор', 'Горизонт', 'Сфера', 'Маяк', 'Контур', 'Орбита', 'Квартал', 'Полюс', 'Регион'];
const TAILS = ['Медиа', 'Торг', 'Сервис', 'Групп', 'Дизайн', 'Строй', 'Софт', 'Логистика'];
const PERSONS = ['Иванов П. С.', 'Смирнова О. В.', 'Попов А. А.', 'Козлова Е. И.', 'Лебедев Н. К.', 'Соболева М. Д.'];
const ABROAD = [
  ['KZ', 'ТОО «Алатау Диджитал»', '180240012345'],
  ['DE', 'Nordlicht GmbH', 'DE812526315'],
  ['AE', 'Palm Media FZ-LLC', '100345678900003'],
  ['AM', 'Ararat Soft LLC', '01234567'],
] as const;
/** In thousands of roubles; each about as often as the other. */
const AMOUNTS = [40, 90, 150, 220, 280, 350, 480, 640, 800, 1200, 1900, 2600, 3900, 4800, 6500, 12_000, 33_000];

/** Spread over working time, an evening's work apart or on the same morning, as it comes. */
export function seedContracts(of: SeedingOf): readonly DemoContract[] {
  const { contracts, hours, from, until } = of;
  const starts = Array.from({ length: contracts }, (_, index) => {
    const share = (index + of.seed(`start ${index}`).fraction()) / contracts;
    return hours.outside(
      Math.round(from + share * (until - from - DAY_MS)) as Instant,
      of.seed(`minute ${index}`).below(360),
    );
  });
  return starts.map((begins, index) => seedContract(of, index + 1, begins));
}

function seedContract({ seed }: SeedingOf, number: number, begins: Instant): DemoContract {
  const chance = (what: string): SeededChance => seed(`contract ${number} ${what}`);
  const drawn = chance('what');
  const given = drawContract(drawn);
  const curators = given['relation'] === 'client' ? CURATORS.slice(0, 5) : BUYERS;
  return {
    number,
    begins,
    chance,
    given: { ...given, email: `office-${number}@party.example` },
    curator: (drawn.pick(curators) ?? 'novikova') as PersonId,
    title: `Договор ${number}: ${String(given['name'])}`,
  };
}

type Party = GivenContract & { readonly entity: string };

function drawContract(drawn: SeededChance): GivenContract {
  const party = drawParty(drawn);
  const isAbroad = party.entity === 'foreign_company';
  const relation = drawRelation(drawn, party);
  const kind = drawKind(drawn, party);
  const hasAmount = kind === 'services' || kind === 'supply' || kind === 'addendum';
  const thousands = drawn.pick(party.entity === 'self_employed' ? AMOUNTS.slice(0, 5) : AMOUNTS) ?? 800;
  const subjects = ['personal_data', 'ip', 'works'].filter(() => drawn.happens(0.22));
  const hasDebt = relation === 'client' && drawn.happens(0.1);
  return {
    ...party,
    relation,
    kind,
    amount: hasAmount ? `${spaced(thousands * 1000)} RUB` : 'absent',
    own_form: drawn.happens(0.55),
    prepayment: `${drawn.pick([0, 0, 10, 30, 50]) ?? 0} %`,
    term: drawn.happens(0.9) ? `${drawn.pick([3, 6, 12, 12, 24, 36]) ?? 12}` : 'absent',
    subjects,
    signatory: isAbroad || party.entity === 'self_employed' ? 'charter' : (drawn.pick(SIGNATORIES) ?? 'charter'),
    major_deal: thousands > 5000 && drawn.happens(0.2),
    tender: drawn.happens(0.7),
    project_lead: drawn.happens(0.5)
      ? (drawn.pick(['borisov', 'grigoreva', 'melnikov', 'denisov']) ?? 'absent')
      : 'absent',
    debt: hasDebt ? '250 000 RUB' : '0 RUB',
    urgent: drawn.happens(0.08),
  };
}

const SIGNATORIES = ['charter', 'charter', 'charter', 'power_of_attorney', 'mchd'];

function drawParty(drawn: SeededChance): Party {
  const dice = drawn.fraction();
  if (dice < 0.1) {
    const [country, name, taxId] = drawn.pick(ABROAD) ?? ABROAD[0];
    return { tax_id: `${taxId}${drawn.below(90) + 10}`, country, name, entity: 'foreign_company', npd: false };
  }
  if (dice < 0.38) {
    const isNpd = dice < 0.22;
    const name = `${isNpd ? '' : 'ИП '}${drawn.pick(PERSONS) ?? PERSONS[0]}`;
    return { inn: personInn(drawn), name, entity: isNpd ? 'self_employed' : 'sole_proprietor', npd: isNpd };
  }
  const name = `ООО «${drawn.pick(NAMES) ?? NAMES[0]} ${drawn.pick(TAILS) ?? TAILS[0]}»`;
  return { inn: companyInn(drawn), name, entity: 'llc', npd: false };
}

function drawRelation(drawn: SeededChance, { entity }: Party): string {
  if (entity === 'self_employed') return 'contractor';
  return drawn.pick(['client', 'client', 'client', 'supplier', 'contractor']) ?? 'client';
}

function drawKind(drawn: SeededChance, { entity }: Party): string {
  if (entity === 'self_employed') return 'services';
  return drawn.pick(['services', 'services', 'services', 'supply', 'framework', 'nda', 'addendum']) ?? 'services';
}

function spaced(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** Of no region that there is: nobody has such a number. */
function companyInn(drawn: SeededChance): string {
  return withCheck(`00${digits(drawn, 7)}`, 1);
}

function personInn(drawn: SeededChance): string {
  return withCheck(`00${digits(drawn, 8)}`, 2);
}

function digits(drawn: SeededChance, count: number): string {
  return Array.from({ length: count }, () => drawn.below(10)).join('');
}

function withCheck(begun: string, length: number): string {
  for (let end = 0; end < 10 ** length; end += 1) {
    const inn = `${begun}${String(end).padStart(length, '0')}`;
    if (innProblem(inn) === undefined) return inn;
  }
  throw new Error(`no check digits for ${begun}`);
}
