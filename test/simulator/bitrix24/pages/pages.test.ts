// The pages of the simulated portal show what its methods would tell, and what is done on them is done by hand.
import { expect, test } from 'vitest';
import { smartProcess } from '../ask-portal.ts';
import type { Browsed } from './browse-portal.ts';
import { browsePortal, wordsOf } from './browse-portal.ts';

const TOKEN = { botToken: 'secret-of-the-bot' };

async function withProcess(browsed: Browsed) {
  const process = await smartProcess(browsed);
  const { entityTypeId, typeId, categoryId } = process;
  const add = (name: string, userTypeId: string, more: object = {}): Promise<unknown> =>
    browsed.result('userfieldconfig.add', {
      moduleId: 'crm',
      field: {
        entityId: `CRM_${typeId}`,
        fieldName: `UF_CRM_${typeId}_${name}`,
        userTypeId,
        editFormLabel: { ru: `Поле ${name}`, en: `Field ${name}` },
        ...more,
      },
    });
  await add('FACT_AMOUNT', 'money');
  await add('FACT_KIND', 'enumeration', { enum: [{ value: 'Services' }, { value: 'Goods' }] });
  await add('DRAFT', 'file');
  await add('PAPERS', 'file', { multiple: 'Y' });
  await add('OUT_HOLDER', 'string');
  await add('OUT_DEADLINE', 'datetime');
  for (const [id, name] of [
    [5, 'Anna'],
    [7, 'Boris'],
  ] as const)
    browsed.portal.byHand.addPerson({ id, name });
  return {
    ...process,
    kanban: `/crm/type/${entityTypeId}/kanban/category/${categoryId}/`,
    field: (name: string) => `UF_CRM_${typeId}_${name}`,
    item: (id: number) => browsed.portal.state.items.get(`${entityTypeId}/${id}`) ?? {},
  };
}

test('an empty portal says how to begin', () => {
  const browsed = browsePortal();
  const { portal, get } = browsed;
  expect(wordsOf(get('/'))).toContain('The portal has no smart process yet.');
  expect(get('/')).toContain(`http://127.0.0.1:8080${portal.path(1)}/`);
});

test('the kanban shows stages in their order and colours, and cards with holder, deadline and title', async () => {
  const browsed = browsePortal();
  const { kanban, entityTypeId, field } = await withProcess(browsed);
  const fields = { [field('OUT_HOLDER')]: 'Boris', [field('OUT_DEADLINE')]: '2026-05-05T18:00:00' };
  browsed.portal.byHand.createCard(5, { title: 'Acme', ...fields });
  expect(browsed.request({ url: '/' })).toMatchObject({
    status: 303,
    headers: { location: `/crm/type/${entityTypeId}/` },
  });
  const html = browsed.get(kanban);
  expect([...html.matchAll(/<h2>(\w+)/g)].map(([, name]) => name)).toEqual([
    'Start',
    'Preparation',
    'Client',
    'Success',
    'Fail',
  ]);
  expect(html).toContain('--stage:#22B9FF');
  expect(wordsOf(html)).toContain(
    'Start 1 Acme Field OUT_HOLDER Boris Field OUT_DEADLINE 2026-05-05 18:00 Responsible Anna Move',
  );
});

test('a card that is moved on the page says who moved it', async () => {
  const browsed = browsePortal();
  const { entityTypeId, stage, item } = await withProcess(browsed);
  const id = browsed.portal.byHand.createCard(5, {});
  const of = { type: String(entityTypeId), card: String(id) };
  expect(browsed.send('drag', { ...of, stage: stage('CLIENT') }, 7)).toBe('/company/');
  expect(item(id)).toMatchObject({ stageId: stage('CLIENT'), movedBy: 7 });
  expect(() => browsed.send('drag', { ...of, stage: 'NOWHERE' }, 7)).toThrow(
    'The portal refuses: Invalid value for field &quot;STAGE_ID&quot;',
  );
  const html = browsed.get(`/crm/type/${entityTypeId}/details/${id}/`);
  expect(wordsOf(html)).toContain('Boris · 2026-05-04 09:00 moved to Client Anna · 2026-05-04 09:00 created at Start');
});

test('a new card is made from its form, with choices, money and files', async () => {
  const browsed = browsePortal();
  const { entityTypeId, categoryId, field, item, kanban } = await withProcess(browsed);
  const page = `/crm/type/${entityTypeId}/details/0/?category=${categoryId}`;
  expect(browsed.get(kanban)).toContain(page);
  const html = browsed.get(page, 5);
  const option = /<option value="(\d+)">Goods</.exec(html)?.[1] ?? '';
  const was = (name: string): Record<string, string> => ({
    [`w.${name}`]: (new RegExp(`name="w\\.${name}" value="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&quot;', '"'),
  });
  const to = browsed.send(
    'create',
    {
      type: String(entityTypeId),
      category: String(categoryId),
      ...was('title'),
      'f.title': 'Acme',
      ...was(field('FACT_AMOUNT')),
      [`f.${field('FACT_AMOUNT')}`]: ['1 200 000,50', 'RUB'],
      ...was(field('FACT_KIND')),
      [`f.${field('FACT_KIND')}`]: option,
      ...was(field('DRAFT')),
      [`f.${field('DRAFT')}`]: { name: 'Договор.docx', content: 'text' },
    },
    5,
  );
  expect(to).toBe(`/crm/type/${entityTypeId}/details/1/`);
  const card: Record<string, unknown> = item(1);
  expect(card).toMatchObject({
    title: 'Acme',
    createdBy: 5,
    categoryId,
    [field('FACT_AMOUNT')]: '1200000.50|RUB',
    [field('FACT_KIND')]: Number(option),
  });
  const shown = browsed.get(to);
  expect(wordsOf(shown)).toContain('Field FACT_AMOUNT 1,200,000.5 RUB Field FACT_KIND Goods');
  const file = browsed.request({ url: `/file/${String(card[field('DRAFT')])}/` });
  expect(file).toMatchObject({ status: 200, text: 'text' });
  expect(file.headers['content-disposition']).toBe(
    `attachment; filename*=utf-8''${encodeURIComponent('Договор.docx')}`,
  );
});

test('editing writes what was changed alone, so that nobody undoes what happened meanwhile', async () => {
  const browsed = browsePortal();
  const { entityTypeId, field, item } = await withProcess(browsed);
  const id = browsed.portal.byHand.createCard(5, { title: 'Acme', [field('OUT_HOLDER')]: 'Anna' });
  for (const name of ['a.pdf', 'b.pdf']) browsed.portal.byHand.putFile(5, id, field('PAPERS'), name, Buffer.from(name));
  const [first = '', second = ''] = [item(id)[field('PAPERS') as never]].flat().map(String);
  browsed.portal.byHand.editCard(1, id, { [field('OUT_HOLDER')]: 'Boris' });
  browsed.send('edit', {
    type: String(entityTypeId),
    card: String(id),
    'w.title': '["Acme"]',
    'f.title': 'Acme Ltd',
    [`w.${field('OUT_HOLDER')}`]: '["Anna"]',
    [`f.${field('OUT_HOLDER')}`]: 'Anna',
    [`w.${field('PAPERS')}`]: JSON.stringify([first, second]),
    [`k.${field('PAPERS')}`]: second,
    [`f.${field('PAPERS')}`]: { name: 'c.pdf', content: 'c' },
  });
  const card: Record<string, unknown> = item(id);
  expect(card).toMatchObject({ title: 'Acme Ltd', [field('OUT_HOLDER')]: 'Boris' });
  const names = [card[field('PAPERS')]].flat().map((file) => browsed.portal.state.files.get(Number(file))?.name);
  expect(names).toEqual(['b.pdf', 'c.pdf']);
});

test('the sections of the card form are those of the page, with what is marked to be shown; the rest is among the others', async () => {
  const browsed = browsePortal();
  const { entityTypeId, categoryId, field } = await withProcess(browsed);
  await browsed.result('crm.item.details.configuration.set', {
    entityTypeId,
    scope: 'C',
    extras: { categoryId },
    data: [
      {
        name: 'money',
        title: 'Money',
        type: 'section',
        elements: [
          { name: 'TITLE' },
          { name: field('FACT_AMOUNT') },
          { name: field('OUT_HOLDER'), optionFlags: 1 },
          { name: field('OUT_DEADLINE'), optionFlags: 0 },
        ],
      },
    ],
  });
  const id = browsed.portal.byHand.createCard(5, { title: 'Acme', [field('FACT_AMOUNT')]: '10|RUB' });
  const words = wordsOf(browsed.get(`/crm/type/${entityTypeId}/details/${id}/`));
  expect(words).toMatch(
    /Money Title Acme Field FACT_AMOUNT 10 RUB Field OUT_HOLDER nothing yet 1 field is empty and not shown Other fields .*Created by Anna/,
  );
});

test('a card is copied, deleted, and brought back from the bin under a new number', async () => {
  const browsed = browsePortal();
  const { entityTypeId, typeId, kanban } = await withProcess(browsed);
  await browsed.result('crm.type.update', { id: typeId, fields: { isRecyclebinEnabled: 'Y' } });
  const id = browsed.portal.byHand.createCard(5, { title: 'Acme' });
  const of = (card: number) => ({ type: String(entityTypeId), card: String(card) });
  expect(browsed.send('copy', of(id))).toBe(`/crm/type/${entityTypeId}/details/2/`);
  expect(browsed.send('delete', of(id))).toBe(kanban);
  expect(wordsOf(browsed.get(`/crm/type/${entityTypeId}/bin/`))).toContain('1 Acme');
  expect(browsed.send('restore', of(id))).toBe(`/crm/type/${entityTypeId}/details/3/`);
  expect(browsed.request({ url: `/crm/type/${entityTypeId}/details/1/` }).status).toBe(404);
});

test('a person presses a button of the bot, replies, and sees what the bot says', async () => {
  const browsed = browsePortal();
  await withProcess(browsed);
  const register = { fields: { code: 'approvals', ...TOKEN, properties: { name: 'Vizir' }, type: 'bot' } };
  const { bot } = (await browsed.result('imbot.v2.Bot.register', register)) as { bot: { id: number } };
  await browsed.result('imbot.v2.Command.register', { botId: bot.id, ...TOKEN, fields: { command: 'act' } });
  const BUTTONS = [
    { TEXT: 'Approve', COMMAND: 'act', COMMAND_PARAMS: 'a', BG_COLOR_TOKEN: 'primary' },
    { TYPE: 'NEWLINE' },
    { TEXT: 'Card', LINK: '/crm/type/1030/details/1/' },
  ];
  await browsed.result('imbot.v2.Chat.Message.send', {
    botId: bot.id,
    ...TOKEN,
    dialogId: '5',
    fields: { message: '[b]Acme[/b]\nwaits', keyboard: { BOT_ID: bot.id, BUTTONS } },
  });
  const html = browsed.get('/online/', 5);
  expect(html).toContain('<b>Acme</b><br>waits');
  expect(html).toContain('<a href="/crm/type/1030/details/1/" rel="noreferrer">Card</a>');
  expect(html.match(/class="keyboard"/g)).toHaveLength(2);
  const message = /name="message" value="(\d+)"/.exec(html)?.[1] ?? '';
  browsed.send('press', { message, button: 'Approve' }, 5);
  browsed.send('say', { bot: String(bot.id), text: 'too dear', reply: message }, 5);
  const { events } = (await browsed.result('imbot.v2.Event.get', { botId: bot.id, ...TOKEN })) as {
    events: { type: string; data: object }[];
  };
  expect(events).toMatchObject([
    { type: 'ONIMBOTV2COMMANDADD', data: { command: { context: 'keyboard', params: 'a' }, user: { id: 5 } } },
    { type: 'ONIMBOTV2MESSAGEADD', data: { message: { text: 'too dear', params: { REPLY_ID: Number(message) } } } },
  ]);
  expect(wordsOf(browsed.get('/online/', 5))).toContain('too dear');
  // Another person does not see it, and has no such button.
  expect(wordsOf(browsed.get('/online/', 7))).not.toContain('Acme');
  expect(() => browsed.send('press', { message, button: 'Reject' }, 5)).toThrow('no such button');
});

test('tasks are completed and opened again by whoever looks', async () => {
  const browsed = browsePortal();
  const { entityTypeId } = await withProcess(browsed);
  const id = browsed.portal.byHand.createCard(5, { title: 'Acme' });
  await browsed.result('tasks.task.add', {
    fields: {
      TITLE: 'Review',
      RESPONSIBLE_ID: 5,
      DEADLINE: '2026-05-03T18:00:00',
      UF_CRM_TASK: [`T${entityTypeId.toString(16)}_${id}`],
    },
  });
  expect(wordsOf(browsed.get(`/crm/type/${entityTypeId}/details/${id}/`))).toContain(
    'Tasks Review Anna · by 2026-05-03 18:00',
  );
  expect(wordsOf(browsed.get('/company/personal/user/5/tasks/'))).toContain('Review');
  browsed.send('complete-task', { task: '3711' }, 7);
  expect(browsed.portal.state.tasks.get(3711)).toMatchObject({ STATUS: 5, CLOSED_BY: 7 });
  const page = wordsOf(browsed.get('/company/personal/user/5/tasks/task/view/3711/'));
  expect(page).toContain('State completed');
  expect(page).toContain('Cards Acme');
  browsed.send('renew-task', { task: '3711' }, 7);
  expect(browsed.portal.state.tasks.get(3711)).toMatchObject({ STATUS: 2 });
});

test('the drive is walked through, filled and shown with the rights that were given', async () => {
  const browsed = browsePortal();
  browsed.portal.byHand.addPerson({ id: 5, name: 'Anna' });
  const folder = (await browsed.result('disk.storage.addFolder', {
    id: 13,
    data: { NAME: 'Acme' },
    rights: [{ TASK_ID: 42, ACCESS_CODE: 'U5' }],
  })) as { ID: string };
  const root = browsed.request({ url: '/disk/' }).headers['location'] ?? '';
  expect(wordsOf(browsed.get(root))).toContain('Acme 2026-05-04 09:00 Vizir Anna: reads');
  browsed.send('upload', { folder: folder.ID, file: { name: 'a.pdf', content: 'paper' } }, 5);
  browsed.send('make-folder', { folder: folder.ID, name: 'Old' }, 5);
  expect(wordsOf(browsed.get(`/disk/folder/${folder.ID}/`))).toMatch(/Old .* a\.pdf 5 B 5 B .* Anna/);
  const file = [...browsed.portal.state.disk.values()].find(({ name }) => name === 'a.pdf')?.id;
  const led = (query: string): string | undefined =>
    browsed.request({ url: `/bitrix/tools/disk/focus.php?${query}` }).headers['location'];
  expect(led(`folderId=${folder.ID}&action=openFolderList`)).toBe(`/disk/folder/${folder.ID}/`);
  expect(led(`objectId=${file}&cmd=show`)).toBe(`/disk/file/${file}/`);
  const object = browsed.portal.state.disk.get(file ?? 0);
  expect(browsed.request({ url: `/disk/file/${file}/` }).headers['location']).toBe(`/file/${object?.fileId}/`);
  expect(led('objectId=1')).toBeUndefined();
  expect(() => browsed.send('upload', { folder: folder.ID, file: { name: 'a.pdf', content: '' } }, 5)).toThrow(
    'A file with this name already exists',
  );
});

test('people go absent and come back, are dismissed and taken on', () => {
  const browsed = browsePortal();
  const { portal, send, get } = browsed;
  portal.byHand.addDepartment({ id: 9, name: 'Law', parent: 1, head: 5 });
  portal.byHand.addPerson({ id: 5, name: 'Anna', departments: [9] });
  expect(wordsOf(get('/company/'))).toContain('5 Anna Law (head) at work');
  send('go-absent', { person: '5' });
  expect(wordsOf(get('/company/'))).toContain('absent until 2026-05-05 09:00');
  send('come-back', { person: '5' });
  send('dismiss', { person: '5' });
  expect(portal.state.users.get(5)).toMatchObject({ active: false });
  send('take-on', { person: '5' });
  expect(portal.state.users.get(5)).toMatchObject({ active: true, absentUntil: undefined });
});

test('the log shows requests, what they cost and what is left; nothing of their content', async () => {
  const browsed = browsePortal();
  await browsed.call('crm.type.add', { fields: { title: 'Hidden title' } });
  await browsed.call('batch', { cmd: { a: 'user.current', b: 'crm.type.get?id=98' } });
  const html = browsed.get('/simulator/log/');
  const words = wordsOf(html);
  expect(words).toContain('crm.type.add, webhook of user 1: 0.4 s of 480 s in ten minutes');
  expect(words).toContain('Requests from 127.0.0.1: 2.0 of 10000, minus 100 a second');
  expect(words).toContain('09:00:00 batch × 2 user.current crm.type.get — 0 Vizir 200 0.30 2.0');
  expect(html.slice(html.indexOf('<main'))).not.toContain('Hidden title');
});

test('settings say what is assumed, and events what was told to webhooks and bots', async () => {
  const browsed = browsePortal('ru');
  await browsed.call('crm.type.add', { fields: { title: 'Contracts' } });
  expect(wordsOf(browsed.get('/simulator/settings/'))).toContain(
    'Цена чтения, записи и файла, с {&quot;read&quot;:0.15,&quot;write&quot;:0.4,&quot;file&quot;:1} принято условно',
  );
  expect(wordsOf(browsed.get('/simulator/events/'))).toContain('ONCRMTYPEADD');
});

test('a page that looks again gets nothing while nothing has changed', async () => {
  const browsed = browsePortal();
  const { kanban } = await withProcess(browsed);
  const { headers } = browsed.request({ url: kanban });
  const again = () => browsed.request({ url: kanban, headers: { 'if-none-match': headers['etag'] ?? '' } });
  expect(again()).toMatchObject({ status: 304, text: '' });
  browsed.portal.byHand.createCard(5, { title: 'Acme' });
  expect(again()).toMatchObject({ status: 200 });
});

test('the language is that of the command until a reader chooses another', () => {
  const browsed = browsePortal('ru');
  expect(browsed.get('/company/')).toContain('<h1>Сотрудники</h1>');
  const sent = browsed.request({
    method: 'POST',
    url: '/act',
    headers: { origin: 'http://127.0.0.1:8080', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'act=language&to=en&back=/company/',
  });
  expect(sent).toMatchObject({ status: 303, headers: { location: '/company/' } });
  expect(sent.headers['set-cookie']).toBe('vizir-language=en; Path=/; SameSite=Strict; HttpOnly');
  expect(browsed.request({ url: '/company/', headers: { cookie: 'vizir-language=en' } }).text).toContain(
    '<h1>People</h1>',
  );
});
