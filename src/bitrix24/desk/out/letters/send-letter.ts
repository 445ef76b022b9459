// A letter that somebody has sent, on its way to the mail server: once, as it was shown.
import { parseMailAddresses } from '../../../../domain/mail-addresses.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import type { CuratorAddress } from './curator-address.ts';
import { curatorAddress } from './curator-address.ts';

export const sendLetter: Doing<OutgoingOf<'send_letter'>> = {
  send: async (tools, out) => {
    const { mail } = tools;
    const { key, effect } = out;
    if (mail === undefined) throw new FarError({ kind: 'refused', reason: 'no_mailbox' });
    // What stands there may have been erased.
    const to = parseMailAddresses(effect.addresses);
    if (to === undefined) throw new FarError({ kind: 'refused', reason: 'no_address' });
    const curator = await curatorOf(tools, out);
    const { messageId, refused } = await mail.send({
      key,
      to,
      ...(curator === undefined ? {} : { curator }),
      subject: effect.subject,
      text: effect.text,
      files: [],
    });
    return { farName: messageId, ...(refused.length === 0 ? {} : { notTaken: refused.join(', ') }) };
  },
};

/** What fails in asking for it leaves the letter where it was. */
async function curatorOf(tools: DeskTools, out: OutgoingOf<'send_letter'>): Promise<CuratorAddress | undefined> {
  try {
    return await curatorAddress(tools, out);
  } catch (thrown) {
    throw thrown instanceof FarError ? notSent(thrown) : thrown;
  }
}

function notSent(cause: FarError): FarError {
  const { failure } = cause;
  const isPause = failure.kind === 'throttled' || failure.kind === 'locked_out';
  return isPause ? cause : new FarError({ kind: 'not_arrived', reason: failure.reason }, cause);
}
