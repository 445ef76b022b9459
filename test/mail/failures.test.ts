// Where a session with a mail server can break, and what each break means for the letter: not left, never to leave, or unknown.
import { expect, onTestFinished, test } from 'vitest';
import type { Instant } from '../../src/domain/instant.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import type { OutgoingLetter } from '../../src/engine/ports/mail.ts';
import type { MailSettings } from '../../src/mail/mail-settings.ts';
import { openMail } from '../../src/mail/open-mail.ts';
import { probeMail } from '../../src/mail/probe-mail.ts';
import type { Script, ScriptedServer } from './scripted-server.ts';
import { scriptedServer } from './scripted-server.ts';

const NOW = Date.UTC(2026, 2, 2, 9) as Instant;
const LETTER: OutgoingLetter = {
  key: 'card-1/send_letter/1/5',
  to: ['client@example.ru'],
  subject: 'Документы',
  text: 'Пришлите, пожалуйста, устав.',
  files: [],
};

function settings(port: number): MailSettings {
  return {
    host: '127.0.0.1',
    port,
    tls: 'plain',
    login: { user: 'robot', password: 'a password that nobody sees' },
    from: { address: 'robot@example.ru' },
    mostMs: 400,
  };
}

async function sent(script: Script): Promise<{ readonly server: ScriptedServer; readonly failure: unknown }> {
  const server = await scriptedServer(script);
  onTestFinished(() => server.close());
  const mail = openMail(settings(server.port), { now: () => NOW });
  const failure = await mail.send(LETTER).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof FarError ? thrown.failure : thrown),
  );
  return { server, failure };
}

test('a letter that is taken has left', async () => {
  const { server, failure } = await sent({});
  expect(failure).toBeUndefined();
  expect(server.had).toHaveLength(1);
});

test.each<[string, Script, string, RegExp]>([
  ['nobody greets', { greeting: 'silent' }, 'not_arrived', /^CONN: ETIMEDOUT/],
  ['it hangs up at once', { greeting: 'hangs_up' }, 'not_arrived', /^CONN: ECONNECTION/],
  ['it does not want to talk now', { greeting: '421 4.3.2 not now' }, 'throttled', /^CONN: 421 4\.3\.2/],
  ['it does not want to talk at all', { greeting: '554 5.7.1 no' }, 'refused', /^CONN: 554 5\.7\.1/],
  ['the login is refused', { auth: '535 5.7.8 wrong' }, 'locked_out', /^AUTH: 535 5\.7\.8/],
  ['the login is refused for now', { auth: '454 4.7.0 later' }, 'not_arrived', /^AUTH: 454 4\.7\.0/],
  ['it hangs up at the login', { auth: 'hangs_up' }, 'not_arrived', /^CONN: ECONNECTION/],
  ['our mailbox may not send', { mail: '550 5.7.1 no' }, 'refused', /^MAIL FROM: 550 5\.7\.1/],
  ['too many letters of ours', { mail: '450 4.2.1 later' }, 'throttled', /^MAIL FROM: 450 4\.2\.1/],
  ['there is no such address', { rcpt: '550 5.1.1 nobody' }, 'refused', /^RCPT TO: 550 5\.1\.1/],
  ['new senders are let wait', { rcpt: '451 4.7.1 greylisted' }, 'throttled', /^RCPT TO: 451 4\.7\.1/],
  ['it hangs up at the address', { rcpt: 'hangs_up' }, 'not_arrived', /^CONN: ECONNECTION/],
  ['it says nothing to the address', { rcpt: 'silent' }, 'not_arrived', /^CONN: ETIMEDOUT/],
  ['it will not have the letter', { data: '554 5.6.0 no' }, 'refused', /^DATA: 554 5\.6\.0/],
  ['it will not have the letter now', { data: '451 4.3.0 later' }, 'throttled', /^DATA: 451 4\.3\.0/],
  ['it hangs up before the letter', { data: 'hangs_up' }, 'not_arrived', /^CONN: ECONNECTION/],
  ['it has the letter and will not take it', { end: '550 5.7.1 spam' }, 'refused', /^DATA: 550 5\.7\.1/],
  ['it has the letter and cannot take it now', { end: '452 4.3.1 full' }, 'throttled', /^DATA: 452 4\.3\.1/],
  ['it has the letter and goes away saying so', { end: '421 4.3.2 down' }, 'throttled', /: 421 4\.3\.2/],
  ['it has the letter and hangs up', { end: 'hangs_up' }, 'unknown', /^CONN: ECONNECTION/],
  ['it has the letter and says nothing', { end: 'silent' }, 'unknown', /^CONN: ETIMEDOUT/],
  ['it has the letter and answers nonsense', { end: 'what?' }, 'unknown', /^DATA: EMESSAGE/],
  ['it has the letter and asks for it again', { end: '354 go on' }, 'unknown', /^DATA: 354/],
])('%s', async (_, script, kind, reason) => {
  const { server, failure } = await sent(script);
  expect(failure).toMatchObject({ kind, reason: expect.stringMatching(reason) as string });
  // Of what is known not to have left, nothing can have been taken.
  if (kind === 'unknown') expect(server.had).toHaveLength(1);
  expect(JSON.stringify(failure)).not.toMatch(/password|nobody|greylisted|client@/);
});

test('where no server is, nothing has left', async () => {
  const server = await scriptedServer({});
  await server.close();
  const mail = openMail(settings(server.port), { now: () => NOW });
  await expect(mail.send(LETTER)).rejects.toMatchObject({ failure: { kind: 'not_arrived' } });
});

test('what is for now says until when: long enough for whoever lists new senders, within the tries of the engine', async () => {
  const { failure } = await sent({ rcpt: '450 4.2.0 greylisted' });
  expect(failure).toMatchObject({ kind: 'throttled', until: NOW + 120_000 });
});

test('addresses that are not taken beside others that are', async () => {
  const server = await scriptedServer({});
  onTestFinished(() => server.close());
  const mail = openMail(settings(server.port), { now: () => NOW });
  const whole = await mail.send({ ...LETTER, to: ['client@example.ru', 'office@example.ru'] });
  expect(whole.refused).toEqual([]);
  expect(server.commands.filter((command) => command.startsWith('RCPT'))).toHaveLength(2);
});

test('the probe logs in and sends nothing; what it says tells who has to do something', async () => {
  const probed = async (script: Script): Promise<unknown> => {
    const server = await scriptedServer(script);
    onTestFinished(() => server.close());
    const probe = await probeMail(settings(server.port));
    expect(server.commands.filter((command) => /^(MAIL|RCPT|DATA)/.test(command))).toEqual([]);
    return probe;
  };
  expect(await probed({})).toEqual({ state: 'fine' });
  expect(await probed({ auth: '535 5.7.8 wrong' })).toEqual({ state: 'refused', why: 'AUTH: 535 5.7.8' });
  expect(await probed({ greeting: 'hangs_up' })).toMatchObject({ state: 'away' });
  expect(await probed({ greeting: '421 4.3.2 not now' })).toMatchObject({ state: 'away' });
});

test('without TLS it talks to this machine alone', async () => {
  await expect(openMail({ ...settings(25), host: 'mail.example.ru' }, { now: () => NOW }).send(LETTER)).rejects.toThrow(
    'without TLS',
  );
});
