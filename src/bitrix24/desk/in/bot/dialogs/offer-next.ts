// What comes after an answered remark: the next one, or sending the contract again.

import { caseState, stateName } from '../../../../../machine/case-state.ts';
import type { BotButton } from '../../../bot-keyboard.ts';
import type { MessageNote } from '../../../message-note.ts';
import { contractTitle } from '../told/case-telling.ts';
import type { DialogView } from './dialog-view.ts';

/** A button under a message of its own. Nothing for what leads to nothing that is known. */
export async function offerNext({ talk, seen, doing }: DialogView): Promise<void> {
  if (doing.act !== 'address_remark') return;
  const { kase } = seen;
  const left = kase.context.remarks.filter(({ fate, remark }) => fate === 'open' && remark !== doing.remark);
  const [next] = left;
  const isSentNext = stateName(caseState(kase)) === 'rework' && kase.context.people.curator === talk.person.person;
  if (next === undefined && !isSentNext) return;
  const said = next === undefined ? talk.speak('next_resubmit') : talk.speak('next_remark', { count: left.length });
  const button: BotButton =
    next === undefined
      ? { verb: 'resubmit', argument: 'here', text: talk.speak('act_resubmit', { of: '' }), look: 'primary' }
      : {
          verb: 'address_remark',
          argument: `${next.remark}`,
          text: talk.speak('act_address_remark', { of: next.remark }),
        };
  const note: MessageNote = {
    kind: 'desk',
    user: talk.user,
    person: talk.person.person,
    nonce: talk.nonce('next'),
    case: kase.id,
    seq: kase.seq,
  };
  const title = contractTitle({ id: kase.id, contract: seen.contract }, talk.of);
  await talk.say({ text: `${title}\n\n${said}`, note, buttons: [button] }, 'next');
}
