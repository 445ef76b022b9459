// A contract of the play: what its curator enters, and what will become of it, drawn beforehand, whoever does what in between.
import type { DocumentId, PersonId, ReasonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { GivenContract } from '../engine/ports/contract-reader.ts';
import type { SeededChance } from '../simulator/chance/seeded-chance.ts';

/**
 * How a client deals with one paper that they are asked for: in a few days, late, never, or with one that does not hold any more at first.
 */
export type PaperHabit = 'soon' | 'late' | 'never' | 'outdated_first';

export type DemoContract = {
  /** From 1, in the order in which they begin. */
  readonly number: number;
  readonly begins: Instant;
  readonly curator: PersonId;
  readonly title: string;
  readonly given: GivenContract;
  /** Independent of whatever happens in the play: the same contract meets the same luck in every run. */
  readonly chance: (what: string) => SeededChance;
};

/** Half of the papers come in time; a few never do. */
export function paperHabit({ chance }: DemoContract, document: DocumentId): PaperHabit {
  const dice = chance(`paper ${document}`).fraction();
  if (dice < 0.5) return 'soon';
  if (dice < 0.84) return 'late';
  return dice < 0.985 ? 'outdated_first' : 'never';
}

/** A mistake in the contract that whoever has this role will see; it stands there until the curator has mended it. */
export type Defect = { readonly reason: ReasonId; readonly words: string };

type Eye = { readonly share: number; readonly sees: readonly (readonly [reason: string, words: string])[] };

const TEXT: readonly (readonly [string, string])[] = [
  ['liability_unbalanced', 'Неустойка 1 % в день без предела'],
  ['term_unclear', 'Нет даты окончания'],
  ['subject_vague', 'Предмет — «услуги по заявкам», заявок нет'],
];
const MONEY: readonly (readonly [string, string])[] = [
  ['price_mismatch', 'В спецификации другая сумма'],
  ['vat_unclear', 'Не сказано про НДС'],
];
/** By role; whoever is not named sees little. */
const EYES: Readonly<Record<string, Eye>> = {
  legal: { share: 0.35, sees: TEXT },
  head_of_legal: { share: 0.12, sees: TEXT },
  ip_lawyer: { share: 0.2, sees: [['rights_not_confirmed', 'Кто автор макетов?'], ...TEXT] },
  finance: { share: 0.22, sees: MONEY },
  technical_lead: { share: 0.2, sees: [['acceptance_missing', 'Как принимаем этап?'], ...TEXT] },
  tax_adviser: { share: 0.1, sees: MONEY },
};
const OTHERS: Eye = { share: 0.05, sees: [...TEXT, ...MONEY] };

export function defectFor({ chance }: DemoContract, role: string): Defect | undefined {
  const { share, sees } = EYES[role] ?? OTHERS;
  const drawn = chance(`defect ${role}`);
  if (!drawn.happens(share)) return undefined;
  const found = drawn.pick(sees);
  return found === undefined ? undefined : { reason: found[0] as ReasonId, words: found[1] };
}
