// Text from rules, contracts and people on its way to a terminal: nothing in it gets to steer the terminal.

/**
 * Control characters (C0, DEL, C1) and characters that only steer how others are shown: direction marks, joiners, byte order marks, tags.
 * Soft hyphens and no-break spaces are ordinary text.
 */
const STEERING = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** The text in one line with every steering character written out: `\u001b`. */
export function visibleText(text: string): string {
  return text.replace(STEERING, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
