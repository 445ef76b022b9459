// Prints what the form check needs of the schemas besides the validators: their skeleton, and which keys hold free text.
import type { JoinedSchema, Schema } from './read-schemas.ts';
import { isSchema, withoutKeywords } from './read-schemas.ts';

const NOTICE = '// Generated from schemas/ by "npm run generate": do not edit.\n';
const FOR_EDITORS = new Set(['$schema', '$id', 'title', 'description', 'x-declares', 'x-free-text']);

/** The schemas without what people read, as one text that is parsed when the module loads: cheaper than a literal. */
export function printForms({ definitions }: JoinedSchema): string {
  const bare = withoutKeywords({ definitions }, (keyword) => FOR_EDITORS.has(keyword))['definitions'];
  const text = JSON.stringify(bare).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const type = 'Readonly<Record<string, FormNode>>';
  const comment = '/** Definitions by name; the form of a whole file is `<kind>_file`. */';
  return `${NOTICE}import type { FormNode } from './form-node.ts';\n\n${comment}\nexport const forms: ${type} = JSON.parse(\n  '${text}',\n);\n`;
}

/**
 * The keys that hold free text for people, by what stands under them: one text, a map of names to texts, a list of texts.
 * Throws when a key holds free text in one kind of file and something else in another: a reader goes by the key alone.
 */
export function printFreeTextKeys(schema: JoinedSchema): string {
  const found = findKeys(schema);
  const sets = [
    ['FREE_TEXT_KEYS', 'Keys whose value is free text.', found.scalar],
    ['FREE_TEXT_MAPS', 'Keys over a map of names to free text.', found.map],
    ['FREE_TEXT_LISTS', 'Keys over a list of free texts.', found.list],
  ] as const;
  const printed = sets.map(([name, comment, keys]) => {
    const items = [...keys].sort().map((key) => `'${key}'`);
    return `/** ${comment} */\nexport const ${name}: ReadonlySet<string> = new Set([${items.join(', ')}]);\n`;
  });
  return `${NOTICE}\n${printed.join('\n')}`;
}

type Found = {
  readonly scalar: Set<string>;
  readonly map: Set<string>;
  readonly list: Set<string>;
  readonly other: Set<string>;
};

function findKeys({ definitions }: JoinedSchema): Found {
  const found: Found = { scalar: new Set(), map: new Set(), list: new Set(), other: new Set() };
  for (const schema of Object.values(definitions)) collect(schema, { definitions, found });
  const clashes = [...found.scalar].filter((key) => found.other.has(key));
  if (clashes.length > 0) throw new Error(`free text in one place and not in another: ${clashes.join(', ')}`);
  return found;
}

type Search = { readonly definitions: Readonly<Record<string, Schema>>; readonly found: Found };

function collect(schema: Schema, search: Search): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties' && isSchema(value)) collectProperties(value, search);
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const part of parts) if (isSchema(part)) collect(part, search);
  }
}

function collectProperties(properties: Schema, { definitions, found }: Search): void {
  for (const [key, property] of Object.entries(properties)) {
    if (!isSchema(property) || Object.hasOwn(property, 'const')) continue;
    const items = property['items'];
    const values = property['additionalProperties'];
    if (isFreeText(property, definitions)) found.scalar.add(key);
    else if (isSchema(values) && isFreeText(values, definitions)) found.map.add(key);
    else if (isSchema(items) && isFreeText(items, definitions)) found.list.add(key);
    else found.other.add(key);
  }
}

function isFreeText(schema: Schema, definitions: Search['definitions']): boolean {
  if (schema['x-free-text'] === true) return true;
  const variants: readonly unknown[] = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [];
  if (variants.some((variant) => isSchema(variant) && isFreeText(variant, definitions))) return true;
  const ref = schema['$ref'];
  const target = typeof ref === 'string' ? definitions[ref.replace('#/definitions/', '')] : undefined;
  return target !== undefined && isFreeText(target, definitions);
}
