// What a lawyer or a programmer writes by instinct gets one finding that names the right form, as a line where it can be said.
import { describe, expect, test } from 'vitest';
import { FORM_CODES as CODES } from '../../../src/language/form/form-codes.ts';
import { amendmentWith, onlyFinding, readAndCheck, routeWithStep, routeWithWhen } from './read-and-check.ts';

describe('in a step', () => {
  test.each([
    [
      '{ role: [legal, finance], sla: review }',
      CODES.severalRoles,
      '[ { role: legal, sla: review }, { role: finance, sla: review } ]',
    ],
    [
      '{ approvers: [legal, finance], sla: review }',
      CODES.severalRoles,
      '[ { role: legal, sla: review }, { role: finance, sla: review } ]',
    ],
    ['{ approver: legal, sla: review }', CODES.foreignWord, '{ role: legal, sla: review }'],
    ['{ role: legal, sla: review, quorum: 2 of 3 }', CODES.quorum, '{ role: legal, sla: review, at_least: 2 }'],
    ['{ role: legal, sla: review, at_least: 2 of 3 }', CODES.quorum, '{ role: legal, sla: review, at_least: 2 }'],
    [
      '{ role: legal, sla: review, unless: { kind: nda } }',
      CODES.unless,
      '{ role: legal, sla: review, when: { kind: { not: nda } } }',
    ],
    [
      '{ role: legal, sla: review, if: { kind: nda } }',
      CODES.foreignWord,
      '{ role: legal, sla: review, when: { kind: nda } }',
    ],
    [
      '{ role: legal, sla: review, condition: { kind: nda } }',
      CODES.foreignWord,
      '{ role: legal, sla: review, when: { kind: nda } }',
    ],
    ['{ role: legal, sla: 2 days }', CODES.lengthForDeadline, '{ role: legal, sla: review }'],
    ['{ role: legal, deadline: 2 days }', CODES.lengthForDeadline, undefined],
    ['{ role: legal, sla: { allow: 2 days } }', CODES.lengthForDeadline, undefined],
    ['{ role: legal, sla: review, optional: true }', CODES.optionalStep, undefined],
    ['{ role: legal, sla: review, priority: 1 }', CODES.priority, undefined],
    [
      '{ role: legal, sla: review, after: finance }',
      CODES.foreignWord,
      '{ role: legal, sla: review, follows: finance }',
    ],
    ['{ role: Юрист, sla: review }', CODES.nameNeeded, undefined],
    ['{ role: legal, sla: review, when: amount over 5 }', CODES.expression, undefined],
  ])('%s', (step, code, rewrite) => {
    const finding = onlyFinding('routes/a.yaml', routeWithStep(step));
    expect(finding.code).toBe(code);
    expect(finding.rewrite).toBe(rewrite);
  });
});

describe('in a condition', () => {
  test.each([
    ['when: { amount: { min: 5 000 000 RUB } }', CODES.borderWord, '{ from: 5 000 000 RUB }'],
    ['when: { amount: { greater_than: 5 000 000 RUB } }', CODES.borderWord, '{ over: 5 000 000 RUB }'],
    ['when: { amount: { from: 1 RUB, to: 5 RUB } }', CODES.borderWord, '{ from: 1 RUB, up_to: 5 RUB }'],
    ['when: { amount: { between: [1 RUB, 5 RUB] } }', CODES.borderWord, '{ from: 1 RUB, up_to: 5 RUB }'],
    ['when: { amount: { not: { from: 5 RUB } } }', CODES.notWithBorder, '{ below: 5 RUB }'],
    ['when: { subjects: { contains: ip } }', CODES.foreignWord, '{ has: ip }'],
    ['when: { amount: { from: 5 RUB, default: false } }', CODES.foreignWord, '{ from: 5 RUB, if_absent: false }'],
    ['when: { amount: { exists: false } }', CODES.foreignWord, undefined],
    ['when: { or: [ { kind: nda }, { kind: supply } ] }', CODES.orAnd, '{ any: [ { kind: nda }, { kind: supply } ] }'],
    ['when: { and: [ { kind: nda }, { relation: client } ] }', CODES.orAnd, '{ kind: nda, relation: client }'],
    ['when: [ { kind: nda }, { kind: supply } ]', CODES.orAnd, 'when: { any: [ { kind: nda }, { kind: supply } ] }'],
    ['when: { not: { kind: nda } }', CODES.unless, undefined],
    ['when: { any: [ { kind: nda } ] }', CODES.oneBlock, undefined],
    ['when: { any: [ { kind: nda }, { any: [ { a: b }, { c: d } ] } ] }', CODES.nestedAny, undefined],
    ['when: kind is nda', CODES.expression, undefined],
    ['otherwise: false', CODES.falseLine, undefined],
    ['else: true', CODES.elseWord, 'otherwise: true'],
    ['when: { kind: nda }\npriority: 1', CODES.priority, undefined],
    ['when: { kind: nda }\noverrides: large-client', CODES.listNeeded, 'overrides: [large-client]'],
    ['when: { kind: nda }\nvalid_from: 2026-01-01', CODES.foreignWord, undefined],
  ])('%s', (when, code, rewrite) => {
    const finding = onlyFinding('routes/a.yaml', routeWithWhen(when));
    expect(finding.code).toBe(code);
    expect(finding.rewrite).toBe(rewrite);
  });
});

describe('in an amendment', () => {
  test.each([
    ['when: { urgent: true }', CODES.nothingDone],
    ['remove: [ { from: review, step: finance } ]', CODES.endNeeded],
    ['in_force: { until: open }\nwaive: [ { document: charter } ]', CODES.basisNeeded],
    ['change_sla: [ { every_step: true } ]', CODES.oneKeyNeeded],
    ['change_sla: [ { every_step: true, allow: 2 days } ]', CODES.notation],
    ['add: [ { role: legal, sla: review } ]', CODES.missingKey],
    ['add: [ { stage: review, role: legal, sla: review } ]', CODES.foreignWord],
    ['add: { to: review, role: legal, sla: review }', CODES.listNeeded],
    ['unless: { kind: nda }\nadd: [ { to: review, role: legal, sla: review } ]', CODES.unless],
  ])('%s', (lines, code) => {
    expect(onlyFinding('rules/amendments/a.yaml', amendmentWith(lines)).code).toBe(code);
  });
});

describe('in the other files', () => {
  test.each([
    ['rules/facts.yaml', 'facts: { a: { type: choise, title: А, options: { x: Х } } }', CODES.notAnOption],
    ['rules/facts.yaml', 'facts: { a: { type: choice, title: А } }', CODES.missingKey],
    ['rules/facts.yaml', 'facts: { a: { type: money, title: А, options: { x: Х } } }', CODES.keyBeside],
    ['rules/facts.yaml', 'facts: { a: money }', CODES.mapNeeded],
    ['rules/facts.yaml', 'facts: [a, b]', CODES.mapNeeded],
    ['rules/documents.yaml', 'documents: { a: { title: А, valid_for: 30 days } }', CODES.foreignWord],
    ['rules/documents.yaml', 'documents: { a: { title: А, holds: { until: stated, check: onec } } }', CODES.keyBeside],
    ['rules/roles.yaml', 'people: { a: { title: А } }\nroles: { b: { title: Б } }', CODES.oneKeyNeeded],
    ['rules/roles.yaml', 'people: { a: { title: А } }\nroles: { b: { title: Б, person: a } }', CODES.foreignWord],
    [
      'rules/sla.yaml',
      'sla: { a: { allow: 2 } }\nstates: { rework: { owner: curator, allow: 1 day } }',
      CODES.notation,
    ],
    [
      'rules/sla.yaml',
      'sla: { a: { allow: 1 day } }\nstates: { reworking: { owner: curator, allow: 1 day } }',
      CODES.keyOption,
    ],
    [
      'rules/signing.yaml',
      'signing: [ { otherwise: true, form: paper, signers: [director], send: edo } ]',
      CODES.missingKey,
    ],
    [
      'rules/signing.yaml',
      'signing: [ { otherwise: true, form: electronic, copies: 2, signers: [director], send: edo } ]',
      CODES.keyBeside,
    ],
    ['rules/clients.yaml', 'clients: { a: { title: А, members: { "77-": Б } } }', CODES.keyNotation],
    [
      'routes/tests/a.yaml',
      'tests: [ { name: А, contract: { inn: 7707083893 }, expect: { route: a } } ]',
      CODES.textNeeded,
    ],
    ['rules/amendments/a.yaml', routeWithWhen('otherwise: true'), CODES.misplacedFile],
  ])('%s: %s', (file, text, code) => {
    expect(onlyFinding(file, text).code).toBe(code);
  });
});

test('a misspelt key is not also a missing one, and the line is written right', () => {
  const finding = onlyFinding('routes/a.yaml', routeWithStep('{ rolle: legal, sla: review }'));
  expect(finding).toMatchObject({
    code: CODES.unknownKey,
    suggestion: { text: 'role' },
    rewrite: '{ role: legal, sla: review }',
  });
  expect(finding.place).toMatchObject({ line: 8, column: 11, endColumn: 16 });
});

test('what was reported when the file was read is not reported again', () => {
  expect(() => onlyFinding('rules/sla.yaml', 'sla: { a: { allow: 2 дня } }\nstates: {}\n')).toThrow('does not read');
});

test('two faults in one line are two findings, in the order of the text', () => {
  const findings = readAndCheck('routes/a.yaml', routeWithStep('{ rolle: legal, sla: review, at_least: 0 }'));
  expect(findings.map(({ code }) => code)).toEqual([CODES.unknownKey, CODES.outOfRange]);
});
