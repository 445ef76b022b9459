// Messages 5xx: contracts, flags and files of many contracts.

import type { Message } from '../message.ts';
import { counterpartyMessages } from './input-counterparty.ts';
import { paperMessages } from './input-papers.ts';
import { rowMessages } from './input-rows.ts';
import { underWayMessages } from './input-under-way.ts';
import { valueMessages } from './input-values.ts';

export const inputMessages: readonly Message[] = [
  ...valueMessages,
  ...counterpartyMessages,
  ...paperMessages,
  ...rowMessages,
  ...underWayMessages,
];
