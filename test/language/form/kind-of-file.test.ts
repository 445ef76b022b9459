// Names and places of rule files are closed; what is elsewhere is named with where it belongs.
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/language/form/check-folder.ts';
import { FORM_CODES as CODES } from '../../../src/language/form/form-codes.ts';
import { kindOfFile } from '../../../src/language/form/kind-of-file.ts';

test.each([
  ['rules/policy.yaml', 'policy'],
  ['rules/packages/llc.yaml', 'package'],
  ['rules/calendars/moscow.yaml', 'calendar'],
  ['rules/letters/missing.ru.md', 'letter'],
  ['rules/amendments/urgent.yaml', 'amendment'],
  ['routes/nda.yaml', 'route'],
  ['routes/tests/nda.yaml', 'tests'],
  ['routes/.yaml', 'unknown'],
  ['policy.yaml', 'unknown'],
  ['rules/policy.yml', 'unknown'],
  ['rules/nested/policy.yaml', 'unknown'],
  ['rules/letters/missing.yaml', 'unknown'],
])('%s is %s', (file, kind) => {
  expect(kindOfFile(file)).toBe(kind);
});

const COMPLETE = [
  'rules/policy.yaml',
  'rules/facts.yaml',
  'rules/roles.yaml',
  'rules/sla.yaml',
  'rules/calendars/moscow.yaml',
  'routes/nda.yaml',
];

describe('a rule repository', () => {
  test('with one of each needed file is complete, and other files in it are nobody’s business', () => {
    expect(checkFolder([...COMPLETE, 'README.md', 'rules/.gitkeep', 'schemas/route.schema.json'])).toEqual([]);
  });

  test.each([
    ['rules/policy.yaml', 'rules/policy.yaml'],
    ['rules/calendars/moscow.yaml', 'rules/calendars/*.yaml'],
    ['routes/nda.yaml', 'routes/*.yaml'],
  ])('without %s is missing %s', (without, missing) => {
    const findings = checkFolder(COMPLETE.filter((file) => file !== without));
    expect(findings).toMatchObject([{ code: CODES.missingFile, params: { file: missing } }]);
  });

  test.each([
    ['rules/role.yaml', 'rules/roles.yaml'],
    ['rules/limits.yml', 'rules/limits.yaml'],
    ['routes/clients/large.yaml', 'routes/large.yaml'],
    ['rules/amendment/urgent.yaml', 'rules/amendments/urgent.yaml'],
    ['rules/packages/russian/llc.yaml', 'rules/packages/llc.yaml'],
    ['routes/limits.json', 'routes/limits.yaml'],
    ['rules/letters/question.yaml', 'rules/letters/question.md'],
  ])('does not know %s', (file, suggestion) => {
    const [finding, ...others] = checkFolder([...COMPLETE, file]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: CODES.unknownFile, place: { file, line: 1 } });
    expect(finding?.suggestion?.text).toBe(suggestion);
  });

  test('whose roles are only misnamed is not also missing them', () => {
    const files = [...COMPLETE.filter((file) => file !== 'rules/roles.yaml'), 'rules/role.yaml'];
    expect(checkFolder(files)).toMatchObject([{ code: CODES.unknownFile }]);
  });
});
