// One fault is one finding: what could not be read is not reported again wherever it is named.
import { describe, expect, it } from 'vitest';
import { checkSmall, edited, SMALL, shortly } from './check-small.ts';

const FACTS = 'rules/facts.yaml';

describe('a file that cannot be read', () => {
  it.each(Object.keys(SMALL))('%s: its names are not reported as unknown', (file) => {
    const { findings } = checkSmall({ [file]: file.endsWith('.md') ? 'nothing\n' : 'x: [\n' });
    expect(findings.map(({ place }) => place?.file)).toEqual([file]);
    expect(findings[0]?.code).toBeLessThan(200);
  });
});

describe('a file whose form does not hold', () => {
  it.each([
    ['a fact of no type', FACTS, 'staff: { type: number', 'staff: { type: numbr', [227]],
    ['a key of another language', FACTS, 'facts:', 'признаки:', undefined],
    [
      'a role that resolves to nothing',
      'rules/roles.yaml',
      'finance: { title: Финансист, people: [orlova] }',
      'finance: { title: Финансист }',
      undefined,
    ],
    [
      'a stage without steps',
      'routes/other.yaml',
      '    steps:\n      - { role: director, sla: short }\n',
      '',
      undefined,
    ],
    [
      'a limit without a value',
      'rules/limits.yaml',
      'Предел директора, value: 5 000 000 RUB',
      'Предел директора',
      undefined,
    ],
    ['a calendar without years', 'rules/calendars/moscow.yaml', 'years:', 'yeers:', undefined],
  ])('%s', (_what, file, from, to, codes) => {
    const { findings } = checkSmall(edited(file, from, to));
    expect(new Set(findings.map(({ place }) => place?.file))).toEqual(new Set([file]));
    expect(findings.every(({ code }) => code < 300)).toBe(true);
    if (codes !== undefined) expect(findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a file that is missing', () => {
  it.each(['rules/facts.yaml', 'rules/roles.yaml', 'rules/sla.yaml', 'rules/calendars/moscow.yaml'])('%s', (file) => {
    const { findings } = checkSmall({ [file]: undefined });
    expect(findings.map(({ code }) => code)).toEqual([202]);
  });

  it.each([
    ['rules/documents.yaml', 325],
    ['rules/limits.yaml', 304],
    ['rules/clients.yaml', 305],
    ['rules/reasons.yaml', 315],
  ])('%s need not be there, but whoever names something of it is told once', (file, code) => {
    expect(checkSmall({ [file]: undefined }).findings.map((finding) => finding.code)).toEqual([code]);
  });
});

describe('a misspelled name', () => {
  it('of a role is not reported again for the step that is called like it', () => {
    const { findings } = checkSmall(edited('routes/client.yaml', '{ role: finance, sla', '{ role: finanse, sla'));
    expect(findings.map(shortly)).toEqual(['routes/client.yaml:13:17 301 finance?']);
  });

  it('of a stage is not reported again for its steps', () => {
    const { findings } = checkSmall(edited('rules/amendments/key-client.yaml', 'from: review', 'from: reviews'));
    expect(findings).toHaveLength(1);
  });

  it('of the currency is not reported again at each amount', () => {
    expect(checkSmall(edited('rules/policy.yaml', 'currency: RUB', 'currency: RUR')).findings).toHaveLength(1);
  });

  it('of a route is not reported again for its stages', () => {
    const { findings } = checkSmall(edited('rules/amendments/personal-data.yaml', '{ not: [other] }', '[clients]'));
    expect(findings.map(shortly)).toEqual(['rules/amendments/personal-data.yaml:3:10 312 client?']);
  });
});

it('all faults of all files come in one go, sorted by place', () => {
  const { bundle, findings } = checkSmall({
    ...edited('routes/other.yaml', '{ role: director, sla: short }', '{ role: directr, sla: shrt }'),
    ...edited('routes/client.yaml', 'relation: client', 'relation: clients'),
    ...edited('rules/clients.yaml', '"7736207543"', '"7736207544"'),
    ...edited('rules/sla.yaml', '  sent:', '  sended:'),
  });
  expect(findings.map(shortly)).toEqual([
    'routes/client.yaml:6:13 303 client?',
    'routes/other.yaml:13:17 301 director?',
    'routes/other.yaml:13:31 309 short?',
    'rules/clients.yaml:6:7 360',
    'rules/sla.yaml:10:3 214',
  ]);
  expect(bundle).toBeUndefined();
});

it('thousands of unknown names do not take for ever', () => {
  const lines = Array.from(
    { length: 3000 },
    (_, index) => `      - { role: nobody-${index}, step: s${index}, sla: review }\n`,
  );
  const text = SMALL['routes/other.yaml']?.replace('      - { role: legal, sla: review }\n', lines.join(''));
  const started = performance.now();
  expect(checkSmall({ 'routes/other.yaml': text }).findings).toHaveLength(3000);
  expect(performance.now() - started).toBeLessThan(15_000);
});
