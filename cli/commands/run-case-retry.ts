// `vizir case retry` at work: what was given up is handed to the daemon again.
import { word } from '../../src/index.ts';
import { printJson } from '../output/print-json.ts';
import type { Shell } from '../shell.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type RetryOptions = StoreOptions & { readonly format: Format };

/** A start that failed has made no case: its event can be retried all the same. */
export async function runCaseRetry(id: string, options: RetryOptions, shell: Shell): Promise<number> {
  return await withCases(options, shell, async ({ cases, language }) => {
    const { events, effects } = await cases.retry(id);
    const key = events + effects === 0 ? 'retry_nothing' : 'retry_done';
    const text =
      options.format === 'json'
        ? printJson({ format: 'vizir-care/1', did: 'retry', case: id, events, effects })
        : `${word(key, language, { case: id, events, effects })}\n`;
    await shell.out.write(text);
    return 0;
  });
}
