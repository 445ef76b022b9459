// Reads the schemas of rule files and joins them into one, so that what several of them share is generated once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema, or any part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** One schema with every definition of all files; the schema of a whole file stands under `<kind>_file`. */
export type JoinedSchema = {
  readonly kinds: readonly string[];
  readonly definitions: Readonly<Record<string, Schema>>;
};

/** Schemas of what Vizir answers (`vizir-route-1`), and of settings: neither is a rule file. */
const OUTPUT = /^(vizir|onec)-/;

/** Reads `schemas/` under `root`. Throws when two files define different parts under one name. */
export function readSchemas(root: string): JoinedSchema {
  const definitions: Record<string, Schema> = {};
  const kinds: string[] = [];
  for (const name of schemaNames(root)) {
    const { definitions: parts, ...body } = readSchema(join(root, 'schemas', `${name}.schema.json`));
    for (const [part, schema] of Object.entries(parts ?? {})) define(definitions, part, schema);
    if (name === 'common') continue;
    kinds.push(name);
    define(definitions, `${name}_file`, body);
  }
  return { kinds, definitions };
}

function schemaNames(root: string): readonly string[] {
  return readdirSync(join(root, 'schemas'))
    .flatMap((file) => /^(.+)\.schema\.json$/.exec(file)?.[1] ?? [])
    .filter((name) => !OUTPUT.test(name))
    .sort();
}

type FileSchema = Schema & { readonly definitions?: Readonly<Record<string, Schema>> };

function readSchema(file: string): FileSchema {
  const text = readFileSync(file, 'utf8').replaceAll(/"\$ref": "[a-z]+\.schema\.json#/g, '"$ref": "#');
  const schema: FileSchema = JSON.parse(text);
  return schema;
}

function define(definitions: Record<string, Schema>, name: string, schema: Schema): void {
  if (Object.hasOwn(definitions, name)) throw new Error(`two schemas define ${name}`);
  definitions[name] = schema;
}

/** A copy of a schema without the keywords that `drop` names. Names of properties are not keywords and stay. */
export function withoutKeywords(schema: Schema, drop: (keyword: string) => boolean): Schema {
  return mapSchema(schema, (node) => Object.fromEntries(Object.entries(node).filter(([keyword]) => !drop(keyword))));
}

/** A copy of a schema in which every node was replaced by what `change` makes of it, from the outside in. */
export function mapSchema(schema: Schema, change: (node: Schema) => Schema): Schema {
  const entries = Object.entries(change(schema)).map(([keyword, value]) => [
    keyword,
    mapKeyword(keyword, value, change),
  ]);
  return Object.fromEntries(entries);
}

const MAPS_OF_SCHEMAS = new Set(['properties', 'definitions']);
const NO_SCHEMAS = new Set(['const', 'enum', 'examples', 'required', 'default']);

function mapKeyword(keyword: string, value: unknown, change: (node: Schema) => Schema): unknown {
  if (NO_SCHEMAS.has(keyword)) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => (isSchema(item) ? mapSchema(item, change) : item));
  if (!isSchema(value)) return value;
  if (!MAPS_OF_SCHEMAS.has(keyword)) return mapSchema(value, change);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, isSchema(part) ? mapSchema(part, change) : part]),
  );
}

/** True for an object: a schema or a part of one. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
