// What is secret is in no line of the log, however it came into a text; what helps to understand it stays.

import { expect, test } from 'vitest';
import { secretHider } from '../../../src/engine/watch/hide-secrets.ts';

const hide = secretHider(['s3cret-of-1c', 'пароль от почты']);

test.each([
  [
    'POST https://acme.bitrix24.ru/rest/17/k8d7sdf6sdfk3/crm.item.update: 503',
    'POST https://acme.bitrix24.ru/rest/17/***/crm.item.update: 503',
  ],
  [
    'https://acme.bitrix24.ru/rest/api/17/k8d7sdf6sdfk3/tasks.task.get',
    'https://acme.bitrix24.ru/rest/api/17/***/tasks.task.get',
  ],
  [
    '{"next":"https:\\/\\/acme.bitrix24.ru\\/rest\\/17\\/k8d7sdf6sdfk3\\/batch"}',
    '{"next":"https:\\/\\/acme.bitrix24.ru\\/rest\\/17\\/***\\/batch"}',
  ],
  [
    'back=https%3A%2F%2Facme.bitrix24.ru%2Frest%2F17%2Fk8d7sdf6sdfk3%2Fbatch',
    'back=https%3A%2F%2Facme.bitrix24.ru%2Frest%2F17%2F***%2Fbatch',
  ],
  ['https://vizir:pa55@1c.example/odata: no connection', 'https://***@1c.example/odata: no connection'],
  ['headers: Authorization: Basic dml6aXI6cGE1NQ==\nstatus 401', 'headers: Authorization: ***\nstatus 401'],
  ['{"authorization":"Bearer abc.DEF","accept":"*/*"}', '{"authorization":"***","accept":"*/*"}'],
  ['sent Basic dTpw and Bearer eyJhbGciOi.J9.x-y', 'sent Basic *** and Bearer ***'],
  ['Cookie: PHPSESSID=8f7; BITRIX_SM=1', 'Cookie: ***'],
  [
    '{"access_token":"a1b2","expires":3600,"refresh_token":"c3d4"}',
    '{"access_token":"***","expires":3600,"refresh_token":"***"}',
  ],
  ['{\\"access_token\\":\\"a1b2\\",\\"expires\\":3600}', '{\\"access_token\\":\\"***\\",\\"expires\\":3600}'],
  ['GET /rest/crm.item.list?auth=a1b2c3&start=50', 'GET /rest/crm.item.list?auth=***&start=50'],
  ['auth[access_token]=a1b2&auth[domain]=acme.bitrix24.ru', 'auth[access_token]=***&auth[domain]=acme.bitrix24.ru'],
  ['auth%5Bapplication_token%5D=5185&event=ONTASKUPDATE', 'auth%5Bapplication_token%5D=***&event=ONTASKUPDATE'],
  ['AUTH_ID=66a1&REFRESH_ID=77b2&PLACEMENT=CRM', 'AUTH_ID=***&REFRESH_ID=***&PLACEMENT=CRM'],
  [
    '{"ID":"12","DOWNLOAD_URL":"https://acme.bitrix24.ru/rest/17/k8d7/download/?token=disk%7CaWQ9"}',
    '{"ID":"12","DOWNLOAD_URL":"***"}',
  ],
  ["{ botToken: 'x y', urlMachine: 'https://acme/f?k=1' }", "{ botToken: '***', urlMachine: '***' }"],
  ['{"password":"two words"}', '{"password":"***"}'],
  ['the base said s3cret-of-1c', 'the base said ***'],
  [`login ${encodeURIComponent('пароль от почты')}`, 'login ***'],
  [`AUTH PLAIN ${Buffer.from('пароль от почты').toString('base64')}`, 'AUTH PLAIN ***'],
])('%s', (text, shown) => {
  expect(hide(text)).toBe(shown);
});

test.each([
  'basic authentication is refused by the base',
  'QUERY_LIMIT_EXCEEDED: Too many requests',
  'k-117/ask/review:legal/1~0a1b2c3d4e',
  'a token of the portal is over',
  'expired_token: The access token provided has expired.',
  'https://acme.bitrix24.ru/crm/type/174/details/12/',
  'Срок: 2 рабочих дня; почта kuznetsov@example.ru',
])('nothing is taken out of: %s', (text) => {
  expect(hide(text)).toBe(text);
});

test('what would steer a terminal is shown as a sign of its own', () => {
  expect(hide('a\u009b31mb\u202ec\u2028d')).toBe('a\ufffd31mb\ufffdc\ufffdd');
});

test('long texts are cut behind what they hide, and hostile ones cost no time', () => {
  const long = hide(`${'x'.repeat(1990)} password=${'y'.repeat(500)}`);
  expect(long).toBe(`${'x'.repeat(1990)} password=…`);
  const began = performance.now();
  for (const text of ['token', '"', '//', 'basic ', '/rest/1', 'auth[', 'a-', '\\"', '%5D']) hide(text.repeat(200_000));
  expect(performance.now() - began).toBeLessThan(2000);
});
