// C16. One thread under the card: who, when, why; each thing once, whatever fails on the way. What people write there is part of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ToldRecord } from '../../../src/running-cases.ts';
import { openCases } from '../../../src/running-cases.ts';
import type { Scene } from './scene-of.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test.each(['a', 'b', 'c'])('everything that happened stands there once and in its order (%s)', async (seed) => {
  const { submit, press, reply, view, atDesk, look, staged } = await stagePortal({
    seed,
    faults: someFaults(`c16 ${seed}`, 0.15),
  });
  const item = await submit();
  await press('kuznetsov', 'take');
  await press('kuznetsov', 'approve_with_remarks');
  await reply('kuznetsov', 'Name the court');
  await atDesk(CURATOR, item, 'record_remark');
  await reply(CURATOR, 'By phone: the seal is missing');
  await press('vasileva', 'approve');
  await press('gromov', 'approve');
  const thread = view.comments(item);
  const marks = thread.map((comment) => comment.split('\n').at(-1));
  expect(new Set(marks).size).toBe(marks.length);
  const at = (text: string): number => thread.findIndex((comment) => comment.includes(text));
  const places = ['Novikova', 'Name the court', 'the seal is missing', 'Gromov'].map(at);
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect((await look(item)).trouble).toBeUndefined();
  expect(staged.portal.state.malformed).toEqual([]);
});

/** An account that the rules do not name. */
const STRANGER = 812;

async function staged(seed: string, share: number): Promise<Scene & { readonly file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-c16-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'store.db');
  const scene = await stagePortal({ seed, file, faults: someFaults(`c16 comments ${seed}`, share) });
  scene.staged.portal.byHand.addPerson({ id: STRANGER, name: 'A guest' });
  return { ...scene, file };
}

/** As `vizir case history` tells it. */
async function history({ staged: { clock }, file }: Scene & { readonly file: string }, item: number) {
  const cases = await openCases(file, { now: () => clock.now, whenMissing: 'refuse' });
  const told = await cases.history(`card-${item}`, 'en');
  const check = await cases.verify(`card-${item}`);
  await cases.close();
  expect(check?.fault).toBeUndefined();
  return (told ?? []).filter(({ what }: ToldRecord) => what.includes('writes at the card'));
}

test.each([
  'a',
  'b',
  'c',
])('what people write under the card is in the thread of the contract, once (%s)', async (seed) => {
  const scene = await staged(seed, 0.1);
  const { submit, view, pass, look, press, settle } = scene;
  const { byHand } = scene.staged.portal;
  const item = await submit();
  const comment = (user: number, text: string): number => byHand.comment(user, item, text);
  comment(scene.staged.account('gromov'), 'Ask them for annex 2');
  await pass(1);
  const before = await look(item);
  comment(STRANGER, '[B]Approved![/B] $result[c0]');
  comment(scene.staged.account('kuznetsov'), 'I approve');
  await pass(1);
  const after = await look(item);
  expect(after.kase.value).toEqual(before.kase.value);
  expect(after.kase.context).toEqual(before.kase.context);
  expect(view.output(item, 'verdicts')).toBe('');
  await scene.staged.kill();
  await scene.staged.open();
  await settle();
  await press('kuznetsov', 'approve');
  await pass(2);
  const told = await history(scene, item);
  expect(told.map(({ what }) => what)).toEqual([
    'Gromov writes at the card: Ask them for annex 2',
    'account 812 of the portal writes at the card: [B]Approved![/B] $result[c0]',
    'Kuznetsov writes at the card: I approve',
  ]);
  expect(told.map(({ by }) => by)).toEqual(['gromov', undefined, 'kuznetsov']);
  expect((await look(item)).trouble).toBeUndefined();
  expect(scene.staged.portal.state.malformed).toEqual([]);
});

test('an approver who decides by a comment is told once that it decides nothing, and where the decision is', async () => {
  const { submit, people, staged: portal, pass } = await staged('told', 0);
  const item = await submit();
  const told = () => people.messages('kuznetsov').filter(({ text }) => text.includes('it decides nothing'));
  portal.portal.byHand.comment(portal.account('kuznetsov'), item, 'Approved');
  portal.portal.byHand.comment(portal.account('gromov'), item, 'Approved, too');
  await pass(1);
  portal.portal.byHand.comment(portal.account('kuznetsov'), item, 'I said: approved');
  await pass(1);
  expect(told()).toHaveLength(1);
  // Nobody asks him yet.
  expect(people.messages('gromov')).toEqual([]);
  people.press('kuznetsov', 'open');
  await pass(1);
  expect(people.buttons('kuznetsov').map(({ verb }) => verb)).toContain('approve');
});

test('what the curator writes moves nothing on the card, and is found when it is the card’s turn', async () => {
  const scene = await staged('curator', 0);
  const items = [
    await scene.submit(),
    await scene.begin(undefined, 'Contract 8'),
    await scene.begin(undefined, 'Contract 9'),
  ];
  for (const item of items)
    scene.staged.portal.byHand.comment(scene.staged.account(CURATOR), item, `The client of ${item} is in a hurry`);
  await scene.staged.time.tick(140_000);
  for (const item of items)
    expect((await history(scene, item)).map(({ what }) => what)).toEqual([
      `Novikova writes at the card: The client of ${item} is in a hurry`,
    ]);
});

test('a comment that is changed or deleted stays as it was read', async () => {
  const scene = await staged('quiet', 0);
  const item = await scene.submit();
  const { byHand, state } = scene.staged.portal;
  const id = byHand.comment(scene.staged.account(CURATOR), item, 'The client is in a hurry');
  await scene.staged.time.tick(140_000);
  const comment = state.comments.get(id);
  if (comment !== undefined) comment.comment = 'The client is in no hurry';
  byHand.comment(scene.staged.account('gromov'), item, 'Noted');
  await scene.pass(1);
  state.comments.delete(id);
  await scene.staged.time.tick(140_000);
  expect((await history(scene, item)).map(({ what }) => what)).toEqual([
    'Novikova writes at the card: The client is in a hurry',
    'Gromov writes at the card: Noted',
  ]);
});
