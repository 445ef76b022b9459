// C4. Validity: a paper that does not hold is named before approval starts, at its gate, and once more before signing.
import { expect, test } from 'vitest';
import { day } from '../../calendar/calendar-of.ts';
import type { IntakeScene } from './intake-scene.ts';
import { BARE, ROMASHKA, stageIntake } from './intake-scene.ts';
import { CURATOR } from './scene-of.ts';

const NAMED = { ...BARE, name: 'Ромашка' };
/** Who is asked on the usual route, with personal data. */
const ASKED = ['kuznetsov', 'ilina', 'vasileva', 'gromov'];

/** Everybody approves whatever they are asked, until nobody is asked any more. */
async function approveAll(scene: IntakeScene, asked: readonly string[] = ASKED): Promise<void> {
  const pressed = new Set<number>();
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const person of asked) {
      const button = scene.people
        .buttons(person)
        .find(({ verb, message }) => verb === 'approve' && !pressed.has(message.id));
      if (button === undefined) continue;
      pressed.add(button.message.id);
      scene.people.pressButton(person, button);
      await scene.settle();
      isNew = true;
    }
  }
}

test('papers on file are told with their state, its source and its last day; the expired and the revoked are not offered', async () => {
  const scene = await stageIntake();
  const { books } = scene.base;
  const key = books.addCounterparty(ROMASHKA);
  books.addPaper(key, { kind: 'Доверенность', number: '7', issued: day('2025-01-15'), until: day('2026-01-31') });
  books.addPaper(key, { kind: 'Карточка', number: '3', revoked: true });
  books.addPaper(key, { kind: 'Паспорт' });
  const item = await scene.begin({ ...NAMED, personal_data: true });
  await scene.pass(2);
  const text = scene.summary();
  expect(text).toContain('• Power of attorney no. 7 of 15 January 2025: expired on 31 January 2026 (1C)');
  expect(text).toContain('• Bank card no. 3: does not hold (1C)');
  // What 1C does not call revoked holds, and is offered.
  expect(text).toContain('• Passport: holds (1C)');
  expect(scene.offered().filter((one) => one.startsWith('use'))).toEqual(['use passport']);
  expect((await scene.look(item)).kase.context.papers).not.toHaveProperty('bank_card');
});

test('an extract that is too old is named before approval starts, and keeps it from starting', async () => {
  const scene = await stageIntake();
  scene.base.books.addCounterparty(ROMASHKA);
  const item = scene.people.createCard(CURATOR, NAMED, 'Contract 7');
  scene.people.putDraft(CURATOR, item, 'draft');
  scene.people.putPaper(CURATOR, item, 'charter', 'charter');
  scene.people.putPaper(CURATOR, item, 'extract', 'extract', { issued: '2026-01-10' });
  await scene.pass(2);
  expect(scene.offered()).toEqual(['desk']);
  expect(scene.summary()).toContain('Left before it can be sent to approval: put in Extract.');
  await scene.press(CURATOR, 'desk');
  expect(scene.people.messages(CURATOR).at(-1)?.text).toContain('Extract (expired)');
  // Another extract, and it may go on.
  scene.people.putPaper(CURATOR, item, 'extract', 'a newer extract', { issued: '2026-02-27' });
  await scene.pass(1);
  expect(scene.offered()).toEqual(['submit here', 'desk']);
});

test('a paper of the card that 1C calls invalid is named before approval starts', async () => {
  const scene = await stageIntake();
  const key = scene.base.books.addCounterparty(ROMASHKA);
  scene.base.books.addPaper(key, { kind: 'Паспорт', revoked: true });
  const item = await scene.begin({ ...NAMED, personal_data: true });
  scene.people.putPaper(CURATOR, item, 'passport', 'passport');
  await scene.pass(2);
  expect((await scene.look(item)).kase.context.papers).toMatchObject({ passport: { state: 'invalid' } });
  expect(scene.people.messages(CURATOR).some(({ text }) => /Passport/.test(text) && /hold|valid/.test(text))).toBe(
    true,
  );
});

test('a passport that 1C calls invalid between the last approval and signing stops the signing, and the curator hears why', async () => {
  const scene = await stageIntake();
  const { books } = scene.base;
  const key = books.addCounterparty(ROMASHKA);
  books.addPaper(key, { kind: 'Паспорт', until: day('2027-01-31') });
  const item = await scene.begin({ ...NAMED, personal_data: true });
  scene.people.putPaper(CURATOR, item, 'passport', 'passport');
  scene.people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  scene.people.putPaper(CURATOR, item, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
  await scene.pass(2);
  expect((await scene.look(item)).kase.context.papers).toMatchObject({ passport: { state: 'valid' } });
  await scene.press(CURATOR, 'submit');
  await scene.pass(1);
  books.revokePapers(key, 'Паспорт');
  await approveAll(scene);
  await scene.pass(3);
  expect((await scene.look(item)).kase.context.papers).toMatchObject({ passport: { state: 'invalid' } });
  expect(scene.view.openTasks(item)).toEqual([]);
  expect(scene.people.messages(CURATOR).at(-1)?.text).toContain('Passport');
});

test('1C that is down at intake is said to be waited for, with the papers that it has to check', async () => {
  const scene = await stageIntake();
  scene.base.down = { fault: 'page', status: 503 };
  await scene.begin({ ...NAMED, personal_data: true });
  await scene.pass(5);
  expect(scene.summary()).toContain(
    'These papers are checked in 1C by the rules, and before signing its answer is waited for: Passport.',
  );
});

test('while 1C is down nothing that it has to check is signed; it goes on once 1C is back', async () => {
  const scene = await stageIntake();
  const { books } = scene.base;
  books.addPaper(books.addCounterparty(ROMASHKA), { kind: 'Паспорт', until: day('2027-01-31') });
  const item = await scene.begin({ ...NAMED, personal_data: true });
  scene.people.putPaper(CURATOR, item, 'passport', 'passport');
  scene.people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  scene.people.putPaper(CURATOR, item, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
  await scene.pass(2);
  await scene.press(CURATOR, 'submit');
  await approveAll(scene, ['kuznetsov', 'ilina', 'vasileva']);
  scene.base.down = { fault: 'page', status: 503 };
  scene.people.press('gromov', 'approve');
  // No further than that: what is asked of 1C is tried again as long as it is down.
  await scene.staged.time.tick(900_000);
  expect(scene.view.openTasks(item)).toEqual([]);
  scene.base.down = undefined;
  await scene.pass(30);
  expect(scene.view.openTasks(item)).toEqual(['zhukova']);
});
