// The text of a `$filter` in pieces, as strictly as 1C takes it: a blank is a blank, and `+` is none.
import { filterRefusal } from '../base-refusal.ts';

export type FilterToken =
  | { readonly kind: 'text' | 'key' | 'date' | 'number' | 'word'; readonly value: string }
  | { readonly kind: '(' | ')' | ','; readonly value?: undefined };

const TYPED = /^(guid|datetime)'([^']*)'/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;
const WORD = /^[A-Za-zА-Яа-яЁё_][A-Za-zА-Яа-яЁё0-9_/]*/;
const NUMBER = /^-?\d+(\.\d+)?/;

/** Throws a `BaseRefusal`. */
export function lexFilter(text: string): readonly FilterToken[] {
  const tokens: FilterToken[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    if (rest.startsWith(' ')) at += 1;
    else {
      const { token, length } = lexOne(rest);
      tokens.push(token);
      at += length;
    }
  }
  return tokens;
}

function lexOne(rest: string): { readonly token: FilterToken; readonly length: number } {
  const first = rest[0];
  if (first === '(' || first === ')' || first === ',') return { token: { kind: first }, length: 1 };
  if (first === "'") return lexText(rest);
  const typed = TYPED.exec(rest);
  if (typed !== null) return { token: typedLiteral(typed[1] ?? '', typed[2] ?? ''), length: typed[0].length };
  const number = NUMBER.exec(rest);
  if (number !== null) return { token: { kind: 'number', value: number[0] }, length: number[0].length };
  const word = WORD.exec(rest);
  if (word !== null) return { token: { kind: 'word', value: word[0] }, length: word[0].length };
  throw filterRefusal(`"${rest.slice(0, 20)}"`);
}

/** A quote within it is doubled. */
function lexText(rest: string): { readonly token: FilterToken; readonly length: number } {
  let value = '';
  for (let at = 1; at < rest.length; at += 1) {
    if (rest[at] !== "'") value += rest[at];
    else if (rest[at + 1] === "'") {
      value += "'";
      at += 1;
    } else return { token: { kind: 'text', value }, length: at + 1 };
  }
  throw filterRefusal('незакрытая кавычка');
}

function typedLiteral(type: string, value: string): FilterToken {
  const isKey = type === 'guid';
  if (!(isKey ? GUID : DATE).test(value)) throw filterRefusal(`${type}'${value}'`);
  return { kind: isKey ? 'key' : 'date', value: isKey ? value.toLowerCase() : value };
}
