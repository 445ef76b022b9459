// The 1C base: each place of the mapping on its own, so that it is clear what the integrator has to mend; and the clock where it is published.
import type { Bundle } from './domain/bundle.ts';
import type { Examination } from './examination.ts';
import type { Examined } from './examined.ts';
import { unknownDocuments } from './one-c-of.ts';
import type { BaseEvent } from './onec/base/base-requests.ts';
import { probeOneC } from './onec/probe/probe-one-c.ts';
import { secondsApart } from './seconds-apart.ts';

/** Only days are judged there: what is less is no other day but within a minute around midnight. */
const MOST_SECONDS_APART = 60;

/** `bundle`: of the rules, which the mapping has to fit. */
export async function* examineOneC(
  { onec, language }: Pick<Examination, 'onec' | 'language'>,
  bundle: Bundle | undefined,
): AsyncGenerator<Examined> {
  if (onec === undefined) {
    yield { what: 'onec', state: 'off', says: 'doctor_onec_off', params: {} };
    return;
  }
  const unknown = bundle === undefined ? [] : unknownDocuments(onec.text, bundle, language);
  if (unknown.length > 0)
    yield { what: 'onec', state: 'mind', says: 'doctor_onec_unknown', params: { faults: unknown.join(' ') } };
  const { address } = onec.access;
  const { clock } = onec;
  let apart: number | undefined;
  const watch = ({ date, ms }: BaseEvent): void => {
    const theirs = Date.parse(date ?? '');
    const now = clock.now();
    if (!Number.isNaN(theirs)) apart = secondsApart(theirs, { from: now - ms, to: now });
  };
  const told = new Set<string>();
  for (const { ms: _, ...probed } of await probeOneC({ ...onec, watch })) {
    const { place } = probed;
    // A set that values refer to is tried for each of their fields: what is the same is told once.
    const same = JSON.stringify(probed);
    if (told.has(same)) continue;
    told.add(same);
    if (probed.outcome === 'failed') {
      const params = { address, place, reason: probed.reason };
      yield { what: 'onec', state: 'wrong', says: 'doctor_onec_wrong', params };
    } else if (probed.outcome === 'empty') {
      yield { what: 'onec', state: 'mind', says: 'doctor_onec_empty', params: { place } };
    } else {
      yield { what: 'onec', state: 'fine', says: 'doctor_onec_fine', params: { place } };
    }
  }
  if (apart !== undefined) yield clockOf(apart);
}

function clockOf(seconds: number): Examined {
  return seconds > MOST_SECONDS_APART
    ? { what: 'clock', state: 'mind', says: 'doctor_clock_onec_mind', params: { seconds } }
    : { what: 'clock', state: 'fine', says: 'doctor_clock_onec_fine', params: { seconds } };
}
