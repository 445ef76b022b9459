// One secret of the settings, and what is made of it: whoever has one of these has not the others.
import { createHmac } from 'node:crypto';

/** The portal takes no longer one. */
const TOKEN_LENGTH = 40;

/** Under which the bot is registered and speaks. */
export function botTokenOf(secret: string): string {
  return createHmac('sha256', secret).update('vizir bot token').digest('base64url').slice(0, TOKEN_LENGTH);
}

/** With which buttons are signed. */
export function pressKeyOf(secret: string): Buffer {
  return createHmac('sha256', secret).update('vizir press key').digest();
}

/** With which cards are named: a copy bears the name of another one. */
export function cardKeyOf(secret: string, item: number): string {
  return createHmac('sha256', secret).update(`vizir card ${item}`).digest('base64url').slice(0, 22);
}

/** Always the same for the same effect (and person): under it the portal sends a message of the bot but once. */
export function templateIdOf(name: string): string {
  const hex = createHmac('sha256', 'vizir template').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
