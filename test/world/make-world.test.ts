// The world of the default rules: who is asked, whose head, on which calendar; and one contract's whole life in it.

import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { parseLocalText } from '../../src/calendar/parse-local-text.ts';
import { decide } from '../../src/decide/decide.ts';
import type { Act, Start } from '../../src/domain/act.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Case } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { PersonId, RoleId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { readContractInput } from '../../src/language/contract/read-contract-input.ts';
import { advance } from '../../src/machine/advance.ts';
import { caseState, stateName } from '../../src/machine/case-state.ts';
import { replay } from '../../src/machine/replay.ts';
import { startCase } from '../../src/machine/start-case.ts';
import { storeCase } from '../../src/machine/stored/stored-case.ts';
import type { World } from '../../src/machine/world.ts';
import { makeWorld } from '../../src/world/make-world.ts';
import { day } from '../calendar/calendar-of.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';

const TODAY = day('2026-03-02');
const CONTRACT = `
inn: "7708503727"
relation: client
kind: services
amount: 800 000 RUB
department: client_service
curator: tarasova
initiator: fedorov
subjects: []
own_form: false
prepayment: 0 %
term: 12
signatory: charter
major_deal: false
tender: false
`;

let bundle: Bundle;
let plan: Plan;
let world: World;

beforeAll(async () => {
  bundle = defaultRules();
  const input = await readContractInput({ file: 'contract.yaml', text: CONTRACT }, { flags: [] }, bundle, TODAY);
  if (input.facts === undefined) throw new Error(JSON.stringify(input.findings));
  const decision = await decide(bundle, input.facts, { asOf: TODAY });
  if (decision.outcome !== 'decided') throw new Error(decision.outcome);
  plan = decision.plan;
  world = makeWorld({ bundle });
});

function moment(text: string): Instant {
  const parsed = parseLocalText(text, 'Europe/Moscow');
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

function people(role: string, at: string, barred: readonly string[] = []): readonly string[] {
  return world
    .peopleOf({
      role: brandId<RoleId>(role),
      act: 'approve',
      wanted: 1,
      plan,
      now: moment(at),
      barred: barred.map((person) => brandId<PersonId>(person)),
    })
    .map(({ person, as, insteadOf }) => [person, as, insteadOf].filter((word) => word !== undefined).join(' '));
}

test('a department is asked without its head; who is away on that day is stood in for', () => {
  expect(people('legal', '2026-03-02 10:00')).toEqual(['kuznetsov member', 'morozova member', 'stepanova member']);
  expect(people('legal', '2026-02-03 10:00')).toEqual([
    'kuznetsov member',
    'stepanova member',
    'belova substitute morozova',
  ]);
});

test('who may not decide is left out, one_of is followed, and the last resort comes last', () => {
  expect(people('initiating_head', '2026-03-02 10:00')).toEqual(['sidorov head']);
  expect(people('initiating_head', '2026-03-02 10:00', ['sidorov'])).toEqual(['gromov head']);
  expect(people('authority', '2026-03-02 10:00')).toEqual(['orlova member']);
  expect(people('cfo', '2026-03-02 10:00', ['orlova', 'zaitseva', 'petrov'])).toEqual(['gromov last_resort']);
});

test('a role that asks the least loaded asks one', () => {
  const open: Readonly<Record<string, number>> = { kuznetsov: 3, morozova: 1, stepanova: 2 };
  const loaded = makeWorld({ bundle, openSteps: (person) => open[person] ?? 0 });
  const asked = {
    role: brandId<RoleId>('legal'),
    act: 'approve',
    wanted: 1,
    plan,
    now: moment('2026-03-02 10:00'),
    barred: [],
  } as const;
  expect(loaded.peopleOf(asked)).toEqual([{ person: 'morozova', as: 'member' }]);
});

test('the head of who has a step is one level up, past who may not decide', () => {
  const head = (of: Parameters<World['headOf']>[0]['of'], barred: readonly string[] = []) =>
    world.headOf({ of, plan, now: moment('2026-03-02 10:00'), barred: barred.map((one) => brandId<PersonId>(one)) });
  expect(head({ kind: 'person', person: brandId('kuznetsov') })).toEqual(['belova']);
  expect(head({ kind: 'person', person: brandId('belova') })).toEqual(['gromov']);
  expect(head({ kind: 'role', role: brandId('legal') })).toEqual(['belova']);
  expect(head({ kind: 'role', role: brandId('legal') }, ['belova'])).toEqual(['gromov']);
});

test("a person counts on their own calendar, else on their department's, else on the policy's", () => {
  expect(world.calendarOf({ person: brandId('pak') })).toBe('vladivostok');
  expect(world.calendarOf({ person: brandId('kuznetsov'), role: brandId('legal') })).toBe('moscow');
});

test('a paper is judged as of the day on which its gate was passed', () => {
  const question = {
    document: brandId<never>('egrul_extract'),
    paper: { received: true, issued: day('2026-02-20') },
    plan,
    now: moment('2026-05-01 10:00'),
  };
  expect(world.paperState({ ...question, passed: () => undefined })).toEqual({ state: 'expired', ground: 'date' });
  expect(world.paperState({ ...question, passed: () => moment('2026-03-02 10:00') }).state).toBe('valid');
});

test('a contract of the default rules lives its life, and its log replays to the same case', () => {
  const id = brandId<Case['id']>('2026-1');
  let now = moment('2026-03-02 10:00');
  const papers = plan.documents.map(({ document }) => ({
    document,
    paper: {
      hash: createHash('sha256').update(document).digest('hex'),
      issued: day('2026-02-25'),
      until: day('2026-12-31'),
      invalid: false,
    },
  }));
  const start: Start = {
    kind: 'start',
    by: brandId('fedorov'),
    curator: brandId('tarasova'),
    draft: createHash('sha256').digest('hex'),
    papers,
  };
  const started = startCase({ id, plan, start }, now, world);
  let kase = started.case;
  let largest = 0;
  const records: CaseRecord[] = [started.record];
  const does = (by: string, act: Act): void => {
    now = (now + 3_600_000) as Instant;
    const advanced = advance(kase, { kind: 'act', by: brandId(by), act }, now, world);
    if (advanced.kind !== 'advanced') throw new Error(JSON.stringify(advanced));
    kase = advanced.case;
    records.push(advanced.record);
    largest = Math.max(largest, new TextEncoder().encode(JSON.stringify(storeCase(kase))).length);
  };
  does('tarasova', { act: 'submit' });
  expect(stateName(caseState(kase))).toBe('review');
  for (;;) {
    const open = Object.entries(kase.context.steps).find(([, { status }]) => status === 'asked');
    if (open === undefined) break;
    const [step, { asked }] = open;
    does(asked[0]?.person ?? '', { act: 'approve', step: brandId(step), revision: 1 });
  }
  expect(kase.context.steps).toMatchObject({
    'review/legal': { status: 'met' },
    'approval/authority': { status: 'met' },
  });
  expect(kase.context.waiting).toMatchObject({ state: 'signing', people: ['rodionova', 'zhukova'] });
  does('zhukova', { act: 'sign' });
  does('tarasova', { act: 'countersign' });
  does('rodionova', { act: 'register', number: '1', text: 'Договор в ЭДО', on: day('2026-03-02') });
  expect(stateName(caseState(kase))).toBe('registered');
  expect(largest).toBeLessThanOrEqual(4096);
  expect(replay({ id, planNamed: () => plan }, JSON.parse(JSON.stringify(records)))).toEqual(kase);
});
