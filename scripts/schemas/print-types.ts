// Prints the TypeScript types of rule files from their schemas.
import { compile } from 'json-schema-to-typescript';
import type { JoinedSchema, Schema } from './read-schemas.ts';
import { isSchema, mapSchema } from './read-schemas.ts';

/** The module's text: a type per kind of file (`RouteFile`) and per shared part (`StepForm`), all readonly. */
export async function printTypes({ definitions }: JoinedSchema): Promise<string> {
  const named = Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [typeName(name), schema]));
  const text = await compile(mapSchema({ definitions: named }, typeable), 'AllForms', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120, singleQuote: true },
    unreachableDefinitions: true,
  });
  return `// Generated from schemas/ by "npm run generate": do not edit.\n\n${readonly(withoutRoot(shortComments(text)))}`;
}

/** `route_file` -> `RouteFile`, `package_line` -> `PackageLineForm`. */
function typeName(definition: string): string {
  const pascal = definition.replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
  return definition.endsWith('_file') ? pascal : `${pascal}Form`;
}

/** Constraints (`allOf`) would be misread, and titles name types. */
const DROPPED = new Set(['allOf', 'title', 'examples', 'propertyNames', '$schema', '$id']);

/** What the printer of types would misread is taken out, words beside a `$ref` among it; a choice becomes an enum. */
function typeable(node: Schema): Schema {
  if (typeof node['$ref'] === 'string') return { $ref: node['$ref'].replace(/\w+$/, (name) => typeName(name)) };
  const kept = Object.entries(node).filter(([keyword]) => !DROPPED.has(keyword) && !keyword.startsWith('x-'));
  const { description, ...rest } = Object.fromEntries(kept);
  const english = typeof description === 'string' ? { description: description.split('\n\n')[0] } : {};
  const options = constants(node['anyOf']);
  if (options === undefined) return { ...english, ...rest };
  const { anyOf: _, ...plain } = rest;
  return { ...english, ...plain, enum: options };
}

/** The values of a choice: every variant is a constant. */
function constants(variants: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(variants)) return undefined;
  const values = variants.map((part: unknown) =>
    isSchema(part) && Object.hasOwn(part, 'const') ? [part['const']] : [],
  );
  return values.every((value) => value.length === 1) ? values.flat() : undefined;
}

/** A comment keeps what the schema says and loses what the printer adds. */
function shortComments(text: string): string {
  return text.replaceAll(/\/\*\*\n\s*\* (.*)\n[^/]*?\*\/\n/g, (_, first: string) =>
    first.startsWith('This interface was referenced') || first.startsWith('@') ? '' : `/** ${first} */\n`,
  );
}

/** The type of the joined schema itself means nothing. */
function withoutRoot(text: string): string {
  return text.replace(/export interface AllForms \{[^}]*\}\n/, '');
}

/** The printer knows no readonly: properties by their line, arrays by finding what stands before the brackets. */
function readonly(text: string): string {
  const properties = text.replaceAll(/^(\s+)((?:\[k: string\]|'?[\w-]+'?)\??: )/gm, '$1readonly $2');
  let result = properties;
  for (let at = result.lastIndexOf('[]'); at >= 0; at = result.lastIndexOf('[]', at - 1)) {
    const start = operandStart(result, at);
    result = `${result.slice(0, start)}readonly ${result.slice(start)}`;
  }
  return result;
}

function operandStart(text: string, end: number): number {
  const last = text.at(end - 1) ?? '';
  const open = { ')': '(', '}': '{' }[last];
  let at = end - 1;
  if (open === undefined) {
    while (/\w/.test(text.at(at - 1) ?? '')) at -= 1;
    return at;
  }
  for (let depth = 1; depth > 0; ) {
    at -= 1;
    if (text[at] === last) depth += 1;
    if (text[at] === open) depth -= 1;
  }
  return at;
}
