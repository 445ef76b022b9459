// Amendments: whom they touch, what they may do, and what they become.
import { describe, expect, it } from 'vitest';
import type { AmendmentChange } from '../../../src/domain/bundle.ts';
import { checkSmall, edited, SMALL, shortly } from './check-small.ts';

const DATA = 'rules/amendments/personal-data.yaml';
const KEY = 'rules/amendments/key-client.yaml';
const URGENT = 'rules/amendments/urgent.yaml';

function found(file: string, from: string, to: string): readonly string[] {
  return checkSmall(edited(file, from, to)).findings.map(shortly);
}

function touched(routes: string): readonly string[] | undefined {
  const { bundle } = checkSmall(edited(DATA, 'routes: { not: [other] }', routes));
  return bundle?.decisions.amendments.find(({ amendment }) => amendment === 'personal-data')?.routes;
}

describe('the routes that an amendment touches', () => {
  it.each([
    ['named ones', 'routes: [client]', ['client']],
    ['all but some', 'routes: { not: [other] }', ['client']],
    ['all of a group', 'routes: [domestic]', ['client']],
    ['all but a group', 'routes: { not: [domestic] }', ['other']],
    ['all when nothing is said', '', ['client', 'other']],
  ])('%s', (_what, routes, expected) => {
    expect(touched(routes)).toEqual(expected);
  });

  it('are some', () => {
    expect(found(DATA, 'not: [other]', 'not: [other, domestic]')).toEqual([`${DATA}:3:1 377`]);
  });
});

describe('a longer deadline', () => {
  it.each([
    ['by a scale', '{ every_step: true, allow: 50 % }', '{ every_step: true, allow: 150 % }', '5:32 371'],
    ['by another deadline', '{ in: review, step: legal, sla: short }', '{ in: approval, sla: review }', '6:26 371'],
    ['of some step among others', '{ in: review, step: legal, sla: short }', '{ in: review, sla: review }', '6:24 371'],
  ])('%s needs an end', (_what, from, to, expected) => {
    expect(found(URGENT, from, to)).toEqual([`${URGENT}:${expected}`]);
    const ended = SMALL[URGENT]?.replace(from, to).replace('when:', 'in_force: { until: 2026-12-31 }\nwhen:');
    expect(checkSmall({ [URGENT]: ended }).findings).toEqual([]);
    const open = SMALL[URGENT]?.replace(from, to).replace('when:', 'basis: Приказ 5\nin_force: { until: open }\nwhen:');
    expect(checkSmall({ [URGENT]: open }).findings).toEqual([]);
  });

  it.each([
    ['a shorter one', '{ in: review, step: legal, sla: short }'],
    ['the same one', '{ in: review, step: legal, sla: review }'],
  ])('is not said of %s', (_what, change) => {
    expect(found(URGENT, '{ in: review, step: legal, sla: short }', change)).toEqual([]);
  });

  it.each(['0 %', '33.3 %'])('a scale of %s is refused', (scale) => {
    expect(found(URGENT, 'allow: 50 %', `allow: ${scale}`)).toEqual([`${URGENT}:5:32 379`]);
  });
});

describe('what an amendment adds', () => {
  it('is no stage that one of its routes has', () => {
    const stage =
      'add_stage:\n  - { before: approval, stage: approval, title: Ещё, steps: [ { role: legal, sla: review } ] }\nadd:';
    expect(found(DATA, 'add:', stage)).toEqual([`${DATA}:6:32 337`]);
  });

  it('is no step twice', () => {
    expect(found(DATA, 'require:', '  - { to: review, role: committee, sla: short }\nrequire:')).toEqual([
      `${DATA}:7:25 338`,
    ]);
  });

  it('may follow a step of the route', () => {
    expect(found(DATA, 'follows: legal', 'follows: finance')).toEqual([]);
    expect(found(DATA, 'follows: legal', 'follows: reception')).toEqual([`${DATA}:6:58 311`]);
  });
});

describe('what an amendment becomes', () => {
  it('changes stand in the order of their verbs, whatever the order of the file', () => {
    const all = `require:
  - { document: consent, by: signing }
change_sla:
  - { every_step: true, allow: 50 % }
  - { in: review, step: legal, sla: short }
remove:
  - { from: review, step: technical_lead }
waive:
  - { document: charter }
add:
  - { to: review, role: committee, sla: review }
add_stage:
  - { after: review, stage: privacy, title: Данные, steps: [ { role: legal, sla: review } ] }
`;
    const text = SMALL[DATA]?.split('add:')[0]?.replace('routes:', 'in_force: { until: 2026-12-31 }\nroutes:');
    const { bundle, findings } = checkSmall({
      [DATA]: `${text}${all}`,
      ...edited('rules/funnel.yaml', 'shows: [approval]', 'shows: [approval, privacy]'),
    });
    expect(findings).toEqual([]);
    const changes = bundle?.decisions.amendments.find(({ amendment }) => amendment === 'personal-data')?.changes;
    expect(changes?.map(shortlyChanged)).toEqual([
      'add_stage privacy after review',
      'add committee to review',
      'remove technical_lead from review',
      'scale_sla 50',
      'name_sla short review/legal',
      'require consent',
      'waive charter',
    ]);
  });

  it('takes its end with it', () => {
    const amendment = checkSmall().bundle?.decisions.amendments.find(({ amendment: name }) => name === 'key-client');
    expect(amendment?.inForce.until).toBeTypeOf('number');
    expect(amendment?.overrides).toEqual(['personal-data']);
  });
});

function shortlyChanged(change: AmendmentChange): string {
  switch (change.kind) {
    case 'add_stage':
      return `add_stage ${change.stage.stage} ${change.place} ${change.anchor}`;
    case 'add':
      return `add ${change.step.step} to ${change.to}`;
    case 'remove':
      return `remove ${change.step} from ${change.from}`;
    case 'name_sla':
      return `name_sla ${change.sla} ${change.stage}/${change.step}`;
    case 'scale_sla':
      return `scale_sla ${change.percent}`;
    case 'require':
      return `require ${change.line.document}`;
    case 'waive':
      return `waive ${change.document}`;
  }
}

describe('circles', () => {
  it('of amendments', () => {
    const { findings } = checkSmall({ [DATA]: SMALL[DATA]?.replace('routes:', 'overrides: [key-client]\nroutes:') });
    expect(findings.map(shortly)).toEqual([`${KEY}:6:13 405`]);
    expect(findings[0]?.params).toEqual({ path: 'key-client → personal-data → key-client' });
    expect(findings[0]?.others.map(({ place }) => place.file)).toEqual([DATA]);
  });

  it('of routes, through a group', () => {
    const { findings } = checkSmall({
      ...edited('routes/client.yaml', 'group: domestic', 'group: domestic\noverrides: [other]'),
      ...edited('routes/other.yaml', 'otherwise: true', 'overrides: [domestic]\notherwise: true'),
    });
    expect(findings.map(({ code, params }) => `${code} ${params['path']}`)).toEqual(['405 client → other → client']);
  });

  it('of a rule with itself, but not with the group that it is in', () => {
    expect(found('routes/client.yaml', 'group: domestic', 'overrides: [client]')).toContain(
      'routes/client.yaml:3:13 405',
    );
    expect(found('routes/client.yaml', 'group: domestic', 'group: domestic\noverrides: [domestic]')).toEqual([]);
  });

  it('of steps', () => {
    const file = 'routes/client.yaml';
    expect(
      found(file, '{ role: technical_lead, sla: short', '{ role: technical_lead, follows: technical_lead, sla: short'),
    ).toEqual([`${file}:14:42 405`]);
    const circle = SMALL[file]?.replace('may_ask: [technical_lead]', 'may_ask: [technical_lead], follows: finance');
    expect(checkSmall({ [file]: circle }).findings.map(({ code, params }) => `${code} ${params['path']}`)).toEqual([
      '405 legal → finance → legal',
    ]);
  });

  it('of roles and of departments', () => {
    const file = 'rules/roles.yaml';
    expect(found(file, 'else_role: director', 'else_role: technical_lead')).toEqual([`${file}:15:97 405`]);
    expect(found(file, 'head: gromov }', 'head: gromov, parent: legal_department }')).toEqual([`${file}:2:71 405`]);
  });
});
