// For which contracts each line asks for its document: packages less what is waived, and what amendments require.

import type { PackageLine, PackageRule } from '../../domain/bundle.ts';
import type { AmendmentId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import { whenOfPackage } from '../space/whens-of.ts';
import { changesOf } from './changes-of.ts';
import type { PlanRegions } from './plan-regions.ts';

/** `asked` is before, `needed` after what is waived; meet them with the region in which the route is taken. */
export type LineRegion = {
  readonly line: PackageLine;
  readonly from:
    | { readonly kind: 'package'; readonly rule: PackageRule }
    | { readonly kind: 'amendment'; readonly amendment: AmendmentId };
  readonly asked: Node;
  readonly needed: Node;
};

/** The lines that ask for documents on a route. What an amendment requires no other one waives. */
export function documentRegions(regions: Regions, side: Side, { applied }: PlanRegions): readonly LineRegion[] {
  const { diagrams } = regions;
  const { decisions } = side.bundle;
  const waives = changesOf(applied.values(), 'waive');
  const packaged = decisions.packages.flatMap((rule) => {
    const applies = regions.of(whenOfPackage(decisions, rule), side);
    return rule.documents.map((line): LineRegion => {
      const asked = diagrams.and(applies, regions.of(line.when, side));
      const waived = waives
        .filter(({ change }) => change.document === line.document)
        .map(({ region }) => region.applies);
      return { line, from: { kind: 'package', rule }, asked, needed: diagrams.minus(asked, diagrams.union(waived)) };
    });
  });
  const required = changesOf(applied.values(), 'require').map(({ change: { line }, region }): LineRegion => {
    const asked = diagrams.and(region.applies, regions.of(line.when, side));
    return { line, from: { kind: 'amendment', amendment: region.rule.amendment }, asked, needed: asked };
  });
  return [...packaged, ...required];
}
