// Prints the validators of rule files as plain code, so that no schema is compiled when the program starts.
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { JoinedSchema, Schema } from './read-schemas.ts';
import { isSchema, mapSchema, withoutKeywords } from './read-schemas.ts';

/** What people read; the validators do without. */
const FOR_PEOPLE = new Set(['$schema', '$id', 'title', 'description', 'examples']);

/** The module's text: `export const validators = { policy, facts, … }`, functions from a value to whether it holds. */
export function printValidators({ kinds, definitions }: JoinedSchema): string {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const bare = withoutKeywords({ definitions }, (keyword) => FOR_PEOPLE.has(keyword) || keyword.startsWith('x-'));
  ajv.addSchema(
    mapSchema(bare, (node) => withItemTypes(node, definitions)),
    'forms',
  );
  const exported = Object.fromEntries(kinds.map((kind) => [`${kind}_`, `forms#/definitions/${kind}_file`]));
  const code = standingAlone(withoutErrorTexts(withoutUnusedSchemas(standaloneCode.default(ajv, exported))));
  const table = kinds.map((kind) => `  ${kind}: ${kind}_,`).join('\n');
  return `// Generated from schemas/ by "npm run generate": do not edit.\n${code}\nexport const validators = {\n${table}\n};\n`;
}

/** ajv writes `require` for its helpers even into a module: none is needed as long as this holds. */
function standingAlone(code: string): string {
  if (code.includes('require(')) throw new Error('the validators need a helper of ajv');
  return code.replace('"use strict";', '').replaceAll(/^export const (\w+_) = /gm, 'const $1 = ');
}

/** Said outright, the type of a list's items spares the helper that compares any two values. */
function withItemTypes(node: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const { items } = node;
  if (node['uniqueItems'] !== true || !isSchema(items)) return node;
  let form = items;
  while (typeof form['$ref'] === 'string') form = definitions[form['$ref'].replace('#/definitions/', '')] ?? {};
  return { ...node, items: { ...items, type: form['type'] } };
}

/**
 * ajv tells with each refusal where and why, and hands the place down from function to function. Only whether a value holds is asked
 * here, so an error is counted and not kept, and a place is nothing: two thirds of the text go.
 */
function withoutErrorTexts(code: string): string {
  let slim = '';
  let at = 0;
  for (let start = code.indexOf('{instancePath'); start >= 0; start = code.indexOf('{instancePath', at)) {
    const end = endOfBraces(code, start);
    const text = code.slice(start, end);
    slim += code.slice(at, start);
    if (text.includes(',schemaPath:')) slim += '0';
    else if (/^\{instancePath(:|,parentData)/.test(text)) slim = slim.replace(/, $/, '');
    else slim += text;
    at = end;
  }
  const counted = (slim + code.slice(at))
    .replaceAll(/, \{instancePath="",[^}]*\}=\{\}\)\{/g, '){')
    .replaceAll(
      /const err\d+ = (?:0|\{\});\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/g,
      '',
    )
    .replaceAll(
      /vErrors = vErrors === null \? \w+\.errors : vErrors\.concat\(\w+\.errors\);\nerrors = vErrors\.length;/g,
      'errors++;',
    )
    .replaceAll(
      /if\(vErrors !== null\)\{\nif\(\w+\)\{\nvErrors\.length = \w+;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/g,
      '',
    )
    .replaceAll(/let vErrors = null;\n|\w+\.errors = vErrors;\n/g, '');
  if (counted.includes('vErrors')) throw new Error('ajv keeps its errors in a way that this does not know');
  return counted;
}

/** The offset behind the brace that closes the one at `start`; braces in strings are text. */
function endOfBraces(code: string, start: number): number {
  const pieces = /"(?:[^"\\]|\\.)*"|[{}]/g;
  pieces.lastIndex = start;
  let depth = 0;
  for (let piece = pieces.exec(code); piece !== null; piece = pieces.exec(code)) {
    depth += piece[0] === '{' ? 1 : Number(piece[0] === '}') * -1;
    if (depth === 0) return pieces.lastIndex;
  }
  throw new Error(`no end of the braces at ${start}`);
}

/** ajv keeps the schema of every function beside it; only those that the code looks into are needed. */
function withoutUnusedSchemas(code: string): string {
  const lines = code.split('\n');
  const used = new Set(
    lines.flatMap((line) =>
      [...line.replace(/^const schema\d+ =/, '').matchAll(/\bschema\d+\b/g)].map(([name]) => name),
    ),
  );
  return lines
    .filter((line) => {
      const name = /^const (schema\d+) = \{/.exec(line)?.[1];
      return name === undefined || used.has(name);
    })
    .join('\n');
}

/** The declaration beside it. */
export function printValidatorTypes(kinds: readonly string[]): string {
  const lines = kinds.map((kind) => `  readonly ${kind}: Validator;`).join('\n');
  return `// Generated from schemas/ by "npm run generate": do not edit.\n/** True when the value has the form of the rule file. */\nexport type Validator = (data: unknown) => boolean;\nexport const validators: {\n${lines}\n};\n`;
}
