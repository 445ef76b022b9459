// Texts of people and of rules on their way into a chat, a task, a comment or a card: whatever they hold, they stay text there.
import { escapeBb } from '../escape-bb.ts';

/** Longer ones are cut, so that a message never is. */
const MOST = 2000;
const MOST_BRIEF = 400;

/** Control characters, and what only steers how others are shown: direction marks, joiners, byte order marks, tags; halves of characters. */
const STEERING = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** In one line, without BB codes, tags, entities and references to other commands of a batch. */
export function inertText(text: string): string {
  return escapeBb(cut(oneLine(text)));
}

/** Where many stand in one message: cut, not escaped yet. The whole stands on the card and in the thread. */
export function briefText(text: string): string {
  return cut(text, MOST_BRIEF);
}

/** For a field of a card, which shows text as it is: in one line, and no reference for a batch. */
export function plainText(text: string): string {
  return cut(oneLine(text)).replace(/\$(?=\s*result)/gi, '$\u2060');
}

/** What somebody wrote as a quotation, line by line. `most`: characters after which it is cut. */
export function quotedText(text: string, most = MOST): string {
  const lines = cut(text.trim(), most)
    .split(/\r\n|\r|\n/)
    .map((line) => inertText(line));
  return lines.map((line) => `>>${line}`).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(STEERING, '').trim();
}

function cut(text: string, most = MOST): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
