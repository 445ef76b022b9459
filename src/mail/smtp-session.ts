// One session with a mail server: connect, raise to TLS, log in, give a letter. Says how far it came when it fails.
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ComposedLetter } from './compose-letter.ts';
import type { MailSettings } from './mail-settings.ts';
import { isLoopback } from './mail-settings.ts';

/** `isGiven`: the server had the whole letter when it failed. */
export type SmtpTrouble = { readonly thrown: unknown; readonly isGiven: boolean };

/** What has failed, and how far it had come. */
export class SmtpFailure extends Error {
  override readonly name = 'SmtpFailure';
  readonly trouble: SmtpTrouble;

  constructor(trouble: SmtpTrouble) {
    super('the mail server', { cause: trouble.thrown });
    this.trouble = trouble;
  }
}

/** Milliseconds: all of it together. The engine waits for 150 s. */
const MOST_MS = 120_000;
const CONNECT_MS = 20_000;
const GREETING_MS = 20_000;
/** A server that says nothing for so long says nothing any more. */
const SILENT_MS = 90_000;

/** Gives the addresses that the server would not take, while it took others. Rejects with a `SmtpFailure`. */
export async function giveLetter(settings: MailSettings, letter: ComposedLetter): Promise<readonly string[]> {
  const progress = { isGiven: false };
  return await inSession(settings, progress, async (connection) => {
    const bytes = Readable.from([letter.bytes]);
    // The end of the letter is written once all of it was read: before that the server has to throw it away.
    bytes.once('end', () => {
      progress.isGiven = true;
    });
    const envelope = { from: letter.from, to: [...letter.to], size: letter.bytes.length };
    const { rejected } = await called<{ readonly rejected: readonly string[] }>((done) => {
      connection.send(envelope, bytes, (error, info) => done(error, info));
    });
    return [...rejected];
  });
}

/** Connects and logs in, and leaves again. Rejects with a `SmtpFailure`. */
export async function tryLogin(settings: MailSettings): Promise<void> {
  await inSession(settings, { isGiven: false }, () => Promise.resolve());
}

async function inSession<Answer>(
  settings: MailSettings,
  progress: { readonly isGiven: boolean },
  work: (connection: SMTPConnection) => Promise<Answer>,
): Promise<Answer> {
  if (settings.tls === 'plain' && !isLoopback(settings)) throw new Error('no mail without TLS beyond this machine');
  const connection = new SMTPConnection(optionsOf(settings));
  let broken: (thrown: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    broken = reject;
  });
  // What breaks after the end is of no interest.
  failed.catch(() => undefined);
  const timer = setTimeout(() => broken(timedOut()), settings.mostMs ?? MOST_MS);
  connection.on('error', (error) => broken(error));
  try {
    return await Promise.race([failed, sessionOf(connection, settings, work)]);
  } catch (thrown) {
    throw failureOf(thrown, progress);
  } finally {
    clearTimeout(timer);
    connection.close();
  }
}

async function sessionOf<Answer>(
  connection: SMTPConnection,
  { login }: MailSettings,
  work: (connection: SMTPConnection) => Promise<Answer>,
): Promise<Answer> {
  await called<void>((done) => connection.connect((error) => done(error ?? null)));
  if (login !== undefined) {
    const { user, password } = login;
    await called<void>((done) =>
      connection.login({ user, pass: password, credentials: { user, pass: password } }, (error) => done(error)),
    );
  }
  return await work(connection);
}

function optionsOf({ host, port, tls, ca, mostMs = MOST_MS }: MailSettings) {
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'plain',
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: Math.min(CONNECT_MS, mostMs),
    greetingTimeout: Math.min(GREETING_MS, mostMs),
    socketTimeout: Math.min(SILENT_MS, mostMs),
    // On loopback there may be no other network.
    allowInternalNetworkInterfaces: true,
    logger: false,
  } as const;
}

function called<Answer>(call: (done: (error: unknown, answer?: Answer) => void) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    call((error, answer) => {
      if (error === null || error === undefined || error === false) resolve(answer as Answer);
      else reject(error);
    });
  });
}

function failureOf(thrown: unknown, { isGiven }: { readonly isGiven: boolean }): SmtpFailure {
  return new SmtpFailure({ thrown, isGiven });
}

function timedOut(): Error {
  return Object.assign(new Error('the mail server took too long'), { code: 'ETIMEDOUT', command: 'CONN' });
}
