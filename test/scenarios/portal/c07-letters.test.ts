// C7. What is missing is asked for by letter: shown whole, sent once by a press, filed with its answer.
import { expect, test } from 'vitest';
import type { CaseLetter } from '../../../src/domain/case-letter.ts';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import type { Faults } from '../../../src/simulator/faults/fault.ts';
import { NO_FAULTS } from '../../../src/simulator/faults/fault.ts';
import { scriptedFaults } from '../../../src/simulator/faults/scripted-faults.ts';
import type { SimulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import { simulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import { ACME } from './acme.ts';
import { portalRules } from './portal-rules.ts';
import type { Scene } from './scene-of.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';
import type { Staging } from './staged-portal.ts';

const EMAIL = 'client@acme.example';
const WITH_EMAIL: GivenContract = { ...ACME, email: EMAIL };
const ANOTHER = 'belova';

/** The curator has an address, so that answers go there. */
const rules = portalRules('first', (file, text) =>
  file === 'rules/roles.yaml'
    ? text.replace(
        'title: Novikova, department: sales',
        'title: Novikova, department: sales, email: novikova@example.ru',
      )
    : text,
);

type Post = Scene & { readonly mailbox: SimulatedMailbox };

async function stageMail(faults: Faults = NO_FAULTS, staging: Staging = {}): Promise<Post> {
  const held: { mailbox?: SimulatedMailbox } = {};
  const scene = await stagePortal({
    rules,
    ...staging,
    beside: (clock) => {
      held.mailbox ??= simulatedMailbox({
        clock: clock.exact,
        faults,
        refuses: (address) => address.startsWith('gone'),
      });
      return { mail: held.mailbox };
    },
  });
  const { mailbox } = held;
  if (mailbox === undefined) throw new Error('no mailbox was asked for');
  return { ...scene, mailbox };
}

/** A card whose papers are missing: the curator has a letter. */
async function cardOf({ people, settle }: Scene, contract: GivenContract = WITH_EMAIL): Promise<number> {
  const item = people.createCard(CURATOR, contract, 'Contract 7');
  people.putDraft(CURATOR, item, 'the draft');
  await settle();
  return item;
}

async function letterOf({ look }: Scene, item: number, number = 1): Promise<CaseLetter> {
  const letter = (await look(item)).kase.context.letters?.find((one) => one.letter === number);
  if (letter === undefined) throw new Error(`no letter ${number}`);
  return letter;
}

/** The newest message that shows a letter. */
function shown({ people }: Scene, person = CURATOR): string {
  return people.messages(person).findLast(({ text }) => text.includes('Subject: '))?.text ?? '';
}

test('a letter is drafted, shown whole, and sent once by a press', async () => {
  const scene = await stageMail();
  const { people, press, mailbox, view } = scene;
  const item = await cardOf(scene);
  expect(shown(scene)).toContain(`To: Acme, ${EMAIL}`);
  expect(shown(scene)).toContain('novikova@example.ru');
  expect(shown(scene)).toContain('Charter');
  expect(mailbox.letters).toEqual([]);
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters).toHaveLength(1);
  const [arrived] = mailbox.letters;
  expect(arrived).toMatchObject({
    to: [EMAIL],
    curator: { title: 'Novikova', address: 'novikova@example.ru' },
    case: (await scene.look(item)).kase.id,
  });
  expect(arrived?.text).toContain('Charter');
  const letter = await letterOf(scene, item);
  expect(letter).toMatchObject({ state: 'sent', sent: { messageId: arrived?.messageId } });
  expect(letter.sending).toMatchObject({
    by: CURATOR,
    addresses: EMAIL,
    subject: arrived?.subject,
    text: arrived?.text,
  });
  expect(shown(scene)).toContain('Sent on');
  expect(people.buttons(CURATOR).filter(({ verb }) => verb === 'send_letter')).toEqual([]);
  const comments = view.comments(item).filter((comment) => comment.includes('has sent the client a letter'));
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain(EMAIL);
  expect(comments[0]).toContain('Charter');
  const files = view.drive().filter((path) => path.endsWith('Letters to the client/Letter No. 1.txt'));
  expect(files).toHaveLength(1);
});

test('pressed twice at once, while requests of the portal fail, it leaves once', async () => {
  const scene = await stageMail(NO_FAULTS, { faults: someFaults('c07'), seed: 'twice' });
  const { people, settle, mailbox } = scene;
  const item = await cardOf(scene);
  people.press(CURATOR, 'send_letter');
  people.press(CURATOR, 'send_letter');
  await settle();
  expect(mailbox.letters).toHaveLength(1);
  expect((await letterOf(scene, item)).state).toBe('sent');
});

test('nobody but its curator and initiator sends it, and no press of another person counts', async () => {
  const scene = await stageMail();
  const { people, staged, settle, mailbox } = scene;
  const item = await cardOf(scene);
  const button = people.buttons(CURATOR).findLast(({ verb }) => verb === 'send_letter');
  if (button === undefined) throw new Error('no button');
  staged.portal.byHand.press(staged.account(ANOTHER), button.text, button.message.id);
  await settle();
  expect(mailbox.letters).toEqual([]);
  expect((await letterOf(scene, item)).state).toBe('drafted');
});

test('of unknown outcome it is not sent again by us: the curator says which it is', async () => {
  const scene = await stageMail(scriptedFaults([{ fault: 'no_answer', done: 'never' }]));
  const { press, pass, mailbox } = scene;
  const item = await cardOf(scene);
  await press(CURATOR, 'send_letter');
  await pass(60);
  expect(mailbox.letters).toEqual([]);
  expect((await letterOf(scene, item)).state).toBe('unknown');
  expect(shown(scene)).toContain('not known whether it has left');
  await press(CURATOR, 'deny_letter');
  expect((await letterOf(scene, item)).state).toBe('refused');
  expect(mailbox.letters).toEqual([]);
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters).toHaveLength(1);
  expect((await letterOf(scene, item)).state).toBe('sent');
});

test('of unknown outcome, and it has left: the curator says so, and nothing is sent', async () => {
  const scene = await stageMail(scriptedFaults([{ fault: 'answer_lost' }]));
  const { press, pass, people, mailbox } = scene;
  const item = await cardOf(scene);
  await press(CURATOR, 'send_letter');
  await pass(60);
  expect(mailbox.letters).toHaveLength(1);
  expect(people.buttons(CURATOR).filter(({ verb }) => verb === 'send_letter')).toEqual([]);
  await press(CURATOR, 'confirm_letter');
  expect(mailbox.letters).toHaveLength(1);
  expect(await letterOf(scene, item)).toMatchObject({ state: 'sent', sent: { by: CURATOR } });
});

test.each([
  0, 400, 900, 1500, 2300, 3200, 4500,
])('killed %d ms after the press, and started again, it leaves once or the curator is asked', async (ms) => {
  const scene = await stageMail(NO_FAULTS, { seed: `killed ${ms}` });
  const { people, staged, settle, mailbox } = scene;
  const item = await cardOf(scene);
  people.press(CURATOR, 'send_letter');
  await staged.time.tick(ms);
  await staged.kill();
  await staged.open();
  await settle();
  const { state } = await letterOf(scene, item);
  expect(mailbox.letters.length).toBeLessThanOrEqual(1);
  expect(['sent', 'unknown']).toContain(state);
  if (state === 'sent') expect(mailbox.letters).toHaveLength(1);
  else expect(people.buttons(CURATOR).filter(({ verb }) => verb === 'deny_letter')).not.toEqual([]);
});

test('a mail server that is away is asked a few times, then the curator is told', async () => {
  const scene = await stageMail(scriptedFaults(Array.from({ length: 4 }, () => ({ fault: 'turned_away' }) as const)));
  const { press, pass, mailbox, people } = scene;
  const item = await cardOf(scene);
  await press(CURATOR, 'send_letter');
  await pass(30);
  expect(mailbox.letters).toEqual([]);
  expect((await letterOf(scene, item)).state).toBe('refused');
  expect(people.messages(CURATOR).some(({ text }) => text.includes('has not left'))).toBe(true);
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters).toHaveLength(1);
});

test('a paper that came is not asked for any more; once all are there the letter is closed', async () => {
  const scene = await stageMail();
  const { people, settle, mailbox } = scene;
  const item = await cardOf(scene);
  people.putPaper(CURATOR, item, 'charter', 'charter');
  await settle();
  const letter = await letterOf(scene, item);
  expect(letter.state).toBe('drafted');
  expect(letter.documents).not.toContain('charter');
  expect(shown(scene)).not.toContain('Charter');
  people.putPaper(CURATOR, item, 'extract', 'extract', { issued: '2026-02-25' });
  people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  people.putPaper(CURATOR, item, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
  await settle();
  expect((await letterOf(scene, item)).state).toBe('closed');
  expect(shown(scene)).toContain('of no use any more');
  expect(people.buttons(CURATOR).filter(({ verb }) => verb === 'send_letter')).toEqual([]);
  expect(mailbox.letters).toEqual([]);
});

test('a letter that has changed since it was shown is shown anew, and leaves with another press', async () => {
  const scene = await stageMail();
  const { people, settle, press, mailbox } = scene;
  const item = await cardOf(scene);
  people.editCard(CURATOR, item, { email: 'new@acme.example' });
  await settle();
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters).toEqual([]);
  expect((await letterOf(scene, item)).state).toBe('drafted');
  expect(shown(scene)).toContain('new@acme.example');
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters.map(({ to }) => to)).toEqual([['new@acme.example']]);
});

test('where nobody knows the address the bot asks for it; what is none is not taken', async () => {
  const scene = await stageMail();
  const { people, press, reply, mailbox } = scene;
  const item = await cardOf(scene, ACME);
  expect(people.buttons(CURATOR).filter(({ verb }) => verb === 'send_letter')).toEqual([]);
  await press(CURATOR, 'address_letter');
  await reply(CURATOR, 'to the office');
  expect((await letterOf(scene, item)).addresses).toBeUndefined();
  people.say(CURATOR, 'office@acme.example, gone@acme.example');
  await scene.settle();
  expect(mailbox.letters).toEqual([]);
  expect(shown(scene)).toContain('office@acme.example, gone@acme.example');
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters[0]?.to).toEqual(['office@acme.example', 'gone@acme.example']);
  expect((await letterOf(scene, item)).sent?.notTaken).toBe('gone@acme.example');
  expect(shown(scene)).toContain('gone@acme.example');
});

test('where the contract names no address it is that of its company in the CRM', async () => {
  const scene = await stageMail();
  const { staged, atDesk, press, mailbox } = scene;
  const { state } = staged.portal;
  const item = await cardOf(scene, ACME);
  const company = { id: 77, title: 'Acme', fm: [{ id: 1, typeId: 'EMAIL', value: 'office@acme.example' }] };
  state.items.set('4/77', company as never);
  Object.assign(scene.view.card(item), { companyId: 77 });
  await atDesk(CURATOR, item, 'letter', '1');
  expect(shown(scene)).toContain('To: Acme, office@acme.example');
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters.map(({ to }) => to)).toEqual([['office@acme.example']]);
  expect(state.malformed).toEqual([]);
});

test('a curator whom the rules give no address gets answers at that of their account', async () => {
  const scene = await stageMail(NO_FAULTS, { rules: portalRules() });
  const { staged, press, mailbox } = scene;
  const user = staged.portal.state.users.get(staged.account(CURATOR));
  Object.assign(user ?? {}, { email: 'novikova@portal.example' });
  await cardOf(scene);
  expect(shown(scene)).toContain('novikova@portal.example');
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters[0]?.curator).toEqual({ title: 'Novikova', address: 'novikova@portal.example' });
});

test('without a mailbox it is opened in a mail program, and noted by hand', async () => {
  const scene = await stagePortal({ rules });
  const { people, press } = scene;
  const item = await cardOf(scene);
  expect(people.buttons(CURATOR).filter(({ verb }) => verb === 'send_letter')).toEqual([]);
  const links = people.messages(CURATOR).flatMap(({ keyboard }) => JSON.stringify(keyboard ?? null));
  expect(links.join('\n')).toContain(`mailto:${EMAIL}?subject=`);
  await press(CURATOR, 'confirm_letter');
  expect(await letterOf(scene, item)).toMatchObject({ state: 'sent', sent: { by: CURATOR } });
});

test('a question goes by letter, and its answer belongs to it; words to another letter are filed with that one', async () => {
  const scene = await stageMail();
  const { press, atDesk, reply, mailbox, view } = scene;
  const item = await cardOf(scene);
  await press(CURATOR, 'send_letter');
  await press(CURATOR, 'file_answer');
  await reply(CURATOR, 'The charter comes on Friday');
  expect((await letterOf(scene, item)).answers).toMatchObject([{ by: CURATOR, text: 'The charter comes on Friday' }]);
  expect(view.drive().filter((path) => path.endsWith('Letter No. 1, answer 1.txt'))).toHaveLength(1);
  scene.people.putPaper(CURATOR, item, 'charter', 'charter');
  scene.people.putPaper(CURATOR, item, 'extract', 'extract', { issued: '2026-02-25' });
  await scene.settle();
  await atDesk(CURATOR, item, 'submit');
  await atDesk(CURATOR, item, 'ask_client');
  await reply(CURATOR, 'Is the price in dollars?');
  const question = (await scene.look(item)).kase.context.letters?.at(-1);
  expect(question).toMatchObject({ purpose: 'question', state: 'drafted', question: 'Is the price in dollars?' });
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters.at(-1)?.text).toContain('Is the price in dollars?');
  await atDesk(CURATOR, item, 'answer');
  await reply(CURATOR, 'In roubles');
  expect(await letterOf(scene, item, question?.letter)).toMatchObject({
    state: 'sent',
    answers: [{ text: 'In roubles' }],
  });
  expect((await scene.look(item)).kase.context.letters).toHaveLength(2);
});

test('the letter of a signed contract is sent after its end; where it is asked where the contract is, letters are told', async () => {
  const scene = await stageMail();
  const { people, press, atDesk, mailbox, settle } = scene;
  const item = await cardOf(scene);
  people.say(CURATOR, `where ${item}`);
  await settle();
  expect(people.messages(CURATOR).at(-1)?.text).toContain('Letter No. 1 to the client: not sent');
  await atDesk(CURATOR, item, 'letter', '1');
  await press(CURATOR, 'send_letter');
  expect(mailbox.letters).toHaveLength(1);
});
