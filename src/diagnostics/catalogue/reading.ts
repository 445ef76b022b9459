// Messages 1xx.

import type { Message } from '../message.ts';
import { notationMessages } from './notation.ts';
import { repositoryMessages } from './repository.ts';
import { structureMessages } from './structure.ts';
import { syntaxMessages } from './syntax.ts';

export const readingMessages: readonly Message[] = [
  ...repositoryMessages,
  ...syntaxMessages,
  ...structureMessages,
  ...notationMessages,
];
