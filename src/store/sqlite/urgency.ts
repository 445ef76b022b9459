// Urgency as a number, so that an index has presses first.
import type { Urgency } from '../../engine/ports/store-entries.ts';
import type { Row } from './connection.ts';
import { readWhole } from './connection.ts';

export function urgencyNumber(urgency: Urgency): number {
  return urgency === 'press' ? 0 : 1;
}

export function readUrgency(row: Row): Urgency {
  return readWhole(row, 'urgency') === 0 ? 'press' : 'bulk';
}
