// What people write stays text on every page, and no other site reaches the pages.
import { expect, test } from 'vitest';
import { bbText } from '../../../../src/simulator/bitrix24/pages/bb-text.ts';
import { markup } from '../../../../src/simulator/bitrix24/pages/markup.ts';
import { smartProcess } from '../ask-portal.ts';
import { browsePortal, HOST } from './browse-portal.ts';

const EVIL = `"><script>alert(1)</script><img src=x onerror='alert(2)'> [url=javascript:alert(3)]x[/url] \u202e`;
/** The only script that a page may have. */
const OWN_SCRIPT = '<script src="/page.js" defer></script>';

async function hostilePortal() {
  const browsed = browsePortal();
  const { portal, result } = browsed;
  const { entityTypeId, typeId, categoryId, stage } = await smartProcess(browsed);
  await result('crm.type.update', { id: typeId, fields: { title: EVIL, isRecyclebinEnabled: 'Y' } });
  const fieldName = `UF_CRM_${typeId}_EVIL`;
  const field = { entityId: `CRM_${typeId}`, fieldName, userTypeId: 'string', editFormLabel: { en: EVIL, ru: EVIL } };
  await result('userfieldconfig.add', { moduleId: 'crm', field });
  const file = { ...field, fieldName: `UF_CRM_${typeId}_FILE`, userTypeId: 'file' };
  await result('userfieldconfig.add', { moduleId: 'crm', field: file });
  const url = { ...field, fieldName: `UF_CRM_${typeId}_LINK`, userTypeId: 'url' };
  await result('userfieldconfig.add', { moduleId: 'crm', field: url });
  for (const one of portal.state.stages.values()) Object.assign(one, { name: EVIL, color: `red;}${EVIL}` });
  portal.byHand.addDepartment({ id: 2, name: EVIL, parent: 1, head: 5 });
  portal.byHand.addPerson({ id: 5, name: EVIL, lastName: EVIL, position: EVIL, departments: [2] });
  const card = portal.byHand.createCard(5, { title: EVIL, [fieldName]: EVIL, [url.fieldName]: 'javascript:alert(4)' });
  portal.byHand.putFile(5, card, file.fieldName, `${EVIL}.html`, Buffer.from('<script>alert(5)</script>'));
  portal.byHand.comment(5, card, EVIL);
  portal.byHand.deleteCard(5, portal.byHand.copyCard(5, card));
  portal.byHand.dragCard(5, card, stage('CLIENT'));
  await result('tasks.task.add', {
    fields: {
      TITLE: EVIL,
      DESCRIPTION: EVIL,
      RESPONSIBLE_ID: 5,
      UF_CRM_TASK: [`T${entityTypeId.toString(16)}_${card}`],
    },
  });
  await result('crm.item.add', { entityTypeId: 4, fields: { title: EVIL } });
  const folder = (await result('disk.storage.addFolder', {
    id: 13,
    data: { NAME: EVIL },
    rights: [{ TASK_ID: EVIL, ACCESS_CODE: EVIL }],
  })) as { ID: string };
  const { bot } = (await result('imbot.v2.Bot.register', {
    fields: { code: 'evil', botToken: 'secret-of-the-bot', properties: { name: EVIL }, type: 'bot' },
  })) as { bot: { id: number } };
  const keyboard = {
    BUTTONS: [
      { TEXT: EVIL, COMMAND: EVIL },
      { TEXT: EVIL, LINK: 'javascript:alert(6)' },
    ],
  };
  await result('imbot.v2.Chat.Message.send', {
    botId: bot.id,
    botToken: 'secret-of-the-bot',
    dialogId: '5',
    fields: { message: `[send=${EVIL}]${EVIL}[/send][put=${EVIL}]x[/put]`, keyboard },
  });
  await browsed.call(EVIL);
  const base = `/crm/type/${entityTypeId}`;
  const paths = [
    `${base}/kanban/category/${categoryId}/`,
    `${base}/details/${card}/`,
    `${base}/details/${card}/?edit=1`,
    `${base}/details/0/?category=${categoryId}`,
    `${base}/bin/`,
    '/crm/company/',
    '/company/',
    '/company/personal/user/5/tasks/',
    '/company/personal/user/5/tasks/task/view/3711/',
    '/disk/folder/8960/',
    `/disk/folder/${folder.ID}/`,
    '/online/',
    `/online/?chat=bot${bot.id}&put=${encodeURIComponent(EVIL)}&reply=84800`,
    '/simulator/log/',
    '/simulator/events/',
    '/simulator/settings/',
  ];
  return { ...browsed, paths, card, file: portal.state.files.keys().next().value ?? 0 };
}

test('hostile names, texts, files and colours do nothing on any page', async () => {
  const { paths, get } = await hostilePortal();
  for (const path of paths) {
    const html = get(path, 5);
    expect(html.split('<script'), path).toHaveLength(2);
    expect(html, path).toContain(OWN_SCRIPT);
    expect(html, path).not.toMatch(/<img|\u202e/);
    // No tag has an attribute that acts, nor an address of another kind.
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    const outsideValues = tags.map((tag) => tag.replace(/"[^"]*"|'[^']*'/g, '""'));
    expect(
      outsideValues.filter((tag) => /\son\w+=/i.test(tag)),
      path,
    ).toEqual([]);
    expect(
      tags.filter((tag) => /(href|src|action)="(?!\/|https?:|mailto:|data:,)/i.test(tag)),
      path,
    ).toEqual([]);
    expect(
      tags.filter((tag) => /style="(?!--stage:#[0-9a-f]{6}")/i.test(tag)),
      path,
    ).toEqual([]);
  }
});

test('a file is loaded, never shown', async () => {
  const { request, file } = await hostilePortal();
  const { headers } = request({ url: `/file/${file}/` });
  expect(headers['content-type']).toBe('application/octet-stream');
  expect(headers['content-disposition']).toMatch(/^attachment; filename\*=utf-8''[\w%.'()*!-]+$/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('pages load nothing from elsewhere, run no script in them, and stand in no frame', () => {
  const policy = browsePortal().request({ url: '/company/' }).headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a name that leads here is no address of the pages', () => {
  const { request } = browsePortal();
  for (const host of ['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', ''])
    expect(request({ url: '/company/', headers: { host } }).status, host).toBe(403);
  for (const host of ['localhost:8080', '127.0.0.1', '[::1]:8080'])
    expect(request({ url: '/company/', headers: { host } }).status, host).toBe(200);
});

test('a form from another page does nothing', () => {
  const { request, portal } = browsePortal();
  portal.byHand.addPerson({ id: 5, name: 'Anna' });
  const body = 'act=dismiss&person=5';
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const own = `http://${HOST}`;
  const foreign: readonly Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: 'http://127.0.0.1:9999' },
    { origin: own, 'sec-fetch-site': 'cross-site' },
    { origin: own, 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign)
    expect(request({ method: 'POST', url: '/act', headers: { ...type, ...headers }, body }).status).toBe(403);
  expect(portal.state.users.get(5)?.active).toBe(true);
  const headers = { ...type, origin: own, 'sec-fetch-site': 'same-origin' };
  expect(request({ method: 'POST', url: '/act', headers, body }).status).toBe(303);
  expect(portal.state.users.get(5)?.active).toBe(false);
});

test('a form leads back to a page of the portal, whatever it says', () => {
  const { send } = browsePortal();
  for (const back of [
    '//evil.example/',
    'https://evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '/a\r\nset-cookie: b',
  ])
    expect(send('come-back', { person: '1', back }), back).toBe('/');
  expect(send('come-back', { person: '1', back: '/company/?a=b' })).toBe('/company/?a=b');
});

test('what is no act, no page and no method of HTTP is refused in words', () => {
  const { request, send } = browsePortal();
  expect(() => send('constructor', {})).toThrow('400');
  expect(request({ url: '/crm/type/1/kanban/category/2/' }).status).toBe(404);
  expect(request({ url: '/file/99/' }).status).toBe(404);
  expect(request({ url: '/../../etc/passwd' }).status).toBe(404);
  expect(request({ method: 'DELETE', url: '/', headers: { origin: `http://${HOST}` } }).status).toBe(405);
});

test('BB codes are markup, inside each other too, and act only where they may', () => {
  const shown = (text: string, acts = false): string =>
    String(
      markup`${bbText(text, acts ? { send: (to, label) => markup`<send ${to}>${label}</send>`, put: (to, label) => markup`<put ${to}>${label}</put>` } : undefined)}`,
    );
  expect(shown('[b]a [i]b[/i][/b]\n[s]c[/s]')).toBe('<b>a <i>b</i></b><br><s>c</s>');
  expect(shown('[url=https://a.example]x[/url]')).toBe('<a href="https://a.example" rel="noreferrer">x</a>');
  expect(shown('[url=//a.example]x[/url][url]data:x[/url]')).toBe('xdata:x');
  expect(shown('>>a [b]b[/b]\n>>c\nd >> e')).toBe(
    '<blockquote>a <b>b</b></blockquote><blockquote>c</blockquote>d &gt;&gt; e',
  );
  expect(shown('[quote]a[/quote]b')).toBe('<blockquote>a</blockquote>b');
  expect(shown('[user=5]Anna[/user]')).toBe('<span class="mention">Anna</span>');
  expect(shown('[send=/vizir a]press[/send]')).toBe('press');
  expect(shown('[send=/vizir a]press[/send]', true)).toBe('<send /vizir a>press</send>');
  expect(shown('[b]not closed & <i>')).toBe('[b]not closed &amp; &lt;i&gt;');
  expect(shown('&#91;b&#93;written&#91;/b&#93;')).toBe('[b]written[/b]');
});
