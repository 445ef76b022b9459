// A row of 1C or of the CRM in one line, harmless in a chat.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import type { Language } from '../../../../diagnostics/message.ts';
import type { CounterpartyRow, DirtyValue } from '../../../../engine/ports/counterparties.ts';
import { briefText, inertText } from '../../out/inert-text.ts';
import type { CrmRow } from './find-in-crm.ts';

/** Cut to what stands beside other things in a message. */
export function shortText(text: string): string {
  return inertText(briefText(text));
}

/** `ООО «Ромашка», КПП 770701001, ОГРН …, юридическое лицо, адрес: …, подписывает: Иванов И. И., директор`. */
export function onecRowInWords(row: CounterpartyRow, language: Language): string {
  const { legalForm, kpp, ogrn, address, signatory, signatoryPosition, branch, country } = row;
  const say = partSayer(language);
  const signs = [signatory?.value, signatoryPosition?.value].filter((part) => part !== undefined).join(', ');
  return [
    nameOf(row, language),
    ...say('part_kpp', kpp?.value),
    ...say(ogrn?.value.length === 15 ? 'part_ogrnip' : 'part_ogrn', ogrn?.value),
    ...(legalForm === undefined ? [] : [intakeWord(`form_${legalForm.value}`, language)]),
    ...(branch?.value === true ? [intakeWord('part_branch', language)] : []),
    ...(country === undefined || country.value === 'RU' ? [] : say('part_country', country.value)),
    ...say('part_address', address?.value),
    ...say('part_signatory', signs === '' ? undefined : signs),
  ].join(', ');
}

export function nameOf({ fullName, name }: CounterpartyRow, language: Language): string {
  const text = fullName?.value ?? name?.value;
  return text === undefined ? intakeWord('nameless', language) : shortText(text);
}

export function crmRowInWords({ title, name, kpp, ogrn, director }: CrmRow, language: Language): string {
  const say = partSayer(language);
  const text = name ?? title;
  return [
    text === '' ? intakeWord('nameless', language) : shortText(text),
    ...say('part_kpp', kpp),
    ...say(ogrn?.length === 15 ? 'part_ogrnip' : 'part_ogrn', ogrn),
    ...say('part_signatory', director),
  ].join(', ');
}

/** Rows that are not to be used, each with why. */
export function hiddenInWords(rows: readonly CounterpartyRow[], language: Language): string {
  return rows
    .map((row) => {
      const why = row.hidden[0]?.value ?? 'not_in_use';
      return intakeWord(`hidden_${why}`, language, { name: nameOf(row, language) });
    })
    .join('; ');
}

/** What stands in a field and cannot be what the field is for. */
export function dirtInWords(
  of: 'onec' | 'crm',
  dirty: readonly Pick<DirtyValue, 'field' | 'text'>[],
  language: Language,
): readonly string[] {
  return dirty.map(({ field, text }) =>
    intakeWord(`dirty_${of}`, language, { field: intakeWord(`dirty_${field}`, language), text: shortText(text) }),
  );
}

type Part = 'part_kpp' | 'part_ogrn' | 'part_ogrnip' | 'part_address' | 'part_signatory' | 'part_country';

function partSayer(language: Language): (part: Part, value: string | undefined) => readonly string[] {
  return (part, value) =>
    value === undefined || value === '' ? [] : [intakeWord(part, language, { value: shortText(value) })];
}
