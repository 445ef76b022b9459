// Commands that a portal was asked, by method: those within a batch and those alone; the gateway's looks left out.
import type { SeenRequest } from '../../src/simulator/bitrix24/seen-request.ts';

/**
 * What the gateway asks when it looks, whatever there is, and how often in one request: cards that changed, cards that have to be seen once
 * more, and cards under which somebody has written are three lists of cards; and the comments of one card are read, by turns.
 */
const LOOKS: ReadonlyMap<string, number> = new Map([
  ['crm.item.list', 3],
  ['crm.stagehistory.list', 1],
  ['imbot.v2.event.get', 1],
  ['tasks.task.list', 1],
  ['crm.timeline.comment.list', 1],
]);

export type CommandCount = { readonly method: string; batched: number; alone: number; seconds: number };

export function countCommands(requests: readonly SeenRequest[]): readonly CommandCount[] {
  const counts = new Map<string, CommandCount>();
  for (const { method: request, commands } of requests) {
    for (const { method, seconds } of workIn(commands)) {
      const count = counts.get(method) ?? { method, batched: 0, alone: 0, seconds: 0 };
      if (request === 'batch') count.batched += 1;
      else count.alone += 1;
      count.seconds += seconds;
      counts.set(method, count);
    }
  }
  return [...counts.values()].toSorted((a, b) => (a.method < b.method ? -1 : 1));
}

/** Of a method of a look the first ones belong to the look. */
function workIn(commands: SeenRequest['commands']): SeenRequest['commands'] {
  const looked = new Map<string, number>();
  return commands.filter(({ method }) => {
    const before = looked.get(method) ?? 0;
    looked.set(method, before + 1);
    return before >= (LOOKS.get(method) ?? 0);
  });
}
