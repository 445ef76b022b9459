// References to facts from outside conditions: a head of a department fact, a person fact, an amount.

import type { FactType } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { resolveName } from './resolve-name.ts';

/** The fact that is named, which must be of one of the types. */
export function resolveFactOf(naming: Naming, at: Located<string>, types: readonly FactType[]): FactId {
  const fact = resolveName(naming, 'fact', at);
  const type = naming.table.facts.get(fact)?.type;
  if (type !== undefined && !types.includes(type)) {
    const declared = namesOf(naming.table, 'fact').get(fact)?.at;
    naming.reporter.report(
      CODES.factOfAnotherType,
      at,
      { name: fact, type, types },
      declared === undefined ? {} : { others: [{ at: declared, word: 'declared_here' }] },
    );
  }
  return fact;
}
