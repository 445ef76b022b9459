// C14. Who is away is replaced by the named substitute, and nobody decides about their own contract.
import { expect, test } from 'vitest';
import { ACME } from './acme.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

const DAY = 24 * 60;

test('who is on leave by the rules is not asked; the card names those who are', async () => {
  const { submit, pass, view, people } = await stagePortal();
  // 12 March: Kuznetsov is away until the 20th.
  await pass(10 * DAY);
  const item = await submit();
  expect(view.output(item, 'holder')).toEqual(['stepanova', 'belova']);
  expect(people.messages('belova').at(-1)?.text).toContain('Kuznetsov');
  expect(people.messages('kuznetsov')).toEqual([]);
});

test('the curator is not asked about a contract of their own', async () => {
  const { staged, people, settle, atDesk, view, look } = await stagePortal({ faults: someFaults('c14') });
  const item = people.createCard('vasileva', { ...ACME, amount: '20 000 RUB' }, 'Contract 7');
  people.putDraft('vasileva', item, 'draft');
  people.putPaper('vasileva', item, 'charter', 'charter');
  people.putPaper('vasileva', item, 'extract', 'extract', { issued: '2026-02-25' });
  await settle();
  await atDesk('vasileva', item, 'submit');
  expect(view.output(item, 'holder')).not.toContain('vasileva');
  expect((await look(item)).holders).toContain('orlova');
  expect(people.buttons('vasileva').some(({ verb }) => verb === 'approve')).toBe(false);
  expect(staged.told.gateway.filter(({ kind }) => kind === 'card_failed')).toEqual([]);
});

test('when an account is dismissed at the portal, the head of the department is told what waits for nobody', async () => {
  const { submit, staged, pass, people } = await stagePortal();
  await submit();
  staged.portal.byHand.dismiss(staged.account('kuznetsov'));
  await pass(2 * 60);
  expect(staged.told.gateway).toContainEqual({ kind: 'person_gone', person: 'kuznetsov', why: 'dismissed' });
  expect(people.messages('belova').at(-1)?.text).toContain('Kuznetsov');
});
