// `vizir init` at work: the default rules are copied, their schemas written, and what to edit first is said; or a CI is set up.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { initRepository, repositorySchemas } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { loadBundle } from '../load-bundle.ts';
import type { Shell } from '../shell.ts';
import { usage } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import { cannotWrite } from './cannot-write.ts';
import type { CommonOptions } from './command-context.ts';

export type InitOptions = CommonOptions & { readonly format: 'text' | 'json'; readonly ci?: 'github' | 'gitlab' };

/** Starts a rule repository in `dir`, or only its CI where there are rules; gives the exit code. */
export async function runInit(dir: string, options: InitOptions, shell: Shell): Promise<number> {
  const language = languageOf(options.lang, undefined, shell.env);
  const root = resolve(shell.cwd, dir);
  const hasRules = existsSync(join(root, 'rules'));
  const files = options.ci !== undefined && hasRules ? [] : await startRules(root, options, shell);
  const ci = options.ci === undefined ? [] : await startCi(root, options.ci);
  if (options.format === 'json') {
    const told = { format: 'vizir-init/1', dir: root, files, ...(options.ci === undefined ? {} : { ci }) };
    await shell.out.write(`${JSON.stringify(told, undefined, 2)}\n`);
    return 0;
  }
  const blocks = [
    ...(files.length === 0
      ? []
      : [usage('init_written', language, { dir, count: String(files.length) }), usage('init_next', language, { dir })]),
    ...(options.ci === undefined ? [] : ciBlocks(ci, options.ci, language)),
  ];
  await shell.out.write(`${blocks.join('\n\n')}\n`);
  return 0;
}

async function startRules(root: string, options: InitOptions, shell: Shell): Promise<readonly string[]> {
  const copied = await cannotWrite(root, () => initRepository(root, 'rules'));
  if (copied.kind === 'refused') throw refused(copied);
  const { bundle } = await loadBundle(root, options, shell);
  if (bundle === undefined) throw new Error('the default rule set does not check');
  const schemas = await cannotWrite(root, () => repositorySchemas(root, bundle, { mode: 'write', out: undefined }));
  return [...copied.files, ...schemas.files.map((file) => `${schemas.folder}/${file}`)];
}

async function startCi(root: string, service: 'github' | 'gitlab'): Promise<readonly string[]> {
  const written = await cannotWrite(root, () => initRepository(root, service));
  if (written.kind === 'refused') throw refused(written);
  return written.files;
}

type Refused = Extract<Awaited<ReturnType<typeof initRepository>>, { readonly kind: 'refused' }>;

function refused({ why, path }: Refused): UsageError {
  return new UsageError(`init_${why}`, { path });
}

function ciBlocks(files: readonly string[], service: 'github' | 'gitlab', language: Language): readonly string[] {
  // GitLab's own file is written only where there was none.
  const include = service === 'gitlab' && !files.includes('.gitlab-ci.yml') ? [usage('init_ci_include', language)] : [];
  return [
    usage('init_ci_written', language, { files: files.join(', ') }),
    [...include, usage('init_ci_next', language)].join('\n'),
  ];
}
