// Letters in the engine: their words are sealed, whoever dies at whichever call sends none twice, and what a person drops has not left.
import { expect, test } from 'vitest';
import { Life, throughPass } from '../../src/company/life.ts';
import type { CaseId } from '../../src/domain/case.ts';
import type { CaseLetter } from '../../src/domain/case-letter.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { amendEffect } from '../../src/engine/care/amend-effect.ts';
import type { Fault } from '../../src/simulator/faults/fault.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { StagedEngine } from './staged-engine.ts';

const ONE = brandId<CaseId>('one');
const CURATOR = 'tarasova';
const HOUR_MS = 3_600_000;
const rules = defaultRules();
const WORDS = { addresses: 'client-4711@example.ru', subject: 'Тема 4711', text: 'Письмо 4711' };

async function staged(
  fault: (effect: string | undefined) => Fault | undefined = () => undefined,
): Promise<StagedEngine> {
  const engine = new StagedEngine(undefined, {
    faults: { next: ({ effect, call }) => (call === 'send' ? fault(effect) : undefined) },
  });
  await engine.publish(rules);
  engine.start();
  await engine.begin(ONE);
  return engine;
}

async function letter({ engine }: StagedEngine): Promise<CaseLetter> {
  const found = (await engine.desk.look(ONE))?.kase.context.letters?.[0];
  if (found === undefined) throw new Error('no letter');
  return found;
}

async function send(engine: StagedEngine): Promise<void> {
  const { documents } = await letter(engine);
  await engine.act(ONE, CURATOR, { act: 'send_letter', letter: 1, documents, ...WORDS });
}

async function passHour(engine: StagedEngine): Promise<void> {
  await engine.pass((engine.clock.now + HOUR_MS) as Instant);
}

test('addresses, subject and text stand in no record, case or effect; the letter leaves with them all the same', async () => {
  const engine = await staged();
  await send(engine);
  await passHour(engine);
  expect(engine.portal.view.sent.map(({ effect }) => effect)).toMatchObject([WORDS]);
  expect((await letter(engine)).sending).toMatchObject(WORDS);
  const kept = [
    ...(await engine.store.history(ONE, 0, 100)).map(({ text }) => text),
    (await engine.store.findCase(ONE))?.text ?? '',
    ...(await engine.store.listOutbox({ states: ['sent', 'dropped', 'pending'], case: ONE, limit: 100 })).map(
      ({ text }) => text,
    ),
    ...(await engine.store.listInbox('done', 100)).map(({ text }) => text),
  ];
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.join('\n')).not.toContain('4711');
  await engine.stop();
});

test('whoever dies at any call from the press on sends it once, or asks', { timeout: 60_000 }, async () => {
  const ends: string[] = [];
  for (let at = 1; ; at += 1) {
    let calls = 0;
    let isArmed = false;
    const life = new Life(1);
    const first = new StagedEngine(undefined, {
      around: (usual) => {
        const pass = async ({ run }: { readonly run: () => Promise<unknown> }): Promise<unknown> => {
          if (isArmed) calls += 1;
          if (isArmed && calls === at) life.cut();
          return await life.answerOf(run);
        };
        return {
          ...usual,
          clock: life.clock(usual.clock),
          store: throughPass(usual.store, pass),
          portal: throughPass(usual.portal, pass),
        };
      },
    });
    await first.publish(rules);
    first.start();
    await first.begin(ONE);
    const { documents } = await letter(first);
    isArmed = true;
    const act = { act: 'send_letter', letter: 1, documents, ...WORDS } as const;
    const event = { kind: 'act', by: brandId<never>(CURATOR), act } as const;
    void first.engine
      .receive([{ source: 'test', key: 'press', case: ONE, urgency: 'press', event }])
      .catch(() => undefined);
    await first.clock.rest();
    const hasDied = life.isOver;
    life.cut();
    const second = new StagedEngine(first.store, { clock: first.clock, portal: first.portal });
    second.start();
    // The portal brings it again until it was taken.
    await second.send(ONE, event, 'press');
    await passHour(second);
    const { state } = await letter(second);
    const left = second.portal.view.sent.length;
    ends.push(`${state} ${left}`);
    expect(['sent 1', 'unknown 0', 'unknown 1']).toContain(`${state} ${left}`);
    await second.stop();
    if (!hasDied) break;
  }
  expect(ends.length).toBeGreaterThan(10);
  expect(ends.some((end) => end.startsWith('unknown'))).toBe(true);
});

test('what is taken out of the queue by hand has not left, and can be sent again', async () => {
  let isAway = true;
  const engine = await staged((effect) => (effect === 'send_letter' && isAway ? { fault: 'turned_away' } : undefined));
  await send(engine);
  const [waiting] = await engine.store.listOutbox({ states: ['retry'], case: ONE, limit: 10 });
  expect(waiting?.effect).toBe('send_letter');
  const care = { store: engine.store, now: () => engine.clock.now };
  expect(await amendEffect(care, waiting?.key ?? '', 'dropped', 'by hand')).toBe('amended');
  isAway = false;
  await passHour(engine);
  expect(engine.portal.view.sent).toEqual([]);
  expect(await letter(engine)).toMatchObject({ state: 'refused', why: 'dropped' });
  await send(engine);
  await passHour(engine);
  expect(engine.portal.view.sent).toHaveLength(1);
  await engine.stop();
});
