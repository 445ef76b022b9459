// A letter as it goes over the wire: headers of one line each, whatever names and subject hold, and who it is given to.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingLetter } from '../engine/ports/mail.ts';
import type { MailSettings } from './mail-settings.ts';

export type ComposedLetter = {
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
};

/** What would end a header or steer how it is shown. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** The same letter at every call, but for its date. */
export async function composeLetter(
  letter: OutgoingLetter,
  { from }: Pick<MailSettings, 'from'>,
): Promise<ComposedLetter> {
  const messageId = messageIdOf(letter.key, from.address);
  const curator =
    letter.curator === undefined
      ? undefined
      : { name: inOneLine(letter.curator.title), address: letter.curator.address };
  const node = new MailComposer({
    from: { name: inOneLine(from.title ?? ''), address: from.address },
    to: letter.to.map((address) => ({ name: '', address })),
    ...(curator === undefined ? {} : { cc: curator, replyTo: curator }),
    subject: inOneLine(letter.subject),
    messageId,
    text: letter.text,
    attachments: letter.files.map(({ name, bytes }) => ({ filename: inOneLine(name), content: Buffer.from(bytes) })),
    // Nothing of a letter is ever read from a path or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const envelope = node.getEnvelope();
  return { messageId, from: envelope.from || from.address, to: [...new Set(envelope.to)], bytes: await node.build() };
}

/** Of its key alone: a letter that is given twice is the same one to whoever gets it. */
export function messageIdOf(key: string, address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return `<${createHash('sha256').update(`vizir letter ${key}`).digest('hex').slice(0, 40)}@${domain}>`;
}

function inOneLine(text: string): string {
  return text.replace(CONTROLS, ' ').trim();
}
