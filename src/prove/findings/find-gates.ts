// 408: documents that are due by a stage through which no contract goes that is asked for them.

import type { PackageLine } from '../../domain/bundle.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { documentRegions } from '../plans/document-regions.ts';
import type { PlanRegions } from '../plans/plan-regions.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';

type Due = { readonly line: PackageLine; readonly asked: Node[]; met: boolean };

/** One finding per line, of packages and of amendments. A gate that some contract meets and others pass over moves as it is meant to. */
export function findGates(proof: Proof): readonly Proven[] {
  const { diagrams } = proof.regions;
  const due = new Map<PackageLine, Due>();
  if (!hasGates(proof)) return [];
  for (const { settled, plan } of settledRoutes(proof)) {
    for (const { line, needed } of documentRegions(proof.regions, proof.side, plan)) {
      if (line.by.kind !== 'stage') continue;
      const known = due.get(line) ?? { line, asked: [], met: false };
      due.set(line, known);
      if (known.met) continue;
      const asked = diagrams.and(settled, needed);
      known.asked.push(asked);
      known.met = diagrams.and(asked, passing(plan, line.by.stage)) !== NONE;
    }
  }
  return [...due.values()].flatMap(({ line, asked, met }) => {
    const region = met ? NONE : diagrams.union(asked);
    return region === NONE ? [] : [gateFinding(proof, line, region)];
  });
}

function hasGates({ bundle }: Proof): boolean {
  const { amendments, packages } = bundle.decisions;
  const required = amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'require' ? [change.line] : [])),
  );
  return [...packages.flatMap(({ documents }) => documents), ...required].some(({ by }) => by.kind === 'stage');
}

/** The contracts that go through the stage: it is there, and one of its steps is needed. */
function passing(plan: PlanRegions, stage: string): Node {
  return plan.stages.find(({ rule }) => rule.stage === stage)?.needed ?? NONE;
}

function gateFinding(proof: Proof, line: PackageLine, region: Node): Proven {
  const stage = line.by.kind === 'stage' ? line.by.stage : '';
  return provenFinding(proof, {
    code: 408,
    at: line.at,
    params: { document: proof.names.document(line.document), stage: proof.names.stage(stage) },
    region,
    holds: (decision) => isDueElsewhere(decision, line, stage),
  });
}

function isDueElsewhere(decision: Decision, { document }: PackageLine, stage: string): boolean {
  if (decision.outcome !== 'decided') return false;
  const { documents, stages } = decision.plan;
  const planned = documents.find((one) => one.document === document);
  if (planned === undefined || stages.some((one) => one.stage === stage)) return false;
  return planned.by.kind !== 'stage' || planned.by.stage !== stage;
}
