// `vizir schema` at work: the rules are checked, their names become completions, the schemas are written.
import { resolve } from 'node:path';
import type { WrittenSchemas } from '../../src/index.ts';
import { repositorySchemas } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { loadBundle } from '../load-bundle.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { usage } from '../usage.ts';
import { cannotWrite } from './cannot-write.ts';
import type { CommonOptions } from './command-context.ts';

export type SchemaOptions = CommonOptions & {
  readonly format: 'text' | 'json';
  readonly write?: boolean;
  readonly out?: string;
};

/** Writes the schemas of the rules in `dir`, or only says where they would go; gives the exit code. */
export async function runSchema(dir: string | undefined, options: SchemaOptions, shell: Shell): Promise<number> {
  const { bundle, findings, sources, language } = await loadBundle(dir, options, shell);
  if (bundle === undefined) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    await tellFindings(errors, { language, sources, format: options.format }, shell.out, shell.env);
    return 2;
  }
  const root = resolve(shell.cwd, dir ?? options.rules ?? '.');
  const mode = options.write === true ? 'write' : 'plan';
  const written = await cannotWrite(root, () => repositorySchemas(root, bundle, { mode, out: options.out }));
  await shell.out.write(options.format === 'json' ? asJson(written, mode) : asText(written, mode, language));
  return 0;
}

function asJson({ folder, files, because }: WrittenSchemas, mode: 'write' | 'plan'): string {
  return `${JSON.stringify({ format: 'vizir-schema/1', written: mode === 'write', folder, because, files }, undefined, 2)}\n`;
}

function asText({ folder, files, because }: WrittenSchemas, mode: 'write' | 'plan', language: Language): string {
  const own = because === 'own_schemas' ? [usage('schema_own', language)] : [];
  const key = mode === 'write' ? 'schema_written' : 'schema_would_write';
  return `${[...own, usage(key, language, { folder, count: String(files.length) })].join('\n')}\n`;
}
