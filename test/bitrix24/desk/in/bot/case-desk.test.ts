// The curator's desk: own cases, and a button for each thing that may be done with one now.
import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { fieldName } from '../../../../../src/bitrix24/card-field.ts';
import type { CaseId, StepKey } from '../../../../../src/domain/case.ts';
import { formatDay } from '../../../../../src/domain/day.ts';
import type { GivenContract } from '../../../../../src/engine/ports/contract-reader.ts';
import { CONTRACT } from '../../../../engine/staged-engine.ts';
import { brandId } from '../../../../generators/brand-id.ts';
import { StagedBot } from './staged-bot.ts';

const CURATOR = 'tarasova';
const LEGAL = 'review/legal' as StepKey;

let bot: StagedBot;
beforeEach(async () => {
  bot = await StagedBot.open();
});

const NAMED: GivenContract = { ...CONTRACT, name: 'ООО «Ромашка»' };

async function begun(item: number, papers: readonly string[] = [], contract = NAMED): Promise<CaseId> {
  const id = `card-${item}` as CaseId;
  await bot.engine.send(id, {
    kind: 'start',
    by: brandId(CURATOR),
    curator: brandId(CURATOR),
    contract,
    draft: 'draft-1',
    papers: papers.map((document) => ({ document: brandId(document), paper: { issued: 20_510 as never } })),
  });
  return id;
}

/** The approved draft, in its field of the card. */
async function putDraft(id: CaseId, item: number, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const field = fieldName(bot.map.typeId, { of: 'draft' });
  bot.portal.byHand.putFile(1, item, field, 'contract.docx', bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  await bot.engine.act(id, CURATOR, { act: 'replace_draft', hash });
}

async function openDesk(person: string, item: number): Promise<number> {
  await bot.say(person, 'мои');
  const list = bot.last(person);
  const row = bot.buttons(person, list.id).find((text) => text.includes(`№ ${item}`));
  await bot.press(person, row ?? '', list.id);
  return bot.last(person).id;
}

/** Whoever is asked now approves; how many steps that were. */
async function approveOthers(id: CaseId, but?: StepKey): Promise<number> {
  const { steps, revision } = (await bot.look(id)).kase.context;
  const open = Object.entries(steps).filter(([key, { status }]) => status === 'asked' && key !== but);
  for (const [step, { asked }] of open) {
    await bot.engine.act(id, asked[0]?.person ?? '', { act: 'approve', step: step as StepKey, revision });
  }
  return open.length;
}

async function returned(item: number): Promise<{ id: CaseId; lawyer: string }> {
  const id = await bot.submitted(item);
  const lawyer = await bot.askedIn(id, LEGAL);
  await approveOthers(id, LEGAL);
  await bot.engine.act(id, lawyer, {
    act: 'return',
    step: LEGAL,
    revision: 1,
    objections: [{ reason: brandId('price_mismatch'), text: 'не сходится' }],
  });
  return { id, lawyer };
}

test('own cases are listed with state, holder and deadline; those of others are not', async () => {
  await bot.submitted(12);
  await begun(13);
  await bot.submitted(14, CONTRACT, 'sidorov');
  await bot.say(CURATOR, 'мои');
  const { text, id } = bot.last(CURATOR);
  expect(text).toContain('№ 12');
  expect(text).toContain('подготовка; Тарасова');
  expect(text).toMatch(/срок \d\d\.03\.2026/);
  expect(bot.buttons(CURATOR, id)).toHaveLength(2);
  await bot.say('kim', 'mine');
  expect(bot.last('kim').text).toContain('Открытых договоров у вас нет');
});

test('a party without a name is called by its tax id, and a long name leaves the number of the card whole', async () => {
  await begun(12, [], CONTRACT);
  await bot.submitted(13, { ...CONTRACT, name: `Общество ${'очень '.repeat(20)}длинное` });
  await bot.say(CURATOR, 'мои');
  const { text, id } = bot.last(CURATOR);
  expect(text).toContain(`${String(CONTRACT['inn'])}, № 12\n`);
  expect(text).toContain('очень длинное, № 13\n');
  const long = bot.buttons(CURATOR, id)[1] ?? '';
  expect(long).toMatch(/^Общество очень .*…, № 13$/);
  expect([...long].length).toBeLessThanOrEqual(60);
});

test('a case that has no card is told, and has no button', async () => {
  await bot.engine.begin('Договор 5' as CaseId);
  await begun(12);
  await bot.say(CURATOR, 'мои');
  expect(bot.last(CURATOR).text).toContain('Договор 5');
  expect(bot.buttons(CURATOR)).toEqual(['ООО «Ромашка», № 12']);
});

test('what is too long for a message goes on behind a button', async () => {
  for (let item = 1; item <= 13; item += 1) await begun(item);
  await bot.say(CURATOR, 'мои');
  expect(bot.buttons(CURATOR)).toHaveLength(11);
  await bot.press(CURATOR, 'Ещё ›');
  expect(bot.buttons(CURATOR)).toHaveLength(3);
});

test('papers are promised by a button or a typed day, and the contract is submitted when they are in', async () => {
  const id = await begun(12);
  const desk = await openDesk(CURATOR, 12);
  expect(bot.buttons(CURATOR, desk)).not.toContain('Отправить на согласование');
  const { text } = bot.last(CURATOR);
  expect(text).toMatch(/Состояние: подготовка; Тарасова/);
  expect(text).toMatch(/Не хватает к отправке: Устав/);
  expect(text).toMatch(/Чтобы отправить на согласование: .* \(3\)\./);
  const papers = bot.buttons(CURATOR, desk).find((text) => text.startsWith('Документы'));
  await bot.press(CURATOR, papers ?? '', desk);
  const promise = bot.buttons(CURATOR, desk).filter((text) => text.startsWith('Обещан'));
  expect(promise.length).toBeGreaterThan(1);
  await bot.press(CURATOR, promise[0] ?? '', desk);
  const days = bot.buttons(CURATOR).filter((text) => text.startsWith('через'));
  expect(days.map((text) => text.split(',')[0])).toEqual([
    'через 1 рабочий день',
    'через 3 рабочих дня',
    'через 5 рабочих дней',
    'через 10 рабочих дней',
  ]);
  await bot.press(CURATOR, days[1] ?? '');
  await bot.press(CURATOR, promise[1] ?? '', desk);
  await bot.say(CURATOR, '31.02.2026');
  expect(bot.last(CURATOR).text).toContain('Такого дня нет');
  await bot.say(CURATOR, '20.03');
  const promised = Object.values((await bot.look(id)).kase.context.papers).flatMap(({ promised: day }) =>
    day === undefined ? [] : [formatDay(day)],
  );
  expect(promised.toSorted()).toEqual(['2026-03-05', '2026-03-20']);
});

test('a case is submitted, held with words, resumed, and withdrawn with words and a confirmation', async () => {
  const id = await begun(12, [
    'charter',
    'founding_agreement',
    'egrul_extract',
    'appointment_decision',
    'appointment_order',
    'bank_details',
  ]);
  const desk = await openDesk(CURATOR, 12);
  await bot.press(CURATOR, 'Отправить на согласование', desk);
  expect((await bot.look(id)).kase.context.revision).toBe(1);
  await bot.press(CURATOR, 'Обновить', desk);
  await bot.press(CURATOR, 'Приостановить', desk);
  await bot.say(CURATOR, 'до апреля');
  expect((await bot.look(id)).kase.context.held).toMatchObject({ text: 'до апреля', by: CURATOR });
  await bot.press(CURATOR, 'Обновить', desk);
  await bot.press(CURATOR, 'Возобновить', desk);
  expect((await bot.look(id)).kase.context.held).toBeUndefined();
  await bot.press(CURATOR, 'Обновить', desk);
  await bot.press(CURATOR, 'Отозвать', desk);
  await bot.say(CURATOR, 'передумали');
  expect((await bot.look(id)).kase.value).not.toBe('withdrawn');
  await bot.press(CURATOR, 'Да, отозвать');
  expect((await bot.look(id)).kase.value).toBe('withdrawn');
  await bot.press(CURATOR, 'Обновить', desk);
  expect(bot.buttons(CURATOR, desk)).toEqual(['Обновить', 'Открыть карточку']);
});

test('remarks are answered and the contract is sent again; the author accepts or withdraws', async () => {
  const { id, lawyer } = await returned(12);
  const desk = await openDesk(CURATOR, 12);
  expect(bot.buttons(CURATOR, desk)).not.toContain('Отправить снова');
  expect(bot.last(CURATOR).text).toContain('Чтобы отправить снова: ответьте на замечания (осталось 1).');
  await bot.press(CURATOR, 'Замечания (1)', desk);
  expect(bot.portal.state.messages.get(desk)?.text).toContain('не сходится');
  await bot.press(CURATOR, 'Ответить на № 1', desk);
  expect(bot.last(CURATOR).text).toContain('не сходится');
  await bot.say(CURATOR, 'Исправили сумму');
  expect((await bot.look(id)).kase.context.remarks).toMatchObject([
    { fate: 'addressed', answer: { by: CURATOR, text: 'Исправили сумму' } },
  ]);
  expect(bot.last(CURATOR).text).toContain('На все замечания есть ответы');
  expect(bot.buttons(CURATOR)).toEqual(['Отправить снова']);
  await bot.press(CURATOR, 'Назад', desk);
  await bot.press(CURATOR, 'Отправить снова', desk);
  await bot.press(lawyer, 'Замечания (1)', await openDesk(lawyer, 12));
  expect(bot.buttons(lawyer)).toEqual(['Принять № 1', 'Снять № 1', 'Назад']);
  await bot.press(lawyer, 'Принять № 1');
  expect((await bot.look(id)).kase.context.remarks).toMatchObject([{ fate: 'accepted' }]);
});

test('a desk that is older than the case shows what may be done now, and does nothing', async () => {
  const { id } = await returned(12);
  const desk = await openDesk(CURATOR, 12);
  await bot.press(CURATOR, 'Замечания (1)', desk);
  await bot.press(CURATOR, 'Ответить на № 1', desk);
  await bot.say(CURATOR, 'Исправили');
  await bot.press(CURATOR, 'Назад', desk);
  await bot.engine.act(id, CURATOR, { act: 'resubmit' });
  const { seq } = (await bot.look(id)).kase;
  await bot.press(CURATOR, 'Отправить снова', desk);
  expect((await bot.look(id)).kase.seq).toBe(seq);
  expect(bot.portal.state.messages.get(desk)?.text).toMatch(/^Так не получится: договор уже отправлен/);
});

test('another curator is found by a part of the name or by the account', async () => {
  const id = await bot.submitted(12);
  const desk = await openDesk(CURATOR, 12);
  await bot.press(CURATOR, 'Сменить куратора', desk);
  await bot.say(CURATOR, 'никто-такой');
  expect(bot.last(CURATOR).text).toContain('Не нашлось');
  await bot.say(CURATOR, 'сидоров');
  const dialog = bot.messages(CURATOR).findLast(({ text }) => text.includes('Смена куратора'));
  const [found = ''] = bot.buttons(CURATOR, dialog?.id);
  await bot.press(CURATOR, found, dialog?.id);
  const { curator } = (await bot.look(id)).kase.context.people;
  expect(bot.rules.directory.people.find(({ title }) => title === found)?.person).toBe(curator);
  expect(curator).toBe('sidorov');
});

test('the client is asked, and the answer is passed on', async () => {
  const id = await bot.submitted(12);
  const desk = await openDesk(CURATOR, 12);
  await bot.press(CURATOR, 'Спросить контрагента', desk);
  await bot.say(CURATOR, 'Кто подписывает?');
  await bot.press(CURATOR, 'Обновить', desk);
  await bot.press(CURATOR, 'Контрагент ответил', desk);
  await bot.say(CURATOR, 'Директор');
  const { context } = (await bot.look(id)).kase;
  expect(context.question).toBeUndefined();
  await bot.press(CURATOR, 'Обновить', desk);
  await bot.press(CURATOR, 'Записать замечание', desk);
  await bot.say(CURATOR, 'Юрист сказал по телефону: нет приложения');
  expect((await bot.look(id)).kase.context.remarks).toMatchObject([{ from: 'record', by: CURATOR }]);
});

test('whoever has taken a step gives it back at the desk', async () => {
  const id = await bot.submitted(12);
  const lawyer = await bot.askedIn(id, LEGAL);
  await bot.engine.act(id, lawyer, { act: 'take', step: LEGAL });
  const desk = await openDesk(lawyer, 12);
  const release = bot.buttons(lawyer, desk).find((text) => text.startsWith('Вернуть коллегам'));
  await bot.press(lawyer, release ?? '', desk);
  expect((await bot.look(id)).kase.context.steps[LEGAL]?.taken).toEqual([]);
});

test('the reception signs and registers by the desk, with the number in words', async () => {
  const item = await bot.card('Договор', {});
  const id = await bot.submitted(item);
  await putDraft(id, item, 'the text of the contract');
  const { plan, context } = (await bot.look(id)).kase;
  for (const { document } of plan.documents.filter((one) => context.papers[one.document]?.received !== true)) {
    await bot.engine.act(id, CURATOR, { act: 'add_document', document, paper: { issued: 20_510 as never } });
  }
  while ((await approveOthers(id)) > 0);
  const seen = await bot.look(id);
  expect(seen.kase.value).toEqual({ signing: 'open' });
  const [reception = ''] = seen.holders;
  const desk = await openDesk(reception, item);
  await bot.press(reception, 'Подписано нами', desk);
  const curators = await openDesk(CURATOR, item);
  await bot.press(CURATOR, 'Подписано контрагентом', curators);
  await bot.press(reception, 'Обновить', desk);
  await bot.press(reception, 'Зарегистрировать', desk);
  await bot.say(reception, 'Договор на услуги');
  expect(bot.last(reception).text).toContain('У документа нет даты');
  await bot.say(reception, 'Договор на услуги от 02.03.2026');
  expect((await bot.look(id)).kase.context.registered).toMatchObject({
    number: 'Д-2026/1',
    text: 'Договор на услуги от 02.03.2026',
    on: 20_514,
  });
});

test('a message that the engine sends with a button of its own stays as it is', async () => {
  const id = await bot.submitted(12);
  const { kase } = await bot.look(id);
  const message = await bot.sendDesk(id, CURATOR, 'resume');
  await bot.press(CURATOR, 'resume', message);
  expect(bot.portal.state.messages.get(message)?.text).toBe('resume');
  expect(bot.last(CURATOR).text).toMatch(/^Так не получится: дело не приостановлено/);
  expect((await bot.look(id)).kase.seq).toBe(kase.seq);
});

test('what is not answered is named before it is sent, with whom and what it brings in', async () => {
  const id = 'card-12' as CaseId;
  const { facts } = bot.rules.decisions;
  await bot.engine.send(id, {
    kind: 'start',
    by: brandId(CURATOR),
    curator: brandId(CURATOR),
    contract: { ...CONTRACT, name: 'ООО «Ромашка»' },
    papers: [],
  });
  const { kase } = await bot.look(id);
  expect(kase.plan.unknown.length).toBeGreaterThan(0);
  await openDesk(CURATOR, 12);
  const { text } = bot.last(CURATOR);
  for (const { fact } of kase.plan.unknown)
    expect(text).toContain(facts.find((one) => one.fact === fact)?.title ?? '?');
  expect(text).toMatch(/Не отвечено: .*\nПока ответа нет, согласуют также: /);
  expect(text).toContain('Проект договора ещё не приложен');
});

test('after an answer the next remark is offered, and after the last one that it is sent again', async () => {
  const { id } = await returned(12);
  await bot.engine.act(id, CURATOR, { act: 'record_remark', text: 'нет приложения' });
  const desk = await openDesk(CURATOR, 12);
  await bot.press(CURATOR, 'Замечания (2)', desk);
  await bot.press(CURATOR, 'Ответить на № 1', desk);
  await bot.say(CURATOR, 'Исправили сумму');
  expect(bot.last(CURATOR).text).toContain('Замечаний без ответа: 1.');
  await bot.press(CURATOR, 'Ответить на № 2');
  expect(bot.last(CURATOR).text).toContain('нет приложения');
  await bot.say(CURATOR, 'Приложили');
  expect(JSON.stringify((await bot.look(id)).kase.value)).toContain('rework');
  await bot.press(CURATOR, 'Отправить снова');
  expect(JSON.stringify((await bot.look(id)).kase.value)).toContain('review');
});
