// The simulated base is as strict and as odd as a real one: what 1C swallows it swallows, what 1C refuses it refuses, with its codes.
import { describe, expect, it } from 'vitest';
import type { START } from './ask-base.ts';
import { askBase, INN } from './ask-base.ts';

const SET = 'Catalog_Контрагенты';
const error = (code: string, says: RegExp) => ({
  'odata.error': { code, message: { lang: 'ru', value: expect.stringMatching(says) } },
});

describe('reading', () => {
  it('gives rows with links, empty dates and keys, codes as texts', async () => {
    const { get, key } = askBase();
    const { status, headers, body } = await get(`${SET}?$format=json`);
    expect([status, headers['dataserviceversion']]).toEqual([200, '3.0']);
    expect(body).toEqual({
      'odata.metadata': `http://1c.example/base/odata/standard.odata/$metadata#${SET}`,
      value: [
        expect.objectContaining({
          Ref_Key: key,
          Code: '00-000001',
          Parent_Key: '00000000-0000-0000-0000-000000000000',
          'Parent@navigationLinkUrl': `${SET}(guid'${key}')/Parent`,
          КонтактнаяИнформация: [expect.objectContaining({ LineNumber: '1', Представление: 'Москва' })],
        }),
      ],
    });
    const contract = await get('Catalog_ДоговорыКонтрагентов?$format=json');
    expect(contract.body).toMatchObject({ value: [] });
  });

  it('counts as a text, and whole numbers come as texts', async () => {
    const { get, books, key } = askBase();
    books.addContract(key, { number: '1' });
    const { body } = await get('Catalog_ДоговорыКонтрагентов?$format=json&$inlinecount=allpages&$top=0');
    expect(body).toMatchObject({ 'odata.count': '1', value: [] });
    expect((await get('Catalog_ДоговорыКонтрагентов?$format=json')).body).toMatchObject({
      value: [{ СрокОплаты: '0', СрокДействия: '0001-01-01T00:00:00' }],
    });
  });

  it('lists what is published, and knows nothing else', async () => {
    const { get, base } = askBase();
    const set = base.state.sets.get(SET);
    if (set !== undefined) set.published = false;
    expect(JSON.stringify((await get('?$format=json')).body)).not.toContain(`"${SET}"`);
    expect(await get(`${SET}?$format=json`)).toMatchObject({ status: 404, body: error('8', /Catalog_Контрагенты/) });
    expect(await get('Catalog_Нет?$format=json')).toMatchObject({ status: 404, body: error('8', /Catalog_Нет/) });
  });

  it.each([
    [`ИНН eq '${INN}'`, 1],
    [`ИНН eq '${INN}' and DeletionMark eq false`, 1],
    ["ИНН eq '1' or КПП eq '773601001'", 1],
    [`not (ИНН eq '${INN}')`, 0],
    ["substringof('70708389',ИНН)", 1],
    ["startswith(ИНН,'7707')", 1],
    ["Description eq 'ромашка'", 1],
    [`ИНН eq ' ${INN}'`, 0],
    ["СтранаРегистрации/КодАльфа2 eq 'RU'", 1],
    ["ИНН eq datetime'2026-01-01T00:00:00'", 0],
  ])('filters by %s', async (filter, count) => {
    const { get } = askBase();
    const { status, body } = await get(`${SET}?$format=json&$filter=${filter}`);
    expect([status, (body as { value: unknown[] }).value.length]).toEqual([200, count]);
  });

  it.each([
    "ИНН eq '7707",
    'ИНН eq',
    'ИНН',
    "НетТакого eq '1'",
    "ИНН eq '1' and",
    "ИНН eq guid'1'",
    "ИНН eq datetime'2026-01-01'",
    "like(ИНН,'7')",
    "ИНН eq 'а' ИНН",
    "(ИНН eq '1'",
  ])('refuses the filter %s', async (filter) => {
    const { get } = askBase();
    expect(await get(`${SET}?$format=json&$filter=${filter}`)).toMatchObject({
      status: 400,
      body: error('14', /filter/),
    });
  });

  it('takes no plus for a blank', async () => {
    const { get } = askBase();
    const path = `/base/odata/standard.odata/${encodeURI(SET)}?$format=json&$filter=${encodeURI('ИНН')}+eq+'1'`;
    expect(await get(path)).toMatchObject({ status: 400, body: error('14', /./) });
  });

  it('breaks down at a function on a field that does not suit it', async () => {
    const { get } = askBase();
    expect(await get(`${SET}?$format=json&$filter=substringof('1',DeletionMark)`)).toMatchObject({
      status: 500,
      body: error('-1', /./),
    });
  });

  it.each([
    '$select=ИНН,Нет',
    '$orderby=Нет',
    '$expand=Нет',
    '$top=много',
    '$select=Нет/Description',
  ])('refuses %s', async (option) => {
    const { get } = askBase();
    expect(await get(`${SET}?$format=json&${option}`)).toMatchObject({ status: 400, body: error('6', /./) });
  });

  it('expands a relation only if a field of it is selected, and says nothing when it is not', async () => {
    const { get } = askBase();
    const silent = await get(`${SET}?$format=json&$select=ИНН&$expand=СтранаРегистрации`);
    expect(silent.body).toMatchObject({ value: [{ ИНН: INN }] });
    expect(JSON.stringify(silent.body)).not.toContain('КодАльфа2');
    const whole = await get(`${SET}?$format=json&$select=ИНН,СтранаРегистрации/КодАльфа2&$expand=СтранаРегистрации`);
    expect(whole.body).toMatchObject({ value: [{ СтранаРегистрации: { КодАльфа2: 'RU' } }] });
  });

  it('of one object by its key, and of none', async () => {
    const { get, key } = askBase();
    expect((await get(`${SET}(guid'${key}')?$format=json&$select=ИНН`)).body).toEqual({
      'odata.metadata': expect.stringMatching(/@Element$/),
      ИНН: INN,
    });
    const none = "guid'11111111-1111-1111-1111-111111111111'";
    expect(await get(`${SET}(${none})?$format=json`)).toMatchObject({ status: 404, body: error('9', /не найден/) });
    expect(await get(`${SET}(guid'abc')?$format=json`)).toMatchObject({ status: 400, body: error('1', /abc/) });
  });

  it('counts balances where a condition holds', async () => {
    const { get, books, key } = askBase();
    books.addDebt(key, 10.5);
    books.addDebt(key, -3);
    const other = books.addCounterparty({ name: 'Другой' });
    books.addDebt(other, 100);
    const call = `Balance(Condition='Контрагент_Key eq guid''${key}''',Dimensions='Контрагент')`;
    expect((await get(`AccumulationRegister_РасчетыСПокупателями/${call}?$format=json`)).body).toMatchObject({
      value: [{ Контрагент_Key: key, СуммаBalance: 7.5 }],
    });
    expect((await get(`${SET}/Balance()?$format=json`)).status).toBe(404);
  });

  it('answers in XML unless it is asked for JSON', async () => {
    const { get } = askBase();
    const { headers, body } = await get(SET);
    expect([headers['content-type'], String(body).slice(0, 5)]).toEqual([
      'application/atom+xml;charset=utf-8',
      '<?xml',
    ]);
  });
});

describe('writing', () => {
  it('creates, and gives the whole object', async () => {
    const { send } = askBase();
    const made = await send('POST', `${SET}?$format=json`, { Description: 'Новый', Выдумка: 1 });
    expect(made).toMatchObject({ status: 201, body: { Description: 'Новый', ИНН: '', DataVersion: 'AAAAAAAAAAA=' } });
    expect(made.body).not.toHaveProperty('Выдумка');
  });

  it('changes a part with 200 and the whole object; the version grows, also without a change, and none is compared', async () => {
    const { send, key } = askBase();
    const path = `${SET}(guid'${key}')?$format=json`;
    const stale = { 'if-match': 'W/"AAAAAAAAAAA="' };
    const first = await send('PATCH', path, { Комментарий: 'а', Нет: true }, stale);
    expect(first).toMatchObject({ status: 200, body: { Комментарий: 'а', ИНН: INN, DataVersion: 'AAAAAAAAAAE=' } });
    expect(first.headers).not.toHaveProperty('etag');
    expect((await send('PATCH', path, {}, stale)).body).toMatchObject({ DataVersion: 'AAAAAAAAAAI=' });
  });

  it('cuts what is too long, takes a link to nothing, refuses what is no key', async () => {
    const { send, key } = askBase();
    const path = `${SET}(guid'${key}')?$format=json`;
    const nowhere = '11111111-1111-1111-1111-111111111111';
    expect((await send('PATCH', path, { КПП: '773601001999', Parent_Key: nowhere })).body).toMatchObject({
      КПП: '773601001',
      Parent_Key: nowhere,
    });
    expect(await send('PATCH', path, { Parent_Key: 'x' })).toMatchObject({
      status: 400,
      body: error('1', /Parent_Key/),
    });
    expect(await send('PATCH', path, { DeletionMark: 'да' })).toMatchObject({ status: 400, body: error('1', /./) });
    expect(await send('PATCH', path, 'no object')).toMatchObject({ status: 400, body: error('2', /./) });
    expect((await send('DELETE', path, undefined)).status).toBe(405);
  });
});

describe('who asks', () => {
  it.each([
    ['nobody', {}],
    ['another password', { authorization: `Basic ${Buffer.from('Робот Визирь:wrong').toString('base64')}` }],
    [
      'a user in another encoding',
      { authorization: `Basic ${Buffer.from('Robot:correct-horse', 'latin1').toString('base64')}` },
    ],
  ])('%s is not let in, with a page', async (_, headers) => {
    const { get } = askBase();
    const reply = await get(`${SET}?$format=json`, { authorization: '', ...headers });
    expect(reply.status).toBe(401);
    expect(reply.headers['www-authenticate']).toMatch(/^Basic /);
    expect(String(reply.body)).toContain('<html>');
  });

  it('has no rights on what the user may not see', async () => {
    const { get, base } = askBase();
    const set = base.state.sets.get(SET);
    if (set !== undefined) set.readable = false;
    expect((await get(`${SET}?$format=json`)).body).toMatchObject(error('20', /прав/));
  });

  it('elsewhere there is a page, not 1C', async () => {
    const { get } = askBase();
    expect(await get('/other/odata/standard.odata/')).toMatchObject({
      status: 404,
      body: expect.stringContaining('<html>'),
    });
    expect((await get('/base/hs/other/counterparty')).status).toBe(404);
  });
});

describe('time and faults', () => {
  it('the first request and one after a long pause take half a minute, balances long, others less than a second', async () => {
    const { get, clock } = askBase({ pace: 'in_time' });
    const took = async (path: string): Promise<number> => {
      const began = clock.now;
      const asked = get(path).then(() => true);
      for (let isOver = false; !isOver; ) {
        await clock.rest();
        const next = clock.next('exact');
        if (next !== undefined) clock.goTo(next);
        isOver = await Promise.race([asked, Promise.resolve(false)]);
      }
      return clock.now - began;
    };
    expect(await took(`${SET}?$format=json`)).toBe(30_000);
    expect(await took(`${SET}?$format=json`)).toBe(400);
    expect(await took('AccumulationRegister_РасчетыСПокупателями/Balance()?$format=json')).toBe(12_500);
    clock.goTo((clock.now + 1_200_000) as typeof START);
    expect(await took(`${SET}?$format=json`)).toBe(30_000);
  });

  it('a fault takes the place of one answer', async () => {
    const { get, faults } = askBase();
    faults.push(
      { fault: 'page', status: 503 },
      { fault: 'no_licence' },
      { fault: 'unknown_user' },
      { fault: 'exception' },
      { fault: 'moved', to: 'https://new.example' },
    );
    const seen: number[] = [];
    for (let ask = 0; ask < 6; ask += 1) seen.push((await get(`${SET}?$format=json`)).status);
    expect(seen).toEqual([503, 500, 401, 500, 302, 200]);
    faults.push({ fault: 'broken_off' });
    await expect(get(`${SET}?$format=json`)).rejects.toThrow('broken off');
  });
});
