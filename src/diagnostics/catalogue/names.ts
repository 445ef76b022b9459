// Messages 3xx.

import type { Message } from '../message.ts';

export const namesMessages: readonly Message[] = [];
