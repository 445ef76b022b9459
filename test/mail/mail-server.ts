// A mail server of this machine: TLS with a certificate of its own, one user, and letters as whoever gets them reads them.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import { generate } from 'selfsigned';
import type { SMTPServerOptions } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '../../src/mail/mail-settings.ts';

export const PASSWORD = 'correct horse battery';

export type Arrived = ParsedMail & {
  readonly raw: string;
  readonly recipients: readonly string[];
  readonly isSecure: boolean;
};

export type MailServer = {
  readonly settings: MailSettings;
  readonly letters: readonly Arrived[];
  readonly close: () => Promise<void>;
};

/** `refuses`: addresses that it takes no letter for. */
export async function mailServer(
  tls: 'implicit' | 'starttls',
  { refuses = [], ...more }: SMTPServerOptions & { readonly refuses?: readonly string[] } = {},
): Promise<MailServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const letters: Arrived[] = [];
  const server = new SMTPServer({
    key,
    cert,
    secure: tls === 'implicit',
    authOptional: false,
    logger: false,
    onAuth: ({ username, password }, _, done) => {
      if (username === 'robot' && password === PASSWORD) done(null, { user: username });
      else done(Object.assign(new Error('wrong'), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _, done) => {
      done(refuses.includes(address) ? Object.assign(new Error('nobody'), { responseCode: 550 }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        simpleParser(raw).then(
          (parsed) => {
            letters.push({ ...parsed, raw: raw.toString('binary'), recipients, isSecure: session.secure });
            done();
          },
          (thrown: unknown) => done(thrown as Error),
        );
      });
    },
    ...more,
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    settings: {
      host: 'localhost',
      port: (listening.address() as AddressInfo).port,
      tls,
      login: { user: 'robot', password: PASSWORD },
      from: { title: 'Договоры «Пример»', address: 'contracts@example.ru' },
      ca: cert,
      mostMs: 10_000,
    },
    letters,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
