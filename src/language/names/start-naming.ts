// Begins the names phase: what must be known of all files before the first reference is looked up.

import { isCurrency } from '../../domain/currency.ts';
import type { Place } from '../../domain/source.ts';
import type { SourceFile } from '../read/source-tree.ts';
import { declareNames } from './declare-names.ts';
import { limitShapes } from './limit-shape.ts';
import { rootOf, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { Reporter } from './reporter.ts';

/**
 * `sources`: all read files, sorted by path; `faults`: by file, where reading or form has found one; `texts`: their texts, for
 * lines as they should be written.
 */
export function startNaming(
  sources: readonly SourceFile[],
  faults: ReadonlyMap<string, readonly Place[]>,
  texts: ReadonlyMap<string, string>,
): Naming {
  const policies = sources.filter(({ kind }) => kind === 'policy');
  const policy = policies.map(rootOf).find((root) => root !== undefined);
  const language = policy !== undefined && textAt(policy, 'language') === 'en' ? 'en' : 'ru';
  const currency = policy === undefined ? undefined : textAt(policy, 'currency');
  const reporter = new Reporter(texts);
  return {
    table: declareNames(sources, faults, language, reporter),
    reporter,
    // An unknown one is reported where it stands, and not again at each amount.
    currency: currency !== undefined && isCurrency(currency) ? currency : undefined,
    language,
    files: sources.map(({ file }) => file),
    limits: limitShapes(sources),
    used: new Map(),
    limitUses: new Map(),
    standIns: new Set(),
    missingKinds: new Set(),
    suggestions: new Map(),
  };
}
