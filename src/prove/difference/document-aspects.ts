// What a route asks in papers: which, by which gate, who reads them, how long they hold.

import type { DocumentRule } from '../../domain/bundle.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { LineRegion } from '../plans/document-regions.ts';
import { documentRegions } from '../plans/document-regions.ts';
import type { PlanRegions } from '../plans/plan-regions.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import type { AspectGatherer } from './aspect-regions.ts';
import { asValue, NOTHING, YES } from './aspects.ts';

export type DocumentReading = {
  readonly regions: Regions;
  readonly side: Side;
  readonly documents: ReadonlyMap<DocumentId, DocumentRule>;
  readonly gatherer: AspectGatherer;
};

export function gatherDocuments(reading: DocumentReading, plan: PlanRegions): void {
  const { regions, side, documents, gatherer } = reading;
  const lines = Map.groupBy(documentRegions(regions, side, plan), ({ line }) => line.document);
  for (const [document, own] of lines) {
    const needed = regions.diagrams.union(own.map((line) => line.needed));
    const rule = documents.get(document);
    gatherer.put(needed, YES, 'document', document);
    gatherer.put(needed, asValue(rule?.holds ?? null), 'shelf', document);
    gatherer.put(needed, rule?.limit ?? NOTHING, 'paper_limit', document);
    gatherReader(reading, document, own);
    gatherGate(reading, document, own, plan);
  }
}

/** Of the lines that ask the first that names a reader. */
function gatherReader(
  { regions: { diagrams }, gatherer }: DocumentReading,
  document: DocumentId,
  lines: readonly LineRegion[],
): void {
  let rest = diagrams.union(lines.map(({ needed }) => needed));
  for (const { line, needed } of lines) {
    if (line.checkedBy === undefined) continue;
    gatherer.put(diagrams.and(rest, needed), line.checkedBy, 'reader', document);
    rest = diagrams.minus(rest, needed);
  }
  gatherer.put(rest, NOTHING, 'reader', document);
}

/** The earliest gate of all lines, each moved to the next stage that the contract goes through. */
function gatherGate(
  { regions: { diagrams }, gatherer }: DocumentReading,
  document: DocumentId,
  lines: readonly LineRegion[],
  { stages }: PlanRegions,
): void {
  const gates = new Map<string, Node>();
  const add = (gate: string, region: Node): void => {
    gates.set(gate, diagrams.or(gates.get(gate) ?? NONE, region));
  };
  for (const { line, needed } of lines) {
    if (line.by.kind !== 'stage') {
      add(line.by.kind, needed);
      continue;
    }
    const { stage } = line.by;
    const place = stages.findIndex(({ rule }) => rule.stage === stage);
    let rest = place === -1 ? NONE : diagrams.and(needed, stages[place]?.there ?? NONE);
    add('signing', diagrams.minus(needed, rest));
    for (const next of place === -1 ? [] : stages.slice(place)) {
      add(`stage ${next.rule.stage}`, diagrams.and(rest, next.needed));
      rest = diagrams.minus(rest, next.needed);
    }
    add('signing', rest);
  }
  let rest = diagrams.union(lines.map(({ needed }) => needed));
  for (const gate of ['start', ...stages.map(({ rule }) => `stage ${rule.stage}`), 'signing']) {
    const region = gates.get(gate) ?? NONE;
    gatherer.put(diagrams.and(rest, region), gate, 'gate', document);
    rest = diagrams.minus(rest, region);
  }
}
