// The mailbox that letters are sent from, as the settings say; undefined where they say nothing of one.

import type { MailSettings, MailTls } from './mail/mail-settings.ts';
import { readSettingFile } from './read-setting-file.ts';
import type { SettingsRead } from './settings/read-settings.ts';

const PORTS: Readonly<Record<MailTls, number>> = { implicit: 465, starttls: 587, plain: 25 };

/** Throws a `ServeTrouble` for a certificate that cannot be read. */
export function mailOf(
  { values, has }: Pick<SettingsRead, 'values' | 'has'>,
  pathOf: (path: string) => string,
): MailSettings | undefined {
  const { VIZIR_MAIL_HOST: host, VIZIR_MAIL_FROM: address, VIZIR_MAIL_NAME: title } = values;
  if (!has('mail') || host === undefined || address === undefined) return undefined;
  const { VIZIR_MAIL_USER: user, VIZIR_MAIL_PASSWORD: password, VIZIR_MAIL_CA: authority } = values;
  const tls = values.VIZIR_MAIL_TLS as MailTls;
  const port = values.VIZIR_MAIL_PORT;
  return {
    host,
    port: port === undefined ? PORTS[tls] : Number(port),
    tls,
    ...(user === undefined || password === undefined ? {} : { login: { user, password } }),
    from: { address, ...(title === undefined ? {} : { title }) },
    ...(authority === undefined ? {} : { ca: readSettingFile(pathOf(authority), authority) }),
  };
}
