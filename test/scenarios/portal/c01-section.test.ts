// C1. A section of its own: people make cards in it, and a contract begins as soon as its card says enough.
import { expect, test } from 'vitest';
import { preparePortal } from '../../../src/company/portal-daemon.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import { ACME } from './acme.ts';
import { someFaults, stagePortal } from './stage-portal.ts';
import { StagedPortal } from './staged-portal.ts';

test('whoever fills in a card begins a contract, and is its curator', async () => {
  const { people, view, settle, look } = await stagePortal();
  const item = people.createCard('novikova', ACME, 'Contract 7');
  await settle();
  const { kase, contract } = await look(item);
  expect(kase.context.people).toMatchObject({ initiator: 'novikova', curator: 'novikova' });
  expect(contract).toMatchObject({ inn: '7707083893', amount: '500 000 RUB', own_form: 'false' });
  expect(view.stage(item)).toBe('new');
  expect(view.output(item, 'holder')).toEqual(['novikova']);
  expect(view.output(item, 'key')).not.toBe('');
});

test('what is missing on a card is asked in the chat, once; then the contract begins by itself', async () => {
  const { staged, people, settle, look } = await stagePortal();
  const { inn: _, ...unnamed } = ACME;
  const item = people.createCard('novikova', unnamed, 'Contract 7');
  await settle();
  expect(await staged.look(item)).toBeUndefined();
  const asked = people.messages('novikova').map(({ text }) => text);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('INN');
  people.editCard('novikova', item, { name: 'Acme of Moscow' });
  await settle();
  expect(people.messages('novikova')).toHaveLength(1);
  people.editCard('fedorov', item, { inn: '7707083893' });
  await settle();
  expect((await look(item)).kase.context.people.curator).toBe('novikova');
});

test('a card that names somebody else as responsible has that one as its curator', async () => {
  const { staged, people, settle, look } = await stagePortal();
  const item = people.createCard('fedorov', ACME, 'Contract 7');
  staged.portal.byHand.editCard(staged.account('fedorov'), item, { assignedById: staged.account('tarasova') });
  await settle();
  expect((await look(item)).kase.context.people).toMatchObject({ initiator: 'fedorov', curator: 'tarasova' });
});

test('a copied card is no second contract of the same papers', async () => {
  const { staged, begin, settle, people } = await stagePortal({ faults: someFaults('c01') });
  const item = await begin();
  const copy = staged.portal.byHand.copyCard(staged.account('fedorov'), item);
  await settle();
  expect(await staged.look(copy)).toBeUndefined();
  expect(people.messages('fedorov')).toHaveLength(1);
});

test('the rules at the top of this project make a section in Russian, whole, at once', async () => {
  const staged = new StagedPortal({ rules: defaultRules() });
  await staged.provision();
  expect(staged.map.stages.size).toBe(14);
  const [type] = [...staged.portal.state.types.values()];
  expect(type?.title).toBe('Согласование документов');
  const before = staged.requests.length;
  // Nothing to do the second time: what is there is only read.
  await staged.time.until(preparePortal(staged.ground('again')));
  const again = staged.requests.slice(before).flatMap(({ commands }) => commands.map(({ method }) => method));
  // But for the card and the task by which it proves that they can be bound.
  const made = again.filter((method) => /\.(add|update|register)$/.test(method));
  expect(made).toEqual(['crm.item.add', 'tasks.task.add']);
  await staged.stop();
});
