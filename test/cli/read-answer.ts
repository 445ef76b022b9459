// What a command prints for programs, held to its schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { CHECKOUT } from './run-cli.ts';

export type Json = { readonly [key: string]: unknown };

const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
  validateFormats: false,
});

/** `name`: of the schema, as `format` names it with a dash. Fails where the answer has another form. */
export function readAnswer(name: string, text: string): Json {
  const path = join(CHECKOUT, `schemas/${name}.schema.json`);
  const validate =
    ajv.getSchema(`${name}.schema.json`) ?? ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  const data: Json = JSON.parse(text);
  expect(validate(data) ? [] : validate.errors).toEqual([]);
  return data;
}
