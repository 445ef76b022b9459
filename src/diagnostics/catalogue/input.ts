// Messages 5xx: contracts, flags and files of many contracts.

import type { Message } from '../message.ts';
import { counterpartyMessages } from './counterparty.ts';
import { paperMessages } from './paper.ts';
import { rowMessages } from './row.ts';
import { valueMessages } from './value.ts';

export const inputMessages: readonly Message[] = [
  ...valueMessages,
  ...counterpartyMessages,
  ...paperMessages,
  ...rowMessages,
];
