// Whether two names are of the same counterparty, however its legal form, quotes and letters are written.

/** Written out and in short, in Russian and in Latin letters: they say what a company is, not which. The longest first. */
const FORMS = [
  'общество с ограниченной ответственностью',
  'непубличное акционерное общество',
  'публичное акционерное общество',
  'закрытое акционерное общество',
  'открытое акционерное общество',
  'акционерное общество',
  'индивидуальный предприниматель',
  'автономная некоммерческая организация',
  'некоммерческая организация',
  'ооо',
  'нао',
  'пао',
  'зао',
  'оао',
  'ано',
  'ао',
  'ип',
  'llc',
  'ltd',
  'jsc',
];

export function isSameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** A name that is nothing but a form stays one. */
function plainName(name: string): string {
  const words = ` ${name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const bare = FORMS.reduce((left, form) => left.replaceAll(` ${form} `, ' '), words).trim();
  return bare === '' ? words.trim() : bare;
}
