// What declarations must not be: twice, reserved, for nothing; and what they say of each other.
import { describe, expect, it } from 'vitest';
import { checkSmall, edited, SMALL, shortly } from './check-small.ts';

const ROUTE = 'routes/client.yaml';
const OTHER = 'routes/other.yaml';
const FACTS = 'rules/facts.yaml';
const ROLES = 'rules/roles.yaml';

function found(file: string, from: string, to: string): readonly string[] {
  return checkSmall(edited(file, from, to)).findings.map(shortly);
}

describe('a name that is already taken', () => {
  it.each([
    ['a route', { 'routes/copy.yaml': SMALL[ROUTE] }, 'routes/copy.yaml:1', 'routes/client.yaml:1'],
    [
      'an amendment',
      { 'rules/amendments/very-urgent.yaml': SMALL['rules/amendments/urgent.yaml'] },
      'rules/amendments/very-urgent.yaml:1',
      'rules/amendments/urgent.yaml:1',
    ],
    [
      'a fact called like a document',
      edited(FACTS, '  staff:', '  charter: { type: number, title: Устав }\n  staff:'),
      'rules/facts.yaml:8',
      'rules/documents.yaml:2',
    ],
    [
      'a route called like a group',
      edited(ROUTE, 'group: domestic', 'group: other'),
      'routes/other.yaml:1',
      'routes/client.yaml:3',
    ],
  ] as const)('%s', (_what, changes, second, first) => {
    const [twice] = checkSmall(changes).findings.filter(({ code }) => code === 330);
    expect(`${twice?.place?.file}:${twice?.place?.line}`).toBe(second);
    expect(twice?.others.map(({ word, place }) => `${word} ${place.file}:${place.line}`)).toEqual([
      `first_here ${first}`,
    ]);
  });

  it('an entity type with two packages', () => {
    const { findings } = checkSmall({
      'rules/packages/more.yaml':
        'package: more\ntitle: Ещё\nentity: llc\ndocuments:\n  - { document: charter, by: start }\n',
    });
    expect(findings.map(shortly)).toEqual(['rules/packages/more.yaml:3:9 335']);
  });

  it('a group may be named by many routes', () => {
    expect(found(OTHER, 'otherwise: true', 'group: domestic\notherwise: true')).toEqual([]);
  });
});

describe('a reserved name', () => {
  it.each([
    'any',
    'not',
    'absent',
    'otherwise',
    'draft',
    'everything',
    'signing',
    'rework',
    'registered',
    'head',
  ])('%s is nobody’s', (name) => {
    const declared = `  ${name}: { type: number, title: Признак }\n  staff:`;
    expect(found(FACTS, '  staff:', declared)).toContain(`${FACTS}:8:3 331`);
    expect(found(ROLES, '  reception:', `  ${name}: { title: Роль, people: [orlova] }\n  reception:`)).toContain(
      `${ROLES}:16:3 331`,
    );
  });

  it.each([
    'entity',
    'npd',
    'client',
    'country',
    'currencies',
    'initiator',
    'department',
    'created',
    'sign_by',
    'urgent',
  ])('%s is built in', (name) => {
    expect(found(FACTS, '  staff:', `  ${name}: { type: number, title: Признак }\n  staff:`)).toContain(
      `${FACTS}:8:3 331`,
    );
  });

  it.each([
    'inn',
    'kpp',
    'ogrn',
    'tax_id',
    'id',
    'name',
    'rates',
    'confirmed',
    'documents',
    'curator',
  ])('%s is a key of contracts, which facts must not hide', (name) => {
    expect(found(FACTS, '  staff:', `  ${name}: { type: number, title: Признак }\n  staff:`)).toContain(
      `${FACTS}:8:3 331`,
    );
  });

  it('columns of the funnel may be called like the state that they show', () => {
    expect(found('rules/funnel.yaml', '  lost:', '  rejected:')).toEqual([]);
  });

  it('deadlines and amendments may be called like built-in facts', () => {
    expect(found('rules/sla.yaml', '  short:', '  urgent: { allow: 1 working day }\n  short:')).toEqual([
      'rules/sla.yaml:3:3 332',
    ]);
  });
});

describe('declared and never used', () => {
  it.each([
    ['a fact', FACTS, '  staff:', '  spare: { type: number, title: Признак }\n  staff:', '8:3'],
    ['a limit', 'rules/limits.yaml', '  long_term:', '  spare: { title: Предел, value: 5 }\n  long_term:', '4:3'],
    [
      'a list of clients',
      'rules/clients.yaml',
      '  key_clients:',
      '  spare: { title: Список, members: { "7736050003": ПАО Газпром } }\n  key_clients:',
      '2:3',
    ],
    ['a document', 'rules/documents.yaml', '  consent:', '  spare: { title: Документ }\n  consent:', '4:3'],
    ['a role', ROLES, '  reception:', '  spare: { title: Роль, people: [orlova] }\n  reception:', '16:3'],
    ['a deadline', 'rules/sla.yaml', '  short:', '  spare: { allow: 1 working day }\n  short:', '3:3'],
  ])('%s', (_what, file, from, to, place) => {
    const { findings, bundle } = checkSmall(edited(file, from, to));
    expect(findings.map(shortly)).toEqual([`${file}:${place} 332`]);
    expect(findings[0]?.severity).toBe('warning');
    expect(bundle).toBeDefined();
  });

  it.each([
    ['a reason', 'rules/reasons.yaml', '  price_mismatch:', '  spare: { title: Причина }\n  price_mismatch:'],
    ['a person', ROLES, '  volkov:', '  spare: { title: Человек }\n  volkov:'],
    ['a department', ROLES, '  office:', '  spare: { title: Отдел }\n  office:'],
  ])('is not said of %s', (_what, file, from, to) => {
    expect(found(file, from, to)).toEqual([]);
  });

  it('tests do not count as a use', () => {
    const changes = {
      ...edited(FACTS, '  staff:', '  spare: { type: number, title: Признак }\n  staff:'),
      ...edited('routes/tests/client.yaml', 'prepayment: 0 % }', 'prepayment: 0 %, spare: 5 }'),
    };
    expect(checkSmall(changes).findings.map(shortly)).toEqual([`${FACTS}:8:3 332`]);
  });

  it('is not said while something else is wrong: the name may only be misspelled elsewhere', () => {
    expect(found('routes/other.yaml', 'at_least: 2, sla: short', 'at_least: 2, sla: shrt')).toEqual([
      'routes/other.yaml:9:46 309 short?',
    ]);
    expect(found('rules/clients.yaml', 'key_clients:', 'keyclients:')).toEqual([
      'rules/amendments/key-client.yaml:7:17 305 keyclients?',
    ]);
  });
});

describe('inside one route', () => {
  it('a stage stands once', () => {
    expect(found(OTHER, 'stage: approval', 'stage: review')).toContain(`${OTHER}:10:12 337`);
  });

  it('a step stands once in its stage unless it has a name of its own', () => {
    expect(found(OTHER, '{ role: legal, sla: review }', '{ role: committee, sla: review }')).toEqual([
      `${OTHER}:9:17 338`,
    ]);
    expect(found(OTHER, '{ role: legal, sla: review }', '{ role: committee, step: first, sla: review }')).toEqual([]);
  });

  it('a role may stand in several stages', () => {
    expect(found(OTHER, '{ role: director, sla: short }', '{ role: legal, sla: short }')).toEqual([]);
  });

  it('somebody approves, or the route says that nobody does', () => {
    const told = SMALL[OTHER]
      ?.replace('{ role: legal, sla: review }', '{ role: legal, act: advise }')
      .replace('at_least: 2, sla: short', 'act: inform')
      .replace('{ role: director, sla: short }', '{ role: director, act: perform, sla: short }');
    expect(checkSmall({ [OTHER]: told }).findings.map(shortly)).toEqual([`${OTHER}:4:1 376`]);
    expect(
      checkSmall({ [OTHER]: told?.replace('otherwise: true', 'otherwise: true\napprovals: none') }).findings,
    ).toEqual([]);
  });

  it('a return goes back, not to the last stage', () => {
    expect(found(ROUTE, 'to: review', 'to: approval')).toEqual([`${ROUTE}:20:31 375`]);
  });

  it('no more votes are needed than there are people', () => {
    expect(found(OTHER, 'at_least: 2', 'at_least: 4')).toEqual([`${OTHER}:9:38 373`]);
    expect(found(OTHER, 'at_least: 2', 'at_least: 3')).toEqual([]);
    // Of the department of two the head is not asked.
    expect(found(OTHER, '{ role: legal, sla', '{ role: legal, at_least: 2, sla')).toEqual([`${OTHER}:8:34 373`]);
    expect(
      found(OTHER, '{ role: committee, at_least: 2', '{ any_of: [legal, director], step: both, at_least: 3'),
    ).toEqual([`${OTHER}:9:60 373`]);
  });
});

describe('what is left over', () => {
  it('goes to one route', () => {
    const rest = SMALL[OTHER]?.replace('route: other', 'route: rest');
    const { findings } = checkSmall({ 'routes/rest.yaml': rest });
    expect(findings.map(shortly)).toEqual(['routes/rest.yaml:3:12 333']);
    expect(findings[0]?.others.map(({ place }) => place.file)).toEqual([OTHER]);
  });

  it('goes to one line of signing, which is never missing', () => {
    const file = 'rules/signing.yaml';
    expect(found(file, 'when: { entity: llc, relation: client }', 'otherwise: true')).toEqual([`${file}:3:18 333`]);
    expect(found(file, 'otherwise: true', 'when: { relation: supplier }')).toEqual([`${file}:1:1 334`]);
  });

  it('goes to one line of a matrix of authority', () => {
    const line = 'when: { amount: { below: small_deal, if_absent: true } }';
    const changes = SMALL[ROLES]
      ?.replace(line, 'otherwise: true')
      .replace('when: { amount: { from: small_deal, if_absent: false } }', 'otherwise: true');
    expect(
      checkSmall({ [ROLES]: changes })
        .findings.map(shortly)
        .filter((line) => line.includes(' 333')),
    ).toEqual([`${ROLES}:21:38 333`]);
  });
});

describe('the funnel', () => {
  const file = 'rules/funnel.yaml';

  it('shows everything in one column each', () => {
    expect(found(file, 'shows: [approval]', 'shows: [approval, review]')).toEqual([`${file}:5:53 339`]);
    expect(checkSmall(edited(file, 'sent, scanning]', 'sent]')).findings[0]?.params).toEqual({ names: ['scanning'] });
    expect(found(file, 'sent, scanning]', 'sent]')).toEqual([`${file}:2:1 340`]);
  });

  it('need not be there', () => {
    expect(checkSmall({ [file]: undefined }).findings).toEqual([]);
  });
});

describe('letters', () => {
  const file = 'rules/letters/missing.md';
  const letter = SMALL[file] ?? '';

  it('know the placeholders of their purpose only', () => {
    expect(found(file, 'for: missing_documents', 'for: signed')).toEqual([`${file}:9:1 317`]);
    expect(found(file, '{documents.missing}', '{ documents.missing }')).toEqual([
      `${file}:9:1 317 {documents.missing}?`,
    ]);
  });

  it('have no brace without its partner', () => {
    expect(found(file, '{documents.missing}', '{documents.missing')).toEqual([`${file}:9:1 381`]);
    expect(found(file, '{documents.missing}', 'documents.missing}')).toEqual([`${file}:9:18 381`]);
  });

  it('are one for each purpose, language and condition', () => {
    const more = letter.replace('letter: missing-ru', 'letter: again');
    const english = more.replace('language: ru', 'language: en');
    const other = more.replace('subject:', 'when: { relation: supplier }\nsubject:');
    expect(checkSmall({ 'rules/letters/again.md': more }).findings.map(shortly)).toEqual([`${file}:3:6 336`]);
    expect(checkSmall({ 'rules/letters/again.md': english }).findings).toEqual([]);
    expect(checkSmall({ 'rules/letters/again.md': other }).findings).toEqual([]);
  });
});
