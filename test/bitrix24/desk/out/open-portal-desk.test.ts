// The life of a case as people see it at the portal: what the machine brings about, done there and read back.
import { expect, test } from 'vitest';
import { cardKeyOf, pressKeyOf } from '../../../../src/bitrix24/bot-token-of.ts';
import { findMessageNote } from '../../../../src/bitrix24/desk/message-note.ts';
import { readPressToken } from '../../../../src/bitrix24/desk/press-token.ts';
import { taskBinding } from '../../../../src/bitrix24/portal-map.ts';
import type { StepKey } from '../../../../src/domain/case.ts';
import type { PersonId, ReasonId } from '../../../../src/domain/ids.ts';
import { waitingFor } from '../../../../src/machine/waiting-for.ts';
import { day } from '../../../calendar/calendar-of.ts';
import { PORTAL_SECRET } from '../../provision/staged-portal.ts';
import type { StagedDesk } from './staged-desk.ts';
import { accountIn, buttonsOf, messagesTo, stageDesk, submitted } from './staged-desk.ts';

const LEGAL = 'review/legal' as StepKey;

function textsTo(desk: StagedDesk, person: string): readonly string[] {
  return messagesTo(desk, accountIn(desk.rules, person)).map(({ text }) => text);
}

test('a card shows its stage, whom it waits for, what is missing, and which record it shows', async () => {
  const desk = await stageDesk();
  const done = await desk.deliver();
  expect(desk.card()['stageId']).toBe([...desk.names.stages][0]?.[1]);
  expect(desk.card()['assignedById']).toBe(accountIn(desk.rules, 'tarasova'));
  expect(desk.output('holder')).toEqual([accountIn(desk.rules, 'tarasova')]);
  expect(String(desk.output('missing'))).toMatch(/^Устав с изменениями: нет\n/);
  expect(desk.output('key')).toBe(cardKeyOf(PORTAL_SECRET, desk.item));
  expect(desk.output('mark')).toMatch(/^1 [0-9a-f]{64}$/);
  expect(await desk.until(desk.desk().cardMark(desk.kase.case.id, 'bulk'))).toMatchObject({ seq: 1 });
  const papers = desk.kase.case.plan.documents;
  for (const { document } of papers)
    desk.act('tarasova', { act: 'add_document', document, paper: { issued: day('2026-02-26') } });
  desk.act('tarasova', { act: 'submit' });
  desk.act('kuznetsov', { act: 'take', step: LEGAL });
  desk.act('kuznetsov', { act: 'approve_with_remarks', step: LEGAL, revision: 1, remarks: ['Срок оплаты\nне указан'] });
  await desk.deliver(done);
  expect(desk.output('revision')).toBe(1);
  expect(desk.output('missing')).toBe('');
  expect(desk.output('verdicts')).toBe('Юрист: Кузнецов П. И. согласует с замечаниями, 2 марта 2026, 09:02');
  expect(desk.output('open_remarks')).toBe('№ 1, Кузнецов П. И.: Срок оплаты не указан');
  expect(String(desk.output('deadline'))).toMatch(/^2026-03-0\dT/);
  desk.act('tarasova', { act: 'address_remark', remark: 1, text: 'Указан.' });
  await desk.deliver(done);
  expect(desk.output('open_remarks')).toBe('№ 1, Кузнецов П. И.: Срок оплаты не указан. Ответ: Указан.');
});

test('what people typed on a card is left as it is, and what they wrote over an output is written again', async () => {
  const desk = await stageDesk();
  await desk.deliver();
  const name = `UF_CRM_${desk.names.typeId}_OUT_VERDICTS`;
  const fact = `UF_CRM_${desk.names.typeId}_ENTRY_INN`;
  const fields = { [name]: 'Согласовано всеми', [fact]: '7708503727' };
  const params = { entityTypeId: desk.names.entityTypeId, id: desk.item, useOriginalUfNames: 'Y', fields };
  await desk.until(desk.client.call('crm.item.update', params, { urgency: 'bulk', kind: 'write' }));
  desk.restart();
  const show = desk.effect({ effect: 'show_card', revision: 0 });
  expect(await desk.compare(show)).toBe('different');
  await desk.send(show);
  expect(await desk.compare(show)).toBe('same');
  expect(desk.output('verdicts')).toBe('');
  expect(desk.card()[fact]).toBe('7708503727');
});

test('whoever has added themselves to a card stays, beside those who take part', async () => {
  const desk = await stageDesk();
  await submitted(desk);
  const params = { entityTypeId: desk.names.entityTypeId, id: desk.item, fields: { observers: [1] } };
  await desk.until(desk.client.call('crm.item.update', params, { urgency: 'press', kind: 'write' }));
  desk.restart();
  await desk.until(desk.desk().cardMark(desk.kase.case.id, 'press'));
  await desk.send(desk.effect({ effect: 'show_card', revision: 1 }));
  const observers = desk.card()['observers'] as readonly number[];
  expect(observers).toContain(1);
  expect(observers).toContain(accountIn(desk.rules, 'kuznetsov'));
  expect(observers).not.toContain(accountIn(desk.rules, 'tarasova'));
});

test('a question says what is asked of whom, and its buttons are of this person alone', async () => {
  const desk = await stageDesk();
  await submitted(desk);
  const user = accountIn(desk.rules, 'kuznetsov');
  const [message] = messagesTo(desk, user);
  if (message === undefined) throw new Error('nobody was asked');
  expect(message.text).toContain('Нужно ваше согласование: Юрист');
  expect(message.text).toContain('Контрагент: ООО «Ромашка», ИНН 7708503727');
  expect(message.text).toContain('Сумма договора с НДС: 800 000 RUB');
  expect(message.text).toMatch(
    /• \[URL=https:\/\/portal\.test\/bitrix\/tools\/disk\/focus\.php\?objectId=\d+&cmd=show[^\]]*\]Устав с изменениями: действует\[\/URL\]/,
  );
  expect(buttonsOf(message).map(({ TEXT }) => TEXT)).toEqual([
    'Взять в работу',
    'Согласовать',
    'С замечаниями',
    'Вернуть',
    'Отклонить',
    'Спросить клиента',
    'Передать',
    'Привлечь коллегу',
    'Карточка',
  ]);
  const note = await findMessageNote(desk.notes, message.id);
  expect(note).toMatchObject({ kind: 'question', user, person: 'kuznetsov', step: LEGAL, generation: 1, revision: 1 });
  const params = buttonsOf(message)[1]?.COMMAND_PARAMS ?? '';
  if (note === undefined) throw new Error('it is not on record');
  expect(readPressToken(pressKeyOf(PORTAL_SECRET), note, params)).toEqual({ verb: 'approve', argument: '' });
});

test('a question that is put again says what has changed', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  desk.act('tarasova', { act: 'replace_draft', hash: await desk.putFile({ of: 'draft' }, 'another draft') });
  await desk.deliver(done);
  const newest = messagesTo(desk, accountIn(desk.rules, 'kuznetsov')).at(-1)?.text ?? '';
  expect(newest).toContain('Редакция: 2');
  expect(newest).toContain('Изменилось с редакции 1, которую вы видели: Проект договора\n');
});

test('no button of one person counts for another', async () => {
  const desk = await stageDesk();
  await submitted(desk);
  const key = pressKeyOf(PORTAL_SECRET);
  const messages = [...desk.portal.state.messages.values()].filter((one) => buttonsOf(one).length > 1);
  const tokens = messages.flatMap((one) =>
    buttonsOf(one).flatMap(({ COMMAND_PARAMS }) =>
      COMMAND_PARAMS === undefined ? [] : [[one.id, COMMAND_PARAMS] as const],
    ),
  );
  expect(new Set(tokens.map(([, token]) => token)).size).toBe(tokens.length);
  for (const { id, text } of desk.portal.state.messages.values()) {
    const note = await findMessageNote(desk.notes, id);
    for (const [of, token] of tokens) {
      expect(text).not.toContain(token);
      if (note !== undefined && of !== id) expect(readPressToken(key, note, token)).toBeUndefined();
    }
  }
});

test('a question that is answered says by whom, has no buttons, and is closed but once', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  desk.act('kuznetsov', { act: 'approve', step: LEGAL, revision: 1 });
  await desk.deliver(done);
  const [mine] = messagesTo(desk, accountIn(desk.rules, 'kuznetsov'));
  const [other] = messagesTo(desk, accountIn(desk.rules, 'morozova'));
  expect(mine?.text).toMatch(/Отвечено: Кузнецов П\. И\. согласует, 2 марта 2026, \d\d:\d\d$/);
  expect(other?.text).toMatch(/Больше не нужно: Кузнецов П\. И\. согласует$/);
  expect([mine, other].flatMap((one) => (one === undefined ? [] : buttonsOf(one)))).toEqual([]);
  const closing = desk.kase.effects.filter(({ effect }) => effect === 'close_question');
  const before = desk.portal.state.calls.length;
  for (const effect of closing) expect(await desk.compare(effect)).toBe('same');
  expect(desk.portal.state.calls.length).toBe(before);
});

test('a question whose message was deleted is closed all the same', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  for (const message of desk.portal.state.messages.values()) message.isDeleted = true;
  desk.act('kuznetsov', { act: 'approve', step: LEGAL, revision: 1 });
  await desk.deliver(done);
  for (const effect of desk.kase.effects.filter((one) => one.effect === 'close_question'))
    expect(await desk.compare(effect)).toBe('same');
});

test('a return is told to the curator with its reasons, and stands in the thread', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  const reason = desk.rules.directory.reasons[0];
  if (reason === undefined) throw new Error('the rules have no reasons');
  desk.act('kuznetsov', {
    act: 'return',
    step: LEGAL,
    revision: 1,
    objections: [{ reason: reason.reason as ReasonId, text: 'Нет приложения 2' }],
  });
  await desk.deliver(done);
  const told = textsTo(desk, 'tarasova').find((text) => text.includes('Кузнецов П. И. (Юрист) возвращает:'));
  expect(told).toContain(`>>${reason.title}: Нет приложения 2`);
  expect(told).toContain('Остальные ещё отвечают: ');
  const comments = [...desk.portal.state.comments.values()].map(({ comment }) => comment.split('\n')[0]);
  expect(comments).toContain(`Кузнецов П. И. возвращает: Юрист: ${reason.title}: Нет приложения 2`);
});

test('when rework begins the curator is told once what to answer and how to mend it', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  const reason = desk.rules.directory.reasons.find(({ fix }) => fix !== undefined);
  if (reason === undefined) throw new Error('no reason of the rules says how to mend it');
  const objections = [{ reason: reason.reason as ReasonId }, { reason: reason.reason as ReasonId, text: 'И ещё' }];
  desk.act('kuznetsov', { act: 'return', step: LEGAL, revision: 1, objections });
  for (const { of, people } of waitingFor(desk.kase.case)) {
    const [person] = people;
    if (of.kind !== 'step' || person === undefined) continue;
    desk.act(person, { act: 'approve', step: of.step, revision: 1 });
  }
  await desk.deliver(done);
  const told = textsTo(desk, 'tarasova').filter((text) => text.includes('Договор на доработке'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Договор на доработке: ответьте на 2 замечания, замените, что нужно, и отправьте снова.');
  expect(told[0]?.split(`– ${reason.fix}`)).toHaveLength(2);
  expect(textsTo(desk, 'tarasova').join('\n')).not.toContain('Новое замечание');
});

test('a task is bound to the card, and closing it by hand is left as it is', async () => {
  const desk = await stageDesk();
  const person = 'kuznetsov' as PersonId;
  const asking = { step: LEGAL, person, generation: 1 };
  await desk.send(desk.effect({ effect: 'open_task', ...asking }));
  const task = [...desk.portal.state.tasks.values()].find(({ TITLE }) => String(TITLE).includes('(запись '));
  expect(task?.['UF_CRM_TASK']).toEqual([taskBinding(desk.names, desk.item)]);
  expect(task?.['RESPONSIBLE_ID']).toBe(accountIn(desk.rules, 'kuznetsov'));
  expect(task?.['AUDITORS']).toEqual([accountIn(desk.rules, 'tarasova')]);
  await desk.until(desk.client.call('tasks.task.complete', { taskId: task?.ID }, { urgency: 'bulk', kind: 'write' }));
  const close = desk.effect({ effect: 'close_task', ...asking, outcome: 'answered' });
  expect(await desk.compare(close)).toBe('different');
  await desk.send(close);
  expect(await desk.compare(close)).toBe('same');
  expect(task?.['STATUS']).toBe(5);
});

test('reception is told what to sign, and its button is signed for a desk', async () => {
  const desk = await stageDesk();
  const people = ['kuznetsov' as PersonId];
  await desk.send(desk.effect({ effect: 'reception_task', state: 'signing', people, revision: 3 }, 'signing'));
  const task = [...desk.portal.state.tasks.values()].find(({ TITLE }) => String(TITLE).startsWith('Подписать договор'));
  expect(task?.['DESCRIPTION']).toContain('Подписывать только редакцию 3: согласована она.');
  const [message] = messagesTo(desk, accountIn(desk.rules, 'kuznetsov'));
  if (message === undefined) throw new Error('nobody was told');
  expect(buttonsOf(message).map(({ TEXT }) => TEXT)).toEqual(['Подписано нами', 'Карточка']);
  expect(await findMessageNote(desk.notes, message.id)).toMatchObject({ kind: 'desk', seq: 1, person: 'kuznetsov' });
  const close = desk.effect({ effect: 'close_reception_task', state: 'signing', outcome: 'done' }, 'signing');
  expect(await desk.compare(close)).toBe('different');
  await desk.send(close);
  expect(await desk.compare(close)).toBe('same');
  expect(buttonsOf(message)).toEqual([]);
  expect(task?.['STATUS']).toBe(5);
});

test('no message is longer than the portal takes, however much people have said', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  for (let remark = 1; remark <= 30; remark += 1) {
    desk.act('tarasova', { act: 'record_remark', text: 'слово '.repeat(1000) });
    desk.act('tarasova', { act: 'address_remark', remark, text: 'ответ '.repeat(1000) });
  }
  desk.act('tarasova', { act: 'replace_draft', hash: await desk.putFile({ of: 'draft' }, 'another draft') });
  await desk.deliver(done);
  const people = ['tarasova' as PersonId];
  await desk.send(desk.effect({ effect: 'notify', people, about: 'gate_waits', of: 'signing' }));
  const lengths = [...desk.portal.state.messages.values()].map(({ text }) => text.length);
  expect(Math.max(...lengths)).toBeLessThan(20_000);
  expect(Math.max(...lengths)).toBeGreaterThan(8000);
  // What a field of text holds at the portal.
  expect(Buffer.byteLength(String(desk.output('open_remarks')))).toBeLessThan(65_535);
});

test('a letter is filed whole, and the curator gets it with an address that a mail program opens', async () => {
  const desk = await stageDesk();
  const text = 'Кто подписывает?\nBcc: all@example.test';
  await desk.send(desk.effect({ effect: 'draft_letter', purpose: 'question', documents: [], text }));
  const [message] = messagesTo(desk, accountIn(desk.rules, 'tarasova')).slice(-1);
  expect(message?.text).toContain('>>Кто подписывает?');
  const link = message === undefined ? undefined : buttonsOf(message)[0]?.LINK;
  expect(link).toMatch(/^mailto:\?subject=[^&\r\n]+(&body=[^&\r\n]+)?$/);
  expect(decodeURIComponent(link ?? '').split('&body=')[0]).toBe(`mailto:?subject=Вопрос по договору № ${desk.item}`);
  expect([...desk.portal.state.comments.values()].at(-1)?.comment).toContain('>>С уважением, Тарасова В. К.');
});

test('whoever has no account is named, with what to set where; the others are told', async () => {
  const desk = await stageDesk();
  const people = ['kuznetsov', 'nobody-known'] as PersonId[];
  const remind = desk.effect({ effect: 'remind', subject: { kind: 'step', step: LEGAL }, people, line: 0 });
  expect(await desk.failure(remind)).toEqual({
    kind: 'refused',
    reason:
      'У сотрудника nobody-known нет учётной записи портала: укажите bitrix24 для nobody-known в списке people справочника, опубликуйте правила и выполните vizir case retry.',
  });
  expect(textsTo(desk, 'kuznetsov').length).toBe(1);
});

test('whom the bot cannot reach is named, with what to look at', async () => {
  const desk = await stageDesk();
  desk.portal.state.users.delete(accountIn(desk.rules, 'kuznetsov'));
  const inform = desk.effect({ effect: 'inform', step: LEGAL, person: 'kuznetsov' as PersonId });
  const { reason } = (await desk.failure(inform)) as { readonly reason: string };
  expect(reason).toContain('Бот не может написать сотруднику Кузнецов П. И. (учётная запись ');
  expect(reason).toContain('USER_NOT_FOUND');
});

test('a case without a card is refused in words, and has no mark', async () => {
  const desk = await stageDesk();
  const elsewhere = { ...desk.effect({ effect: 'open_folder' }), case: 'case-1' };
  const out = desk.outgoing(elsewhere as Parameters<typeof desk.outgoing>[0]);
  const kase = { ...out.kase, id: 'case-1' as typeof out.kase.id };
  await expect(desk.until(desk.desk().send({ ...out, kase }))).rejects.toMatchObject({
    failure: { kind: 'refused', reason: expect.stringContaining('нет карточки') as string },
  });
  expect(await desk.until(desk.desk().cardMark(kase.id, 'bulk'))).toBeUndefined();
});

test('a deleted card refuses what it should show, and has no mark', async () => {
  const desk = await stageDesk();
  const params = { entityTypeId: desk.names.entityTypeId, id: desk.item };
  await desk.until(desk.client.call('crm.item.delete', params, { urgency: 'bulk', kind: 'write' }));
  expect(await desk.until(desk.desk().cardMark(desk.kase.case.id, 'bulk'))).toBeUndefined();
  expect(await desk.failure(desk.effect({ effect: 'show_card', revision: 0 }))).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^card_deleted: /) as string,
  });
});

test('what our own store refuses leaves the question in doubt, and it is put but once', async () => {
  const desk = await stageDesk();
  const ask = desk.effect({ effect: 'ask', step: LEGAL, person: 'kuznetsov' as PersonId, generation: 1, revision: 0 });
  desk.notes.refuse(1);
  expect(await desk.failure(ask)).toMatchObject({ kind: 'unknown', reason: 'notes: disk_full' });
  await desk.send(ask);
  await desk.send(ask);
  expect(messagesTo(desk, accountIn(desk.rules, 'kuznetsov')).length).toBe(1);
});
