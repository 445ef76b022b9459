// What one contract may ask of the portal: the budget of requests is shared by all of them.
import { expect, test } from 'vitest';
import { countCommands } from '../../bench/portal/count-commands.ts';
import { livePlainly } from '../../bench/portal/live-plainly.ts';

const SIDE_BY_SIDE = 20;

test('twenty plain lives side by side ask for 45 commands each at most, of which 12 outside a batch', async () => {
  const counts = countCommands(await livePlainly(SIDE_BY_SIDE));
  const alone = counts.reduce((sum, count) => sum + count.alone, 0) / SIDE_BY_SIDE;
  const all = counts.reduce((sum, count) => sum + count.alone + count.batched, 0) / SIDE_BY_SIDE;
  expect({ all: all <= 45, alone: alone <= 12 }, `${all} commands, ${alone} alone`).toEqual({ all: true, alone: true });
});
