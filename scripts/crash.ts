// `npm run crash -- --kills 1000 [--seed N]`: kills a daemon so often at random moments; 1 when something did not hold.
import { parseArgs } from 'node:util';
import { killAgainAndAgain } from '../test/crash/kill-again.ts';

/** Reads the command line, kills, and prints what came of it. */
export async function crash(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const kills = Number(values.kills);
  if (!Number.isInteger(kills) || kills < 1) throw new Error(`--kills ${values.kills}: a whole number is expected`);

  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const began = performance.now();
  const report = await killAgainAndAgain({
    kills,
    seed: values.seed,
    tell: (killed) => {
      if (killed % 50 === 0) say(`${killed} kills, ${Math.round((performance.now() - began) / 1000)} s`);
    },
  });

  const at = (share: number): number =>
    Math.round(report.restartsMs[Math.floor(report.restartsMs.length * share)] ?? 0);
  say(`seed       ${values.seed}`);
  say(`kills      ${report.kills}`);
  say(`cases      ${report.cases}`);
  say(`events     ${report.events} acknowledged`);
  say(`records    ${report.records}`);
  say(`effects    ${report.seen} seen at the portal`);
  say(`faults     ${report.faults} of the portal`);
  say(`restarts   ${at(0.5)} ms, 99 %: ${at(0.99)} ms, to the first connection`);
  say(`rest       ${Math.round(report.restMs)} ms after the last restart`);
  say(`took       ${Math.round((performance.now() - began) / 1000)} s`);
  if (report.broken.length > 0) {
    say(`\nIt does not hold (npm run crash -- --kills ${kills} --seed ${values.seed}):`);
    for (const one of report.broken.slice(0, 20)) say(`- ${one}`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await crash();
