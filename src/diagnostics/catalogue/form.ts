// Messages 2xx.

import type { Message } from '../message.ts';

export const formMessages: readonly Message[] = [];
