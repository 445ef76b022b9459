// What tells the buttons of one message from those of all others.
import { createHmac } from 'node:crypto';

const LENGTH = 16;

/** Always the same for the same message: sent again after a crash it has the buttons that stand there already. */
export function nonceOf(secret: string, message: string): string {
  return createHmac('sha256', secret).update(`vizir nonce ${message}`).digest('base64url').slice(0, LENGTH);
}
