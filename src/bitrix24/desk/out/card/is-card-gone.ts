// Whether the portal says that there is no such card.
import { FarError } from '../../../../engine/ports/far-error.ts';

export function isCardGone(thrown: unknown): boolean {
  if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') return false;
  return /^NOT_FOUND\b|item not found|элемент не найден/i.test(thrown.failure.reason);
}
