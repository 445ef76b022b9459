// From a title or a misspelt id to an id that the rules allow.

import { ID_LENGTH, isId } from '../../../domain/ids.ts';

/** Cyrillic letters that look like Latin ones: on the screen `сlient` and `client` are the same. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
};

/** How Russian titles are written in Latin letters, after the passport rules (ICAO 9303), with what reads better in ids. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};

/** True when one word has both Latin and Cyrillic letters. With `joined`, `_`, `-` and digits hold a word together. */
export function mixesAlphabets(text: string, joined: 'joined' | 'apart'): boolean {
  const words = joined === 'joined' ? /[A-Za-z\d_\-Ѐ-ӿ]+/g : /[A-Za-zЀ-ӿ]+/g;
  return (text.match(words) ?? []).some((word) => /[A-Za-z]/.test(word) && /[Ѐ-ӿ]/.test(word));
}

/** The text with each Cyrillic look-alike replaced by the Latin letter; undefined where a letter has no double. */
export function latinLookAlike(text: string): string | undefined {
  let latin = '';
  for (const letter of text) {
    const double = LOOK_ALIKES[letter.toLowerCase()];
    if (double === undefined) latin += letter;
    else latin += letter === letter.toLowerCase() ? double : double.toUpperCase();
  }
  return /[Ѐ-ӿ]/.test(latin) ? undefined : latin;
}

/** An id that says the same: `Договор с клиентом` -> `dogovor_s_klientom`, `inForce` -> `in_force`. Undefined where none can be made. */
export function proposeId(text: string): string | undefined {
  const snake = transliterate(text.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase())
    .replace(/[^a-z\d_-]+/g, '_')
    .replace(/[_-]*_[_-]*|-{2,}/g, '_')
    .replace(/^[_\-\d]+/, '');
  const cut = snake.length <= ID_LENGTH ? snake : snake.slice(0, ID_LENGTH + 1).replace(/[_-][^_-]*$/, '');
  const proposal = cut.slice(0, ID_LENGTH).replace(/[_-]+$/, '');
  return isId(proposal) ? proposal : undefined;
}

function transliterate(text: string): string {
  return [...text].map((letter) => LATIN[letter] ?? letter).join('');
}
