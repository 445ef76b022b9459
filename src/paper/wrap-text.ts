// Breaks a text into lines for a box.

/** Blanks that may end a line: not those within an amount (`5 000 000 RUB`, `30 %`), nor those before initials (`Белова А. В.`). */
const BREAKS = /[^\S\u00a0\u202f]+(?!(?<=\d\s)(?:\d{3}(?!\d)|[A-Z]{3}(?!\w)|%))(?!\p{Lu}\.)/u;

/** Lines of at most `width` characters, broken at blanks; a longer word has a line of its own. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(BREAKS).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
