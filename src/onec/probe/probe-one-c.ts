// Whether a base has what a mapping asks of it: each set with its fields, each filter, each service, tried once without any counterparty.
import type { FarPlace } from '../../engine/ports/counterparties.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import { BaseRequests } from '../base/base-requests.ts';
import { BASE_SETTINGS } from '../base/base-settings.ts';
import { baseTransport } from '../base/base-transport.ts';
import { readEndpointAnswer } from '../endpoint/read-endpoint-answer.ts';
import type { ServiceMapping } from '../mapping/mapping.ts';
import type { OneCSurroundings } from '../open-one-c.ts';
import type { Probe } from './odata-probes.ts';
import { NOBODYS_INN, odataProbes } from './odata-probes.ts';

/**
 * `read`: it is there. `empty`: it is there, and has no rows, or none that the user may see. `failed`: the reason of the port's failure.
 * `ms`: how long it took; the first answer after a pause takes half a minute.
 */
export type ProbedPlace = { readonly place: FarPlace; readonly ms: number } & ProbeOutcome;

type ProbeOutcome = { readonly outcome: 'read' | 'empty' } | { readonly outcome: 'failed'; readonly reason: string };

/** One after another, so that a base under load is not pressed. Failures of the base are told, never thrown. */
export async function probeOneC(surroundings: OneCSurroundings): Promise<readonly ProbedPlace[]> {
  const { mapping, clock } = surroundings;
  const settings = { ...BASE_SETTINGS, ...surroundings.settings };
  const transport = surroundings.transport ?? baseTransport();
  const requests = new BaseRequests({ ...surroundings, settings, transport });
  const probes =
    mapping.onec === 'service'
      ? [serviceProbe(requests, mapping)]
      : odataProbes({ requests, settings, allowedOnly: mapping.allowed_only === true }, mapping);
  const probed: ProbedPlace[] = [];
  for (const { place, work } of probes) {
    const began = clock.now();
    const outcome = await outcomeOf(work);
    probed.push({ place, ms: clock.now() - began, ...outcome });
  }
  return probed;
}

async function outcomeOf(work: Probe['work']): Promise<ProbeOutcome> {
  try {
    return { outcome: await work() };
  } catch (thrown) {
    if (!(thrown instanceof FarError)) throw thrown;
    return { outcome: 'failed', reason: thrown.failure.reason };
  }
}

function serviceProbe(requests: BaseRequests, { service }: ServiceMapping): Probe {
  const place = `hs/${service}/counterparty`;
  return {
    place,
    work: async () => {
      const rows = readEndpointAnswer(await requests.get(`${place}?inn=${NOBODYS_INN}`));
      if ('wrong' in rows) throw new FarError({ kind: 'locked_out', reason: rows.wrong });
      return 'read';
    },
  };
}
