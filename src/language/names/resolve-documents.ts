// Documents that can be asked for and how long each holds, and the packages of the entity types.

import type { DocumentRule, Holds, PackageLine, PackageRule } from '../../domain/bundle.ts';
import type { Duration } from '../../domain/duration.ts';
import type {
  DocumentForm,
  DocumentsFile,
  HoldsForm,
  PackageFile,
  PackageLineForm,
} from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, isTrue, items, retyped, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { readDuration } from './read-duration.ts';
import { readWhen } from './read-when.ts';
import { resolveFactOf } from './resolve-fact-of.ts';
import { resolveGate } from './resolve-gate.ts';
import { idOf, resolveName } from './resolve-name.ts';
import type { TouchedRoutes } from './resolve-stage.ts';

/** Resolves rules/documents.yaml. */
export function resolveDocuments(naming: Naming, file: Located<DocumentsFile>): readonly DocumentRule[] {
  return entries<DocumentForm>(field(file, 'documents')).map(({ key, value }) => ({
    document: idOf<'document'>(text(key)),
    title: textAt(value, 'title') ?? '',
    ...given('holds', field(value, 'holds'), (holds) => resolveHolds(naming, holds)),
    ...given('limit', field(value, 'limit'), (fact) => resolveFactOf(naming, fact, ['money'])),
    personal: isTrue(field(value, 'personal')),
    at: sourceOf(key),
  }));
}

function resolveHolds(naming: Naming, holds: Located<HoldsForm>): Holds {
  const gate = field(holds, 'on');
  const on = gate === undefined ? ({ kind: 'signing' } as const) : resolveGate(naming, gate, 'all');
  const allow = field(holds, 'for');
  if (allow !== undefined) return { kind: 'for', allow: shelfLife(naming, allow), since: 'issued', on };
  if (field(holds, 'check') !== undefined) return { kind: 'onec', on };
  if (textAt(holds, 'until') === 'year_end') return { kind: 'until_year_end', on };
  return { kind: 'until_stated', ...given('default', field(holds, 'default'), (life) => shelfLife(naming, life)), on };
}

/** Papers age by the calendar, also on days off. */
function shelfLife(naming: Naming, value: Located<string>): Duration {
  const life = readDuration(value);
  if (life.unit === 'working_hours' || life.unit === 'working_days') {
    naming.reporter.report(CODES.workingShelfLife, value, { value: text(value) });
  }
  return life;
}

/** Resolves one file of rules/packages. */
export function resolvePackage(naming: Naming, file: Located<PackageFile>): PackageRule {
  const head = field(file, 'package') ?? retyped<string>(file);
  return {
    package: idOf<'package'>(text(head)),
    title: textAt(file, 'title') ?? '',
    ...given('basis', field(file, 'basis'), text),
    entity: idOf<'entity'>(textAt(file, 'entity') ?? ''),
    documents: items(field(file, 'documents')).map((line) => resolvePackageLine(naming, line, 'all')),
    at: sourceOf(head),
  };
}

/** Resolves a line that asks for a document. `routes`: those that the line touches, for its gate. */
export function resolvePackageLine(naming: Naming, line: Located<PackageLineForm>, routes: TouchedRoutes): PackageLine {
  const document = field(line, 'document') ?? retyped<string>(line);
  const by = field(line, 'by') ?? retyped<string>(line);
  return {
    document: resolveName(naming, 'document', document),
    by: resolveGate(naming, by, routes),
    ...given('checkedBy', field(line, 'checked_by'), (role) => resolveName(naming, 'role', role)),
    ...given('when', field(line, 'when'), (when) => readWhen(naming, when)),
    at: sourceOf(line),
  };
}
