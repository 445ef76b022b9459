// Ids as people left them in a directory: blanks taken out, dashes taken for nothing, and what cannot be one told apart.
import type { TaxIdProblem } from '../../domain/tax-id.ts';
import { foreignTaxIdProblem, innProblem, kppProblem, ogrnProblem } from '../../domain/tax-id.ts';
import type { DirtyValue, Told } from '../../engine/ports/counterparties.ts';
import { farText } from './far-value.ts';

type Id = 'inn' | 'kpp' | 'ogrn' | 'tax_id';

const PROBLEMS: Readonly<Record<Id, (text: string) => TaxIdProblem | undefined>> = {
  inn: innProblem,
  kpp: kppProblem,
  ogrn: ogrnProblem,
  tax_id: foreignTaxIdProblem,
};

/** Characters of a dirty value that are shown. */
const MOST_SHOWN = 60;

/** The id, or what stands there instead; neither where the field is blank. */
export type CleanId =
  | { readonly id: Told<string>; readonly dirty?: undefined }
  | { readonly dirty: DirtyValue; readonly id?: undefined };

export function cleanId(field: Id, found: Told<unknown> | undefined): CleanId | undefined {
  const text = farText(found?.value);
  if (found === undefined || text === undefined) return undefined;
  const id = field === 'tax_id' ? text : text.replaceAll(' ', '');
  const problem = PROBLEMS[field](id);
  if (problem === undefined) return { id: { value: id, from: found.from } };
  return { dirty: { field, text: text.slice(0, MOST_SHOWN), problem, from: found.from } };
}
