// What an examination of the daemon's surroundings works with.
import type { ClientSettings } from './bitrix24/client/client-settings.ts';
import type { Webhook } from './bitrix24/client/webhook.ts';
import type { Language } from './diagnostics/message.ts';
import type { MailSettings } from './mail/mail-settings.ts';
import type { OneCOf } from './one-c-of.ts';

export type Examination = {
  /** Of the store. */
  readonly file: string;
  /** The folder of rules that the daemon watches. */
  readonly rules: string | undefined;
  readonly webhook: Webhook;
  readonly secret: string;
  readonly tryWriting: boolean;
  readonly client: Partial<ClientSettings>;
  readonly onec: OneCOf | undefined;
  readonly language: Language;
  readonly mail: MailSettings | undefined;
  readonly now: () => number;
};
