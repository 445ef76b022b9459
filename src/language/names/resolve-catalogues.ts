// Catalogues: reasons for return, how contracts are signed, the columns of the funnel.

import type { Funnel, FunnelStage, ReturnReason, SigningRule } from '../../domain/bundle.ts';
import { FINAL_STATES, WAITING_STATES } from '../../domain/bundle.ts';
import type {
  FunnelFile,
  FunnelStageForm,
  ReasonForm,
  ReasonsFile,
  SigningFile,
  SigningLineForm,
} from '../form/rule-files.generated.ts';
import { checkOtherwise } from './check-otherwise.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, isTrue, items, keyOf, sourceOf, text, textAt, wholeNumber } from './located.ts';
import type { Naming } from './naming.ts';
import { readWhen } from './read-when.ts';
import { idOf, isKnown, reportUnknown, resolveName } from './resolve-name.ts';

/** Resolves rules/reasons.yaml. */
export function resolveReasons(naming: Naming, file: Located<ReasonsFile>): readonly ReturnReason[] {
  return entries<ReasonForm>(field(file, 'reasons')).map(({ key, value }) => ({
    reason: idOf<'reason'>(text(key)),
    title: textAt(value, 'title') ?? '',
    ...given('about', field(value, 'about'), (about) => resolveAbout(naming, about)),
    ...given('fix', field(value, 'fix'), text),
    at: sourceOf(key),
  }));
}

function resolveAbout(naming: Naming, about: Located<string>): ReturnReason['about'] {
  const name = text(about);
  if (name === 'draft') return { kind: 'draft' };
  if (naming.table.facts.has(name)) return { kind: 'fact', fact: resolveName(naming, 'fact', about) };
  if (isKnown(naming, 'document', name)) return { kind: 'document', document: resolveName(naming, 'document', about) };
  if (!isKnown(naming, 'fact', name))
    reportUnknown(naming, ['document', 'fact'], CODES.unknownSubject, about, ['draft']);
  return undefined;
}

/** Resolves rules/signing.yaml: lines that exclude one another, and one for what is left. */
export function resolveSigning(naming: Naming, file: Located<SigningFile>): readonly SigningRule[] {
  const lines = items(field(file, 'signing'));
  checkOtherwise(naming, lines);
  if (!lines.some((line) => isTrue(field(line, 'otherwise')))) {
    naming.reporter.report(CODES.noOtherwise, keyOf(file, 'signing'), {});
  }
  return lines.map((line) => resolveSigningLine(naming, line));
}

function resolveSigningLine(naming: Naming, line: Located<SigningLineForm>): SigningRule {
  return {
    ...given('when', field(line, 'when'), (when) => readWhen(naming, when)),
    otherwise: isTrue(field(line, 'otherwise')),
    form: textAt(line, 'form') === 'paper' ? 'paper' : 'electronic',
    ...given('copies', field(line, 'copies'), wholeNumber),
    signers: items(field(line, 'signers')).map((role) => resolveName(naming, 'role', role)),
    send: textAt(line, 'send') ?? '',
    at: sourceOf(line),
  };
}

const STATES: readonly string[] = [...WAITING_STATES, ...FINAL_STATES];

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
  const wanted = [...STATES, ...naming.table.stages.stages.keys()];
  // A misspelled name is reported as such, and not again as one that is missing.
  const isComplete = [...seen.keys()].every((name) => STATES.includes(name) || isKnown(naming, 'stage', name));
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
  if (!isKnown(naming, 'stage', name)) reportUnknown(naming, ['stage'], CODES.unknownState, shown, STATES);
  return idOf<'stage'>(name);
}
