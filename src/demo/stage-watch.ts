// The funnel as it stands at the portal: how many cards at each stage, and which have moved since it was looked at last.
import type { SimulatedCompany } from '../company/simulated-company.ts';
import type { FunnelStage } from '../domain/directory.ts';
import type { Instant } from '../domain/instant.ts';

export type StageMoved = {
  readonly item: number;
  readonly title: string;
  readonly at: Instant;
  /** Stages of the funnel of the rules; where it came from is unknown of a card that is new. */
  readonly from?: string;
  readonly to: string;
  readonly ends: boolean;
};

export class StageWatch {
  readonly #company: SimulatedCompany;
  readonly #stages: readonly FunnelStage[];
  readonly #places = new Map<number, string>();
  #seen = 0;

  constructor(company: SimulatedCompany) {
    this.#company = company;
    this.#stages = company.rules.directory.funnel?.stages ?? [];
  }

  /** Moves since the last look; several of one card are one, and what came back to where it was is none. */
  look(): readonly StageMoved[] {
    const { state } = this.#company.portal;
    const fresh = state.moves.slice(this.#seen);
    this.#seen = state.moves.length;
    const items = [...new Set(fresh.map(({ ownerId }) => ownerId))];
    return items.flatMap((item) => {
      const card = state.items.get(`${this.#company.map.entityTypeId}/${item}`);
      const to = card === undefined ? undefined : this.#stageOf(String(card['stageId']));
      const from = this.#places.get(item);
      if (card === undefined || to === undefined || from === to.stage) return [];
      this.#places.set(item, to.stage);
      const at = fresh.findLast(({ ownerId }) => ownerId === item)?.at ?? this.#company.clock.now;
      const moved = { item, title: String(card['title']), at, to: to.stage, ends: to.ends !== undefined };
      return [from === undefined ? moved : { ...moved, from }];
    });
  }

  /** In the order of the funnel, the empty ones too. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>(this.#stages.map(({ stage }) => [stage, 0]));
    for (const stage of this.#places.values()) counts.set(stage, (counts.get(stage) ?? 0) + 1);
    return counts;
  }

  placeOf(item: number): string | undefined {
    return this.#places.get(item);
  }

  #stageOf(id: string): FunnelStage | undefined {
    const known = [...this.#company.map.stages].find(([, one]) => one === id)?.[0];
    return this.#stages.find(({ stage }) => stage === known);
  }
}
