// Russian and foreign tax ids: form and check digits.

export type TaxIdProblem = 'form' | 'length' | 'zeros' | 'check_digit';

const INN10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN12_FIRST = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN12_SECOND = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** What is wrong with an ИНН (10 digits: legal entities, 12: natural persons); undefined when it holds. All zeros are refused although their check digits hold. */
export function innProblem(inn: string): TaxIdProblem | undefined {
  if (!/^\d+$/.test(inn)) return 'form';
  if (inn.length !== 10 && inn.length !== 12) return 'length';
  if (/^0+$/.test(inn)) return 'zeros';
  return innHolds(inn) ? undefined : 'check_digit';
}

function innHolds(inn: string): boolean {
  if (inn.length === 10) return checkDigit(inn, INN10) === Number(inn[9]);
  return checkDigit(inn, INN12_FIRST) === Number(inn[10]) && checkDigit(inn, INN12_SECOND) === Number(inn[11]);
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, position) => total + weight * Number(digits[position]), 0);
  return (sum % 11) % 10;
}

/** What is wrong with an ОГРН (13 digits) or ОГРНИП (15 digits); undefined when it holds. */
export function ogrnProblem(ogrn: string): TaxIdProblem | undefined {
  if (!/^\d+$/.test(ogrn)) return 'form';
  if (ogrn.length !== 13 && ogrn.length !== 15) return 'length';
  if (/^0+$/.test(ogrn)) return 'zeros';
  const modulus = BigInt(ogrn.length - 2);
  const expected = Number((BigInt(ogrn.slice(0, -1)) % modulus) % 10n);
  return expected === Number(ogrn.at(-1)) ? undefined : 'check_digit';
}

/** What is wrong with a КПП: four digits of the tax office, two digits or Latin letters, three digits; it has no check digit. */
export function kppProblem(kpp: string): TaxIdProblem | undefined {
  if (kpp.length !== 9) return 'length';
  if (!/^\d{4}[\dA-Z]{2}\d{3}$/.test(kpp)) return 'form';
  return /^0+$/.test(kpp) ? 'zeros' : undefined;
}

/** What is wrong with a foreign tax id: 2-30 Latin letters, digits, `-`, `.`, `/` and single blanks, with at least one digit, not all zeros. Formats differ by country and are not checked further. */
export function foreignTaxIdProblem(taxId: string): TaxIdProblem | undefined {
  if (taxId.length < 2 || taxId.length > 30) return 'length';
  if (!/^[A-Za-z0-9]+(?:[-./ ][A-Za-z0-9]+)*$/.test(taxId) || !/\d/.test(taxId)) return 'form';
  return /^[0\-./ ]+$/.test(taxId) ? 'zeros' : undefined;
}

/** What an ИНН says of its holder: 10 digits beginning with 9909 are given to foreign companies, other 10 digits to legal entities, 12 digits to natural persons (an ИП, a self-employed or neither: the ИНН does not tell). */
export type InnHolder = 'legal_entity' | 'foreign_company' | 'natural_person';

/** Says who holds a valid ИНН. */
export function innHolder(inn: string): InnHolder {
  if (inn.length === 12) return 'natural_person';
  return inn.startsWith('9909') ? 'foreign_company' : 'legal_entity';
}
