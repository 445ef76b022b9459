// The schemas are what an editor shows and what generated code is made from: every key is explained, every example holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { generateSchemas } from '../../../scripts/generate-schemas.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'schemas');

type Schema = { readonly [keyword: string]: unknown };
type Located = { readonly pointer: string; readonly schema: Schema };

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.schema.json'));
const schemas = new Map<string, Schema>(
  files.map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))]),
);

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Everything that an editor explains: definitions and properties, in whatever they stand. Constraints (`allOf`) explain nothing. */
function explained(schema: Schema, pointer = ''): readonly Located[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly Located[] => {
    if (keyword === 'examples' || keyword === 'allOf') return [];
    const at = `${pointer}/${keyword}`;
    if (Array.isArray(value)) {
      return value.flatMap((part: unknown, index) => (isSchema(part) ? explained(part, `${at}/${index}`) : []));
    }
    if (!isSchema(value)) return [];
    return keyword === 'properties' || keyword === 'definitions' ? explainedNames(value, at) : explained(value, at);
  });
}

function explainedNames(names: Schema, pointer: string): readonly Located[] {
  return Object.entries(names).flatMap(([name, part]) => {
    const at = `${pointer}/${name}`;
    return isSchema(part) ? [{ pointer: at, schema: part }, ...explained(part, at)] : [];
  });
}

function validator(): (reference: string) => ValidateFunction {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  for (const keyword of ['x-ref', 'x-form', 'x-rule', 'x-declares', 'x-free-text']) ajv.addKeyword({ keyword });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return (reference) => {
    const validate = ajv.getSchema(reference);
    if (validate === undefined) throw new Error(`no schema ${reference}`);
    return validate;
  };
}

/** Schemas of answers (`vizir-…`, and `onec-counterparty-…`, which a 1C service gives) are read by programs, not completed by an editor. */
const written = files.filter((file) => !/^(vizir|onec-counterparty)-/.test(file));

describe.each(written)('schemas/%s', (file) => {
  const located = explained(schemas.get(file) ?? {});

  test('explains every key with a title, a description in both languages and an example', () => {
    const silent = located.filter(({ schema }) => {
      const [english = '', russian = ''] = String(schema['description'] ?? '').split('\n\n');
      const speaks = /[a-z]/.test(english) && /[а-яё]/i.test(russian);
      const hasExamples = Array.isArray(schema['examples']) && schema['examples'].length > 0;
      return typeof schema['title'] !== 'string' || !speaks || !hasExamples;
    });
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('gives only examples that hold', () => {
    const validate = validator();
    const wrong = located.flatMap(({ pointer, schema }) => {
      const examples: readonly unknown[] = Array.isArray(schema['examples']) ? schema['examples'] : [];
      return examples
        .filter((example) => !validate(`${file}#${pointer}`)(example))
        .map((example) => [pointer, example]);
    });
    expect(wrong).toEqual([]);
  });
});

test('the files generated from the schemas are fresh', async () => {
  const generated = await generateSchemas();
  const stale = generated.filter(({ path, text }) => readFileSync(join(ROOT, path), 'utf8') !== text);
  expect(stale.map(({ path }) => path)).toEqual([]);
});
