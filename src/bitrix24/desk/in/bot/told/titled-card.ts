// What a contract is called in a line of text or on a button: a name that may be long, and the number of its card, which stays whole.

/** Characters of a name in a line of text. */
const LONGEST_NAME = 80;

/** `number`: as it is shown, whole whatever the length of the name. `most`: characters of both together; by default the name alone is cut, at 80. */
export function titledCard(name: string, number: string, most = LONGEST_NAME + 2 + number.length): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  if (line === '') return number;
  const room = Math.min(LONGEST_NAME, Math.max(1, most - 2 - number.length));
  const letters = [...line];
  const shown = letters.length <= room ? line : `${letters.slice(0, room - 1).join('')}…`;
  return `${shown}, ${number}`;
}
