// People as accounts of the portal.
import type { Bundle } from '../../../domain/bundle.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { refused } from './telling.ts';

/** Undefined for who has none. */
export function findAccount({ directory }: Bundle, person: PersonId): number | undefined {
  return directory.people.find((one) => one.person === person)?.bitrix24;
}

/** Fails as refused, and says what has to be set where. */
export function accountOf(bundle: Bundle, person: PersonId): number {
  const account = findAccount(bundle, person);
  if (account !== undefined) return account;
  const title = bundle.directory.people.find((one) => one.person === person)?.title ?? person;
  throw refused('no_account', bundle.decisions.policy.language, { person: title, id: person });
}
