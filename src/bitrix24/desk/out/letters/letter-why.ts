// Why a letter has not left, or why nobody knows: what the engine and the mail side say in codes, in words.
import type { DeskWord } from '../../../../diagnostics/catalogue/desk-words.ts';
import type { Say } from '../telling.ts';

type Why = Extract<DeskWord, `letter_why_${string}`>;

const OWN: Readonly<Record<string, Why>> = {
  no_mailbox: 'letter_why_no_mailbox',
  no_address: 'letter_why_no_address',
  denied: 'letter_why_denied',
  dropped: 'letter_why_dropped',
  work_stopped: 'letter_why_work_stopped',
  no_answer: 'letter_why_no_answer',
  bug_1: 'letter_why_bug',
};
/** By what the mail side was doing when it failed: `RCPT TO: 550 5.1.1`. */
const BY_PLACE: Readonly<Record<string, Why>> = {
  CONN: 'letter_why_connection',
  AUTH: 'letter_why_login',
  'RCPT TO': 'letter_why_recipient',
};

export function letterWhy(say: Say, reason: string | undefined): string {
  const answer = reason ?? 'no_answer';
  const own = OWN[answer];
  if (own !== undefined) return say(own);
  const place = answer.slice(0, answer.indexOf(':'));
  return say(BY_PLACE[place] ?? 'letter_why_server', { answer });
}
