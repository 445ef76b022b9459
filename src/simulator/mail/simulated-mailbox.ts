// A mailbox in memory: letters that were given to it in order, and a client who answers them; it fails as it is told to.
import { createHash } from 'node:crypto';
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Mail, OutgoingLetter, SentLetter } from '../../engine/ports/mail.ts';
import type { Faults } from '../faults/fault.ts';
import { NO_FAULTS } from '../faults/fault.ts';
import { withFaults } from '../faults/with-faults.ts';

/** A letter that has arrived, as the client reads it. `case`: of the contract that it is about. */
export type ArrivedLetter = OutgoingLetter & {
  readonly case: CaseId;
  readonly messageId: string;
  readonly at: Instant;
};

export type SimulatedMailbox = Mail & {
  /** All that have arrived, in order; it grows while one looks. A letter that left twice stands there twice. */
  readonly letters: readonly ArrivedLetter[];
  /** Those of one contract. */
  readonly lettersOf: (id: CaseId) => readonly ArrivedLetter[];
};

/**
 * Outlives whoever calls it: what was given to it before a crash still arrives, as late as the faults say. `refuses`: addresses that it
 * takes no letter for, while it takes others of the same letter.
 */
export function simulatedMailbox({
  clock,
  faults = NO_FAULTS,
  refuses = () => false,
}: {
  readonly clock: Clock;
  readonly faults?: Faults;
  readonly refuses?: (address: string) => boolean;
}): SimulatedMailbox {
  const letters: ArrivedLetter[] = [];
  const take = (letter: OutgoingLetter): SentLetter => {
    const messageId = messageIdOf(letter.key);
    letters.push({ ...letter, case: caseOf(letter.key), messageId, at: clock.now() });
    return { messageId, refused: letter.to.filter(refuses) };
  };
  return {
    send: (letter) =>
      withFaults(
        { call: 'post', case: caseOf(letter.key), key: letter.key, effect: 'send_letter' },
        () => take(letter),
        { clock, faults },
      ),
    letters,
    lettersOf: (id) => letters.filter((letter) => letter.case === id),
  };
}

/** Keys begin with the case. */
function caseOf(key: string): CaseId {
  return key.slice(0, Math.max(0, key.indexOf('/'))) as CaseId;
}

function messageIdOf(key: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@mail.test>`;
}
