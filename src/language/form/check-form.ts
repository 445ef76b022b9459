// Checks the form of one rule file: what the schemas say of its keys and values, in the words of whoever wrote it.

import type { Finding } from '../../diagnostics/finding.ts';
import type { FileKind, MapNode, SourceFile } from '../read/source-tree.ts';
import { valueOf as plainValueOf } from '../read/value-of.ts';
import type { CheckedFile } from './checked-file.ts';
import { checkedFile } from './checked-file.ts';
import { findFaults } from './find-faults.ts';
import { FORM_CODES } from './form-codes.ts';
import { placeOfKind } from './kind-of-file.ts';
import { keyPlace, makeFinding } from './make-finding.ts';
import { reportFault } from './report-fault.ts';
import { formNamed } from './resolve-form.ts';
// biome-ignore lint/correctness/useImportExtensions: plain code with a declaration beside it
import { validators } from './validators.generated.mjs';

/** `file` is there when the form holds, so that names can be resolved in it. */
export type FormResult = { readonly file?: CheckedFile; readonly findings: readonly Finding[] };

/**
 * Checks a read file against the schema of its kind. `known` are the findings of reading it: a fault at a place that was reported
 * already is not reported again. A file of unknown kind is the business of `checkFolder`.
 */
export function checkForm(source: SourceFile, known: readonly Finding[] = []): FormResult {
  const { kind, root } = source;
  if (kind === 'unknown' || root === undefined) return { findings: [] };
  const data = plainValueOf(root);
  if (validators[kind](data)) return { file: checkedFile(kind, data, source), findings: [] };
  const misplaced = root.kind === 'map' ? findMisplaced(source, kind, root) : undefined;
  if (misplaced !== undefined) return { findings: [misplaced] };
  const where = `${kind}_file`;
  const faults = findFaults({ $ref: `#/definitions/${where}` }, root, { where, key: kind });
  const findings = faults.map((fault) => reportFault(source, fault)).filter((finding) => !isKnown(finding, known));
  return { findings };
}

function isKnown({ place }: Finding, known: readonly Finding[]): boolean {
  return known.some(
    (other) =>
      place !== undefined &&
      other.place !== undefined &&
      other.place.file === place.file &&
      other.place.line === place.line &&
      other.place.column <= place.column &&
      (other.place.endLine > place.line || other.place.endColumn > place.column),
  );
}

/** The key at the head of each kind of file. Some keys head one kind and stand inside another. */
const HEADS: Readonly<Record<Exclude<FileKind, 'unknown'>, string>> = {
  policy: 'policy',
  facts: 'facts',
  limits: 'limits',
  clients: 'clients',
  documents: 'documents',
  package: 'package',
  roles: 'roles',
  sla: 'sla',
  calendar: 'calendar',
  reasons: 'reasons',
  letter: 'letter',
  signing: 'signing',
  funnel: 'funnel',
  amendment: 'amendment',
  route: 'route',
  tests: 'tests',
};

/** A route among the amendments is one fault, not one for each of its keys. */
function findMisplaced(source: SourceFile, kind: FileKind, root: MapNode): Finding | undefined {
  const form = formNamed(`${kind}_file`);
  if (root.entries.some(({ key }) => key === HEADS[kind as keyof typeof HEADS])) return undefined;
  const head = root.entries.find(
    ({ key }) => Object.values(HEADS).includes(key) && form.properties?.[key] === undefined,
  );
  const meant = Object.entries(HEADS).find(([, key]) => key === head?.key)?.[0];
  if (head === undefined || meant === undefined) return undefined;
  const place = placeOfKind(meant as FileKind);
  return makeFinding(FORM_CODES.misplacedFile, keyPlace(source, head), {
    params: { head: head.key, file: source.file, place },
    suggestion: place.replace('*', stemOf(source.file)),
  });
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
