// How often each act is tried in random lives.
import type { ActName } from '../../src/domain/act.ts';

/** Those that end a case seldom, so that lives are long. */
export const ACT_WEIGHTS: Readonly<Record<ActName, number>> = {
  ...{
    submit: 60,
    resubmit: 40,
    approve: 60,
    done: 30,
    return: 12,
    approve_with_remarks: 5,
    reject: 1,
    grant_round: 12,
  },
  ...{ take: 6, release: 3, delegate: 3, invite: 5, record_remark: 2, address_remark: 25, accept_remark: 12 },
  ...{ withdraw_remark: 6, add_document: 20, replace_document: 3, replace_draft: 3, promise: 2, change_fact: 3 },
  ...{ ask_client: 3, answer: 30, hold: 2, resume: 30, change_curator: 2, withdraw: 1, sign: 30, countersign: 30 },
  ...{ send_letter: 12, confirm_letter: 2, address_letter: 2, deny_letter: 2, file_answer: 2 },
  ...{ register: 20, confirm_fact: 1, confirm_reuse: 1 },
};
