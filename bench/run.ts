// `npm run bench -- NAME` runs the benchmark in NAME.ts of this folder; without a name it says which there are.

import { readdirSync, readFileSync } from 'node:fs';

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length));

/** What a benchmark is for: the first line of its file. */
function purposeOf(name: string): string {
  const text = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8');
  return text.slice(0, text.indexOf('\n')).replace('// ', '');
}

const name = process.argv[2];
if (name !== undefined && names.includes(name)) {
  const { run }: { readonly run: () => Promise<void> } = await import(`./${name}.ts`);
  await run();
} else {
  console.log('npm run bench -- NAME, where NAME is one of');
  for (const known of names) console.log(`  ${known.padEnd(10)} ${purposeOf(known)}`);
  process.exitCode = name === undefined ? 0 : 1;
}
