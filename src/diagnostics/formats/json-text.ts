// Data as JSON that is safe to look at: what could steer a terminal is an escape, which means the same.

/** DEL and the 8-bit controls, marks of direction, separators, byte order marks. */
const STEERING = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Indented by two blanks, with a line break at the end. */
export function jsonText(data: unknown): string {
  const json = JSON.stringify(data, undefined, 2);
  return `${json.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
