// The mailbox that letters leave from: whether its server can be reached, speaks TLS as it must, and lets us in. Nothing is sent.
import type { Examined } from './examined.ts';
import type { MailSettings } from './mail/mail-settings.ts';
import { probeMail } from './mail/probe-mail.ts';

export async function examineMail(settings: MailSettings | undefined): Promise<Examined> {
  if (settings === undefined) return { what: 'mail', state: 'off', says: 'doctor_mail_off', params: {} };
  const { host, port } = settings;
  const probed = await probeMail(settings);
  const server = `${host}:${port}`;
  switch (probed.state) {
    case 'fine':
      return {
        what: 'mail',
        state: 'fine',
        says: 'doctor_mail_fine',
        params: { server, address: settings.from.address },
      };
    case 'refused':
      return { what: 'mail', state: 'wrong', says: 'doctor_mail_refused', params: { server, reason: probed.why } };
    case 'away':
      return { what: 'mail', state: 'wrong', says: 'doctor_mail_away', params: { server, reason: probed.why } };
  }
}
