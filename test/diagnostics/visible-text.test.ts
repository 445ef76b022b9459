// What reaches a terminal is text: escapes of any kind are written out.
import { expect, test } from 'vitest';
import { visibleText } from '../../src/diagnostics/visible-text.ts';

test.each([
  ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['\u009b31m', '\\u009b31m'],
  ['\u001b]8;;http://x\u0007click', '\\u001b]8;;http://x\\u0007click'],
  ['one\ntwo\r\tthree', 'one\\u000atwo\\u000d\\u0009three'],
  ['abc\u202egnp.exe', 'abc\\u202egnp.exe'],
  ['a\u200bb\ufeffc', 'a\\u200bb\\ufeffc'],
  ['\u{e0041}', '\\u{e0041}'],
  ['\ud800', '\\ud800'],
])('%j', (text, visible) => {
  expect(visibleText(text)).toBe(visible);
});

test.each(['ООО «Ромашка»', '6 200 000 RUB', 'naïve 🙂 日本', '=1+1'])('%j stays as it is', (text) => {
  expect(visibleText(text)).toBe(text);
});
