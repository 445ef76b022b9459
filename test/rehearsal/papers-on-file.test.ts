// Papers of earlier contracts: used again once somebody confirms it, and not before.

import { expect, test } from 'vitest';
import { rehearse, told } from './rehearse.ts';

async function failures(onFile: string, timeline: readonly string[], charter = 'missing'): Promise<readonly unknown[]> {
  const [result] = await rehearse(`  - name: t
    contract: { fixture: client, documents: { charter: ${charter} } }
    on_file: ${onFile}
    timeline:
${timeline.map((line) => `      - ${line}\n`).join('')}`);
  return told(result?.failures ?? []);
}

test('a paper on file counts once its reuse is confirmed', async () => {
  expect(
    await failures('{ charter: received }', [
      '{ at: 0 working hours, does: submit, by: curator, expect: { refused: papers_missing, state: intake } }',
      '{ at: 1 working hour, does: confirm_reuse, by: curator, document: charter }',
      '{ at: 1 working hour, does: submit, by: curator, expect: { state: review } }',
      '{ at: 2 working hours, does: confirm_reuse, by: curator, document: charter, expect: { refused: nothing_to_confirm } }',
    ]),
  ).toEqual([]);
});

test('a paper that came with this contract goes before the one on file', async () => {
  const confirmed =
    '{ at: 1 working hour, does: confirm_reuse, by: curator, document: charter, expect: { refused: nothing_to_confirm } }';
  expect(await failures('{ charter: received }', [confirmed], 'received')).toEqual([]);
});

test('what is not on file cannot be confirmed', async () => {
  const confirmed =
    '{ at: 1 working hour, does: confirm_reuse, by: curator, document: tax_certificate, expect: { refused: nothing_to_confirm } }';
  expect(await failures('{ charter: received }', [confirmed], 'received')).toEqual([]);
});
