// `npm run bench -- NAME` runs one benchmark; without a name it says which there are.

type Run = () => Promise<void>;
type Benchmark = { readonly says: string; readonly load: () => Promise<Run> };

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  calendar: {
    says: 'deadlines a second on a production calendar',
    load: async () => (await import('./calendar.ts')).calendarBenchmark,
  },
  decide: {
    says: 'choosing routes and deciding contracts, beside other engines',
    load: async () => (await import('./decide.ts')).decideBenchmark,
  },
  engine: {
    says: 'durable approvals beside the same rows by hand, restarts, timers, memory',
    load: async () => (await import('./engine.ts')).engineBenchmark,
  },
  machine: {
    says: 'one turn of a contract through its machine, beside bare XState and a BPMN engine',
    load: async () => (await import('./machine.ts')).run,
  },
  portal: {
    says: 'what the portal is asked for one contract, for a thousand at once, and while ten thousand wait',
    load: async () => (await import('./portal.ts')).portalBenchmark,
  },
  prove: {
    says: 'proofs of rule sets of a hundred to ten thousand routes, and the difference of two',
    load: async () => (await import('./prove.ts')).proveBenchmark,
  },
  read: {
    says: 'checking a very large rule repository, cold and warm',
    load: async () => (await import('./read.ts')).run,
  },
  start: {
    says: 'how long the command line takes to start, beside bare Node',
    load: async () => (await import('./start.ts')).startBenchmark,
  },
};

/** Runs the benchmark of that name; any other word, or none, is answered with the names. */
export async function runBenchmark(name: string | undefined): Promise<void> {
  const chosen = name === undefined ? undefined : BENCHMARKS[name];
  if (chosen !== undefined) {
    const run = await chosen.load();
    await run();
    return;
  }
  console.log('npm run bench -- NAME, where NAME is one of');
  for (const [known, { says }] of Object.entries(BENCHMARKS)) console.log(`  ${known.padEnd(10)} ${says}`);
  process.exitCode = name === undefined ? 0 : 1;
}

await runBenchmark(process.argv[2]);
