// Data as JSON text that is safe to look at: what could steer a terminal is written as an escape.

/** DEL and the 8-bit controls, marks of direction, separators: JSON leaves them as they are, as escapes they mean the same. */
const STEERING = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Indented, with a line break at the end. */
export function printJson(data: unknown): string {
  return `${escapeSteering(JSON.stringify(data, undefined, 2))}\n`;
}

/** One line, with a line break at the end. */
export function printJsonLine(data: unknown): string {
  return `${escapeSteering(JSON.stringify(data))}\n`;
}

function escapeSteering(json: string): string {
  return json.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
