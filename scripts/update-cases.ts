// Writes what the check says of each case folder into its expected.txt: `npm run generate:cases [-- name …]`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFolders, findingsAsText } from '../test/cases/case-folder.ts';

/** Writes `expected.txt` of the cases whose names begin with one of `names` (all when there are none); gives how many. */
export async function updateCases(names: readonly string[]): Promise<number> {
  const chosen = caseFolders().filter(
    ({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)),
  );
  for (const { path } of chosen) writeFileSync(join(path, 'expected.txt'), await findingsAsText(path, 'en'));
  return chosen.length;
}

if (import.meta.main) {
  const count = await updateCases(process.argv.slice(2));
  process.stdout.write(`wrote expected.txt of ${count} cases\n`);
}
