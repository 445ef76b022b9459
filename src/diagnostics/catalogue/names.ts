// Messages 3xx.

import type { Message } from '../message.ts';
import { namesCalendarsMessages } from './names-calendars.ts';
import { namesClosedMessages } from './names-closed.ts';
import { namesDeclaredMessages } from './names-declared.ts';
import { namesFactsMessages } from './names-facts.ts';
import { namesNotationMessages } from './names-notation.ts';
import { namesRulesMessages } from './names-rules.ts';
import { namesTestsMessages } from './names-tests.ts';
import { namesUnknownMessages } from './names-unknown.ts';

export const namesMessages: readonly Message[] = [
  ...namesUnknownMessages,
  ...namesClosedMessages,
  ...namesDeclaredMessages,
  ...namesNotationMessages,
  ...namesFactsMessages,
  ...namesCalendarsMessages,
  ...namesRulesMessages,
  ...namesTestsMessages,
];
