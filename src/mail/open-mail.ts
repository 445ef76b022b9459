// A mailbox from which letters are sent: one session for each, nothing repeated.
import type { Clock } from '../engine/ports/clock.ts';
import { FarError } from '../engine/ports/far-error.ts';
import type { Mail } from '../engine/ports/mail.ts';
import { composeLetter } from './compose-letter.ts';
import { judgeSmtpFailure } from './judge-smtp-failure.ts';
import type { MailSettings } from './mail-settings.ts';
import { giveLetter, SmtpFailure } from './smtp-session.ts';

/** Opens nothing by itself. */
export function openMail(settings: MailSettings, clock: Pick<Clock, 'now'>): Mail {
  return {
    send: async (letter) => {
      const composed = await composeLetter(letter, settings);
      try {
        const refused = await giveLetter(settings, composed);
        return { messageId: composed.messageId, refused };
      } catch (thrown) {
        throw thrown instanceof SmtpFailure ? judged(thrown, clock) : thrown;
      }
    },
  };
}

/** What the server said stays here: it may quote what it was told. */
function judged({ trouble }: SmtpFailure, clock: Pick<Clock, 'now'>): FarError {
  return new FarError(judgeSmtpFailure(trouble, clock.now()));
}
