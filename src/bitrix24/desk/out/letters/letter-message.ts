// A letter as whoever looks after the contract has it in the chat: recipient, subject and text whole, how it stands, and what they can do.
import { createHash } from 'node:crypto';
import type { CaseLetter } from '../../../../domain/case-letter.ts';
import type { RenderedLetter } from '../../../../domain/render-letter.ts';
import type { PortalMap } from '../../../portal-map.ts';
import type { BotButton, LinkButton } from '../../bot-keyboard.ts';
import { contractHeading } from '../contract-in-words.ts';
import type { LettersFor } from '../desk-tools.ts';
import { quotedText } from '../inert-text.ts';
import { cardLink } from '../links.ts';
import type { Telling } from '../telling.ts';
import { curatorAddress } from './curator-address.ts';
import { letterWhy } from './letter-why.ts';
import { mailLink } from './mail-link.ts';
import type { RecipientTools } from './recipient-of.ts';
import { recipientOf } from './recipient-of.ts';
import { addresseeInWords, writtenLetter } from './written-letter.ts';

export type LetterTools = RecipientTools & {
  readonly map: PortalMap;
  readonly lettersFor: LettersFor;
  /** A mailbox is set up, so that letters can be sent from here. */
  readonly hasMailbox: boolean;
};

export type ShownLetter = RenderedLetter & {
  readonly addresses: readonly string[];
  readonly message: string;
  readonly buttons: readonly (BotButton | LinkButton)[];
  /** Of recipient, subject and text: a press sends what was shown, or nothing. */
  readonly fingerprint: string;
};

/** Characters: the portal cuts a message at 20,000. */
const MOST_LETTER = 15_000;
const FINGERPRINT = 20;

/** Fails as refused where the rules have no letter for it any more. */
export async function shownLetter(tools: LetterTools, telling: Telling, letter: CaseLetter): Promise<ShownLetter> {
  const isOpen = letter.state === 'drafted' || letter.state === 'refused';
  const { subject, text } =
    isOpen || letter.sending === undefined ? writtenLetter(tools, telling, letter) : letter.sending;
  const addresses = isOpen ? await recipientOf(tools, telling, letter) : addressesOf(letter);
  const shown = { subject, text, addresses };
  // Without a mailbox nothing is copied to anybody.
  const copy = tools.hasMailbox ? (await curatorAddress(tools, telling.out))?.address : undefined;
  const fingerprint = fingerprintOf(shown, copy);
  const lines = [
    contractHeading(telling, tools),
    headLine(telling, letter),
    ...addressLines(telling, addresses, copy),
    telling.say('letter_subject', { subject }),
    quotedText(text, MOST_LETTER),
    '',
    ...stateLines(tools, telling, letter, shown),
    ...answerLines(telling, letter),
  ];
  const buttons = [
    ...letterButtons(tools, telling, letter, { ...shown, fingerprint }),
    { text: telling.say('card'), link: cardLink(tools.map, telling.item) },
  ];
  return { ...shown, message: lines.join('\n'), buttons, fingerprint };
}

function addressesOf({ sending }: CaseLetter): readonly string[] {
  return sending === undefined ? [] : sending.addresses.split(', ');
}

function fingerprintOf({ addresses, subject, text }: Content, copy: string | undefined): string {
  const whole = JSON.stringify([addresses, subject, text, copy]);
  return createHash('sha256').update(whole).digest('hex').slice(0, FINGERPRINT);
}

export function headLine({ say }: Telling, { letter, purpose }: Pick<CaseLetter, 'letter' | 'purpose'>): string {
  return say('letter_named', { letter, purpose: say(`letter_about_${purpose}`) });
}

function addressLines(telling: Telling, addresses: readonly string[], copy: string | undefined): readonly string[] {
  const { say } = telling;
  const counterparty = addresseeInWords(telling);
  return [
    addresses.length === 0
      ? say('letter_to', { counterparty })
      : say('letter_to_addresses', { counterparty, addresses: addresses.join(', ') }),
    ...(copy === undefined ? [] : [say('letter_copy_to', { address: copy })]),
  ];
}

type Content = Pick<ShownLetter, 'addresses' | 'subject' | 'text'>;

function stateLines(tools: LetterTools, telling: Telling, letter: CaseLetter, content: Content): readonly string[] {
  const { say, wording } = telling;
  switch (letter.state) {
    case 'drafted':
      return [openLine(tools, telling, content), ...copyLines(telling, content)];
    case 'refused':
      return [
        say('letter_is_refused', { why: letterWhy(telling.plain, letter.why) }),
        openLine(tools, telling, content),
        ...copyLines(telling, content),
      ];
    case 'sending':
      return [say('letter_is_sending')];
    case 'unknown':
      return [say('letter_is_unknown', { why: letterWhy(telling.plain, letter.why) })];
    case 'closed':
      return [say('letter_is_closed')];
    case 'sent': {
      const { at, by, notTaken } = letter.sent ?? { at: letter.at };
      return [
        by === undefined
          ? say('letter_is_sent', { at: wording.moment(at) })
          : say('letter_is_sent_by_hand', { person: wording.names.person(by) }),
        ...(notTaken === undefined ? [] : [say('letter_not_taken', { addresses: notTaken })]),
      ];
    }
  }
}

function openLine({ hasMailbox }: LetterTools, { say }: Telling, { addresses, text }: Content): string {
  if (!hasMailbox) return say('letter_by_hand');
  if (isTooLong(text)) return say('letter_too_long');
  return addresses.length === 0 ? say('letter_without_address') : say('letter_hint');
}

function copyLines({ say }: Telling, { subject, text, addresses }: Content): readonly string[] {
  return mailLink({ subject, text }, addresses).hasText ? [] : [say('letter_copy')];
}

function isTooLong(text: string): boolean {
  return [...text].length > MOST_LETTER;
}

function answerLines({ say, wording }: Telling, { answers = [] }: CaseLetter): readonly string[] {
  return answers.flatMap(({ by, at, text }) => [
    say('letter_answer', { person: wording.names.person(by), at: wording.moment(at) }),
    quotedText(text),
  ]);
}

function letterButtons(
  { hasMailbox }: LetterTools,
  { say }: Telling,
  { state, letter }: CaseLetter,
  content: Content & Pick<ShownLetter, 'fingerprint'>,
): readonly (BotButton | LinkButton)[] {
  const argument = String(letter);
  const { addresses, fingerprint, ...rendered } = content;
  switch (state) {
    case 'drafted':
    case 'refused': {
      const isSendable = hasMailbox && addresses.length > 0 && !isTooLong(rendered.text);
      const address = say(addresses.length === 0 ? 'press_address_letter' : 'press_other_address');
      return [
        ...(isSendable
          ? [
              {
                verb: 'send_letter',
                argument: `${letter}:${fingerprint}`,
                text: say('press_send_letter'),
                look: 'primary',
              } as const,
            ]
          : []),
        { text: say('press_open_mail'), link: mailLink(rendered, addresses).address, endsLine: true },
        { verb: 'address_letter', argument, text: address },
        { verb: 'confirm_letter', argument, text: say('press_sent_by_hand'), endsLine: true },
      ];
    }
    case 'unknown':
      return [
        { verb: 'confirm_letter', argument, text: say('press_confirm_letter') },
        { verb: 'deny_letter', argument, text: say('press_deny_letter'), look: 'alert', endsLine: true },
      ];
    case 'sent':
      return [{ verb: 'file_answer', argument, text: say('press_file_answer'), endsLine: true }];
    case 'sending':
    case 'closed':
      return [];
  }
}
