// From roles to people: who is asked, who is not and why, who stands in.

import { describe, expect, test } from 'vitest';
import type { Department, Person } from '../../../src/domain/directory.ts';
import type { PlannedRole } from '../../../src/domain/plan.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';
import type { AnswerSpec } from '../build-bundle.ts';
import { buildBundle, day } from '../build-bundle.ts';
import type { RoleSpec, StepSpec } from '../build-route.ts';
import { planOf, stepOf } from '../plan-of.ts';

const at = placeIn('rules/roles.yaml');

/** In words: who is asked as what, then who is not. */
function said({ role, people, excluded, unresolved }: PlannedRole): string {
  const asked = people.map(
    ({ person, as, insteadOf }) => `${person} ${as}${insteadOf === undefined ? '' : ` for ${insteadOf}`}`,
  );
  const left = excluded.map(({ person, why }) => `not ${person} (${why})`);
  const open = unresolved === undefined ? [] : [unresolved.kind];
  return [`${role ?? '?'}:`, [...asked, ...left, ...open].join(', ')].join(' ');
}

function person(name: string, more: Partial<Person> = {}): Person {
  return { person: brandId(name), title: name, away: [], at, ...more };
}

const AWAY = [{ from: day('2026-02-20'), until: day('2026-03-02') }];

function department(name: string, head?: string, parent?: string): Department {
  return {
    department: brandId(name),
    title: name,
    ...(head === undefined ? {} : { head: brandId(head) }),
    ...(parent === undefined ? {} : { parent: brandId(parent) }),
    at,
  };
}

const DEPARTMENTS = [
  department('board', 'gromov'),
  department('legal_department', 'belova', 'board'),
  department('sales', 'sidorov', 'board'),
  department('far_east', undefined, 'sales'),
];

const PEOPLE = [
  person('gromov', { department: brandId('board') }),
  person('belova', { department: brandId('legal_department') }),
  person('ivanov', { department: brandId('legal_department') }),
  person('kuznetsov', { department: brandId('legal_department') }),
  person('sidorov', { department: brandId('sales') }),
  person('away', { away: AWAY }),
];

type Case = {
  readonly role: RoleSpec;
  readonly others?: Readonly<Record<string, RoleSpec>>;
  readonly step?: Partial<StepSpec>;
  readonly people?: readonly Person[];
  readonly answers?: Readonly<Record<string, AnswerSpec>>;
  readonly initiator?: string;
  readonly curator?: string;
  readonly asOf?: string;
};

async function resolved(given: Case): Promise<string> {
  const bundle = buildBundle({
    facts: {
      amount: { type: 'money', optional: true },
      department: 'department',
      lawyer: { type: 'person', optional: true },
      initiator: 'person',
    },
    routes: [{ route: 'one', when: {}, stages: [{ stage: 'review', steps: [{ role: 'asked', ...given.step }] }] }],
    roles: { asked: given.role, ...given.others },
    directory: { departments: DEPARTMENTS, people: given.people ?? PEOPLE },
  });
  const plan = await planOf(bundle, given.answers ?? {}, {
    ...(given.initiator === undefined ? {} : { initiator: brandId(given.initiator) }),
    ...(given.curator === undefined ? {} : { curator: brandId(given.curator) }),
    ...(given.asOf === undefined ? {} : { asOf: day(given.asOf) }),
  });
  const [role] = stepOf(plan, 'asked').roles;
  return role === undefined ? 'nobody' : said(role);
}

describe('people by name', () => {
  const role = { people: ['ivanov', 'kuznetsov'], substitutes: ['belova'] };

  test('all of them are asked', async () => {
    expect(await resolved({ role })).toBe('asked: ivanov member, kuznetsov member');
  });

  test('neither the initiator nor the curator approves their own contract', async () => {
    expect(await resolved({ role, initiator: 'ivanov' })).toBe('asked: kuznetsov member, not ivanov (initiator)');
    expect(await resolved({ role, curator: 'kuznetsov' })).toBe('asked: ivanov member, not kuznetsov (curator)');
  });

  test('the initiator is known by the fact as well', async () => {
    expect(await resolved({ role, answers: { initiator: 'ivanov' } })).toBe(
      'asked: kuznetsov member, not ivanov (initiator)',
    );
  });

  test('they may perform and be informed', async () => {
    expect(await resolved({ role, initiator: 'ivanov', step: { act: 'perform' } })).toBe(
      'asked: ivanov member, kuznetsov member',
    );
    expect(await resolved({ role, curator: 'ivanov', step: { act: 'inform' } })).toBe(
      'asked: ivanov member, kuznetsov member',
    );
  });

  test('when all are excluded the substitute is asked', async () => {
    expect(await resolved({ role, initiator: 'ivanov', curator: 'kuznetsov' })).toBe(
      'asked: belova substitute for ivanov, not ivanov (initiator), not kuznetsov (curator)',
    );
  });

  test('when fewer are left than the step needs the substitute comes in', async () => {
    expect(await resolved({ role, initiator: 'ivanov', step: { atLeast: 2 } })).toBe(
      'asked: kuznetsov member, belova substitute for ivanov, not ivanov (initiator)',
    );
  });
});

describe('away', () => {
  const role = { people: ['away', 'ivanov'], substitutes: ['belova', 'kuznetsov'] };

  test('who is away on the decisive day is stood in for, on both ends of the absence', async () => {
    const expected = 'asked: ivanov member, belova substitute for away, not away (away)';
    expect(await resolved({ role, asOf: '2026-02-20' })).toBe(expected);
    expect(await resolved({ role, asOf: '2026-03-02' })).toBe(expected);
    expect(await resolved({ role, asOf: '2026-03-03' })).toBe('asked: away member, ivanov member');
  });

  test('a substitute who may not approve this contract is passed over', async () => {
    expect(await resolved({ role, curator: 'belova' })).toBe(
      'asked: ivanov member, kuznetsov substitute for away, not away (away)',
    );
  });

  test('being away closes advising too', async () => {
    expect(await resolved({ role, step: { act: 'advise' } })).toBe(
      'asked: ivanov member, belova substitute for away, not away (away)',
    );
  });
});

describe('last resort', () => {
  test('nobody left: the role of the policy is asked, and it is said', async () => {
    expect(await resolved({ role: { people: ['ivanov'] }, initiator: 'ivanov' })).toBe(
      'asked: director last_resort, not ivanov (initiator)',
    );
  });

  test('nobody there either: the role is left open', async () => {
    const others = { director: { people: ['ivanov'] } };
    expect(await resolved({ role: { people: ['ivanov'] }, others, initiator: 'ivanov' })).toBe(
      'asked: not ivanov (initiator), nobody',
    );
  });
});

describe('departments', () => {
  const legal: RoleSpec = { resolves: { kind: 'department', department: brandId('legal_department') } };

  test('a department is asked without its head', async () => {
    expect(await resolved({ role: legal })).toBe('asked: ivanov member, kuznetsov member, not belova (head)');
  });

  test('the head may stand in as a substitute', async () => {
    const people = [
      person('belova', { department: brandId('legal_department') }),
      person('ivanov', { department: brandId('legal_department'), away: AWAY }),
    ];
    expect(await resolved({ role: { ...legal, substitutes: ['belova'] }, people })).toBe(
      'asked: belova substitute for ivanov, not ivanov (away)',
    );
  });

  test('people of a department below do not belong to it', async () => {
    const sales: RoleSpec = { resolves: { kind: 'department', department: brandId('sales') } };
    const people = [
      ...PEOPLE,
      person('kim', { department: brandId('far_east') }),
      person('orlova', { department: brandId('sales') }),
    ];
    expect(await resolved({ role: sales, people })).toBe('asked: orlova member, not sidorov (head)');
  });
});

describe('heads', () => {
  const ofLegal: RoleSpec = { resolves: { kind: 'head_of_department', department: brandId('legal_department') } };
  const ofFact: RoleSpec = { resolves: { kind: 'head_of_fact', fact: brandId('department') } };

  test('the head of a named department', async () => {
    expect(await resolved({ role: ofLegal })).toBe('asked: belova head');
  });

  test('one who may not approve is passed over to the next level up', async () => {
    expect(await resolved({ role: ofLegal, initiator: 'belova' })).toBe('asked: gromov head, not belova (initiator)');
  });

  test('one who is away has a substitute first', async () => {
    const people = [person('belova', { away: AWAY }), person('gromov'), person('ivanov')];
    expect(await resolved({ role: { ...ofLegal, substitutes: ['ivanov'] }, people })).toBe(
      'asked: ivanov substitute for belova, not belova (away)',
    );
    expect(await resolved({ role: ofLegal, people })).toBe('asked: gromov head, not belova (away)');
  });

  test('nobody up to the top: last resort', async () => {
    expect(await resolved({ role: ofLegal, initiator: 'belova', curator: 'gromov' })).toBe(
      'asked: director last_resort, not belova (initiator), not gromov (curator)',
    );
  });

  test("the department that a fact names; one without a head has its parent's", async () => {
    expect(await resolved({ role: ofFact, answers: { department: 'sales' } })).toBe('asked: sidorov head');
    expect(await resolved({ role: ofFact, answers: { department: 'far_east' } })).toBe('asked: sidorov head');
  });

  test('a fact that nobody has answered leaves it open', async () => {
    expect(await resolved({ role: ofFact })).toBe('asked: unanswered');
  });
});

describe('a person whom a fact names', () => {
  const lawyer: RoleSpec = { resolves: { kind: 'person_fact', fact: brandId('lawyer'), elseRole: brandId('legal') } };
  const others = { legal: { people: ['ivanov'] } };

  test('is asked', async () => {
    expect(await resolved({ role: lawyer, others, answers: { lawyer: 'kuznetsov' } })).toBe('asked: kuznetsov member');
  });

  test.each(['absent', undefined] as const)('without one (%s) the other role is asked', async (answer) => {
    expect(await resolved({ role: lawyer, others, answers: { lawyer: answer } })).toBe('legal: ivanov member');
  });

  test("without one and without another role it is open, or the last resort's", async () => {
    const alone: RoleSpec = { resolves: { kind: 'person_fact', fact: brandId('lawyer') } };
    expect(await resolved({ role: alone })).toBe('asked: unanswered');
    expect(await resolved({ role: alone, answers: { lawyer: 'absent' } })).toBe('asked: director last_resort');
  });
});

describe('one_of', () => {
  const authority = {
    oneOf: [
      { role: 'cfo', when: { amount: { below: 500, if_absent: false } } },
      { role: 'board', when: { amount: { from: 500, if_absent: false } } },
    ],
  };

  test.each([
    [499, 'cfo: cfo member'],
    [500, 'board: board member'],
    ['absent', '?: no_line'],
    [undefined, '?: unanswered'],
  ] as const)('the line that fits decides: %s', async (amount, expected) => {
    expect(await resolved({ role: authority, answers: { amount } })).toBe(expected);
  });

  test('a line without a condition takes the rest', async () => {
    const role = { oneOf: [{ role: 'cfo', when: { amount: { below: 500, if_absent: false } } }, { role: 'board' }] };
    expect(await resolved({ role, answers: { amount: 'absent' } })).toBe('board: board member');
  });

  test('two lines that fit are never guessed between', async () => {
    const role = {
      oneOf: [
        { role: 'cfo', when: { amount: { up_to: 500, if_absent: false } } },
        { role: 'board', when: { amount: { from: 500, if_absent: false } } },
      ],
    };
    expect(await resolved({ role, answers: { amount: 500 } })).toBe('?: several_lines');
  });
});
