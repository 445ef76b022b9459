// docs/examples/regulation.*.md: the regulation of the default rules, as `vizir docs` writes it.

import type { Language } from '../src/diagnostics/message.ts';
import { loadRules, parseDay, renderRegulation } from '../src/index.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The day of all examples. */
const DAY = '2026-03-02';

export async function generateRegulation(): Promise<readonly GeneratedFile[]> {
  const asOf = parseDay(DAY);
  const loaded = asOf === undefined ? undefined : await loadRules(`${import.meta.dirname}/..`, asOf);
  if (asOf === undefined || loaded?.bundle === undefined) throw new Error('the default rule set does not check');
  const { bundle } = loaded;
  const inLanguage = async (language: Language): Promise<GeneratedFile> => ({
    path: `docs/examples/regulation.${language}.md`,
    text: await renderRegulation({ bundle, asOf, language, form: 'markdown' }),
  });
  return [await inLanguage('ru'), await inLanguage('en')];
}
