// `vizir init` at work: the default rules are copied, their schemas written, and what to edit first is said.
import { resolve } from 'node:path';
import { initRepository, repositorySchemas } from '../../src/index.ts';
import { languageOf } from '../language.ts';
import { loadBundle } from '../load-bundle.ts';
import type { Shell } from '../shell.ts';
import { usage } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import { cannotWrite } from './cannot-write.ts';
import type { CommonOptions } from './command-context.ts';

export type InitOptions = CommonOptions & { readonly format: 'text' | 'json' };

/** Starts a rule repository in `dir`; gives the exit code. */
export async function runInit(dir: string, options: InitOptions, shell: Shell): Promise<number> {
  const language = languageOf(options.lang, undefined, shell.env);
  const root = resolve(shell.cwd, dir);
  const copied = await cannotWrite(root, () => initRepository(root));
  if (copied.kind === 'refused') {
    throw new UsageError(copied.why === 'taken' ? 'init_taken' : 'init_not_a_folder', { path: copied.path });
  }
  const { bundle } = await loadBundle(root, options, shell);
  if (bundle === undefined) throw new Error('the default rule set does not check');
  const schemas = await cannotWrite(root, () => repositorySchemas(root, bundle, { mode: 'write', out: undefined }));
  const files = [...copied.files, ...schemas.files.map((file) => `${schemas.folder}/${file}`)];
  if (options.format === 'json') {
    await shell.out.write(`${JSON.stringify({ format: 'vizir-init/1', dir: root, files }, undefined, 2)}\n`);
    return 0;
  }
  const written = usage('init_written', language, { dir, count: String(files.length) });
  await shell.out.write(`${written}\n\n${usage('init_next', language, { dir })}\n`);
  return 0;
}
