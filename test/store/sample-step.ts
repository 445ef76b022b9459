// Steps, arrivals and effects for the tests of a store: whatever a test does not speak of is filled in.
import type { CaseId } from '../../src/domain/case.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Commit } from '../../src/engine/ports/store.ts';
import type { Arrival, Claim, ClaimTerms, OutgoingEffect } from '../../src/engine/ports/store-entries.ts';

/** Minutes after the moment at which the tests begin. */
export function at(minutes: number): Instant {
  return (Date.UTC(2026, 2, 2, 9) + minutes * 60_000) as Instant;
}

export function caseId(name: string): CaseId {
  return name as CaseId;
}

export function person(name: string): PersonId {
  return name as PersonId;
}

/** A claim that runs out ten minutes after `minutes`. */
export function terms(claim: string, minutes: number, limit = 10): ClaimTerms {
  return { claim: claim as Claim, now: at(minutes), until: at(minutes + 10), limit };
}

/** The step of `id` that follows record `after`, with one record unless `part` says otherwise. */
export function sampleStep(id: string, after: number, part: Partial<Commit> = {}): Commit {
  const seq = after + 1;
  return {
    case: caseId(id),
    after,
    records: [{ case: caseId(id), seq, at: at(seq), text: `{"input":"${id} № ${seq}"}` }],
    row: { state: 'review', curator: person('anna'), holders: [], changedAt: at(seq), text: `{"seq":${seq}}` },
    timersSet: [],
    timersCleared: [],
    effects: [],
    effectsDropped: [],
    kept: [],
    personal: [],
    ...part,
  };
}

/** A step that changes nothing but what `part` says. */
export function emptyStep(id: string, after: number, part: Partial<Commit> = {}): Commit {
  const { row: _, ...step } = sampleStep(id, after);
  return { ...step, records: [], ...part };
}

export function arrival(sourceKey: string, part: Partial<Arrival> = {}): Arrival {
  return { source: 'bot', sourceKey, urgency: 'press', text: `{"press":"${sourceKey}"}`, at: at(0), ...part };
}

export function effect(id: string, key: string, part: Partial<OutgoingEffect> = {}): OutgoingEffect {
  return {
    key,
    case: caseId(id),
    effect: 'comment',
    delivery: 'by_look_up',
    urgency: 'bulk',
    text: '{}',
    at: at(0),
    ...part,
  };
}
