// `vizir route` of a file of many: each row answered as it comes, a random part of them decided again in full to hold the index to it.
import type { Finding, Outline, RowReading } from '../../src/index.ts';
import { decide, decodeInput, openOutlines, readContracts } from '../../src/index.ts';
import type { Input } from '../input/open-input.ts';
import { readSeed, sampler } from '../input/sampler.ts';
import { answerWords } from '../output/answer-words.ts';
import { openProgress } from '../output/progress.ts';
import type { RowAnswer } from '../output/row-answer.ts';
import { rowPrinter } from '../output/row-printer.ts';
import { usage } from '../usage.ts';
import type { Answering } from './answering.ts';
import { refuse } from './refuse.ts';

export type ManyInput = Input & { readonly kind: 'csv' | 'jsonl' };

/** Rows that are printed together: a reader behind a pipe does not wait long, and few writes carry many rows. */
const BATCH = 100;

/** Answers every row; gives the exit code: 2 when a row could not be read or the rules have no one answer for it. */
export async function runRouteMany(input: ManyInput, answering: Answering): Promise<number> {
  const { loaded, bundle, beside, options, shell } = answering;
  const { asOf } = loaded;
  const seed = readSeed(options.seed);
  const refused: Finding[] = [];
  const chunks = decodeInput(input.bytes, input.name, (finding) => refused.push(finding));
  const many = { kind: input.kind, file: input.name };
  const words = answerWords(bundle, asOf, loaded.language);
  const printer = await rowPrinter(options, words, shell);
  const answerRow = await rowAnswerer(answering, seed);
  const progress = openProgress(shell, words);
  let code = 0;
  for await (const reading of readContracts(chunks, many, beside, bundle, asOf)) {
    if (reading.kind === 'refused') {
      progress.end();
      return await refuse(refused.length > 0 ? refused : reading.findings, loaded, options, shell);
    }
    for (let from = 0; from < reading.rows.length; from += BATCH) {
      const answers: RowAnswer[] = [];
      for (const row of reading.rows.slice(from, from + BATCH)) answers.push(await answerRow(row));
      if (answers.some(isWrong)) code = 2;
      await printer.print(answers);
      progress.add(answers.length);
    }
  }
  progress.end();
  await printer.end({ seed, refused });
  // Rows have been answered: what ended them is said beside, and leaves their form whole.
  return refused.length > 0 ? await refuse(refused, loaded, { format: 'text' }, shell) : code;
}

function isWrong(answer: RowAnswer): boolean {
  if (answer.kind === 'broken') return true;
  const { outcome, faults } = answer.outline;
  return faults.length > 0 || !['decided', 'undecided'].includes(outcome);
}

async function rowAnswerer(
  { bundle, loaded, options }: Answering,
  seed: number,
): Promise<(row: RowReading) => Promise<RowAnswer>> {
  const { asOf } = loaded;
  const { outline, outlineOf } = await openOutlines(bundle, asOf);
  const isSampled = sampler(seed);
  return async ({ row, reading }) => {
    const { facts, findings } = reading;
    if (facts === undefined) return { kind: 'broken', row, findings };
    const sampled = isSampled();
    const full = options.full === true || sampled ? await decide(bundle, facts, { asOf }) : undefined;
    const fast = outline(facts);
    if (full !== undefined) compare(row, fast, outlineOf(full), seed);
    const shown = options.full === true ? full : undefined;
    return { kind: 'answered', row, contract: facts, outline: fast, sampled, ...(shown ? { full: shown } : {}) };
  };
}

/** A difference is a bug of ours: better no answer than one of two. */
function compare(row: number, fast: Outline, full: Outline, seed: number): void {
  const [one, other] = [JSON.stringify(fast), JSON.stringify(full)];
  if (one === other) return;
  const params = { row: String(row), fast: one, full: other, seed: String(seed) };
  throw new Error(usage('sample_differs', 'en', params));
}
