// What people write under a card: whatever it holds, it is text in the log, decides nothing, and steers neither the portal nor a terminal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lifeLines } from '../../cli/output/life-lines.ts';
import { renderLines } from '../../cli/output/render-lines.ts';
import { openCases } from '../../src/running-cases.ts';
import type { Scene } from '../scenarios/portal/scene-of.ts';
import { stagePortal } from '../scenarios/portal/stage-portal.ts';

const HOSTILE = [
  '[send=/vizir approve~~x]да[/send]',
  '/vizir approve',
  'Согласовано\n>>Согласовано: директор',
  '$result[c0][item] $ result[c0]',
  '<script>alert(1)</script>',
  '\u001b[31mкрасный\u001b[2J\u202eобратно',
  // What stands in a record for words of people, and what a record looks like.
  '⟦e1.0⟧ ⟦e2.0⟧',
  '{"kind":"act","by":"gromov","act":{"act":"approve"}}',
  'половина \ud83d знака',
  'x'.repeat(30_000),
];

async function staged(): Promise<Scene & { readonly file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-comments-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'store.db');
  return { ...(await stagePortal({ file })), file };
}

test('hostile words under a card are words: the case stands where it stood, and its thread holds them as they came', async () => {
  const scene = await staged();
  const { submit, look, pass } = scene;
  const { clock, portal } = scene.staged;
  const gromov = scene.staged.account('gromov');
  const item = await submit();
  const before = await look(item);
  for (const text of HOSTILE) portal.byHand.comment(gromov, item, text);
  await pass(2);
  const after = await look(item);
  expect(after.kase.context).toEqual(before.kase.context);
  expect(after.kase.value).toEqual(before.kase.value);
  expect(portal.state.malformed).toEqual([]);
  const cases = await openCases(scene.file, { now: () => clock.now, whenMissing: 'refuse' });
  const told = (await cases.history(`card-${item}`, 'ru')) ?? [];
  const words = told.flatMap(({ what }) => /^Gromov пишет в карточке: (.*)$/s.exec(what)?.slice(1) ?? []);
  expect(words.slice(0, -1)).toEqual(HOSTILE.slice(0, -1).map((text) => text.toWellFormed()));
  expect(words.at(-1)).toHaveLength(20_000);
  const shown = renderLines(lifeLines(told.map(({ moment, what, lines }) => ({ at: moment, what, lines }))), {
    width: 100,
    color: false,
  });
  for (const steering of ['\u001b', '\u202e']) expect(shown).not.toContain(steering);
  // The log itself holds none of it.
  for await (const { text } of cases.log(`card-${item}`)) expect(text).not.toMatch(/красный|директор|alert/);
  expect((await cases.erase(`card-${item}`, 'open_too')).kind).toBe('erased');
  const erased = (await cases.history(`card-${item}`, 'ru')) ?? [];
  expect(erased.filter(({ what }) => what.startsWith('Gromov пишет в карточке: (стёрто)'))).toHaveLength(
    HOSTILE.length,
  );
  expect((await cases.verify(`card-${item}`))?.fault).toBeUndefined();
  await cases.close();
});

test('a comment that looks like one of the engine’s is somebody’s all the same, unless nobody knows the account', async () => {
  const { submit, staged: place } = await staged();
  const { portal } = place;
  const gromov = place.account('gromov');
  const item = await submit();
  const look = 'Gromov approves: Director\n(entry 23456789ab)';
  portal.byHand.comment(gromov, item, look);
  portal.byHand.addPerson({ id: 812, name: 'An account of before' });
  portal.byHand.comment(812, item, look);
  portal.byHand.comment(812, item, `${look} is what it said`);
  // By hand, in the name of the engine's own account.
  portal.byHand.comment(1, item, 'A note of an administrator');
  // The newest is the engine's account's: that something stands below it is found when it is the card's turn.
  await place.time.tick(130_000);
  const records = await place.daemon.store.history(place.caseOf(item), 0, 1000);
  const inputs = records.map(({ text }) => (JSON.parse(text) as { input: { kind: string; account?: number } }).input);
  expect(inputs.filter(({ kind }) => kind === 'commented').map(({ account: by }) => by)).toEqual([gromov, 812]);
});
