// bench/results.md: one section per benchmark, rewritten by each run of it, with the machine and the versions it was measured on.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const FILE = new URL('../results.md', import.meta.url);
const HEAD = `# Measured

Written by \`npm run bench -- <name>\`; each run rewrites its own section. Ratios of one run can be compared with another's, times only on the same machine.
`;

/** Puts `lines` (Markdown) into the section of the benchmark `name`. `versions`: what was compared. */
export function writeSection(name: string, lines: readonly string[], versions: Readonly<Record<string, string>>): void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const section = [`## ${name}`, '', `${circumstances(versions)}`, '', ...lines].join('\n');
  const sections = before.split(/^(?=## )/m);
  const [head = HEAD, ...others] = sections;
  const kept = others.filter((text) => !text.startsWith(`## ${name}\n`));
  const all = [...kept.map((text) => text.trim()), section].sort();
  writeFileSync(FILE, `${[head.trim(), ...all].join('\n\n')}\n`);
}

function circumstances(versions: Readonly<Record<string, string>>): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  const named = Object.entries({ node: process.version, ...versions }).map(([what, version]) => `${what} ${version}`);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · ${cpus().length} × ${model} · load ${load} · ${named.join(', ')}`;
}
