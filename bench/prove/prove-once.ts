// One proof of one generated rule set in a process of its own: what it costs, as JSON.

import type { Bundle } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import { diffRules } from '../../src/prove/difference/diff-rules.ts';
import { openProof, routesOf } from '../../src/prove/findings/proof.ts';
import { proveRules } from '../../src/prove/prove-rules.ts';
import { QUESTIONS } from '../../src/prove/questions.ts';
import type { Shape } from './proven-bundle.ts';
import { provenBundle } from './proven-bundle.ts';

/** Seconds of the processor. */
export type ProofCost = {
  readonly allSeconds: number;
  readonly routesSeconds: number;
  readonly rolesSeconds: number;
  readonly differenceSeconds: number;
  readonly megabytes: number;
  /** Questions that were too large. */
  readonly open: number;
  readonly findings: number;
};

const DAY = dayOf('2026-03-02');

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

/** Proves a rule set whole, then parts of it anew, then compares it with one in which two rules differ. */
export async function proveOnce(shape: Shape, routes: number): Promise<ProofCost> {
  const bundle = provenBundle(shape, routes, 7);
  const all = await timed(() => proveRules(bundle, { asOf: DAY }));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const ask = (names: readonly string[]) => (proof: ReturnType<typeof openProof>) => {
    for (const question of QUESTIONS.filter(({ name }) => names.includes(name))) {
      proof.regions.diagrams.attempt(100_000_000, () => question.find(proof));
    }
  };
  const forRoutes = await timed(() => ask(['gaps', 'overlaps', 'dead_routes'])(openProof(bundle, DAY)));
  const prepared = openProof(bundle, DAY);
  routesOf(prepared);
  const forRoles = await timed(() => ask(['monotonic', 'promises'])(prepared));
  const difference = await timed(() => diffRules(bundle, edited(bundle), { asOf: DAY }));
  return {
    allSeconds: all.seconds,
    routesSeconds: forRoutes.seconds,
    rolesSeconds: forRoles.seconds,
    differenceSeconds: difference.seconds,
    megabytes,
    open: all.result.findings.filter(({ code }) => code === 420).length,
    findings: all.result.findings.length,
  };
}

/** One route loses finance, one amendment goes. */
function edited(bundle: Bundle): Bundle {
  const { routes, amendments } = bundle.decisions;
  const changed = routes.map((route, index) =>
    index === Math.floor(routes.length / 2)
      ? {
          ...route,
          stages: route.stages.map((stage) => ({
            ...stage,
            steps: stage.steps.filter(({ step }) => step !== 'finance'),
          })),
        }
      : route,
  );
  return { ...bundle, decisions: { ...bundle.decisions, routes: changed, amendments: amendments.slice(1) } };
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<{ seconds: number; result: Result }> {
  const from = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(from);
  return { seconds: (user + system) / 1e6, result };
}

if (import.meta.main) {
  const [shape, routes] = process.argv.slice(2);
  const cost = await proveOnce(shape === 'table' ? 'table' : 'irregular', Number(routes));
  process.stdout.write(JSON.stringify(cost));
}
