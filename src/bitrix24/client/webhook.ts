// The address of an incoming webhook, whose path is a secret: it tells its host to anybody and its code to nobody but the HTTP layer.
import { isConfidential } from '../../domain/is-confidential.ts';

const PATH = /^\/rest\/(\d{1,10})\/([A-Za-z0-9_-]{4,128})\/?$/;

export type WebhookFault =
  /** No address, or none of the form `https://PORTAL/rest/USER/CODE/`. */
  | 'not_a_webhook'
  /** The code would be readable on its way: only this machine itself may be spoken to without TLS. */
  | 'not_https';

/** Prints, as text, JSON and for `console`, as its origin alone. */
export class Webhook {
  readonly origin: string;
  readonly #user: string;
  readonly #code: string;

  constructor(origin: string, user: string, code: string) {
    this.origin = origin;
    this.#user = user;
    this.#code = code;
  }

  /** What must stand in no text that we write. */
  get secret(): string {
    return this.#code;
  }

  /** The address of a method: `v3` has other methods, errors and keys against repeating. */
  urlOf(method: string, version: 'v2' | 'v3'): string {
    return `${this.origin}/rest/${version === 'v3' ? 'api/' : ''}${this.#user}/${this.#code}/${encodeURI(method)}`;
  }

  /** The same webhook after the portal was renamed. */
  at(origin: string): Webhook {
    return new Webhook(origin, this.#user, this.#code);
  }

  toJSON(): string {
    return this.origin;
  }

  toString(): string {
    return this.origin;
  }
}

/**
 * Reads the address as the portal shows it to the webhook's creator. A fault says nothing of the text, which may be a secret.
 * @public the settings of the daemon and of `vizir provision` are read with it.
 */
export function parseWebhook(text: string): Webhook | WebhookFault {
  if (!URL.canParse(text.trim())) return 'not_a_webhook';
  const url = new URL(text.trim());
  const [, user, code] = PATH.exec(url.pathname) ?? [];
  const isAddress = /^https?:$/.test(url.protocol) && url.search === '' && url.username === '';
  if (user === undefined || code === undefined || !isAddress) return 'not_a_webhook';
  return isConfidential(url) ? new Webhook(url.origin, user, code) : 'not_https';
}
