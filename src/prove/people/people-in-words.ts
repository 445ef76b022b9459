// Who is left in a setting and who is out of it, in words.

import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import { dayInWords } from '../../diagnostics/wording/day-in-words.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Proof } from '../findings/proof.ts';
import type { Setting } from './setting.ts';

/** `what`, with those who are left and those who are out; only the people of `concerned` are named. */
export function withPeople(
  proof: Proof,
  what: InBoth,
  left: readonly PersonId[],
  concerned: Iterable<PersonId>,
  setting: Omit<Setting, 'lastResort'>,
): InBoth {
  const { person } = proof.names;
  const named = left.length === 0 ? what : promiseWords('named', { what, people: left.map(person).join(', ') });
  const out = [...new Set(concerned)].flatMap((one) => outOf(proof, one, setting) ?? []);
  if (out.length === 0) return named;
  const people = { ru: out.map(({ ru }) => ru).join(', '), en: out.map(({ en }) => en).join(', ') };
  return promiseWords('while_out', { what: named, people });
}

function outOf({ bundle, names }: Proof, id: PersonId, { day, initiator, curator }: Omit<Setting, 'lastResort'>) {
  const person = names.person(id);
  if (id === initiator) return promiseWords('as_initiator', { person });
  if (id === curator) return promiseWords('as_curator', { person });
  const known = bundle.directory.people.find((one) => one.person === id);
  const away = known?.away.find(({ from, until }) => from <= day && day <= until);
  if (away === undefined) return undefined;
  const days = (language: 'ru' | 'en') => ({
    from: dayInWords(away.from, language),
    until: dayInWords(away.until, language),
  });
  return {
    ru: promiseWords('as_away', { person, ...days('ru') }).ru,
    en: promiseWords('as_away', { person, ...days('en') }).en,
  };
}
