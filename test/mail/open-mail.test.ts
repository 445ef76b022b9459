// Letters through a real mail server, over TLS: who they come from, where answers go, what they hold.
import { expect, onTestFinished, test } from 'vitest';
import type { Instant } from '../../src/domain/instant.ts';
import type { OutgoingLetter } from '../../src/engine/ports/mail.ts';
import { openMail } from '../../src/mail/open-mail.ts';
import { probeMail } from '../../src/mail/probe-mail.ts';
import type { MailServer } from './mail-server.ts';
import { mailServer } from './mail-server.ts';

const clock = { now: () => Date.UTC(2026, 2, 2, 9) as Instant };
const LETTER: OutgoingLetter = {
  key: 'card-7/send_letter/1/5~abc',
  to: ['client@example.ru', 'office@пример.рф'],
  curator: { title: 'Новикова, Анна', address: 'novikova@example.ru' },
  subject: 'Документы к договору № 7: устав и выписка из ЕГРЮЛ, приложите, пожалуйста, к ответу',
  text: 'Здравствуйте!\n\n– Устав\n– Выписка\n.\n..и точка в начале строки\n\nС уважением, Анна',
  files: [{ name: 'Список документов.txt', bytes: new TextEncoder().encode('Устав') }],
};

async function serverOf(...of: Parameters<typeof mailServer>): Promise<MailServer> {
  const server = await mailServer(...of);
  onTestFinished(() => server.close());
  return server;
}

test.each(['implicit', 'starttls'] as const)('a letter arrives whole, over TLS (%s)', async (tls) => {
  const server = await serverOf(tls);
  const sent = await openMail(server.settings, clock).send(LETTER);
  expect(sent.refused).toEqual([]);
  const [arrived] = server.letters;
  expect(server.letters).toHaveLength(1);
  expect(arrived?.isSecure).toBe(true);
  expect(arrived?.messageId).toBe(sent.messageId);
  expect(arrived?.from?.value).toEqual([{ name: 'Договоры «Пример»', address: 'contracts@example.ru' }]);
  expect(arrived?.replyTo?.value).toEqual([{ name: 'Новикова, Анна', address: 'novikova@example.ru' }]);
  expect(arrived?.cc).toMatchObject({ value: [{ address: 'novikova@example.ru' }] });
  expect(arrived?.recipients).toEqual(['client@example.ru', 'office@пример.рф', 'novikova@example.ru']);
  expect(arrived?.raw).toContain('office@xn--e1afmkfd.xn--p1ai');
  expect(arrived?.subject).toBe(LETTER.subject);
  expect(arrived?.text?.trim()).toBe(LETTER.text);
  expect(arrived?.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
    ['Список документов.txt', 'Устав'],
  ]);
});

test('the same letter has the same Message-ID, another one has another', async () => {
  const server = await serverOf('implicit');
  const mail = openMail(server.settings, clock);
  const ids = [
    await mail.send(LETTER),
    await mail.send(LETTER),
    await mail.send({ ...LETTER, key: 'card-7/send_letter/2/9' }),
  ];
  const [first, again, other] = ids.map(({ messageId }) => messageId);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(first).toMatch(/^<[0-9a-f]{40}@example\.ru>$/);
});

test('addresses that are not taken are named, the others get the letter', async () => {
  const server = await serverOf('implicit', { refuses: ['client@example.ru'] });
  const sent = await openMail(server.settings, clock).send(LETTER);
  expect(sent.refused).toEqual(['client@example.ru']);
  expect(server.letters[0]?.recipients).not.toContain('client@example.ru');
});

test('a server without STARTTLS gets neither password nor letter', async () => {
  const server = await serverOf('starttls', { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
  await expect(openMail(server.settings, clock).send(LETTER)).rejects.toMatchObject({
    failure: { kind: expect.stringMatching(/not_arrived|refused/) as string },
  });
  expect(server.letters).toEqual([]);
});

test('a certificate that nobody vouches for gets neither password nor letter', async () => {
  const server = await serverOf('implicit');
  const { ca: _, ...strict } = server.settings;
  await expect(openMail(strict, clock).send(LETTER)).rejects.toMatchObject({
    failure: { kind: 'not_arrived', reason: expect.stringContaining('CONN') as string },
  });
  expect(server.letters).toEqual([]);
});

test('a wrong password locks us out, and stands in nothing that is said', async () => {
  const server = await serverOf('implicit');
  const wrong = { ...server.settings, login: { user: 'robot', password: 'canary-5731' } };
  const thrown: unknown = await openMail(wrong, clock)
    .send(LETTER)
    .catch((failure: unknown) => failure);
  expect(thrown).toMatchObject({ failure: { kind: 'locked_out', reason: 'AUTH: 535' } });
  const said = [String(thrown), JSON.stringify(thrown), (thrown as Error).stack, String((thrown as Error).cause)];
  expect(said.join(' ')).not.toContain('canary-5731');
  expect(await probeMail(wrong)).toEqual({ state: 'refused', why: 'AUTH: 535' });
  expect(await probeMail(server.settings)).toEqual({ state: 'fine' });
});
