// How fast routes are chosen and contracts decided, side by side with json-rules-engine, zen-engine and a plain scan.

import { benchBulkFile } from './decide/bench-bulk-file.ts';
import { benchChoice } from './decide/bench-choice.ts';
import { benchPlans } from './decide/bench-plans.ts';
import { peerVersions } from './decide/peer-versions.ts';
import { writeSection } from './measuring/write-section.ts';

/** Prints every part and rewrites the section of `bench/results.md`. */
export async function decideBenchmark(): Promise<void> {
  const lines: string[] = [];
  const say = (line: string): void => {
    console.log(line);
    lines.push(line);
  };
  const versions = peerVersions();
  await benchChoice(say);
  await benchPlans(say);
  await benchBulkFile(say);
  writeSection('decide', lines, versions);
}
