// `vizir test --mutate` at work: once all tests pass, which mistakes would they miss?
import type { TestResult } from '../../src/index.ts';
import { mutateRules } from '../../src/index.ts';
import type { Loaded } from '../load-bundle.ts';
import { answerWords } from '../output/answer-words.ts';
import type { MutationReport } from '../output/mutation-lines.ts';
import { isUnderThreshold, mutationJson, mutationLines } from '../output/mutation-lines.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';

export type Mutating = {
  readonly bundle: NonNullable<Loaded['bundle']>;
  readonly loaded: Pick<Loaded, 'asOf' | 'language'>;
  /** Of tests that all passed, or were skipped. */
  readonly results: readonly TestResult[];
  /** In percent. */
  readonly threshold: number | undefined;
  readonly format: 'text' | 'json';
};

/** Gives the exit code. */
export async function runMutations(
  { bundle, loaded: { asOf, language }, results, threshold, format }: Mutating,
  shell: Shell,
): Promise<number> {
  const begunMs = shell.now();
  const mutation = await mutateRules(bundle, asOf, results);
  const report: MutationReport = {
    mutation,
    ...(threshold === undefined ? {} : { threshold }),
    tookMs: shell.now() - begunMs,
    words: answerWords(bundle, asOf, language),
  };
  const isText = format === 'text';
  await shell.out.write(
    isText ? renderLines(mutationLines(report), sheetOf(shell.out, shell.env)) : mutationJson(report),
  );
  return isUnderThreshold(report) ? 6 : 0;
}
