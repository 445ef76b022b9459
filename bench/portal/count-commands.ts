// Commands that a portal was asked, by method: those within a batch and those alone; the gateway's looks left out.
import type { SeenRequest } from '../../src/simulator/bitrix24/seen-request.ts';

/** What the gateway asks each time it looks, whatever there is. */
const LOOKS = new Set(['crm.item.list', 'crm.stagehistory.list', 'imbot.v2.event.get', 'tasks.task.list']);

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

/** Of one method of a look the first belongs to the look. */
function workIn(commands: SeenRequest['commands']): SeenRequest['commands'] {
  const looked = new Set<string>();
  return commands.filter(({ method }) => {
    if (!LOOKS.has(method) || looked.has(method)) return true;
    looked.add(method);
    return false;
  });
}
