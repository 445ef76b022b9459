// `vizir demo --compare` at work: the same play once with everything and once without each part, each in a process of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { DemoPart } from '../../src/index.ts';
import { DEMO_PARTS, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { ComparedPlay, DemoAnswer } from '../output/comparison.ts';
import { comparisonJson, comparisonOf } from '../output/comparison.ts';
import { comparisonLines } from '../output/comparison-lines.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import type { Format } from './store-options.ts';

export type ComparisonOf = {
  readonly home: string;
  readonly contracts: number;
  readonly months: number;
  readonly seed: string;
  readonly format: Format;
  readonly language: Language;
};

/** Machines that this runs on have two cores at least. */
const AT_ONCE = 2;

/** Gives the exit code: that of the first play that did not end well. */
export async function runDemoComparison(of: ComparisonOf, shell: Shell): Promise<number> {
  const parts: readonly (DemoPart | undefined)[] = [undefined, ...DEMO_PARTS];
  const plays = new Map<DemoPart | undefined, ComparedPlay>();
  const waiting = parts.map((part) => ({ part }));
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { part } = next;
      const { code, answer, said } = await playApart(of, part);
      const named = nameOf(part, of.language);
      failed ||= code;
      if (answer === undefined) {
        await shell.err.write(`${word('demo_play_failed', of.language, { part: named, code, said })}\n`);
        continue;
      }
      plays.set(part, { part, answer });
      if (of.format === 'text') await shell.out.write(`${word('demo_play_done', of.language, { part: named })}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const ended = parts.flatMap((part) => plays.get(part) ?? []);
  if (ended.length < parts.length) return failed;
  const comparison = comparisonOf(ended);
  const sheet = sheetOf(shell.out, shell.env);
  await shell.out.write(
    of.format === 'json'
      ? printJson(comparisonJson(of, comparison))
      : `\n${renderLines(comparisonLines(comparison, of.language), sheet)}`,
  );
  return failed;
}

function nameOf(part: DemoPart | undefined, language: Language): string {
  return part === undefined ? word('demo_nothing_off', language) : word(`demo_part_${part}`, language);
}

type PlayedApart = { readonly code: number; readonly answer?: DemoAnswer; readonly said: string };

function playApart({ home, contracts, months, seed }: ComparisonOf, part: DemoPart | undefined): Promise<PlayedApart> {
  const asked = ['--contracts', `${contracts}`, '--months', `${months}`, '--seed', seed, '--format', 'json'];
  const args = [join(home, 'cli/vizir.mjs'), 'demo', ...asked, ...(part === undefined ? [] : ['--without', part])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done) => {
    child.on('error', (error) => done({ code: FAILED, said: error.message }));
    child.on('close', (code) => done(read(code ?? FAILED, out, said.trim())));
  });
}

const FAILED = 70;

/** A play that has ended is told, whatever it came to. */
function read(code: number, out: string, said: string): PlayedApart {
  try {
    const answer: DemoAnswer = JSON.parse(out);
    return { code, answer, said };
  } catch {
    return { code: code === 0 ? FAILED : code, said };
  }
}
