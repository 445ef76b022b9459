// C8. Who approves, and in which order, follows from what the card says.
import { expect, test } from 'vitest';
import { ACME } from './acme.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test.each([
  ['20 000 RUB', 'small', ['kuznetsov', 'orlova', 'stepanova', 'vasileva']],
  ['500 000 RUB', 'usual', ['kuznetsov', 'stepanova']],
  ['2 000 000 RUB', 'large', ['fomin', 'kuznetsov', 'orlova', 'stepanova', 'vasileva']],
])('%s: the route %s asks its own people first', async (amount, route, asked) => {
  const { submit, look, people, staged } = await stagePortal({ faults: someFaults(`c08 ${amount}`) });
  const item = await submit({ ...ACME, amount });
  const { kase, holders } = await look(item);
  expect(kase.plan.route).toBe(route);
  // Advice is asked for too, and nobody waits for it.
  expect([...holders].toSorted()).toEqual(asked.filter((person) => person !== 'fomin'));
  const able = staged.rules.directory.people
    .map(({ person }) => person)
    .filter((person) => people.buttons(person).some(({ verb }) => verb === 'approve' || verb === 'done'));
  expect(able.toSorted()).toEqual(asked);
});

test('a fact that changes on the card while it waits changes the route, and says so', async () => {
  const { submit, people, look, settle, view } = await stagePortal();
  const item = await submit();
  people.editCard(CURATOR, item, { amount: '2 000 000 RUB' });
  await settle();
  const { kase, contract } = await look(item);
  expect(contract?.['amount']).toBe('2 000 000 RUB');
  expect(kase.plan.route).toBe('large');
  expect(view.comments(item).join('\n')).toContain('Novikova changes: Amount');
});
