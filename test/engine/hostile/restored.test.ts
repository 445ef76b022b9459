// A store that is set back by an old backup while the portal has gone on: found, told of, and nothing is done twice.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CaseId, StepKey } from '../../../src/domain/case.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { EngineEvent } from '../../../src/engine/ports/engine-event.ts';
import type { SimulatedPortal } from '../../../src/simulator/portal/simulated-portal.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { brandId } from '../../generators/brand-id.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import type { OtherThanUsual } from '../staged-engine.ts';
import { StagedEngine } from '../staged-engine.ts';
import { submitted } from '../submitted.ts';

const folder = mkdtempSync(join(tmpdir(), 'vizir-restored-'));
const ONE = brandId<CaseId>('one');
const TWO = brandId<CaseId>('two');
const legal = brandId<StepKey>('review/legal');
const HOUR_MS = 3_600_000;
let files = 0;
let presses = 0;

afterAll(() => rmSync(folder, { recursive: true }));

type ActEvent = Extract<EngineEvent, { readonly kind: 'act' }>;
type How = 'backup' | 'by_hand';

/** Goes on after the copy was made; then the copy takes the store's place, an hour later. */
async function setBack(
  how: How,
  around?: OtherThanUsual['around'],
  meanwhile: (ahead: StagedEngine) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly staged: StagedEngine; readonly before: Seen }> {
  files += 1;
  const [path, copy] = [join(folder, `${files}.db`), join(folder, `${files}-copy.db`)];
  const store = openSqliteStore({ path });
  const first = new StagedEngine(store);
  await first.publish(defaultRules());
  first.start();
  // An intake without papers: a letter is drafted about them.
  await first.begin(TWO);
  await submitted(first, ONE);
  if (how === 'backup') await store.backup(copy, first.clock.now);
  else {
    await first.stop();
    await store.close();
    copyFileSync(path, copy);
  }
  const ahead = how === 'backup' ? first : again(first, path);
  await ahead.clock.rest();
  const [person] = askedIn(ahead.portal, legal);
  await press(ahead, ONE, person ?? '', { act: 'approve', step: legal, revision: 1 });
  await press(ahead, ONE, 'tarasova', { act: 'record_remark', text: 'Сказали по телефону.' });
  await press(ahead, TWO, 'tarasova', { act: 'record_remark', text: 'И ещё.' });
  await meanwhile(ahead);
  await ahead.pass((ahead.clock.now + HOUR_MS) as Instant);
  await ahead.stop();
  const before = seenOf(ahead.portal);
  const staged = again(ahead, copy, around);
  await staged.clock.rest();
  return { staged, before };
}

/** Under a key that no other press has, in whichever store. */
async function press(staged: StagedEngine, id: CaseId, by: string, act: ActEvent['act']): Promise<void> {
  presses += 1;
  await staged.send(id, { kind: 'act', by: brandId(by), act }, `press-${presses}`);
}

function again({ clock, portal }: StagedEngine, path: string, around?: OtherThanUsual['around']): StagedEngine {
  const staged = new StagedEngine(openSqliteStore({ path }), {
    clock,
    portal,
    ...(around === undefined ? {} : { around }),
  });
  staged.start();
  return staged;
}

type Seen = { readonly letters: number; readonly comments: number; readonly folders: number; readonly files: number };

function seenOf({ view: { letters, comments, folders, files: filed } }: SimulatedPortal): Seen {
  return { letters: letters.length, comments: comments.length, folders: folders.length, files: filed.length };
}

function askedIn({ view }: SimulatedPortal, step: StepKey): readonly string[] {
  return view.questions.flatMap(({ effect, closed }) =>
    effect.case === ONE && effect.step === step && closed === undefined ? [effect.person] : [],
  );
}

test.each<How>([
  'backup',
  'by_hand',
])('set back by a copy (%s): it is told, whoever is asked is asked once more, and no letter goes out again', async (how) => {
  const { staged, before } = await setBack(how);
  await staged.pass((staged.clock.now + HOUR_MS) as Instant);
  const told = staged.noticed.map(({ what }) => what);
  if (how === 'backup') expect(told).toContain('restored');
  else {
    // What has nothing to deliver is not looked at: here time does it.
    await staged.pass((staged.clock.now + 30 * HOUR_MS) as Instant);
    expect(staged.noticed.filter(({ what }) => what === 'portal_ahead').length).toBeGreaterThan(0);
    expect((await staged.store.findCase(ONE))?.trouble ?? 'cleared by a later step').toMatch(/portal_ahead|cleared/);
  }
  // The answer is lost, so that it is asked for again.
  const asked = askedIn(staged.portal, legal);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  const after = seenOf(staged.portal);
  expect(after.letters).toBe(before.letters);
  expect(after.folders).toBe(before.folders);
  expect(after.files).toBe(before.files);
  expect(staged.portal.seenTwice().filter(({ why }) => why === 'same_key')).toEqual([]);

  // Started once more it asks nobody again.
  const questions = staged.portal.view.questions.length;
  await staged.stop();
  staged.start();
  await staged.clock.rest();
  expect(staged.portal.view.questions.length).toBe(questions);

  await press(staged, ONE, asked[0] ?? '', { act: 'approve', step: legal, revision: 1 });
  expect(askedIn(staged.portal, legal)).toEqual([]);
  expect(await staged.store.listOutbox({ states: ['dead'], limit: 10 })).toEqual([]);
  await staged.stop();
});

test('a case that goes on while it is asked again is asked all the same', async () => {
  const refused = new Set<CaseId>();
  const { staged } = await setBack('by_hand', (usual) => ({
    ...usual,
    store: {
      ...usual.store,
      commit: async (step) => {
        const isAgain = step.effects.some(({ key }) => key.includes('/again~'));
        // Somebody was faster, once for each case.
        if (!isAgain || refused.has(step.case)) return await usual.store.commit(step);
        refused.add(step.case);
        return { kind: 'stale', seq: step.after };
      },
    },
  }));
  const before = staged.portal.view.questions.length;
  await staged.pass((staged.clock.now + 31 * HOUR_MS) as Instant);
  expect(refused).toContain(ONE);
  expect(staged.portal.view.questions.slice(before).some(({ key }) => key.includes('/again~'))).toBe(true);
  await staged.stop();
});

async function letterOf(staged: StagedEngine) {
  const seen = await staged.engine.desk.look(TWO);
  const letter = seen?.kase.context.letters?.[0];
  if (letter === undefined) throw new Error('no letter');
  return letter;
}

async function sendLetter(staged: StagedEngine, key: string): Promise<void> {
  const { letter, documents } = await letterOf(staged);
  const written = { addresses: 'client@example.ru', subject: 'Документы', text: 'Пришлите' };
  const act = { act: 'send_letter', letter, documents, ...written } as const;
  await staged.send(TWO, { kind: 'act', by: brandId('tarasova'), act }, key);
}

test.each<How>([
  'backup',
  'by_hand',
])('a letter that left before the store was set back (%s) does not leave with the same press: the curator is asked', async (how) => {
  const { staged } = await setBack(how, undefined, (ahead) => sendLetter(ahead, `letter-${how}`));
  expect(staged.portal.view.sent).toHaveLength(1);
  await sendLetter(staged, `letter-${how}`);
  await staged.pass((staged.clock.now + HOUR_MS) as Instant);
  expect(staged.portal.view.sent).toHaveLength(1);
  expect((await letterOf(staged)).state).toBe('unknown');
  await staged.send(
    TWO,
    { kind: 'act', by: brandId('tarasova'), act: { act: 'confirm_letter', letter: 1 } },
    `left-${how}`,
  );
  expect((await letterOf(staged)).state).toBe('sent');
  await staged.stop();
});
