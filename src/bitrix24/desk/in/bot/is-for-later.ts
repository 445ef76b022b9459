// Whether it may go well when it is tried again: then nothing is given up, and nobody is told of it.
import { FarError } from '../../../../engine/ports/far-error.ts';
import { StoreError } from '../../../../engine/ports/store-error.ts';
import { NotOnRecordYet } from './not-on-record-yet.ts';

export function isForLater(thrown: unknown): boolean {
  if (thrown instanceof FarError) return thrown.failure.kind !== 'refused';
  return thrown instanceof StoreError || thrown instanceof NotOnRecordYet;
}
