// Whether a field of a card holds what it should.
import type { CardValue } from './card-values.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

/** The portal gives moments in its own zone, numbers as texts, lines as the browser ends them, and several values in any order. */
export function isSameOnCard(wanted: CardValue, found: unknown): boolean {
  const [a, b] = [plain(wanted), plain(found)];
  return a === b || (MOMENT.test(a) && MOMENT.test(b) && Date.parse(a) === Date.parse(b));
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).toSorted().join('\n');
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}
