// A contract that a curator fills in.
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';

/** The contract of a card that somebody fills in. */
export const ACME: GivenContract = {
  inn: '7707083893',
  name: 'Acme',
  amount: '500 000 RUB',
  own_form: false,
  personal_data: false,
};
