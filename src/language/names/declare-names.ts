// Collects the declared names of all files: before anything refers to them, and whether or not the form of a file holds,
// so that a fault in a declaration is not reported again at each of its uses.

import type { FactType } from '../../domain/fact.ts';
import type { Place } from '../../domain/source.ts';
import { placeAt } from '../read/place-at.ts';
import type { FileKind, SourceFile } from '../read/source-tree.ts';
import { builtInFacts, historyFacts } from './built-in-facts.ts';
import { CODES } from './codes.ts';
import type { DeclaredName } from './declared-name.ts';
import { isReserved } from './is-reserved.ts';
import type { Located, Untyped } from './located.ts';
import { entries, field, isTrue, retyped, rootOf, text, textAt } from './located.ts';
import type { NameKind } from './name-kind.ts';
import type { FactShape, NameTable } from './name-table.ts';
import type { Reporter } from './reporter.ts';
import { indexStages } from './stage-index.ts';

/** Files in which a key holds a map of names. */
const MAPS: readonly { readonly file: FileKind; readonly key: string; readonly kind: NameKind }[] = [
  { file: 'facts', key: 'facts', kind: 'fact' },
  { file: 'documents', key: 'documents', kind: 'document' },
  { file: 'limits', key: 'limits', kind: 'limit' },
  { file: 'clients', key: 'clients', kind: 'client_list' },
  { file: 'roles', key: 'departments', kind: 'department' },
  { file: 'roles', key: 'people', kind: 'person' },
  { file: 'roles', key: 'roles', kind: 'role' },
  { file: 'sla', key: 'sla', kind: 'sla' },
  { file: 'reasons', key: 'reasons', kind: 'reason' },
  { file: 'funnel', key: 'stages', kind: 'funnel_stage' },
];

/** Files that declare one name at their head. */
const HEADS: readonly { readonly file: FileKind; readonly key: string; readonly kind: NameKind }[] = [
  { file: 'package', key: 'package', kind: 'package' },
  { file: 'package', key: 'entity', kind: 'entity' },
  { file: 'calendar', key: 'calendar', kind: 'calendar' },
  { file: 'letter', key: 'letter', kind: 'letter' },
  { file: 'route', key: 'route', kind: 'route' },
  { file: 'amendment', key: 'amendment', kind: 'amendment' },
];

/** Kinds that share a name space with an earlier one: a document must not be called like a fact, a group like a route. */
const SPACES: Partial<Record<NameKind, string>> = {
  document: 'fact',
  route_group: 'route',
  amendment_group: 'amendment',
};

/** Kinds without which a repository cannot be: when their file is missing, that is the fault, and not each use of their names. */
const NEEDED: readonly NameKind[] = ['fact', 'person', 'role', 'sla', 'calendar', 'entity'];

/** Groups are named by many routes; entity types are told twice by a code of their own. */
const MAY_REPEAT: ReadonlySet<NameKind> = new Set(['route_group', 'amendment_group']);

/**
 * Builds the symbol table from all read files (sorted by path, so that the first of two equal names is always the same one) and
 * reports names that are declared twice (330, 335 for entity types) or reserved (331). `faults`: by file, where reading or form has found one.
 */
export function declareNames(
  sources: readonly SourceFile[],
  faults: ReadonlyMap<string, readonly Place[]>,
  language: 'ru' | 'en',
  reporter: Reporter,
): NameTable {
  const declaring = new Declaring(reporter);
  for (const source of sources) {
    declaring.file(source);
    for (const fault of faults.get(source.file) ?? []) declaring.doubt(source, fault);
  }
  const roles = declaring.names.get('role');
  const stages = indexStages(sources, (name) => roles?.has(name) ?? true);
  // A step called like a misspelled role is one fault, not one for each place that names the step.
  if (stages.spoiltStages.size > 0) declaring.incomplete.add('step');
  for (const [name, { at, title }] of stages.stages) declaring.elsewhere('stage', name, at, title);
  for (const steps of stages.stepsByStage.values()) {
    for (const { name, at } of steps.values()) if (at !== undefined) declaring.elsewhere('step', name, at, undefined);
  }
  declaring.closeKinds();
  const facts = factShapes(sources, declaring.names.get('entity') ?? new Map(), declaring.incomplete);
  for (const [name, fact] of [...builtInFacts(), ...historyFacts()]) {
    declaring.builtIn('fact', name, fact.title[language]);
  }
  return { names: declaring.names, incomplete: declaring.incomplete, facts, stages };
}

class Declaring {
  readonly names = new Map<NameKind, Map<string, DeclaredName>>();
  readonly incomplete = new Set<NameKind>();
  readonly #spaces = new Map<string, Map<string, Located<string>>>();
  readonly #reporter: Reporter;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  file(source: SourceFile): void {
    const root = rootOf(source);
    for (const { file, key, kind } of MAPS) {
      if (file === source.kind) this.#map(root, key, kind);
    }
    for (const { file, key, kind } of HEADS) {
      if (file === source.kind) this.#head(root, key, kind);
    }
    if (source.kind === 'route') this.#group(root, 'route_group');
    if (source.kind === 'amendment') this.#group(root, 'amendment_group');
    if (root === undefined && (source.kind === 'route' || source.kind === 'amendment')) {
      this.incomplete.add('stage').add('step');
    }
  }

  /** Notes that a file has a fault: what is declared under the same top key may not be what its author meant to declare. */
  doubt(source: SourceFile, fault: Place): void {
    const { kind } = source;
    const key = topKeyAt(source, fault);
    for (const map of MAPS)
      if (map.file === kind && (key === undefined || key === map.key)) this.incomplete.add(map.kind);
    if (kind === 'route' || kind === 'amendment') this.incomplete.add('stage').add('step');
  }

  #map(root: Located<Untyped> | undefined, key: string, kind: NameKind): void {
    const map = root === undefined ? undefined : field(root, key);
    if (map?.node.kind !== 'map') {
      // Departments may be left out; all else that is not there was meant to be.
      if (kind !== 'department' || root === undefined) this.incomplete.add(kind);
      return;
    }
    for (const { key: at, value } of entries<Untyped>(retyped(map))) {
      this.#declare(kind, at, value.node.kind === 'map' ? textAt(value, 'title') : undefined);
    }
  }

  #head(root: Located<Untyped> | undefined, key: string, kind: NameKind): void {
    const at = root === undefined ? undefined : field(root, key);
    if (root === undefined || at?.node.kind !== 'scalar') this.incomplete.add(kind);
    else this.#declare(kind, retyped(at), textAt(root, 'title'));
  }

  #group(root: Located<Untyped> | undefined, kind: 'route_group' | 'amendment_group'): void {
    const at = root === undefined ? undefined : field(root, 'group');
    if (root === undefined) this.incomplete.add(kind);
    else if (at?.node.kind === 'scalar') this.#declare(kind, retyped(at), undefined);
  }

  #declare(kind: NameKind, at: Located<string>, title: string | undefined): void {
    const name = text(at);
    if (isReserved(kind, name)) this.#reporter.report(CODES.reservedName, at, { name });
    const space = SPACES[kind] ?? kind;
    const taken = this.#spaces.get(space) ?? new Map<string, Located<string>>();
    this.#spaces.set(space, taken);
    const first = taken.get(name);
    const repeats = first !== undefined && !(MAY_REPEAT.has(kind) && this.names.get(kind)?.has(name) === true);
    if (repeats)
      this.#reporter.report(kind === 'entity' ? CODES.secondPackage : CODES.declaredTwice, at, { name }, { first });
    if (first === undefined) taken.set(name, at);
    this.elsewhere(kind, name, at, title);
  }

  /** Notes a name without asking whether it is taken: where the same name may stand many times. */
  elsewhere(kind: NameKind, name: string, at: Located<string>, title: string | undefined): void {
    const known = this.names.get(kind) ?? new Map<string, DeclaredName>();
    this.names.set(kind, known);
    if (!known.has(name)) known.set(name, title === undefined ? { name, at } : { name, title, at });
  }

  builtIn(kind: NameKind, name: string, title: string): void {
    const known = this.names.get(kind) ?? new Map<string, DeclaredName>();
    this.names.set(kind, known);
    if (!known.has(name)) known.set(name, { name, title });
  }

  closeKinds(): void {
    for (const kind of NEEDED) {
      if (!this.names.has(kind)) this.incomplete.add(kind);
    }
  }
}

/** The top key of a file over the line of a place; undefined where there is none. */
function topKeyAt(source: SourceFile, { line }: Place): string | undefined {
  const root = rootOf(source);
  const top = root?.node.kind === 'map' ? root.node.entries : [];
  return top.find(({ keyStart, value }) => {
    const { line: first, endLine: last } = placeAt(source, keyStart, value.end);
    return line >= first && line <= last;
  })?.key;
}

const TYPES: ReadonlySet<string> = new Set<FactType>([
  'money',
  'number',
  'percent',
  'months',
  'date',
  'boolean',
  'choice',
  'choices',
  'person',
  'department',
  'text',
]);

function isFactType(word: string | undefined): word is FactType {
  return word !== undefined && TYPES.has(word);
}

function factShapes(
  sources: readonly SourceFile[],
  entityTypes: ReadonlyMap<string, DeclaredName>,
  incomplete: ReadonlySet<NameKind>,
): ReadonlyMap<string, FactShape> {
  const shapes = new Map<string, FactShape>();
  for (const [fact, { type, optional }] of historyFacts()) {
    shapes.set(fact, { fact, type, options: undefined, optional, history: true });
  }
  for (const source of sources) {
    const root = source.kind === 'facts' ? rootOf(source) : undefined;
    const facts = root === undefined ? undefined : field(root, 'facts');
    for (const { key, value } of entries<Untyped>(facts === undefined ? undefined : retyped(facts))) {
      shapes.set(text(key), declaredShape(text(key), value));
    }
  }
  for (const [fact, { type, optional }] of builtInFacts()) {
    const options = fact === 'entity' && !incomplete.has('entity') ? entityTypes : undefined;
    shapes.set(fact, { fact, type, options, optional, history: false });
  }
  return shapes;
}

function declaredShape(fact: string, declaration: Located<Untyped>): FactShape {
  const type = textAt(declaration, 'type');
  const history = historyFacts().get(fact)?.optional === true;
  return {
    fact,
    type: isFactType(type) ? type : undefined,
    options: optionsOf(declaration),
    optional: isTrue(field(declaration, 'optional')) || history,
    history: textAt(declaration, 'from') === 'history',
  };
}

function optionsOf(declaration: Located<Untyped>): ReadonlyMap<string, DeclaredName> | undefined {
  const options = field(declaration, 'options');
  if (options?.node.kind !== 'map') return undefined;
  const named = entries<string>(retyped(options)).map(
    ({ key, value }) => [text(key), { name: text(key), title: text(value), at: key }] as const,
  );
  return new Map(named);
}
