// Run as a process of its own: checks the rule repository in argv[2] once and prints what it took, as JSON.

import { parseDay } from '../../src/domain/day.ts';
import { loadRules } from '../../src/repository/load-rules.ts';

export type CheckCost = {
  readonly files: number;
  readonly parsed: number;
  readonly findings: number;
  readonly hasBundle: boolean;
  /** From the start of the process, all of its threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
};

if (import.meta.main) {
  const asOf = parseDay('2026-03-02');
  if (asOf === undefined) throw new Error('not a day');
  const { files, parsed, findings, bundle } = await loadRules(process.argv[2] ?? '.', { asOf });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost: CheckCost = {
    files,
    parsed,
    findings: findings.length,
    hasBundle: bundle !== undefined,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  };
  console.log(JSON.stringify(cost));
}
