// `vizir case show` at work: one case, as whoever asks where it is needs it.
import { caseJson } from '../output/case-json.ts';
import { caseLines } from '../output/case-lines.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type ShowOptions = StoreOptions & { readonly format: Format };

/** `name`: its id, or its registration number. */
export async function runCaseShow(name: string, options: ShowOptions, shell: Shell): Promise<number> {
  return await withCases(options, shell, async ({ cases, language, wording }) => {
    const overview = await cases.show(await cases.named(name), language);
    if (overview === undefined) throw new UsageError('no_case', { name });
    const text =
      options.format === 'json'
        ? printJson(caseJson(overview, shell.now()))
        : renderLines(
            caseLines(overview, { language, wording: await wording(), now: shell.now() }),
            sheetOf(shell.out, shell.env),
          );
    await shell.out.write(text);
    return 0;
  });
}
