// Messages 1xx.

import type { Message } from '../message.ts';
import { repositoryMessages } from './reading-repository.ts';
import { valueMessages } from './reading-values.ts';
import { yamlMessages } from './reading-yaml.ts';

export const readingMessages: readonly Message[] = [...repositoryMessages, ...yamlMessages, ...valueMessages];
