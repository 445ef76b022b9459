// The mutants of a document package: without a line, and the lines' conditions.

import type { PackageLine, PackageRule } from '../../domain/bundle.ts';
import type { When } from '../../domain/condition.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Mutant } from './mutant.ts';
import type { Put } from './put-rule.ts';
import { putPackage, replaceIn } from './put-rule.ts';
import type { Place } from './route-mutants.ts';
import { conditionMutants } from './route-mutants.ts';

export function packageMutants(rule: PackageRule): readonly Mutant[] {
  const { entity, at } = rule;
  const place: Place = {
    rule: { kind: 'package', id: rule.package, title: rule.title },
    reach: { kind: 'entity', entity },
    region: [[whereIs('entity', entity, at)], [whereIs('npd', true, at)]],
  };
  return rule.documents.flatMap((line) =>
    lineMutants(place, line, (fresh) =>
      putPackage(rule)({ ...rule, documents: replaceIn(rule.documents, line, fresh) }),
    ),
  );
}

function whereIs(fact: string, value: string | boolean, at: When['at']): When {
  return { tests: [{ kind: 'is', fact: fact as FactId, values: [value], negated: false, at }], at };
}

/** A line of a package, or one that an amendment asks for. */
export function lineMutants(place: Place, line: PackageLine, put: Put<PackageLine | undefined>): readonly Mutant[] {
  const { rule, reach } = place;
  return [
    { rule, reach, at: line.at, change: { kind: 'line_dropped', line }, edit: put(undefined) },
    ...conditionMutants(place, line.when, (when) => put({ ...line, when })),
  ];
}
