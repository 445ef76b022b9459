// A letter as an address that a mail program opens: nothing is sent by it.
import type { RenderedLetter } from '../../../../domain/render-letter.ts';

/** Longer addresses are cut by mail programs: then only the subject goes along, and the text is copied by hand. */
const LONGEST = 1900;

/** `hasText`: the letter itself goes along. */
export type MailLink = { readonly address: string; readonly hasText: boolean };

/** Whom it goes to is left to whoever sends it: the rules know no address of the client. */
export function mailLink({ subject, text }: RenderedLetter): MailLink {
  const head = `mailto:?subject=${encoded(subject)}`;
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
