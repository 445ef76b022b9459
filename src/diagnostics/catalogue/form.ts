// Messages 2xx: the form of rule files.

import type { Message } from '../message.ts';
import { formFilesMessages } from './form-files.ts';
import { formKeysMessages } from './form-keys.ts';
import { formValuesMessages } from './form-values.ts';
import { formWordsMessages } from './form-words.ts';

export const formMessages: readonly Message[] = [
  ...formFilesMessages,
  ...formKeysMessages,
  ...formValuesMessages,
  ...formWordsMessages,
];
