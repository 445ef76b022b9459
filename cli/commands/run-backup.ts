// `vizir backup` at work: one file more, and nothing stops for it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { word } from '../../src/index.ts';
import { printJson } from '../output/print-json.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import { withCases } from '../with-cases.ts';
import { cannotWrite } from './cannot-write.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type BackupOptions = StoreOptions & { readonly format: Format };

export async function runBackup(name: string, options: BackupOptions, shell: Shell): Promise<number> {
  const to = resolve(shell.cwd, name);
  return await withCases(options, shell, async ({ cases, language }) => {
    if (existsSync(to)) throw new UsageError('backup_taken', { file: name });
    await cannotWrite(name, () => cases.backup(to));
    const isJson = options.format === 'json';
    const text = isJson
      ? printJson({ format: 'vizir-care/1', did: 'backup', file: to })
      : `${word('backup_done', language, { file: name })}\n`;
    await shell.out.write(text);
    return 0;
  });
}
