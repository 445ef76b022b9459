// A CSV of a hundred thousand contracts through the command line, as people run it: process start, reading, answers as JSON Lines.

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valueAsWritten } from '../../src/diagnostics/wording/value-as-written.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { ContractFacts } from '../../src/domain/contract.ts';
import { formatDay } from '../../src/domain/day.ts';
import type { FactDeclaration } from '../../src/domain/fact.ts';
import type { Say } from './bench-choice.ts';
import { defaultContracts, defaultRules, ROOT } from './default-rules.ts';

const ROWS = 100_000;
/** Tax ids with right check digits: a key client, another company, and a person, of whom the tax id does not tell what they are. */
const PARTIES = ['7707083893,llc', '7702070139,llc', '500100732259,sole_proprietor'];
/** What the party and the clock tell by themselves. */
const DERIVED = new Set(['entity', 'client', 'country', 'currencies', 'created']);

export async function benchBulkFile(say: Say): Promise<void> {
  const { bundle, asOf } = await defaultRules();
  const folder = mkdtempSync(join(tmpdir(), 'vizir-bench-'));
  try {
    const file = join(folder, 'contracts.csv');
    writeFileSync(
      file,
      csvOf(columnsOf(bundle), defaultContracts(bundle, asOf).complete, bundle.decisions.policy.currency),
    );
    const { seconds, processorSeconds, status, bytes } = runRoute(folder, file, formatDay(asOf));
    const [read, written] = [statSync(file).size, bytes].map((size) => `${(size / 1e6).toFixed(1)} MB`);
    say('### A file of 100,000 contracts');
    say('');
    say(
      `\`vizir route contracts.csv --format jsonl\` on the default set, ${read} in, ${written} out, 1 % decided again in full: ` +
        `${seconds.toFixed(1)} s, of which ${processorSeconds.toFixed(1)} s of processor time, ` +
        `${Math.round(ROWS / seconds).toLocaleString('en')} contracts a second (target: at most 15 s; exit code ${status}).`,
    );
    say('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tells the processor time of the process that it is loaded into, since other programs on the machine should not count. */
const TELL_TIME = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\ncpu '+(user+system))})`;

function runRoute(folder: string, file: string, asOf: string) {
  const answers = join(folder, 'answers.jsonl');
  const output = openSync(answers, 'w');
  const start = performance.now();
  const args = [join(ROOT, 'cli/vizir.mjs'), 'route', file, '--rules', ROOT, '--as-of', asOf, '--format', 'jsonl'];
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_TIME, ...args], {
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  closeSync(output);
  const processorSeconds = Number(/cpu (\d+)$/.exec(stderr.trim())?.[1] ?? Number.NaN) / 1e6;
  return { seconds, processorSeconds, status, bytes: statSync(answers).size };
}

/** The facts that the file answers. */
function columnsOf({ decisions }: Bundle): readonly FactDeclaration[] {
  return decisions.facts.filter(({ fact, origin }) => origin === 'contract' && !DERIVED.has(fact));
}

/** Every contract in turn, each time with another party. */
function csvOf(facts: readonly FactDeclaration[], contracts: readonly ContractFacts[], currency: string): string {
  const head = ['id', 'inn', 'entity', ...facts.map(({ fact }) => fact)].join(',');
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const contract = contracts[index % contracts.length];
    const cells = facts.map((fact) => (contract === undefined ? '' : cellOf(fact, contract, currency)));
    return [`row-${index}`, PARTIES[index % PARTIES.length], ...cells].join(',');
  });
  return `${[head, ...rows].join('\n')}\n`;
}

function cellOf(fact: FactDeclaration, { answers }: ContractFacts, currency: string): string {
  const answer = answers.get(fact.fact);
  if (answer === undefined || answer.kind === 'unanswered') return '';
  if (answer.kind === 'absent') return 'absent';
  const written = valueAsWritten(fact, answer.value, currency);
  if (typeof written !== 'object') return String(written);
  return written.length === 0 ? '[]' : written.join('|');
}
