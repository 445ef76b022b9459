// What happens in a timeline: time passes, people act, and what comes of it can be expected at each moment.

import { describe, expect, test } from 'vitest';
import { live, told } from './rehearse.ts';

async function failures(timeline: string, contract = ''): Promise<readonly unknown[]> {
  return told((await live(timeline, contract)).failures);
}

test('a contract with its papers is sent to approval at once', async () => {
  expect(await failures('{ at: 0 working hours, expect: { state: review, asked: [legal, finance] } }')).toEqual([]);
});

test('one without them is not, and the test says which are missing', async () => {
  expect(
    await failures(
      '{ at: 1 working hour, step: legal, does: approve, by: kuznetsov }',
      ', documents: { charter: missing }',
    ),
  ).toEqual([
    { what: 'refused', act: 'submit', by: 'novikova', refusal: { reason: 'papers_missing', about: ['charter'] } },
  ]);
});

test('unless the timeline says itself when it is sent', async () => {
  expect(
    await failures(
      `{ at: 0 working hours, expect: { state: intake, letter: [missing-documents-ru] } }
       { at: 1 working day, by: curator, does: add_document, document: charter }
       { at: 1 working day, by: curator, does: submit }
       { at: 1 working day, expect: { state: review } }`,
      ', documents: { charter: missing }',
    ),
  ).toEqual([]);
});

test('reminders and escalations fire on the way, before what people do at that instant', async () => {
  expect(
    await failures(`{ at: 1 working day, step: finance, does: approve, by: sokolov }
       { at: 2 working days, expect: { reminded: [legal] } }
       { at: 3 working days, step: legal, does: approve, by: kuznetsov }
       { at: 3 working days, expect: { escalated: { legal: head }, state: approval } }`),
  ).toEqual([]);
});

test('what was brought about is told once, at the moment that it led to', async () => {
  expect(
    await failures(`{ at: 2 working days, expect: { reminded: [legal, finance] } }
       { at: 2 working days, expect: { reminded: [legal, finance] } }
       { at: 17 working hours, expect: { reminded: [] } }`),
  ).toEqual([]);
});

test('a resubmission answers the remarks; the approval of what did not change is kept', async () => {
  expect(
    await failures(`{ at: 1 working hour, step: finance, does: approve, by: sokolov }
       { at: 2 working hours, step: legal, does: return, by: kuznetsov, reasons: [price_mismatch] }
       { at: 2 working hours, expect: { state: rework, waiting_for: curator, remarks: { open: 1 } } }
       { at: 3 working hours, by: curator, does: resubmit, changes: { draft: v2 } }
       { at: 3 working hours, expect: { asked: [legal], kept: [finance], remarks: { open: 0, addressed: 1 } } }`),
  ).toEqual([]);
});

test('a changed fact decides anew as of the first day', async () => {
  expect(
    await failures(`{ at: 1 working hour, step: finance, does: approve, by: sokolov }
       { at: 1 working hour, step: legal, does: return, by: kuznetsov, reasons: [price_mismatch] }
       { at: 2 working hours, by: curator, does: change_fact, changes: { amount: 5 000 000 RUB } }
       { at: 2 working hours, expect: { route: large-client, approvers: { approval: [director] } } }`),
  ).toEqual([]);
});

test('what the client says is noted by the curator, and the questions go on', async () => {
  expect(
    await failures(`{ at: 1 working hour, step: legal, does: ask_client, by: kuznetsov, note: "Кто подпишет" }
       { at: 1 working hour, expect: { state: waiting_for_client, waiting_for: client, letter: [question-ru] } }
       { at: 1 working day, by: client, does: answer, note: "Директор" }
       { at: 1 working day, expect: { state: review, asked: [legal, finance] } }`),
  ).toEqual([]);
});

test('a confirmed fact counts from then on', async () => {
  expect(
    await failures(
      `{ at: 0 working hours, expect: { approvers: { review: [legal, finance] } } }
       { at: 1 working hour, does: confirm_fact, by: kuznetsov, facts: [own_form] }
       { at: 1 working hour, expect: { approvers: { review: [legal] }, asked: [legal] } }`,
      ', inn: "7707083893", amount: 120 000 RUB, confirmed: []',
    ),
  ).toEqual([]);
});

test('names of people, roles and states all tell whom the case waits for', async () => {
  const line = (whom: string): string => `{ at: 0 working hours, expect: { waiting_for: ${whom} } }`;
  expect(await failures(line('[legal, finance]'))).toEqual([]);
  expect(await failures(line('[kuznetsov, sokolov]'))).toEqual([]);
  expect(await failures(line('legal'))).toEqual([{ waiting_for: { missing: [], extra: ['finance'] } }]);
  expect(await failures(line('[legal, finance, director]'))).toEqual([
    { waiting_for: { missing: ['director'], extra: [] } },
  ]);
});

test('differences do not end a timeline, each says when', async () => {
  const { failures: all } = await live(`{ at: 1 working hour, expect: { state: signing } }
       { at: 2 working hours, expect: { state: rework } }`);
  expect(all.map((failure) => ('moment' in failure ? failure.moment : ''))).toEqual([
    '1 working hour',
    '2 working hours',
  ]);
});

describe('what cannot be ends the timeline, with its place', () => {
  test('time that goes back', async () => {
    const { failures: all } = await live(`{ at: 2 working days, expect: { state: review } }
       { at: 1 working day, expect: { state: approval } }`);
    expect(all).toMatchObject([
      {
        kind: 'trouble',
        at: { line: 34 },
        trouble: { what: 'back_in_time', moment: '1 working day', before: '2 working days' },
      },
    ]);
  });

  test('a year that no calendar lists', async () => {
    expect(await failures('{ at: 20 years, expect: { state: review } }')).toMatchObject([
      { what: 'year_not_listed', calendar: 'moscow' },
    ]);
  });

  test('a verdict of somebody who is not asked', async () => {
    expect(await failures('{ at: 1 working hour, step: legal, does: approve, by: sokolov }')).toMatchObject([
      { what: 'refused', act: 'approve', by: 'sokolov', refusal: { reason: 'not_your_step' } },
    ]);
  });

  test('a step that this route does not have', async () => {
    expect(await failures('{ at: 1 working hour, step: head_of_legal, does: approve, by: belova }')).toEqual([
      { what: 'no_such_step', step: 'head_of_legal', steps: ['legal', 'finance'] },
    ]);
  });

  test('an act that does not say what it needs to', async () => {
    expect(await failures('{ at: 1 working hour, does: promise, by: curator, document: charter }')).toEqual([
      { what: 'said_too_little', act: 'promise', key: 'until' },
    ]);
  });

  test('a contract without anybody who is responsible for it', async () => {
    expect(
      await failures('{ at: 1 working hour, expect: { state: review } }', ', curator: absent, initiator: absent'),
    ).toEqual([{ what: 'no_curator' }]);
  });
});
