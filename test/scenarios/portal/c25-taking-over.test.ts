// C25. Contracts under way at go-live are taken over where they stand, with the verdicts that were given, marked so; each has one card.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import type { PortalFault } from '../../../src/simulator/bitrix24/faults/portal-fault.ts';
import { day } from '../../calendar/calendar-of.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import { CURATOR } from './scene-of.ts';
import { stagePortal } from './stage-portal.ts';
import type { StagedPortal } from './staged-portal.ts';
import { dieAt, takeOver } from './taking-over.ts';

const CONTRACT = `inn: "7707083893", name: Acme, amount: 500 000 RUB, own_form: false, personal_data: false, curator: ${CURATOR}`;
const PAPERS =
  'charter: received, extract: { issued: 2026-02-25 }, bank_card: received, power_of_attorney: { until: 2027-02-01 }';

function row(id: string, underWay: string, papers = PAPERS): string {
  return `- { id: ${id}, ${CONTRACT}, documents: { ${papers} }, under_way: { ${underWay} } }\n`;
}

const LEGAL = '{ step: legal, by: kuznetsov, verdict: approve, on: 2026-02-20, written: approval sheet 12 }';
const FINANCE = '{ stage: review, step: finance, by: vasileva, verdict: approve }';
const DIRECTOR = '{ step: director, by: gromov, verdict: approve }';

const FOUR = [
  row('D-1', `at: review, verdicts: [ ${LEGAL} ]`),
  row('D-2', `at: rework, verdicts: [ ${LEGAL} ]`),
  row('D-3', `at: signing, verdicts: [ ${LEGAL}, ${FINANCE}, ${DIRECTOR} ]`),
  row('D-4', 'at: registered, number: 17/2025'),
].join('');

function cards(staged: StagedPortal): readonly { readonly id: number; readonly xmlId: unknown }[] {
  const own = [...staged.portal.state.items.values()].filter(
    ({ entityTypeId }) => entityTypeId === staged.map.entityTypeId,
  );
  return own.map(({ id, xmlId }) => ({ id, xmlId: xmlId }));
}

/** Every key has one card, and every card one case. */
async function expectOneEach(staged: StagedPortal, keys: readonly string[]): Promise<void> {
  expect(cards(staged).map(({ xmlId }) => xmlId)).toEqual(keys.map((key) => `vizir/${key}`));
  const cases = await staged.daemon.store.listCases({ limit: 100 });
  expect(cases.map((one) => one.case)).toEqual(cards(staged).map(({ id }) => `card-${id}`));
}

describe('contracts that stand in several places', () => {
  test('are cards where they stand, with those asked who still have to say something', async () => {
    const { staged, people, view, settle, look } = await stagePortal();
    const begun = await takeOver(staged, FOUR);
    expect(begun.map(({ key, how }) => `${key} ${how}`)).toEqual(['D-1 begun', 'D-2 begun', 'D-3 begun', 'D-4 begun']);
    await settle();
    const [one = 0, two = 0, three = 0, four = 0] = cards(staged).map(({ id }) => id);
    await expectOneEach(staged, ['D-1', 'D-2', 'D-3', 'D-4']);
    expect([one, two, three, four].map((item) => view.stage(item))).toEqual(['review', 'rework', 'signing', 'signed']);
    expect(view.output(one, 'holder')).toEqual(['orlova', 'vasileva']);
    expect(people.buttons('kuznetsov')).toEqual([]);
    expect(view.output(one, 'verdicts')).toBe(
      'Lawyer: Kuznetsov approves, before the contract came here (20 February 2026) (approval sheet 12)',
    );
    expect(view.output(two, 'holder')).toEqual([CURATOR]);
    expect(view.openTasks(three)).toEqual(['zhukova']);
    expect((await look(four)).kase.context.registered).toMatchObject({ number: '17/2025' });
    expect(view.card(one)).toMatchObject({ title: 'Contract No. D-1, Acme', assignedById: staged.account(CURATOR) });
    expect((await look(one)).kase.context.adopted).toMatchObject({ by: CURATOR, stagesBefore: 0 });
    expect(staged.portal.state.malformed).toEqual([]);
  });

  test('what is said of a verdict is people’s, and stands beside the log', async () => {
    const { staged, settle, look } = await stagePortal();
    await takeOver(staged, row('D-1', `at: review, verdicts: [ ${LEGAL} ]`));
    await settle();
    const [card] = cards(staged);
    const { kase } = await look(card?.id ?? 0);
    expect(Object.values(kase.context.steps)[0]?.votes[0]).toMatchObject({
      written: 'approval sheet 12',
      adopted: true,
    });
    const records = await staged.daemon.store.log(0, 100);
    expect(JSON.stringify(records)).not.toContain('approval sheet');
  });

  test('the gateway starts no second case, and takes what is on the card for what is on record', async () => {
    const { staged, settle, pass } = await stagePortal();
    await takeOver(staged, FOUR);
    await settle();
    const before = await staged.daemon.store.log(0, 1000);
    await pass(120);
    expect(await staged.daemon.store.log(0, 1000)).toEqual(before);
    expect(staged.told.gateway.filter(({ kind }) => kind === 'started' || kind === 'put_back')).toEqual([]);
  });

  test('the draft lies on the card, in the folder, and in the first revision', async () => {
    const { staged, settle, view, look } = await stagePortal();
    const bytes = Buffer.from('the text of the contract');
    const hash = createHash('sha256').update(bytes).digest('hex');
    await takeOver(staged, row('D-1', 'at: review, draft: d-1.docx'), {
      draft: { name: 'd-1.docx', hash, read: () => bytes },
    });
    await settle();
    const [card] = cards(staged);
    const { kase } = await look(card?.id ?? 0);
    expect(kase.context.content.draft).toBe(hash);
    expect(view.drive().some((path) => path.endsWith('.docx'))).toBe(true);
    expect(kase.seq).toBe(1);
    const other = { name: 'd-2.docx', hash, read: () => Buffer.from('another text') };
    const failed = await takeOver(staged, row('D-2', 'at: review, draft: d-2.docx'), { draft: other });
    expect(failed).toMatchObject([{ how: 'failed', reason: 'd-2.docx has changed meanwhile' }]);
  });

  test('life goes on to the register', async () => {
    const { staged, people, settle, press, reply, view, atDesk, look } = await stagePortal();
    await takeOver(staged, FOUR);
    await settle();
    const [one = 0, two = 0] = cards(staged).map(({ id }) => id);
    // The bank card is read by whoever checks it, the contract by the director.
    await press('vasileva', 'approve');
    if (people.buttons('vasileva').some(({ verb }) => verb === 'approve')) await press('vasileva', 'approve');
    await press('gromov', 'approve');
    expect(view.stage(one)).toBe('signing');
    await atDesk('zhukova', one, 'sign');
    await atDesk(CURATOR, one, 'countersign');
    await atDesk('zhukova', one, 'register');
    await reply('zhukova', '12/2026\nServices agreement No. 7 of 02.03.2026');
    expect(view.stage(one)).toBe('signed');
    // What the lawyer said before counts; who had not spoken is asked after the rework.
    await atDesk(CURATOR, two, 'resubmit');
    expect(view.stage(two)).toBe('review');
    expect(view.output(two, 'holder')).toEqual(['orlova', 'vasileva']);
    expect((await look(two)).kase.context.rounds).toBe(0);
  });

  test('whoever asks the bot is told that it was taken over, and what was decided before', async () => {
    const { staged, people, settle } = await stagePortal();
    await takeOver(staged, FOUR);
    await settle();
    people.say('sidorov', 'where D-1');
    await settle();
    const said = people.messages('sidorov').at(-1)?.text ?? '';
    expect(said).toContain('Taken over under way; decided before that: Lawyer: Kuznetsov approves');
  });
});

describe('run again', () => {
  test('begins nothing twice', async () => {
    const { staged, settle } = await stagePortal();
    await takeOver(staged, FOUR);
    // Before the daemon has begun all cases, and after.
    await takeOver(staged, FOUR);
    await settle();
    expect((await takeOver(staged, FOUR)).map(({ how }) => how)).toEqual(['there', 'there', 'there', 'there']);
    await settle();
    await expectOneEach(staged, ['D-1', 'D-2', 'D-3', 'D-4']);
  });

  test('a row that says something else since then is named, and changes nothing', async () => {
    const { staged, settle } = await stagePortal();
    await takeOver(staged, FOUR);
    await settle();
    const changed = FOUR.replace('at: review', 'at: approval');
    expect((await takeOver(staged, changed)).map(({ how }) => how)).toEqual(['changed', 'there', 'there', 'there']);
    await settle();
    expect((await staged.daemon.store.log(0, 100)).filter(({ seq }) => seq > 1)).toEqual([]);
  });

  test.each([
    { method: 'crm.item.add', time: 1 },
    { method: 'crm.item.add', time: 3 },
    { method: 'crm.item.list', time: 2 },
  ])('after it was killed at $method number $time, each key has one card', async (at) => {
    const { staged, settle } = await stagePortal();
    await dieAt(staged, FOUR, at);
    const begun = await takeOver(staged, FOUR);
    await settle();
    expect(begun.map(({ how }) => how === 'begun' || how === 'there')).toEqual([true, true, true, true]);
    await expectOneEach(staged, ['D-1', 'D-2', 'D-3', 'D-4']);
  });
});

describe('at a portal that fails', () => {
  test.each<readonly [string, PortalFault]>([
    ['does not answer, and has made the card', { fault: 'no_answer', done: 0 }],
    ['does not answer, and makes the card later', { fault: 'no_answer', done: 20_000 }],
    ['does not answer, and has made nothing', { fault: 'no_answer', done: 'never' }],
    ['breaks off after the card was made', { fault: 'broken_off', done: 0 }],
    ['breaks off before the card was made', { fault: 'broken_off', done: 'never' }],
    ['answers cut short', { fault: 'cut_short' }],
    ['has no time', { fault: 'spent' }],
  ])('when it %s, each key has one card', async (_, fault) => {
    let left = 2;
    const { staged, settle } = await stagePortal({
      faults: () => ({
        next: (request) => {
          if (!request.url.includes('crm.item.add')) return undefined;
          left -= 1;
          return left >= 0 ? fault : undefined;
        },
      }),
    });
    const begun = await takeOver(staged, FOUR);
    expect(begun.map(({ how }) => how)).toEqual(['begun', 'begun', 'begun', 'begun']);
    await settle();
    expect(left).toBeLessThan(0);
    await expectOneEach(staged, ['D-1', 'D-2', 'D-3', 'D-4']);
  });
});

describe('what the engine or the rules make of a row', () => {
  test('what could not begin is said on the next run, and begins on the same card once the row is mended', async () => {
    const { staged, settle, view } = await stagePortal();
    const wrong = row('D-1', 'at: review');
    // Rules that were published since do not know such an amount any more.
    await takeOver(staged, wrong, { spoil: (contract) => ({ ...contract, amount: 'a lot' }) });
    await settle();
    const spoil = { spoil: (contract: GivenContract) => ({ ...contract, amount: 'a lot' }) };
    expect(await takeOver(staged, wrong, spoil)).toMatchObject([{ how: 'set_aside', reason: 'unreadable: amount' }]);
    expect((await takeOver(staged, wrong)).map(({ how }) => how)).toEqual(['begun']);
    await settle();
    await expectOneEach(staged, ['D-1']);
    const [card] = cards(staged);
    expect(view.stage(card?.id ?? 0)).toBe('review');
    expect((await takeOver(staged, wrong)).map(({ how }) => how)).toEqual(['there']);
  });

  test('a number that another contract has is nobody else’s: the second one is set aside, and says who has it', async () => {
    const { staged, settle } = await stagePortal();
    const both = row('D-1', 'at: registered, number: 17/2025') + row('D-2', 'at: registered, number: 17/2025');
    await takeOver(staged, both);
    await settle();
    const [first, second] = await takeOver(staged, both);
    expect(first).toMatchObject({ how: 'there' });
    expect(second).toMatchObject({ how: 'set_aside', reason: expect.stringContaining('17/2025') as string });
  });

  test('one that stands at the beginning is the curator’s, who hears of it once', async () => {
    const { staged, people, settle, view } = await stagePortal();
    await takeOver(staged, row('D-1', 'at: intake'));
    await takeOver(staged, row('D-1', 'at: intake'));
    await settle();
    const [card] = cards(staged);
    expect(view.stage(card?.id ?? 0)).toBe('new');
    const offers = people.messages(CURATOR).filter(({ text }) => text.includes('The contract is taken in'));
    expect(offers).toHaveLength(1);
    expect(people.buttons(CURATOR).some(({ verb }) => verb === 'open')).toBe(true);
  });

  test('every kind of answer stands on the card as people would have put it there', async () => {
    const { staged, settle, look } = await stagePortal({ rules: defaultRules() });
    const whole = `- id: D-9
  name: ПАО Сбербанк
  inn: "7707083893"
  kpp: "773601001"
  ogrn: "1027700132195"
  relation: client
  kind: services
  amount: [6 200 000.50 RUB, 100 RUB]
  department: client_service
  curator: novikova
  initiator: fedorov
  subjects: [personal_data, ip]
  own_form: false
  prepayment: 20 %
  term: 10
  signatory: power_of_attorney
  major_deal: false
  documents:
    charter: received
    egrul_extract: { issued: 2026-02-20 }
    power_of_attorney: { issued: 2026-01-15, until: 2027-01-14, limit: 10 000 000 RUB }
    bank_details: { promised: 2026-03-20 }
  under_way: { at: review }
`;
    await takeOver(staged, whole);
    await settle();
    const [card] = cards(staged);
    const { kase, trouble } = await look(card?.id ?? 0);
    // Neither a change nor a paper was taken from the card: it says what the contract says.
    expect([kase.seq, trouble]).toEqual([1, undefined]);
    expect(staged.told.gateway.filter(({ kind }) => kind === 'taken_in' || kind === 'put_back')).toEqual([]);
    expect(kase.context.papers).toMatchObject({
      power_of_attorney: { until: day('2027-01-14'), limitMinor: 1_000_000_000 },
      bank_details: { received: false, promised: day('2026-03-20') },
    });
  });
});
