// What must not stand on a card is put back by value, and whoever did it is asked once: a drag, an edited output, a robot, a closed task.
import { expect, test } from 'vitest';
import type { GatewayEvent } from '../../../../src/bitrix24/desk/in/gateway-event.ts';
import type { CaseId } from '../../../../src/domain/case.ts';
import { portalRules } from '../../../scenarios/portal/portal-rules.ts';
import type { Scene } from '../../../scenarios/portal/scene-of.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { someFaults, stagePortal } from '../../../scenarios/portal/stage-portal.ts';

const MINUTE_MS = 60_000;

function putBacks({ staged }: Scene): readonly string[] {
  return staged.told.gateway.flatMap((event: GatewayEvent) => (event.kind === 'put_back' ? [event.what] : []));
}

function texts({ people }: Scene, person: string): readonly string[] {
  return people.messages(person).map(({ text }) => text);
}

async function records({ staged }: Scene, item: number): Promise<number> {
  return (await staged.daemon.store.history(`card-${item}` as CaseId, 0, 10_000)).length;
}

test('a dragged card goes back to its stage, decides nothing, and its mover is asked once what they wanted', async () => {
  const scene = await stagePortal({ faults: someFaults('put back') });
  const item = await scene.submit();
  const before = await records(scene, item);
  scene.people.drag('vasileva', item, 'signing');
  await scene.settle();
  expect(scene.view.stage(item)).toBe('review');
  expect(await records(scene, item)).toBe(before);
  expect(putBacks(scene)).toEqual(['stage']);
  const asked = texts(scene, 'vasileva').filter((text) => text.includes('What did you want to do?'));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('stands at «Review» again');
  // The button under it leads to what this person may do.
  await scene.press('vasileva', 'open', scene.staged.caseOf(item));
  expect(scene.people.messages('vasileva').length).toBeGreaterThan(asked.length);
});

test('what somebody writes into a field of the engine is put back, and they are asked what they wanted', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  scene.people.edit('fedorov', item, { of: 'output', output: 'verdicts' }, 'Lawyer: approves');
  await scene.settle();
  expect(scene.view.output(item, 'verdicts')).toBe('');
  expect(putBacks(scene)).toEqual(['outputs']);
  expect(texts(scene, 'fedorov').filter((text) => text.includes('what you wrote there was put back'))).toHaveLength(1);
});

test('what somebody fills in beside it counts all the same', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  const { staged, view } = scene;
  const verdicts = staged.field({ of: 'output', output: 'verdicts' });
  const fields = { [verdicts]: 'Lawyer: approves', [staged.field({ of: 'entry', entry: 'kpp' })]: '773601001' };
  staged.portal.byHand.editCard(staged.account(CURATOR), item, fields);
  await scene.settle();
  expect(view.output(item, 'verdicts')).toBe('');
  expect((await scene.look(item)).contract).toMatchObject({ kpp: '773601001' });
});

test('the name of a card and its responsible are written by the engine alone', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  const { staged, view } = scene;
  const key = view.output(item, 'key');
  staged.portal.byHand.editCard(staged.account(CURATOR), item, {
    [staged.field({ of: 'output', output: 'key' })]: 'another card',
    assignedById: staged.account('gromov'),
  });
  await scene.settle();
  expect(view.output(item, 'key')).toBe(key);
  expect(view.card(item)['assignedById']).toBe(staged.account(CURATOR));
});

test('a robot is put back and asked nothing', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  const said = [...scene.staged.portal.state.messages.values()].length;
  scene.staged.portal.byHand.dragCard(0, item, scene.staged.map.stages.get('signed' as never) ?? '');
  await scene.settle();
  expect(scene.view.stage(item)).toBe('new');
  expect(putBacks(scene)).toEqual(['stage']);
  expect([...scene.staged.portal.state.messages.values()]).toHaveLength(said);
});

test('twice an hour at most; then the card is disputed and left alone, and after a quiet hour it is put back', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  for (let time = 0; time < 3; time += 1) {
    scene.people.drag('vasileva', item, 'lost');
    await scene.settle();
  }
  expect(putBacks(scene)).toEqual(['stage', 'stage']);
  expect(scene.view.stage(item)).toBe('lost');
  expect((await scene.look(item)).trouble).toMatch(/^disputed: /);
  expect(texts(scene, CURATOR).filter((text) => text.includes('again and again'))).toHaveLength(1);
  await scene.pass(61);
  expect(scene.view.stage(item)).toBe('new');
  expect((await scene.look(item)).trouble).toBeUndefined();
  expect(putBacks(scene)).toEqual(['stage', 'stage', 'stage']);
});

test('a card that was moved to another funnel comes back to where it stood', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = await scene.submit();
  const fields = { name: 'Elsewhere' };
  const { entityTypeId } = staged.map;
  const made = await staged.time.until(
    staged.daemon.client.call('crm.category.add', { entityTypeId, fields }, { urgency: 'press', kind: 'create' }),
  );
  const { category } = made.result as { readonly category: { readonly id: number } };
  staged.portal.byHand.moveToFunnel(staged.account('fedorov'), item, category.id);
  await scene.settle();
  expect(scene.view.card(item)).toMatchObject({ categoryId: staged.map.categoryId });
  expect(scene.view.stage(item)).toBe('review');
  expect(texts(scene, 'fedorov').filter((text) => text.includes('was put back here'))).toHaveLength(1);
});

test('a task that is closed by hand while it is waited for is opened again; one that is done stays closed', async () => {
  const scene = await stagePortal();
  const { staged, view, people } = scene;
  const item = await scene.submit({
    ...{ inn: '7707083893', name: 'Acme', own_form: false, personal_data: false },
    amount: '2 000 000 RUB',
  });
  const [task] = view.tasks(item);
  const responsible = view.person(Number(task?.['RESPONSIBLE_ID']));
  const before = await records(scene, item);
  staged.portal.byHand.completeTask(staged.account(responsible), task?.ID ?? 0);
  await scene.settle();
  expect(view.openTasks(item)).toContain(responsible);
  expect(await records(scene, item)).toBe(before);
  expect(texts(scene, responsible).filter((text) => text.includes('Closing the task decides nothing'))).toHaveLength(1);
  await scene.press(responsible, 'done');
  expect(
    view
      .tasks(item)
      .filter(({ ID }) => ID === task?.ID)
      .map(({ STATUS }) => Number(STATUS)),
  ).toEqual([5]);
  expect(putBacks(scene)).toEqual(['task']);
  expect(people.buttons(responsible).filter(({ verb }) => verb === 'done')).toEqual([]);
});

test('the engine takes its own moves for nobody else’s, however requests fail', async () => {
  const scene = await stagePortal({ faults: someFaults('own moves', 0.1) });
  const item = await scene.submit();
  await scene.press('stepanova', 'take');
  await scene.press('stepanova', 'approve');
  expect(scene.view.stage(item)).not.toBe('new');
  expect(putBacks(scene)).toEqual([]);
});

test.each([
  0, 700, 1500, 2600, 3300, 4100,
])('a daemon that dies %i ms after a drag leaves the card where it belongs, once it lives again', async (ms) => {
  const scene = await stagePortal();
  const item = await scene.begin();
  scene.people.drag('vasileva', item, 'signing');
  await scene.staged.time.tick(ms);
  await scene.staged.kill();
  await scene.staged.open();
  await scene.settle();
  expect(scene.view.stage(item)).toBe('new');
  const asked = texts(scene, 'vasileva').filter((text) => text.includes('What did you want'));
  expect(asked.length).toBeLessThanOrEqual(1);
});

test('what was moved while nobody was there is put back after the start', async () => {
  const scene = await stagePortal();
  const item = await scene.begin();
  await scene.staged.kill();
  scene.people.drag('vasileva', item, 'signed');
  scene.staged.clock.goTo((scene.staged.clock.now + 30 * MINUTE_MS) as never);
  await scene.staged.open();
  await scene.settle();
  expect(scene.view.stage(item)).toBe('new');
  expect(putBacks(scene)).toEqual(['stage']);
});

test('newer names of people are written on the card, and nobody is blamed for the older ones', async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = await scene.submit();
  await scene.press('stepanova', 'take');
  const newer = portalRules('first', (_, text) => text.replace('title: Stepanova', 'title: Vera Stepanova'));
  const text = JSON.stringify(newer);
  await staged.daemon.store.publish({ kind: 'bundle', name: newer.hash, text, at: staged.clock.now, by: 'belova' });
  await scene.pass(62);
  expect(String(scene.view.output(item, 'taken'))).toContain('Vera Stepanova');
  expect(putBacks(scene)).toEqual([]);
  expect(staged.told.gateway.filter(({ kind }) => kind === 'refreshed')).toHaveLength(1);
});
