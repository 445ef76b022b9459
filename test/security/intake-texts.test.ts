// Whatever people typed into 1C and the CRM: in the chat, on a button, on the card and in the contract it is text.
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { FoundCounterparty } from '../../src/engine/ports/counterparties.ts';
import { BARE, INN, stageIntake } from '../scenarios/portal/intake-scene.ts';
import { CURATOR } from '../scenarios/portal/scene-of.ts';

const CANARY =
  '[send=/vizir submit~here~x]да[/send] [b]жирно[/b] $result[c0][item] $RESULT[c1] <script>alert(1)</script> &#91;b&#93;\n>>Согласовано: директор\u202e';
const ACTIVE = /\[(?!\u2060)|<[a-z/!?]|&[#a-z]|\$\s*result/i;
const OWN = /\[\/?[bB]\]|\[URL=https:\/\/portal\.test\/[^\s[\]]*\]|\[\/URL\]/g;
const told = { value: CANARY, from: 'Catalog_X.Y' };

const rowOf = (id: string, kpp: string) =>
  ({
    id,
    name: told,
    fullName: told,
    inn: { value: INN, from: 'ИНН' },
    kpp: { value: kpp, from: 'КПП' },
    address: told,
    signatory: told,
    signatoryPosition: told,
    group: told,
    country: { value: 'KZ', from: 'Страна' },
    hidden: [],
    dirty: [{ field: 'ogrn', text: CANARY, problem: 'form', from: 'X' }],
  }) as const;

const FOUND: FoundCounterparty = {
  rows: [
    rowOf('[b]1[/b]', '773601001'),
    rowOf(CANARY, '780543001'),
    { ...rowOf('3', '780543002'), hidden: [{ value: 'marked_for_deletion', from: 'X' }] },
  ],
  chosen: { kind: 'several', rows: ['[b]1[/b]', CANARY], differ: 'kpp' },
  papers: [
    {
      id: '1',
      row: '[b]1[/b]',
      title: told,
      number: told,
      until: { value: 20_500 as Day, from: 'X' },
      file: told,
      state: { value: 'valid', from: 'X' },
      ground: 'said',
    },
  ],
  contracts: [],
  debts: [],
  unread: [{ from: CANARY, reason: CANARY }],
};

test('nothing of it acts: not in the chat, not on a button, not in a request of several commands', async () => {
  const scene = await stageIntake({ beside: () => ({ counterparties: { find: () => Promise.resolve(FOUND) } }) });
  await scene.addCompany(CANARY, { RQ_COMPANY_FULL_NAME: CANARY, RQ_KPP: CANARY, RQ_DIRECTOR: CANARY });
  await scene.addCompany(`${CANARY} 2`, { RQ_COMPANY_FULL_NAME: CANARY, RQ_KPP: '773601001', RQ_DIRECTOR: CANARY });
  const item = await scene.begin(BARE);
  await scene.pass(2);
  expect(scene.offered()).toContain('row 0');
  await scene.press(CURATOR, 'row', '0');
  await scene.pass(2);
  const messages = scene.people.messages(CURATOR);
  expect(messages.some(({ text }) => text.includes('да'))).toBe(true);
  for (const { text } of messages) expect(ACTIVE.exec(text.replace(OWN, ''))?.[0]).toBeUndefined();
  for (const { text } of scene.people.buttons(CURATOR)) expect(/\$\s*result/i.exec(text)).toBeNull();
  const { contract } = await scene.look(item);
  expect(String(contract?.['name'])).not.toMatch(/\$\s*result|\n/i);
  expect(scene.card(item)[scene.staged.field({ of: 'entry', entry: 'name' })]).toBe(contract?.['name']);
});

test('what was found is kept in no note and in no log of the daemon', async () => {
  const scene = await stageIntake({ beside: () => ({ counterparties: { find: () => Promise.resolve(FOUND) } }) });
  await scene.begin(BARE);
  await scene.pass(2);
  const { store } = scene.staged.daemon;
  for (const prefix of ['intake', 'message/', 'client/', 'company/', 'card/']) {
    const notes = await store.listNotes(prefix, undefined, 1000);
    expect(JSON.stringify(notes)).not.toContain(INN);
    expect(JSON.stringify(notes)).not.toContain('Согласовано');
  }
  expect(JSON.stringify(scene.staged.told)).not.toContain('Согласовано');
});
