// How many columns of a terminal a text takes: carets must stand under what they point at, also under Chinese and emoji.

/** Drawn on top of the character before them, or not at all. */
const NO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])$/u;
/** East Asian wide and fullwidth blocks, and emoji that terminals draw two columns wide. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Columns of one character (a code point). */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x3_00) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns of a text without line breaks or escape sequences. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
