// People of the directory by what somebody typed: a part of the name, or the number of the account.
import type { Bundle } from '../../../../../domain/bundle.ts';
import type { PersonId } from '../../../../../domain/ids.ts';

/** In the order of the directory; none for a text without letters and digits. */
export function findPeople({ directory }: Pick<Bundle, 'directory'>, typed: string): readonly PersonId[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  return directory.people
    .filter(({ title, bitrix24 }) => String(bitrix24) === wanted || plain(title).includes(wanted))
    .map(({ person }) => person);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
