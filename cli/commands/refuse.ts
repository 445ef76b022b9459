// Ends a dry run that cannot be answered.
import type { Finding } from '../../src/index.ts';
import type { Loaded } from '../load-bundle.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import type { RouteOptions } from './route-options.ts';

/** Wrong rules or a wrong contract: said where a program or a person looks for it. */
export async function refuse(
  findings: readonly Finding[],
  { language, sources }: Pick<Loaded, 'language' | 'sources'>,
  { format }: Pick<RouteOptions, 'format'>,
  shell: Shell,
): Promise<number> {
  const json = format === 'json' || format === 'jsonl';
  const telling = { language, sources, format: json ? 'json' : 'text' } as const;
  await tellFindings(findings, telling, json ? shell.out : shell.err, shell.env);
  return 2;
}
