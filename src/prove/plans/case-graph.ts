// Everywhere a case of one route can be and where each place leads: intake, its stages, rework, waits and signing.

import type { WaitingState } from '../../domain/states.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import type { SettledRoute, SettledStep } from './settled-routes.ts';

/** A stage is named `stage:ID`, a state by itself; `registered` and `rejected` are the ends. */
export type Place = WaitingState | 'registered' | 'rejected' | `stage:${string}`;

/** `closed`: steps that are asked and that no verdict can meet: a stage with one of them leads on to nothing but a refusal. */
export type CaseGraph = {
  readonly leads: ReadonlyMap<Place, readonly Place[]>;
  readonly closed: readonly SettledStep[];
};

/**
 * Rework leads back into the stages no more than `at_most` times; then the arbiter decides, so it is no way around a step that cannot be
 * met. A contract for which a stage is not needed passes it over.
 */
export function caseGraph({ regions }: Proof, { rule, settled, plan, steps }: SettledRoute): CaseGraph {
  const { diagrams } = regions;
  const leads = new Map<Place, Place[]>();
  const stages = plan.stages.filter(({ needed }) => diagrams.and(settled, needed) !== NONE);
  const places = stages.map((stage): Place => `stage:${stage.rule.stage}`);
  const closed = steps.filter(isClosed);
  leads.set('intake', [places[0] ?? 'signing', 'waiting_for_client', 'on_hold']);
  for (const [at, place] of places.entries()) {
    const isShut = closed.some(({ stage }) => place === `stage:${stage.stage}`);
    const back: Place = rule.onReturn.to === 'curator' ? 'rework' : `stage:${rule.onReturn.to}`;
    const on: readonly Place[] = isShut ? [] : [places[at + 1] ?? 'signing'];
    leads.set(place, [...on, back, 'rework', 'rejected', 'waiting_for_client', 'on_hold']);
  }
  leads.set('rework', [places[0] ?? 'signing', 'waiting_for_client', 'on_hold']);
  leads.set('waiting_for_client', [places[0] ?? 'signing']);
  leads.set('on_hold', [places[0] ?? 'signing']);
  leads.set('signing', ['sent', 'rework', 'on_hold']);
  leads.set('sent', ['scanning', 'on_hold']);
  leads.set('scanning', ['registered', 'on_hold']);
  return { leads, closed };
}

/** Nothing in it says yes: advice and notices need none, work is done rather than approved. */
function isClosed({ rule }: SettledStep): boolean {
  const isYes = (verdict: string): boolean => verdict === 'approve' || verdict === 'approve_with_remarks';
  return rule.act === 'approve' && !rule.verdicts.some(isYes);
}

/** Every place that a case of the route can come to. */
export function reachedFrom({ leads }: CaseGraph): ReadonlySet<Place> {
  const reached = new Set<Place>(['intake']);
  for (const place of reached) for (const next of leads.get(place) ?? []) reached.add(next);
  return reached;
}

/** The closed steps of stages from which no way leads to an end with a signature. */
export function withoutEnd({ leads, closed }: CaseGraph): readonly SettledStep[] {
  const ending = new Set<Place>(['registered']);
  for (let size = 0; size < ending.size; ) {
    size = ending.size;
    for (const [place, next] of leads) if (next.some((one) => ending.has(one))) ending.add(place);
  }
  return closed.filter(({ stage }) => !ending.has(`stage:${stage.stage}`));
}
