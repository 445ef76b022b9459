// Text from people, rules and contracts on its way into a chat, a task or a comment: nothing in it acts as a BB code.

/** Steer how others are shown, or nothing at all; line ends and tabs stay. */
const STEERING =
  /(?![\n\t])[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;
/** Codes begin so, tags and entities too; and the portal replaces `$result[…]` in a batch, however it is encoded. */
const ACTIVE = /\[|<(?=[a-z/!?])|&(?=[#a-z])|\$(?=\s*result)/gi;
/** Stands where nobody sees it, and lets no code begin: `[b]` is read as text. */
const WORD_JOINER = '\u2060';

/** The text as people read it, with everything that acts in a chat made harmless. `plainBb` takes it back. */
export function escapeBb(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(STEERING, '')
    .replace(ACTIVE, (begins) => `${begins}${WORD_JOINER}`);
}

/** What `escapeBb` was given, without what steers: words that are to be confirmed are read back from the bot's own message. */
export function plainBb(text: string): string {
  return text.replaceAll(WORD_JOINER, '');
}
