// One side of a comparison: what each of its routes comes to, computed once for routes that are alike.

import type { AmendmentRule, DocumentRule, RouteRule, Sla } from '../../domain/bundle.ts';
import type { DocumentId, SlaId } from '../../domain/ids.ts';
import { ALL } from '../diagram/node-store.ts';
import { Plans } from '../plans/plan-regions.ts';
import { Roles } from '../plans/role-regions.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import type { AspectRegions } from './aspect-regions.ts';
import { AspectGatherer } from './aspect-regions.ts';
import { signingValues } from './aspects-of-decision.ts';
import { gatherDocuments } from './document-aspects.ts';
import { plansByPlace } from './plans-by-place.ts';
import { gatherSteps } from './step-aspects.ts';
import { withoutPlaces } from './without-places.ts';

export class SideAspects {
  readonly side: Side;
  readonly #regions: Regions;
  readonly #plans: Plans;
  readonly #roles: Roles;
  readonly #slas: ReadonlyMap<SlaId, Sla>;
  readonly #documents: ReadonlyMap<DocumentId, DocumentRule>;
  readonly #amendments: ReadonlyMap<AmendmentRule, string>;
  readonly #texts = new Map<RouteRule, string>();
  readonly #known = new Map<string, AspectRegions>();

  constructor(regions: Regions, side: Side) {
    const { decisions } = side.bundle;
    this.side = side;
    this.#regions = regions;
    this.#plans = new Plans(regions, side);
    this.#roles = new Roles(regions, side);
    this.#slas = new Map(decisions.slas.map((sla) => [sla.sla, sla]));
    this.#documents = new Map(decisions.documents.map((document) => [document.document, document]));
    this.#amendments = new Map(decisions.amendments.map((rule) => [rule, withoutPlaces({ ...rule, routes: [] })]));
  }

  /** Routes with the same text come to the same, on either side when what all routes share is the same there. */
  textOf(route: RouteRule): string {
    const known = this.#texts.get(route);
    if (known !== undefined) return known;
    const { stages, onReturn, approvals } = route;
    const touching = [...this.#amendments].filter(([{ routes }]) => routes.includes(route.route));
    const text = [withoutPlaces({ stages, onReturn, approvals }), ...touching.map(([, rule]) => rule)].join('\n');
    this.#texts.set(route, text);
    return text;
  }

  /** What every plan of the side hangs on beside its route and amendments. */
  get sharedText(): string {
    const { facts, limits, clientLists, documents, packages, roles, slas } = this.side.bundle.decisions;
    return withoutPlaces({ facts, limits, clientLists, documents, packages, roles, slas });
  }

  /** Says nothing of whether the route is taken. */
  of(route: RouteRule): AspectRegions {
    const text = this.textOf(route);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const gatherer = new AspectGatherer(this.#regions.diagrams);
    for (const { plan, region } of plansByPlace(this.#regions, this.side, this.#plans.of(route))) {
      const within = new AspectGatherer(this.#regions.diagrams, region, gatherer.regions);
      const reading = { regions: this.#regions, side: this.side, gatherer: within };
      gatherSteps({ ...reading, roles: this.#roles, slas: this.#slas }, plan);
      gatherDocuments({ ...reading, documents: this.#documents }, plan);
    }
    const { wait, to, atMost, then } = route.onReturn;
    gatherer.put(ALL, wait, 'return_wait');
    gatherer.put(ALL, to, 'return_to');
    gatherer.put(ALL, String(atMost), 'return_most');
    gatherer.put(ALL, then, 'return_then');
    this.#known.set(text, gatherer.regions);
    return gatherer.regions;
  }

  /** The same for every route: the first line that fits, else the one for all others. */
  signing(): AspectRegions {
    const { diagrams } = this.#regions;
    const gatherer = new AspectGatherer(diagrams);
    const { signing } = this.side.bundle.decisions;
    const lines = [...signing.filter(({ otherwise }) => !otherwise), signing.find(({ otherwise }) => otherwise)];
    let rest = ALL;
    for (const line of lines) {
      const fits = line === undefined || line.otherwise ? ALL : this.#regions.of(line.when, this.side);
      for (const [value, kind] of signingValues(line)) gatherer.put(diagrams.and(rest, fits), value, kind);
      rest = diagrams.minus(rest, fits);
    }
    return gatherer.regions;
  }
}
