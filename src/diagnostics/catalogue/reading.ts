// Messages 1xx.

import type { Message } from '../message.ts';

export const readingMessages: readonly Message[] = [];
