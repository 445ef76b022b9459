// The catalogue of reasons for which a contract is returned.

import type { ReturnReason } from '../../domain/directory.ts';
import type { ReasonForm, ReasonsFile } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
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
