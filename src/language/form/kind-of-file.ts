// Which kind of rule file a path is: the folders and names of a rule repository are closed.

import type { FileKind } from '../read/source-tree.ts';

/** Files of which there is one, by their path. */
const SINGLE: Readonly<Record<string, FileKind>> = {
  'rules/policy.yaml': 'policy',
  'rules/facts.yaml': 'facts',
  'rules/limits.yaml': 'limits',
  'rules/clients.yaml': 'clients',
  'rules/documents.yaml': 'documents',
  'rules/roles.yaml': 'roles',
  'rules/sla.yaml': 'sla',
  'rules/reasons.yaml': 'reasons',
  'rules/signing.yaml': 'signing',
  'rules/funnel.yaml': 'funnel',
};

/** Folders of which every file with the ending is of one kind. */
const FOLDERS: readonly { readonly folder: string; readonly ending: string; readonly kind: FileKind }[] = [
  { folder: 'rules/packages', ending: '.yaml', kind: 'package' },
  { folder: 'rules/calendars', ending: '.yaml', kind: 'calendar' },
  { folder: 'rules/letters', ending: '.md', kind: 'letter' },
  { folder: 'rules/amendments', ending: '.yaml', kind: 'amendment' },
  { folder: 'routes', ending: '.yaml', kind: 'route' },
  { folder: 'routes/tests', ending: '.yaml', kind: 'tests' },
];

/** The kind of a path relative to the rule repository, with forward slashes; `unknown` for a name or place that means nothing. */
export function kindOfFile(file: string): FileKind {
  if (Object.hasOwn(SINGLE, file)) return SINGLE[file] ?? 'unknown';
  const slash = file.lastIndexOf('/');
  const [folder, name] = [file.slice(0, slash), file.slice(slash + 1)];
  const place = FOLDERS.find((candidate) => candidate.folder === folder && name.endsWith(candidate.ending));
  return place !== undefined && name.length > place.ending.length ? place.kind : 'unknown';
}

/** Every path that means something, `*` standing for a name: `rules/policy.yaml`, `routes/*.yaml`. */
export function knownFiles(): readonly string[] {
  return [...Object.keys(SINGLE), ...FOLDERS.map(({ folder, ending }) => `${folder}/*${ending}`)];
}

/** Where files of a kind stand. */
export function placeOfKind(kind: FileKind): string {
  const single = Object.entries(SINGLE).find(([, candidate]) => candidate === kind)?.[0];
  const folder = FOLDERS.find((candidate) => candidate.kind === kind);
  return single ?? (folder === undefined ? '' : `${folder.folder}/*${folder.ending}`);
}
