// Messages 5xx.

import type { Message } from '../message.ts';

export const inputMessages: readonly Message[] = [];
