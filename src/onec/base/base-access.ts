// The address of a published 1C base and who we are there: it tells its address to anybody and its password to nobody but the HTTP layer.

import { ONEC_ACCESS_WORDS } from '../../diagnostics/catalogue/onec-words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { isConfidential } from '../../domain/is-confidential.ts';

/** What people copy along with the address. */
const TAIL = /\/(odata(\/standard\.odata)?|hs)?\/*$/;
/** Basic auth parts user and password by a colon, and no header holds a control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_USER = /[:\u0000-\u001f\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_PASSWORD = /[\u0000-\u001f\u007f]/;

/**
 * `not_https`: user and password would be readable on their way; only this machine itself may be spoken to without TLS.
 * `user_in_address`: they stand in the address, where logs would show them.
 */
export type BaseAccessFault = keyof typeof ONEC_ACCESS_WORDS;

/** What is wrong, to end a sentence that begins with the setting. */
export function baseAccessFaultInWords(fault: BaseAccessFault, language: Language): string {
  return ONEC_ACCESS_WORDS[fault][language];
}

/** Prints, as text, JSON and for `console`, as its address alone. */
export class BaseAccess {
  /** Without a slash at its end. */
  readonly address: string;
  readonly origin: string;
  readonly #user: string;
  readonly #password: string;

  constructor(address: string, user: string, password: string) {
    this.address = address;
    this.origin = new URL(address).origin;
    this.#user = user;
    this.#password = password;
  }

  /** What must stand in no text that we write. A password of less than four characters would blot out ordinary words. */
  get secrets(): readonly string[] {
    const forms = [this.#password, encodeURIComponent(this.#password)].filter(({ length }) => length >= 4);
    return [...new Set([...forms, this.#credentials()])];
  }

  /** 1C takes UTF-8 alone: a Cyrillic user in another encoding is 401. */
  get authorization(): string {
    return `Basic ${this.#credentials()}`;
  }

  /** Where something of the base lies; `path` is encoded and begins without a slash. */
  urlOf(path: string): string {
    return `${this.address}/${path}`;
  }

  toJSON(): string {
    return this.address;
  }

  toString(): string {
    return this.address;
  }

  #credentials(): string {
    return Buffer.from(`${this.#user}:${this.#password}`, 'utf8').toString('base64');
  }
}

/**
 * Reads the address of the publication, as a browser shows it; what comes after the base's name (`/odata/standard.odata`) may be left on.
 * A fault says nothing of the texts, which may be secrets.
 */
export function parseBaseAccess(given: {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}): BaseAccess | BaseAccessFault {
  const text = given.address.trim();
  if (!URL.canParse(text)) return 'not_an_address';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'user_in_address';
  const path = url.pathname.replace(TAIL, '');
  if (url.search !== '' || url.hash !== '' || path === '' || path === '/') return 'not_an_address';
  if (!/^https?:$/.test(url.protocol)) return 'not_an_address';
  if (!isConfidential(url)) return 'not_https';
  if (given.user === '' || NO_USER.test(given.user)) return 'not_a_user';
  if (NO_PASSWORD.test(given.password)) return 'not_a_password';
  return new BaseAccess(`${url.origin}${path}`, given.user, given.password);
}
