// `vizir case erase` at work: it cannot be taken back, so it is said first what would be erased.
import { word } from '../../src/index.ts';
import { printJson } from '../output/print-json.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type EraseOptions = StoreOptions & {
  readonly format: Format;
  readonly yes?: boolean;
  readonly force?: boolean;
};

export async function runCaseErase(id: string, options: EraseOptions, shell: Shell): Promise<number> {
  return await withCases(options, shell, async ({ cases, language }) => {
    if ((await cases.show(id, language)) === undefined) throw new UsageError('no_case', { name: id });
    if (options.yes !== true) {
      await shell.err.write(`${word('erase_ask', language, { case: id })}\n`);
      return 1;
    }
    const erased = await cases.erase(id, options.force === true ? 'open_too' : 'ended');
    if (erased.kind === 'open') {
      await shell.err.write(`${word('erase_open', language, { cases: erased.cases })}\n`);
      return 1;
    }
    const done = erased.kind === 'erased' ? erased.cases : [];
    const text =
      done.length === 0
        ? word('erase_nothing', language, { case: id })
        : word('erase_done', language, { count: done.length, cases: done });
    const isJson = options.format === 'json';
    await shell.out.write(
      isJson ? printJson({ format: 'vizir-care/1', did: 'erase', case: id, cases: done }) : `${text}\n`,
    );
    return 0;
  });
}
