// The columns of the Bitrix24 funnel: every state and every stage stands in exactly one.

import type { Funnel, FunnelStage } from '../../domain/directory.ts';
import { FINAL_STATES, WAITING_STATES } from '../../domain/states.ts';
import type { FunnelFile, FunnelStageForm } from '../form/rule-files.generated.ts';
import { CASE_STATES } from './case-states.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, items, keyOf, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { idOf, isKnown, reportUnknown } from './resolve-name.ts';

/** Resolves rules/funnel.yaml: every state and every stage of the routes stands in exactly one column. */
export function resolveFunnel(naming: Naming, file: Located<FunnelFile>): Funnel {
  const seen = new Map<string, Located<string>>();
  const stages = entries<FunnelStageForm>(field(file, 'stages')).map(({ key, value }): FunnelStage => {
    const ends = textAt(value, 'ends');
    return {
      stage: idOf<'funnel_stage'>(text(key)),
      title: textAt(value, 'title') ?? '',
      shows: items(field(value, 'shows')).map((shown) => resolveShown(naming, seen, shown)),
      ...given('color', field(value, 'color'), text),
      ...(ends === 'success' || ends === 'failure' ? { ends } : {}),
      at: sourceOf(key),
    };
  });
  const wanted = [...CASE_STATES, ...naming.table.stages.stages.keys()];
  // A misspelled name is reported as such, and not again as one that is missing.
  const isComplete = [...seen.keys()].every((name) => CASE_STATES.includes(name) || isKnown(naming, 'stage', name));
  const missing = isComplete ? wanted.filter((name) => !seen.has(name)) : [];
  if (missing.length > 0) naming.reporter.report(CODES.notShown, keyOf(file, 'stages'), { names: missing });
  return { title: textAt(file, 'funnel') ?? '', stages, at: sourceOf(keyOf(file, 'funnel')) };
}

function resolveShown(
  naming: Naming,
  seen: Map<string, Located<string>>,
  shown: Located<string>,
): FunnelStage['shows'][number] {
  const name = text(shown);
  const first = seen.get(name);
  if (first === undefined) seen.set(name, shown);
  else naming.reporter.report(CODES.shownTwice, shown, { name }, { first });
  const state = [...WAITING_STATES, ...FINAL_STATES].find((known) => known === name);
  if (state !== undefined) return state;
  if (!isKnown(naming, 'stage', name)) reportUnknown(naming, ['stage'], CODES.unknownState, shown, CASE_STATES);
  return idOf<'stage'>(name);
}
