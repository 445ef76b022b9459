// A letter that somebody has sent, on its way to the mail server: once, as it was shown.
import { parseMailAddresses } from '../../../../domain/mail-addresses.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Doing, OutgoingOf } from '../desk-tools.ts';

export const sendLetter: Doing<OutgoingOf<'send_letter'>> = {
  send: async ({ mail }, { key, effect, kase, bundle }) => {
    if (mail === undefined) throw new FarError({ kind: 'refused', reason: 'no_mailbox' });
    // What stands there may have been erased.
    const to = parseMailAddresses(effect.addresses);
    if (to === undefined) throw new FarError({ kind: 'refused', reason: 'no_address' });
    const curator = bundle.directory.people.find(({ person }) => person === kase.context.people.curator);
    const { messageId, refused } = await mail.send({
      key,
      to,
      ...(curator?.email === undefined ? {} : { curator: { title: curator.title, address: curator.email } }),
      subject: effect.subject,
      text: effect.text,
      files: [],
    });
    return { farName: messageId, ...(refused.length === 0 ? {} : { notTaken: refused.join(', ') }) };
  },
};
