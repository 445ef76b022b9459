// The versions of what is compared; installs the benchmarks' own packages when they are missing.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCH = new URL('../', import.meta.url);

export function peerVersions(): Readonly<Record<string, string>> {
  if (!existsSync(new URL('node_modules/@gorules/zen-engine/package.json', BENCH))) {
    console.log('Installing what the benchmarks compare with: npm ci --prefix bench');
    execFileSync('npm', ['ci', '--prefix', fileURLToPath(BENCH)], { stdio: 'inherit' });
  }
  return {
    'json-rules-engine': versionIn(new URL('../node_modules/json-rules-engine/package.json', BENCH)),
    'zen-engine': versionIn(new URL('node_modules/@gorules/zen-engine/package.json', BENCH)),
  };
}

function versionIn(file: URL): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
