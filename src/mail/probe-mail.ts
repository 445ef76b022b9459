// Whether the mail server lets our mailbox in: a session that sends nothing.
import type { Instant } from '../domain/instant.ts';
import { judgeSmtpFailure } from './judge-smtp-failure.ts';
import type { MailSettings } from './mail-settings.ts';
import { SmtpFailure, tryLogin } from './smtp-session.ts';

/** `refused`: somebody has to set something else. `away`: it could not be reached, or is busy. `why`: numbers, no words of the server. */
export type MailProbe = { readonly state: 'fine' } | { readonly state: 'refused' | 'away'; readonly why: string };

export async function probeMail(settings: MailSettings): Promise<MailProbe> {
  try {
    await tryLogin(settings);
    return { state: 'fine' };
  } catch (thrown) {
    if (!(thrown instanceof SmtpFailure)) throw thrown;
    const { kind, reason } = judgeSmtpFailure(thrown.trouble, 0 as Instant);
    return { state: kind === 'not_arrived' || kind === 'throttled' ? 'away' : 'refused', why: reason };
  }
}
