// From a node with positions to the plain value that a schema checks.

import type { Node } from './source-tree.ts';

/** The plain JS value of a node: objects, arrays, strings, numbers, booleans. A key `__proto__` stays an ordinary key. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: nothing here calls the global `valueOf`
export function valueOf(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(valueOf);
    case 'map': {
      const value: Record<string, unknown> = {};
      for (const entry of node.entries) {
        if (entry.key === '__proto__') defineOwn(value, entry.key, valueOf(entry.value));
        else value[entry.key] = valueOf(entry.value);
      }
      return value;
    }
  }
}

function defineOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
