// What each method does, by its name in lower case.
import type { Method, Methods } from '../protocol/method.ts';
import { categoryMethods } from './categories.ts';
import { itemMethods } from './items.ts';
import { smartTypeMethods } from './smart-types.ts';
import { stageHistoryMethods } from './stage-history.ts';
import { stageMethods } from './stages.ts';
import { userFieldMethods } from './user-fields.ts';

const ALL: readonly Methods[] = [
  smartTypeMethods,
  categoryMethods,
  stageMethods,
  userFieldMethods,
  itemMethods,
  stageHistoryMethods,
];

export function methods(name: string): Method | undefined {
  for (const group of ALL) if (Object.hasOwn(group, name)) return group[name];
  return undefined;
}
