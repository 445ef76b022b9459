// The people of a simulation: each case is looked at now and then, in working hours, by whoever has something to do with it.

import { waitUntil } from '../../src/company/life.ts';
import type { Case, CaseId } from '../../src/domain/case.ts';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { EngineEvent, IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import type { Outgoing, Portal } from '../../src/engine/ports/portal.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import { isEnded } from '../../src/simulator/people/case-place.ts';
import { oddDoing } from '../../src/simulator/people/odd-doing.ts';
import type { SeenCase, SeenQuestion } from '../../src/simulator/people/seen-case.ts';
import { usualDoing } from '../../src/simulator/people/usual-doing.ts';
import { workingMoment } from '../../src/simulator/people/working-moment.ts';
import type { SimulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import { brandId } from '../generators/brand-id.ts';
import type { PressQueue } from './press-queue.ts';
import type { Tally } from './tally.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** Moscow's. */
const OFFSET_MS = 3 * HOUR_MS;
/** Questions that were closed are on the screen for so long, counted in questions of all cases. */
const CLOSED_SEEN = 100;

export type OfficeOf = {
  readonly clock: VirtualClock;
  readonly chance: SeededChance;
  readonly queue: PressQueue;
  readonly portal: SimulatedPortal;
  readonly tally: Tally;
  /** A contract that a case may begin with. */
  readonly contract: (chance: SeededChance) => Extract<EngineEvent, { readonly kind: 'start' }>;
};

export class Office {
  readonly #of: OfficeOf;
  /** What the cards of cases say, as far as anybody has seen. */
  readonly #shown = new Map<CaseId, Pick<Outgoing, 'kase' | 'bundle'>>();
  /** Effects of which it was seen that what they want stands there already. */
  readonly standing = new Set<string>();
  #pressed = 0;
  #begun = 0;
  /** How much people do besides what they should. */
  #oddity: number;

  constructor(of: OfficeOf) {
    this.#of = of;
    this.#oddity = of.chance.pick([0.1, 0.3, 0.5, 0.6]) ?? 0.3;
  }

  /** From now on everybody does what they should. */
  calmDown(): void {
    this.#oddity = 0;
  }

  get begun(): number {
    return this.#begun;
  }

  /** The same portal; people read the cards that are written there. */
  watched(portal: Portal): Portal {
    const see = ({ kase, bundle }: Outgoing): void => {
      this.#shown.set(kase.id, { kase, bundle });
    };
    return {
      ...portal,
      compare: async (out) => {
        see(out);
        const compared = await portal.compare(out);
        if (compared === 'same') this.standing.add(out.key);
        return compared;
      },
      send: async (out) => {
        see(out);
        return await portal.send(out);
      },
      find: async (out) => {
        const found = await portal.find(out);
        this.#of.tally.add(found === undefined ? 'looked for and not there' : 'found after its answer was lost');
        return found;
      },
    };
  }

  /** Somebody starts a case, and it is looked after until its card says that it has ended. */
  begin(): CaseId {
    this.#begun += 1;
    const id: CaseId = brandId(`case-${this.#begun}`);
    const chance = this.#of.chance.fork(id);
    this.press(id, this.#of.contract(chance));
    void this.#attend(id, chance);
    return id;
  }

  /** A press that waits in the queue from now on. */
  press(id: CaseId, event: EngineEvent, times: 'once' | 'twice' = 'once'): void {
    this.#pressed += 1;
    const press: IncomingEvent = {
      source: 'bot',
      key: `press-${this.#pressed}`,
      case: id,
      urgency: event.kind === 'papers_checked' || event.kind === 'migrate' ? 'bulk' : 'press',
      event,
    };
    this.#of.queue.press(press);
    if (times === 'twice') this.#of.queue.press({ ...press, key: `${press.key}-again` });
  }

  hasEnded(id: CaseId): boolean {
    const kase = this.#shown.get(id)?.kase;
    return kase !== undefined && isEnded(kase);
  }

  async #attend(id: CaseId, chance: SeededChance): Promise<void> {
    const { clock, tally } = this.#of;
    while (!this.hasEnded(id)) {
      await waitUntil(clock.exact, workingMoment(clock.now + pauseMs(chance)));
      const seen = this.#look(id);
      if (seen === undefined) continue;
      const isOdd = chance.happens(this.#oddity);
      const doing = isOdd ? oddDoing(seen, chance) : usualDoing(seen, chance);
      if (doing === undefined) continue;
      const times = chance.happens(isOdd ? 0.2 : 0.03) ? 'twice' : 'once';
      tally.add(`pressed ${times}`);
      this.press(id, doing, times);
    }
  }

  #look(id: CaseId): SeenCase | undefined {
    const shown = this.#shown.get(id);
    if (shown === undefined || !this.#of.portal.view.cards.has(id)) return undefined;
    const today = Math.floor((this.#of.clock.now + OFFSET_MS) / DAY_MS) as Day;
    return { ...shown, today, open: this.#open(shown.kase), closed: this.#closed(id) };
  }

  #open({ id, context }: Case): readonly SeenQuestion[] {
    const open: SeenQuestion[] = [];
    for (const { case: of, effect } of this.#of.portal.view.open) {
      if (of === id && effect.effect !== 'reception_task') open.push({ revision: context.revision, ...effect });
    }
    return open;
  }

  #closed(id: CaseId): readonly SeenQuestion[] {
    return this.#of.portal.view.questions
      .slice(-CLOSED_SEEN)
      .filter((question) => question.case === id && question.closed !== undefined)
      .map(({ effect }) => effect);
  }
}

/** Most look within hours, some within a day, a few only when they have been reminded and escalated for a while. */
function pauseMs(chance: SeededChance): number {
  const dice = chance.fraction();
  if (dice < 0.03) return chance.below(8 * DAY_MS);
  return 60_000 + chance.below(dice < 0.15 ? 30 * HOUR_MS : 3 * HOUR_MS);
}

/** Moves of an administrator: named, since nobody of the office does them. */
export const ADMINISTRATOR: PersonId = brandId('petrov');

export function later(at: Instant, ms: number): Instant {
  return (at + ms) as Instant;
}
