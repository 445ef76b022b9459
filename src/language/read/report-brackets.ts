// Free text that begins with a bracket: `title: [Черновик]` is a list to YAML, `subject: {contract.number}` a map.

import type { Node as YamlNode } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import { CODES } from './codes.ts';
import type { Standing } from './is-free-text.ts';
import { isFreeText } from './is-free-text.ts';
import { quoteText } from './notation/quote-text.ts';
import type { Reading } from './reading.ts';
import { report } from './reading.ts';

/**
 * Reports the brackets when free text stands there and what is in them looks like text. Not every map under such a key does:
 * `facts: { name: { type: text } }` declares a fact of that name.
 */
export function reportBracketsInText(
  reading: Reading,
  node: YamlNode,
  [start, end]: readonly [number, number],
  standing: Standing,
): boolean {
  if (standing.within === 'list' || !isFreeText(standing) || !looksLikeText(node)) return false;
  const written = reading.text.slice(start, end);
  report(reading, start, end, {
    code: CODES.bracketsInText,
    params: { sign: written[0] ?? '' },
    mended: quoteText(written),
  });
  return true;
}

function looksLikeText(node: YamlNode): boolean {
  if (isSeq(node))
    return node.flow === true && node.items.every((item) => isScalar(item) && /[^a-z\d_ -]/i.test(String(item.value)));
  return isMap(node) && node.flow === true && node.items.length > 0 && node.items.every(({ value }) => value === null);
}
