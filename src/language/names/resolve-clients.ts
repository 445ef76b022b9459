// Named lists of clients: the only rule file in which tax ids stand.

import type { ClientList } from '../../domain/bundle.ts';
import type { TaxIdProblem } from '../../domain/tax-id.ts';
import { foreignTaxIdProblem, innProblem } from '../../domain/tax-id.ts';
import type { ClientListForm, ClientsFile } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { idOf } from './resolve-name.ts';

/** Resolves rules/clients.yaml. */
export function resolveClients(naming: Naming, file: Located<ClientsFile>): readonly ClientList[] {
  return entries<ClientListForm>(field(file, 'clients')).map(({ key, value }) => ({
    list: idOf<'client_list'>(text(key)),
    title: textAt(value, 'title') ?? '',
    ...given('basis', field(value, 'basis'), text),
    members: resolveMembers(naming, value),
    at: sourceOf(key),
  }));
}

function resolveMembers(naming: Naming, list: Located<ClientListForm>): ClientList['members'] {
  const seen = new Map<string, Located<string>>();
  const members = entries<string>(field(list, 'members')).map(({ key, value }) => {
    const taxId = text(key);
    checkTaxId(naming, key);
    const first = seen.get(folded(taxId));
    if (first === undefined) seen.set(folded(taxId), key);
    else naming.reporter.report(CODES.clientTwice, key, { tax_id: taxId }, { first });
    return { taxId, title: text(value) };
  });
  return members.sort((a, b) => (a.taxId < b.taxId ? -1 : 1));
}

/** The same id is the same client, however it is grouped and whatever the case of its letters. */
function folded(written: string): string {
  return written.replace(/[-./ ]/g, '').toUpperCase();
}

/** Reports a tax id that does not hold. Ten or twelve digits are an ИНН, all else is foreign. */
export function checkTaxId(naming: Naming, at: Located<string>): void {
  const taxId = text(at);
  const problem = isInn(taxId) ? innProblem(taxId) : foreignTaxIdProblem(taxId);
  if (problem !== undefined) reportTaxId(naming, at, problem);
}

/** Reports an id of a counterparty. */
export function reportTaxId(naming: Naming, at: Located<string>, problem: TaxIdProblem): void {
  const words = PROBLEMS[problem];
  naming.reporter.report(CODES.wrongTaxId, at, { tax_id: text(at), why_ru: words.ru, why_en: words.en });
}

const PROBLEMS: Readonly<Record<TaxIdProblem, { readonly ru: string; readonly en: string }>> = {
  form: { ru: 'в нём есть лишние знаки', en: 'it has characters that do not belong there' },
  length: { ru: 'в нём не то число знаков', en: 'it has the wrong number of characters' },
  zeros: { ru: 'в нём одни нули', en: 'it is all zeros' },
  check_digit: { ru: 'контрольная цифра не сходится', en: 'its check digit does not fit' },
};

function isInn(taxId: string): boolean {
  return /^(\d{10}|\d{12})$/.test(taxId);
}
