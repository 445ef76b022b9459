// Whether a person that is named on the command line stands in the rules.
import type { Bundle } from '../src/index.ts';
import { nearestName } from '../src/index.ts';
import { UsageError } from './usage-error.ts';

/** Throws a UsageError for somebody whom they do not name. */
export function checkPerson(name: string, { directory }: Bundle): void {
  const people = directory.people.map(({ person }): string => person);
  if (!people.includes(name)) throw new UsageError('no_person', { name }, nearestName(name, people));
}
