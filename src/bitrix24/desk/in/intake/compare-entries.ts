// What the card, the CRM and 1C say of the counterparty, entry by entry: what agrees, what can be filled in, what a person has to decide.
import { isSameName } from './is-same-name.ts';

/** Entries of a contract that the CRM and 1C know of, too. `entity`: the type of the counterparty, as the rules call it. */
export const COMPARED = ['name', 'kpp', 'ogrn', 'entity'] as const;
export type Compared = (typeof COMPARED)[number];
/** `both`: the CRM and 1C. */
export type Teller = 'card' | 'crm' | 'onec';

/** Absent is what nobody says, or what cannot be what the entry is for. */
export type Sayings = Readonly<Partial<Record<Teller, string>>>;

export type Comparison = { readonly entry: Compared; readonly said: Sayings } & (
  | { readonly kind: 'nothing' | 'same' }
  /** The card says nothing, and the others do not contradict each other. */
  | { readonly kind: 'fill'; readonly value: string; readonly by: 'onec' | 'crm' }
  /** Somebody says something else than somebody else: a person decides. */
  | { readonly kind: 'differs' }
);

export type SayingsOf = (entry: Compared) => Sayings;

/** In the order of the entries. 1C's way of writing is preferred where both say the same. */
export function compareEntries(sayingsOf: SayingsOf): readonly Comparison[] {
  return COMPARED.map((entry) => compareEntry(entry, sayingsOf(entry)));
}

function compareEntry(entry: Compared, said: Sayings): Comparison {
  const { card, crm, onec } = said;
  const isSame = entry === 'name' ? isSameName : (a: string, b: string): boolean => a === b;
  const all = [card, onec, crm].filter((value) => value !== undefined);
  const [first, ...others] = all;
  if (first === undefined) return { entry, said, kind: 'nothing' };
  if (!others.every((other) => isSame(first, other))) return { entry, said, kind: 'differs' };
  if (card !== undefined) return { entry, said, kind: 'same' };
  return { entry, said, kind: 'fill', value: first, by: onec === undefined ? 'crm' : 'onec' };
}
