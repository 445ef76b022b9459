// Where the YAML library's nodes stand in the file.

import type { Node as YamlNode } from 'yaml';
import { isNode, isScalar } from 'yaml';

/** The stretch of a node in the file, the blanks and comments behind it left out. `base` is the offset of the YAML text in the file. */
export function spanOf(node: YamlNode, base: number): readonly [number, number] {
  const range = node.range;
  return range === null || range === undefined ? [base, base] : [range[0] + base, range[1] + base];
}

/** True for a value that was not written: nothing behind the colon or the dash (a tag or an anchor may be there). */
export function isUnwritten(node: unknown): boolean {
  if (!isNode(node)) return true;
  return isScalar(node) && node.value === '' && (node.type === 'PLAIN' || node.type === undefined);
}
