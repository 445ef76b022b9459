// Shows findings: as text where people look, as JSON where a program asked for it.
import type { Finding } from '../src/index.ts';
import { renderFindings, renderFindingsJson } from '../src/index.ts';
import type { Language } from './language.ts';
import { sheetOf } from './sheet-of.ts';
import type { Shell, Sink } from './shell.ts';

export type Telling = {
  readonly language: Language;
  readonly sources: (file: string) => string | undefined;
  readonly format: 'text' | 'json';
};

/** Findings as text to `sink`. */
export async function tellFindings(
  findings: readonly Finding[],
  telling: Telling,
  sink: Sink,
  env: Shell['env'],
): Promise<void> {
  if (telling.format === 'json') {
    await sink.write(await renderFindingsJson(findings, telling.language));
    return;
  }
  if (findings.length === 0) return;
  const text = await renderFindings(findings, { ...telling, ...sheetOf(sink, env) });
  await sink.write(`${text}\n`);
}
