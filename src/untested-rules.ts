// 415: rules that no test of the repository exercises.

import { word } from './diagnostics/catalogue/words.ts';
import type { Finding } from './diagnostics/finding.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Day } from './domain/day.ts';
import { coverage } from './rehearsal/coverage.ts';
import { runTests } from './rehearsal/run-tests.ts';
import { openRepository } from './repository/open-repository.ts';

/** A finding for each route, amendment, package, role of lines and signing line that no test in `dir` comes to. Failed tests count as they ran. */
export async function untestedRules(dir: string, bundle: Bundle, asOf: Day): Promise<readonly Finding[]> {
  const { files } = openRepository(dir);
  const results = await runTests({ bundle, files, asOf });
  const { items } = coverage(
    bundle,
    asOf,
    results.flatMap(({ plans }) => plans),
  );
  return items.flatMap(({ item, isCovered }) => {
    if (item.kind !== 'rule' || isCovered) return [];
    const { rule, at } = item;
    const what = {
      ru: word(`kind_${rule.kind}`, 'ru', { id: rule.id }),
      en: word(`kind_${rule.kind}`, 'en', { id: rule.id }),
    };
    const place = { ...at, endLine: at.line + 1, endColumn: 1 };
    return [{ code: 415, severity: 'warning', place, params: { what }, others: [] }];
  });
}
