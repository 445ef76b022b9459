// What a question asks about, once its id is known to hold: nothing else gets into a filter or an address.
import { foreignTaxIdProblem, innProblem } from '../../domain/tax-id.ts';
import type { GivenContract } from '../../engine/ports/contract-reader.ts';
import type { CounterpartyQuery } from '../../engine/ports/counterparties.ts';

export type SearchedId = { readonly kind: 'inn' | 'tax_id'; readonly id: string };

/** Undefined for an id that does not hold: nobody has it. */
export function searchedId(query: CounterpartyQuery): SearchedId | undefined {
  if (query.inn !== undefined) {
    const id = query.inn.trim();
    return innProblem(id) === undefined ? { kind: 'inn', id } : undefined;
  }
  const id = query.taxId.trim();
  return foreignTaxIdProblem(id) === undefined ? { kind: 'tax_id', id } : undefined;
}

/** Whom a contract is with; undefined where it does not say, or its personal values are erased. */
export function counterpartyOf(contract: GivenContract | undefined): CounterpartyQuery | undefined {
  const textOf = (name: string): string | undefined => {
    const value = contract?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [inn, taxId] = [textOf('inn'), textOf('tax_id')];
  if (inn !== undefined) return { inn, kpp: textOf('kpp') };
  return taxId === undefined ? undefined : { taxId };
}
