// A simulated portal that was started, for programs.
import type { PortalWeather, Simulator } from '../../src/index.ts';

export type SimulatorReport = {
  readonly simulator: Simulator;
  readonly seed: string;
  readonly faults: PortalWeather;
  /** Made for this portal: the daemon needs the same. */
  readonly secret?: string;
};

/** Of the form that `schemas/vizir-simulator-1.schema.json` promises. */
export function simulatorJson({ simulator, seed, faults, secret }: SimulatorReport): object {
  const { address, webhook, settings, people, departments, provisioned, onec } = simulator;
  return {
    format: 'vizir-simulator/1',
    address: `${address}/`,
    webhook,
    ...(secret === undefined ? {} : { secret }),
    seed,
    faults,
    people,
    departments,
    ...(onec === undefined ? {} : { onec }),
    settings,
    assumed: [
      'costSeconds',
      'mandatoryCode',
      'botMessagesOnce',
      'templateIdLifeMs',
      ...(faults === 'calm' ? [] : ['faults']),
    ],
    ...(provisioned === undefined
      ? {}
      : { provisioned: { done: provisioned.done.length, troubles: provisioned.troubles.map(({ kind }) => kind) } }),
  };
}
