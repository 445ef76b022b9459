// Messages 4xx.

import type { Message } from '../message.ts';

export const proofMessages: readonly Message[] = [];
