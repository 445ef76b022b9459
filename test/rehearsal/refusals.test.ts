// A refusal can be what a test expects: then it is what happened, and the test goes on.

import { expect, test } from 'vitest';
import { live, told } from './rehearse.ts';

async function failures(timeline: string, contract = ''): Promise<readonly unknown[]> {
  return told((await live(timeline, contract)).failures);
}

const NOT_THEIRS = 'at: 1 working hour, step: legal, does: approve, by: sokolov';

test('an act that is refused as expected leaves the case as it was', async () => {
  expect(
    await failures(`{ ${NOT_THEIRS}, expect: { refused: not_your_step, asked: [legal, finance] } }
       { at: 2 working hours, step: legal, does: approve, by: kuznetsov }
       { at: 2 working hours, expect: { asked: [finance] } }`),
  ).toEqual([]);
});

test('one that is refused for another reason differs, and the test goes on', async () => {
  expect(
    await failures(`{ ${NOT_THEIRS}, expect: { refused: case_on_hold } }
       { at: 2 working hours, expect: { state: signing } }`),
  ).toEqual([
    { refused: { missing: ['case_on_hold'], extra: ['not_your_step'] } },
    { state: { missing: ['signing'], extra: ['review'] } },
  ]);
});

test('one that is not refused differs', async () => {
  expect(
    await failures(
      '{ at: 1 working hour, step: legal, does: approve, by: kuznetsov, expect: { refused: not_your_step } }',
    ),
  ).toEqual([{ refused: { missing: ['not_your_step'], extra: [] } }]);
});

test('one that is refused although nothing of the kind was expected ends the test', async () => {
  expect(await failures(`{ ${NOT_THEIRS}, expect: { asked: [legal, finance] } }`)).toMatchObject([
    { what: 'refused', refusal: { reason: 'not_your_step' } },
  ]);
});

test('papers that are missing at the curator’s own sending', async () => {
  expect(
    await failures(
      `{ at: 0 working hours, does: submit, by: curator, expect: { refused: papers_missing, state: intake } }
       { at: 1 working hour, does: add_document, by: curator, document: charter }
       { at: 1 working hour, does: submit, by: curator, expect: { state: review } }`,
      ', documents: { charter: missing }',
    ),
  ).toEqual([]);
});
