// What each method does, by its name in lower case; those of the third version begin with `v3:`.
import type { Method, Methods } from '../protocol/method.ts';
import { botMethods } from './bots.ts';
import { cardFormMethods } from './card-forms.ts';
import { companyMethods } from './company-methods.ts';
import { diskMethods } from './disk.ts';
import { funnelMethods } from './funnels.ts';
import { itemMethods } from './items.ts';
import { messageMethods } from './messages.ts';
import { peopleMethods } from './people.ts';
import { requisiteMethods } from './requisites.ts';
import { smartTypeMethods } from './smart-types.ts';
import { stageHistoryMethods } from './stage-history.ts';
import { stageMethods } from './stages.ts';
import { systemMethods } from './system.ts';
import { taskMethods } from './tasks.ts';
import { thirdVersionTaskMethods } from './tasks-third.ts';
import { timelineCommentMethods } from './timeline-comments.ts';
import { userFieldMethods } from './user-fields.ts';

const GROUPS: readonly Methods[] = [
  smartTypeMethods,
  funnelMethods,
  stageMethods,
  userFieldMethods,
  itemMethods,
  stageHistoryMethods,
  cardFormMethods,
  companyMethods,
  requisiteMethods,
  timelineCommentMethods,
  taskMethods,
  thirdVersionTaskMethods,
  diskMethods,
  peopleMethods,
  botMethods,
  messageMethods,
  systemMethods((name) => methods(name) !== undefined),
];

/** What a method does; undefined for one that is not there. */
export function methods(name: string): Method | undefined {
  for (const group of GROUPS) if (Object.hasOwn(group, name)) return group[name];
  return undefined;
}
