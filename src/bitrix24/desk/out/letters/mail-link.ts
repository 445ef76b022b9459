// A letter as an address that a mail program opens: nothing is sent by it.
import type { RenderedLetter } from '../../../../domain/render-letter.ts';

/** Longer addresses are cut by mail programs: then only the subject goes along, and the text is copied by hand. */
const LONGEST = 1900;

/** `hasText`: the letter itself goes along. */
export type MailLink = { readonly address: string; readonly hasText: boolean };

/** `addresses`: where it goes; nowhere yet where the contract names none. */
export function mailLink({ subject, text }: RenderedLetter, addresses: readonly string[]): MailLink {
  const to = addresses.map((address) => encoded(address).replaceAll('%40', '@')).join(',');
  const head = `mailto:${to}?subject=${encoded(subject)}`;
  const whole = `${head}&body=${encoded(text.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  return whole.length <= LONGEST ? { address: whole, hasText: true } : { address: head, hasText: false };
}

/** Also what would end a BB code or begin another header. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
