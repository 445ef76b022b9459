// C2. Intake by INN when things go wrong: 1C is down or slow, requests fail, the daemon dies, presses come twice or late.
import { expect, test } from 'vitest';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { randomBaseFaults } from '../../../src/simulator/onec/faults/random-base-faults.ts';
import { BARE, entryOn, KPP, OGRN, ROMASHKA, stageIntake } from './intake-scene.ts';
import { CURATOR } from './scene-of.ts';
import { stageBase } from './stage-base.ts';
import { someFaults } from './stage-portal.ts';

const OTHER_KPP = '770000001';

test('1C that is down stops nothing: the bot says so, and asks once more when it is back', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  scene.base.down = { fault: 'page', status: 503 };
  const item = await scene.begin({ ...BARE, name: 'Ромашка' });
  await scene.pass(5);
  expect(scene.summary()).toContain('1C does not answer. I will ask once more when it does, and write here');
  expect(scene.offered()).toEqual(['submit here', 'desk']);
  await scene.pass(60);
  expect(scene.told()).toHaveLength(2);
  scene.base.down = undefined;
  await scene.pass(90);
  expect(scene.told().map(({ text }) => /I am asking|found stands below|1C: ООО «Ромашка»/.exec(text)?.[0])).toEqual([
    'I am asking',
    'found stands below',
    '1C: ООО «Ромашка»',
  ]);
  expect(scene.summary()).toContain('1C has answered.');
  expect((await scene.look(item)).contract).toMatchObject({ kpp: KPP });
  await scene.pass(600);
  expect(scene.told()).toHaveLength(3);
});

test('1C that comes back after the contract was sent says what it knows, and changes nothing', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  scene.base.down = { fault: 'broken_off' };
  const item = await scene.begin({ ...BARE, name: 'Ромашка' });
  await scene.pass(5);
  await scene.press(CURATOR, 'submit');
  scene.base.down = undefined;
  await scene.pass(90);
  expect(scene.summary()).toContain('1C has answered.');
  expect(scene.offered()).toEqual([]);
  expect((await scene.look(item)).contract).not.toHaveProperty('kpp');
});

test('a daemon that dies while 1C is asked asks again, and says everything once', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const item = scene.people.createCard(CURATOR, { ...BARE, kpp: OTHER_KPP }, 'Contract 7');
  for (const ms of [4000, 9000, 31_000, 3000, 37_000, 500]) {
    await scene.staged.time.tick(ms);
    await scene.staged.kill();
    await scene.staged.open();
  }
  await scene.pass(3);
  expect(scene.told()).toHaveLength(2);
  expect(scene.summary()).toContain(`• KPP: on the card «${OTHER_KPP}», in 1C «${KPP}»`);
  await scene.press(CURATOR, 'right', 'kpp:onec');
  await scene.staged.kill();
  await scene.staged.open();
  await scene.pass(2);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: KPP });
  expect(scene.companies()).toHaveLength(1);
  expect(scene.requisites()).toHaveLength(1);
});

test.each(['1', '2', '3', '4', '5', '6'])('requests that fail change nothing of it: seed %s', async (seed) => {
  const scene = await stageIntake({ seed, faults: someFaults(seed, 0.08) });
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin({ ...BARE, kpp: OTHER_KPP });
  await scene.pass(15);
  expect(scene.told()).toHaveLength(2);
  await scene.press(CURATOR, 'right', 'kpp:onec');
  await scene.pass(15);
  expect((await scene.look(item)).contract).toMatchObject({ kpp: KPP, ogrn: OGRN });
  expect(entryOn(scene, item, 'kpp')).toBe(KPP);
  expect(scene.companies()).toHaveLength(1);
  expect(scene.requisites()).toHaveLength(1);
  expect(scene.card(item)['companyId']).toBe(scene.companies()[0]?.['id']);
});

test('two cards of one counterparty at the same moment make one company', async () => {
  const scene = await stageIntake({ faults: someFaults('two cards', 0.05) });
  const contract = { ...BARE, name: 'ООО «Новая»' };
  const items = [1, 2, 3].map((one) => scene.people.createCard(CURATOR, contract, `Contract ${one}`));
  await scene.pass(15);
  expect(scene.companies()).toHaveLength(1);
  expect(scene.requisites()).toHaveLength(1);
  for (const item of items) expect(scene.card(item)['companyId']).toBe(scene.companies()[0]?.['id']);
});

test.each(['1', '2', '3', '4'])('1C that fails now and then is asked until it answers: seed %s', async (seed) => {
  const faults = randomBaseFaults({ chance: seededChance(`1C ${seed}`), share: 0.3 });
  const scene = await stageIntake({ faults: someFaults(seed, 0.03) }, stageBase({ faults }));
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin(BARE);
  await scene.pass(120);
  expect((await scene.look(item)).contract).toMatchObject({ name: 'ООО «Ромашка»', kpp: KPP });
  expect(scene.companies()).toHaveLength(1);
});

test('presses that come late and twice decide once, and a lost one can be pressed again', async () => {
  const botEvents = { chance: seededChance('late presses'), doubled: 0.5, lost: 0.2, late: 0.5, latestMs: 40_000 };
  const scene = await stageIntake({ botEvents });
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin({ ...BARE, kpp: OTHER_KPP });
  await scene.pass(3);
  for (let times = 0; times < 10 && scene.offered().includes('right kpp:onec'); times += 1) {
    await scene.press(CURATOR, 'right', 'kpp:onec');
    await scene.pass(2);
  }
  expect((await scene.look(item)).contract).toMatchObject({ kpp: KPP });
  const changes = (await scene.inputs(item)).filter((one) => one.kind === 'plan_revised' && one.source === 'onec');
  // One that filled in, and one that was pressed.
  expect(changes).toHaveLength(2);
});

test('a copy of a card is asked about nowhere', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const item = await scene.begin(BARE);
  await scene.pass(2);
  const told = scene.told().length;
  const key = scene.staged.field({ of: 'output', output: 'key' });
  const inn = scene.staged.field({ of: 'entry', entry: 'inn' });
  const { title } = scene.card(item);
  scene.staged.portal.byHand.createCard(scene.staged.account(CURATOR), {
    title,
    [key]: scene.card(item)[key],
    [inn]: BARE['inn'],
  });
  await scene.pass(2);
  expect(scene.told()).toHaveLength(told);
});
