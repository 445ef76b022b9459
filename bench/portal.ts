// What the portal is asked: for one contract, for a thousand at once, and while ten thousand wait. In virtual time, so the same everywhere.
import { PORTAL_SETTINGS } from '../src/simulator/bitrix24/portal-settings.ts';
import { writeSection } from './measuring/write-section.ts';
import type { Bound } from './portal/cost-bound.ts';
import { costBound } from './portal/cost-bound.ts';
import type { CommandCount } from './portal/count-commands.ts';
import { countCommands } from './portal/count-commands.ts';
import { livePlainly } from './portal/live-plainly.ts';
import { pressAlone } from './portal/press-alone.ts';
import type { SubmittedAtOnce } from './portal/submit-at-once.ts';
import { submitAtOnce } from './portal/submit-at-once.ts';
import type { Idle } from './portal/wait-idle.ts';
import { waitIdle } from './portal/wait-idle.ts';

const SIDE_BY_SIDE = 20;
const AT_ONCE = 1000;
const WAITING = 10_000;
const PRESSES = 40;

export async function portalBenchmark(): Promise<void> {
  const alone = countCommands(await livePlainly(1));
  const together = countCommands(await livePlainly(SIDE_BY_SIDE));
  const submitted = await submitAtOnce(AT_ONCE);
  const idle = await waitIdle(WAITING);
  const presses = await pressAlone(PRESSES);
  const { costSeconds, intensity, operatingLimitSeconds } = PORTAL_SETTINGS;
  writeSection(
    'portal',
    [
      `Over the simulated portal in virtual time. Its assumptions: ${costSeconds.read} s a read, ${costSeconds.write} s a write, ${costSeconds.file} s a file; ${intensity.burst} requests at once and ${intensity.perSecond} a second; ${operatingLimitSeconds} s of a method in ten minutes.`,
      '',
      ...lifeLines(alone, together),
      '',
      ...burstLines(submitted),
      '',
      ...idleLines(idle, presses),
    ],
    {},
  );
}

function lifeLines(alone: readonly CommandCount[], together: readonly CommandCount[]): readonly string[] {
  const methods = [...new Set([...alone, ...together].map(({ method }) => method))].toSorted();
  const rows = methods.map((method) => {
    const one = alone.find((count) => count.method === method);
    const many = together.find((count) => count.method === method);
    return `| ${method} | ${one?.batched ?? 0} | ${one?.alone ?? 0} | ${perLife(many?.batched)} | ${perLife(many?.alone)} |`;
  });
  const sums = [alone, together].map((counts) => [sum(counts, 'batched'), sum(counts, 'alone')] as const);
  const [[batched = 0, single = 0] = [], [manyBatched = 0, manySingle = 0] = []] = sums;
  return [
    `Commands for a plain life: two approvers, four papers, signed, sent, registered, the curator's and the reception's desks in the chat included; alone on the portal, and each of ${SIDE_BY_SIDE} side by side (target: at most 45, of which 12 outside a batch). The looks of the gateway belong to no contract.`,
    '',
    '| method | in a batch | alone | side by side: in a batch | alone |',
    '|---|--:|--:|--:|--:|',
    ...rows,
    `| all | ${batched} | ${single} | ${perLife(manyBatched)} | ${perLife(manySingle)} |`,
    '',
    `Together ${batched + single}, and ${perLife(manyBatched + manySingle)} side by side.`,
  ];
}

function burstLines({ inReview, asked, requests, presses }: SubmittedAtOnce): readonly string[] {
  const bound: Bound = costBound(countCommands(requests));
  const refused = requests.filter(({ status }) => status === 503 || status === 429).length;
  const slowest = Math.max(...presses);
  return [
    `${AT_ONCE} contracts submitted at once: the last card stands at review after ${inReview.toFixed(0)} s, everybody is asked after ${asked.toFixed(0)} s, in ${requests.length} requests. The cost model allows ${bound.seconds.toFixed(0)} s (${bound.by}): × ${(inReview / bound.seconds).toFixed(2)} (target 1.3). Refused with 503 or 429: ${refused} (target 0). Of ${presses.length} presses meanwhile the slowest was on its card after ${slowest} s (target 15).`,
  ];
}

function idleLines({ minutes, requestsPerSecond, heard }: Idle, presses: readonly number[]): readonly string[] {
  return [
    `${WAITING} cases that wait, over ${minutes} minutes with one look at everything: ${requestsPerSecond.toFixed(2)} requests a second (target 0.5); what is done with the bot is heard within ${p95(heard).toFixed(1)} s (p95). A verdict is on its card within ${p95(presses).toFixed(1)} s (p95 of ${presses.length}; target 6).`,
  ];
}

function perLife(count = 0): string {
  return (count / SIDE_BY_SIDE).toFixed(1);
}

function sum(counts: readonly CommandCount[], part: 'batched' | 'alone'): number {
  return counts.reduce((total, count) => total + count[part], 0);
}

function p95(ordered: readonly number[]): number {
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * 0.95))] ?? Number.NaN;
}
