// Messages 2xx: the form of rule files.

import type { Message } from '../message.ts';
import { fileMessages } from './form-files.ts';
import { keyMessages } from './form-keys.ts';
import { formValueMessages } from './form-values.ts';
import { wordMessages } from './form-words.ts';

export const formMessages: readonly Message[] = [
  ...fileMessages,
  ...keyMessages,
  ...formValueMessages,
  ...wordMessages,
];
