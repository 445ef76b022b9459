// Turns the schemas of the rule language into those of one repository: its own names become completions with their titles.

import { isOrdered, isSet } from '../../domain/fact.ts';
import type { DeclaredFact, DeclaredName, DeclaredNames } from './declared-names.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * `schemas`: file name -> schema, `common.schema.json` among them, `x-ref` marking where names are referred to.
 * Returns the same files with those places narrowed to the repository's names. What declares names stays open, and a kind of which
 * nothing is declared yet stays as it was. Pure; the input is not changed.
 */
export function specialiseSchemas(
  schemas: ReadonlyMap<string, JsonSchema>,
  names: DeclaredNames,
): ReadonlyMap<string, JsonSchema> {
  const specialised = new Map<string, JsonSchema>();
  for (const [file, schema] of schemas) specialised.set(file, asSchema(specialise(schema, names)));
  const common = specialised.get('common.schema.json');
  if (common !== undefined) specialised.set('common.schema.json', withDefinitions(common, names));
  return specialised;
}

function specialise(node: unknown, names: DeclaredNames): unknown {
  if (Array.isArray(node)) return node.map((item) => specialise(item, names));
  if (!isSchema(node)) return node;
  if (isMapOfNames(node)) return mapOfNames(node, names);
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, isAnnotation(key) ? value : specialise(value, names)]),
  );
  return node['x-ref'] === undefined ? inner : reference(inner, names);
}

function isSchema(node: unknown): node is JsonSchema {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function asSchema(node: unknown): JsonSchema {
  if (!isSchema(node)) throw new Error('a schema file does not hold an object');
  return node;
}

/** Their values look like schemas and are none. */
function isAnnotation(key: string): boolean {
  return (
    key === 'examples' ||
    key === 'default' ||
    key === 'const' ||
    key === 'enum' ||
    key === 'required' ||
    key.startsWith('x-')
  );
}

/** A place that refers to a name, or, for borders, may hold a plain value instead. */
function reference(node: JsonSchema, names: DeclaredNames): JsonSchema {
  const offered = offeredBy(node['x-ref'], names);
  if (offered.length === 0) return node;
  const { $ref: _form, type, pattern: _pattern, anyOf: _variants, ...rest } = node;
  const plain = Array.isArray(type) || 'anyOf' in node ? [withoutAnnotations(node)] : [];
  return { ...rest, anyOf: [...offered, ...plain] };
}

function withoutAnnotations(node: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(node).filter(([key]) => ['$ref', 'type', 'pattern', 'anyOf'].includes(key)));
}

/** `x-ref` names kinds, and words that are names of their own (`curator`, `start`, `draft`). Empty when none of its kinds has names yet. */
function offeredBy(ref: unknown, names: DeclaredNames): readonly JsonSchema[] {
  const kinds = kindsOf(ref);
  const known = kinds.filter((kind) => (names.byKind.get(kind) ?? []).length > 0);
  if (known.length === 0) return [];
  const words = kinds.filter((kind) => !names.byKind.has(kind));
  return [...known.map(namesOf), ...words.map((word) => ({ const: word }))];
}

function kindsOf(ref: unknown): readonly string[] {
  return (Array.isArray(ref) ? ref : [ref]).filter((kind) => typeof kind === 'string');
}

/** All names of a kind stand once, in the common schema: dozens of places refer to people and roles. */
function namesOf(kind: string): JsonSchema {
  return { $ref: `common.schema.json#/definitions/names_${kind}` };
}

function choicesOf(ref: unknown, names: DeclaredNames): readonly DeclaredName[] {
  const kinds = kindsOf(ref);
  const known = kinds.flatMap((kind) => names.byKind.get(kind) ?? []);
  const words = kinds.filter((kind) => !names.byKind.has(kind)).map((name) => ({ name }));
  return known.length === 0 ? [] : [...known, ...words];
}

function asConst({ name, title }: DeclaredName): JsonSchema {
  return title === undefined ? { const: name } : { const: name, title, description: title };
}

/** `{ <name>: … }`: a map whose keys refer to names. */
function isMapOfNames(node: JsonSchema): boolean {
  return isSchema(node['propertyNames']) && node['propertyNames']['x-ref'] !== undefined;
}

function mapOfNames(node: JsonSchema, names: DeclaredNames): JsonSchema {
  const { propertyNames, additionalProperties, properties, ...rest } = node;
  const inner = asSchema(specialise(rest, names));
  const own = isSchema(properties) ? asSchema(specialise(properties, names)) : {};
  const ref = isSchema(propertyNames) ? propertyNames['x-ref'] : undefined;
  const choices = choicesOf(ref, names);
  if (choices.length === 0)
    return { ...inner, propertyNames, additionalProperties: specialise(additionalProperties, names), properties: own };
  const valueRef = isSchema(additionalProperties) ? String(additionalProperties['$ref']) : '';
  const value = asSchema(specialise(additionalProperties, names));
  const listed = choices.map((choice) => [choice.name, valueSchema(valueRef, value, choice, names)] as const);
  // A map that may hold other keys too (a contract: `inn`, `name`) says so by its own properties.
  return { ...inner, additionalProperties: false, properties: { ...Object.fromEntries(listed), ...own } };
}

/** What stands behind one name: a test of a condition, an answer of a contract, or whatever the map holds. */
function valueSchema(ref: string, value: JsonSchema, choice: DeclaredName, names: DeclaredNames): JsonSchema {
  if (ref.endsWith('#/definitions/test')) return testOf(choice.name, names);
  const fact = names.facts.find((candidate) => candidate.name === choice.name);
  if (!ref.endsWith('#/definitions/fact_answer') || fact === undefined) return { ...value, ...titleOf(choice) };
  const answers = valuesOf(fact, names);
  if (answers.length === 0) return { ...value, ...titleOf(choice) };
  if (isSet(fact.type)) return { ...titleOf(fact), type: 'array', uniqueItems: true, items: { anyOf: answers } };
  return { ...titleOf(fact), anyOf: answers };
}

function titleOf({ title }: DeclaredName): JsonSchema {
  return title === undefined ? {} : { title, description: title };
}

/** What may be asked of one fact, by its type. */
function testOf(name: string, names: DeclaredNames): JsonSchema {
  const fact = names.facts.find((candidate) => candidate.name === name);
  if (fact === undefined) return { $ref: '#/definitions/test' };
  const head = titleOf(fact);
  if (isOrdered(fact.type))
    return {
      ...head,
      anyOf: [
        { $ref: `#/definitions/border_${fact.type}` },
        { $ref: '#/definitions/scalar' },
        { $ref: '#/definitions/value_list' },
        { $ref: '#/definitions/none_of' },
      ],
    };
  const values = valuesOf(fact, names);
  if (values.length === 0) return { ...head, $ref: '#/definitions/test' };
  const one: JsonSchema = { anyOf: values };
  const several: JsonSchema = { type: 'array', minItems: 1, uniqueItems: true, items: one };
  const oneOrSeveral: JsonSchema = { anyOf: [...values, several] };
  if (fact.type === 'choices' || fact.type === 'codes')
    return { ...head, anyOf: [word('has', one), word('has_any', several), word('has_none', several)] };
  if (fact.type === 'boolean') return { ...head, anyOf: values };
  return { ...head, anyOf: [...values, several, word('not', oneOrSeveral)] };
}

function word(key: string, value: JsonSchema): JsonSchema {
  return { type: 'object', required: [key], additionalProperties: false, properties: { [key]: value } };
}

function valuesOf(fact: DeclaredFact, names: DeclaredNames): readonly JsonSchema[] {
  switch (fact.type) {
    case 'boolean':
      return [{ const: true }, { const: false }];
    case 'choice':
    case 'choices':
      return [...fact.options.map(asConst), ...(fact.type === 'choice' ? [{ const: 'absent' }] : [])];
    case 'lists':
      return offeredBy('client_list', names);
    case 'person':
    case 'department':
      return offeredBy(fact.type, names);
    default:
      return [];
  }
}

/** The names of every kind, and a border per ordered type that offers the limits of that type only. */
function withDefinitions(common: JsonSchema, names: DeclaredNames): JsonSchema {
  const definitions = asSchema(common['definitions']);
  const border = asSchema(definitions['border']);
  const ofType = (type: string): JsonSchema => {
    const limits = (names.limitsByType.get(type) ?? []).map(asConst);
    const properties = Object.entries(asSchema(border['properties'])).map(
      ([key, value]) => [key, bounded(asSchema(value), limits)] as const,
    );
    return { ...border, properties: Object.fromEntries(properties) };
  };
  const borders = ['money', 'number', 'percent', 'months', 'date'].map(
    (type) => [`border_${type}`, ofType(type)] as const,
  );
  const lists = [...names.byKind]
    .filter(([, known]) => known.length > 0)
    .map(([kind, known]) => [`names_${kind}`, { type: 'string', anyOf: known.map(asConst) }] as const);
  return { ...common, definitions: { ...definitions, ...Object.fromEntries([...borders, ...lists]) } };
}

function bounded(value: JsonSchema, limits: readonly JsonSchema[]): JsonSchema {
  return value['x-ref'] === 'limit' ? { ...value, anyOf: [...limits, { type: ['string', 'number'] }] } : value;
}
