// Messages 3xx.

import type { Message } from '../message.ts';
import { calendarMessages } from './names-calendars.ts';
import { declarationMessages } from './names-declared.ts';
import { ruleMessages } from './names-rules.ts';
import { unknownNameMessages } from './names-unknown.ts';
import { factValueMessages } from './names-values.ts';

export const namesMessages: readonly Message[] = [
  ...unknownNameMessages,
  ...declarationMessages,
  ...factValueMessages,
  ...calendarMessages,
  ...ruleMessages,
];
