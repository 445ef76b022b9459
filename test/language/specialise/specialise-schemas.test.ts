// What an editor offers in a repository: its own names with their titles, and only those that fit the place.

import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDay } from '../../../src/domain/day.ts';
import { kindOfFile } from '../../../src/language/form/kind-of-file.ts';
import { declaredNames } from '../../../src/language/specialise/declared-names.ts';
import type { JsonSchema } from '../../../src/language/specialise/specialise-schemas.ts';
import { specialiseSchemas } from '../../../src/language/specialise/specialise-schemas.ts';
import { loadRules } from '../../../src/repository/load-rules.ts';
import { packageSchemas } from '../../../src/repository/package-files.ts';

let schemas: ReadonlyMap<string, JsonSchema>;
let ajv: Ajv;

beforeAll(async () => {
  const asOf = parseDay('2026-03-02');
  if (asOf === undefined) throw new Error('a day');
  const { bundle } = await loadRules('.', { asOf, cache: 'off' });
  if (bundle === undefined) throw new Error('the default rule set does not check');
  schemas = specialiseSchemas(packageSchemas(), declaredNames(bundle));
  ajv = new Ajv({ strict: false });
  for (const schema of schemas.values()) ajv.addSchema(schema);
});

function problems(kind: string, data: unknown): readonly string[] {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${kind}`);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Every `const` below a place of a schema: what an editor offers there. */
function offered(schema: unknown): readonly unknown[] {
  if (Array.isArray(schema)) return schema.flatMap(offered);
  if (typeof schema !== 'object' || schema === null) return [];
  if ('$ref' in schema) {
    const name = /#\/definitions\/(names_\w+)$/.exec(String(schema.$ref))?.[1];
    return name === undefined ? [] : offered(at(schemas.get('common.schema.json'), 'definitions', name));
  }
  const own = 'const' in schema ? [schema.const] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, part]) => (key === 'examples' ? [] : offered(part)))];
}

function at(schema: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    schema,
  );
}

describe('specialised schemas', () => {
  // Fifteen schemas with all the names of a company are compiled here: seconds on a busy machine.
  it('accept every file of the rules that they were made from', { timeout: 120_000 }, () => {
    const files = [...globSync('rules/**/*.yaml'), ...globSync('routes/**/*.yaml')];
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const data: unknown = parse(readFileSync(file, 'utf8'));
      expect([file, problems(kindOfFile(file), data)]).toEqual([file, []]);
    }
  });

  it('offer roles where a role is asked for, with titles', () => {
    const role =
      at(schemas.get('common.schema.json'), 'definitions', 'step', 'anyOf') ??
      at(schemas.get('common.schema.json'), 'definitions');
    expect(offered(role)).toEqual(expect.arrayContaining(['legal', 'finance', 'director']));
    expect(JSON.stringify(schemas.get('common.schema.json'))).toContain('"const":"legal","title":"Юрист"');
  });

  it('offer facts in conditions, and of each fact only its own values', () => {
    const facts = at(schemas.get('common.schema.json'), 'definitions', 'when', 'properties');
    expect(Object.keys(facts ?? {})).toEqual(expect.arrayContaining(['amount', 'kind', 'client', 'any']));
    expect(offered(at(facts, 'client'))).toContain('key_clients');
    expect(offered(at(facts, 'client'))).not.toContain('legal');
    expect(offered(at(facts, 'kind'))).toEqual(expect.arrayContaining(['services', 'nda']));
    expect(offered(at(facts, 'kind'))).not.toContain('key_clients');
  });

  it('offer at a border the limits of its type only', () => {
    const money = at(schemas.get('common.schema.json'), 'definitions', 'border_money', 'properties', 'from');
    const months = at(schemas.get('common.schema.json'), 'definitions', 'border_months', 'properties', 'from');
    expect(offered(money)).toContain('director_limit');
    expect(offered(months)).not.toContain('director_limit');
  });

  const route = {
    route: 'x',
    title: 'x',
    when: { kind: 'services' },
    stages: [{ stage: 'review', title: 'x', steps: [{ role: 'legal', sla: 'review' }] }],
  };

  it('say in the editor what check would say: an unknown role, fact, option, deadline', () => {
    expect(problems('route', route)).toEqual([]);
    const step = (part: object): unknown => ({
      ...route,
      stages: [{ stage: 'review', title: 'x', steps: [{ role: 'legal', sla: 'review', ...part }] }],
    });
    expect(problems('route', step({ role: 'nobody' }))).not.toEqual([]);
    expect(problems('route', step({ sla: 'some_day' }))).not.toEqual([]);
    expect(problems('route', { ...route, when: { knid: 'services' } })).not.toEqual([]);
    expect(problems('route', { ...route, when: { kind: 'servises' } })).not.toEqual([]);
    expect(problems('route', { ...route, when: { client: 'friends' } })).not.toEqual([]);
  });

  it('leave open what declares a name', () => {
    expect(problems('route', { ...route, route: 'a-new-route' })).toEqual([]);
    expect(problems('limits', { limits: { new_limit: { title: 'x', value: '1 RUB', basis: 'x' } } })).toEqual([]);
  });
});
