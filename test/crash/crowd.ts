// People who press as fast as the daemon acknowledges: on what they see at the portal, some of it twice, some of it again after a crash.

import type { Bundle } from '../../src/domain/bundle.ts';
import type { Case, CaseId } from '../../src/domain/case.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Clock } from '../../src/engine/ports/clock.ts';
import type { EngineEvent, IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import type { Received } from '../../src/engine/ports/store-entries.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { isEnded } from '../../src/simulator/people/case-place.ts';
import { oddDoing } from '../../src/simulator/people/odd-doing.ts';
import type { SeenQuestion } from '../../src/simulator/people/seen-case.ts';
import { usualDoing } from '../../src/simulator/people/usual-doing.ts';
import { brandId } from '../generators/brand-id.ts';
import { smallContract } from '../simulation/small-company.ts';

/** Cases that are under way at a time. */
const CASES = 60;
/** Presses that wait for their acknowledgement. */
const MOST_WAITING = 16;
const DAY_MS = 86_400_000;
const ODDITY = 0.3;
const IMPATIENCE = 0.1;
/** Presses on a case between two things that are seen of it. */
const MOST_UNSEEN = 3;

export type CrowdOf = {
  readonly clock: Clock;
  readonly chance: SeededChance;
  readonly bundle: Bundle;
  readonly press: (events: readonly IncomingEvent[]) => void;
  /** A daemon is there. */
  readonly isServed: () => boolean;
  /** What can be answered at the portal. */
  readonly questionsOf: (id: CaseId) => readonly OpenQuestion[];
};

export type OpenQuestion = Omit<SeenQuestion, 'revision'> & { readonly revision?: number };

export type Acknowledged = { readonly event: IncomingEvent; readonly received: Received };

export class Crowd {
  readonly #of: CrowdOf;
  readonly #shown = new Map<CaseId, Case>();
  readonly #under = new Set<CaseId>();
  readonly #pressesLeft = new Map<CaseId, number>();
  /** Number of the record that the card showed when somebody pressed last. */
  readonly #pressedOn = new Map<CaseId, number>();
  /** Handed over and not acknowledged yet: handed over again to the next daemon, under the same keys. */
  readonly #waiting = new Map<string, IncomingEvent>();
  /** What was acknowledged since somebody looked last. */
  acknowledged: Acknowledged[] = [];
  #pressed = 0;
  #begun = 0;
  /** Nobody begins anything new any more. */
  isCalm = false;
  /** What the daemon said that it must not say. */
  readonly broken: string[] = [];

  constructor(of: CrowdOf) {
    this.#of = of;
  }

  get pressed(): number {
    return this.#pressed;
  }

  get cases(): number {
    return this.#begun;
  }

  get isQuiet(): boolean {
    return this.#waiting.size === 0;
  }

  see(kase: Case): void {
    const before = this.#shown.get(kase.id);
    if (before === undefined || before.seq <= kase.seq) this.#shown.set(kase.id, kase);
    this.#pressesLeft.set(kase.id, MOST_UNSEEN);
    if (isEnded(kase)) this.#under.delete(kase.id);
    this.goOn();
  }

  /** A daemon is there: what the last one did not acknowledge is handed over again. */
  greet(): void {
    if (this.#waiting.size > 0) this.#of.press([...this.#waiting.values()]);
    this.goOn();
  }

  received(keys: readonly string[], received: readonly Received[]): void {
    for (const [index, key] of keys.entries()) {
      const event = this.#waiting.get(key);
      const one = received[index];
      if (one === undefined) this.broken.push(`${key} was acknowledged without an answer`);
      else if (event === undefined) {
        // It was pressed twice.
        if (one.kind === 'new') this.broken.push(`${key} came in twice`);
      } else {
        this.acknowledged.push({ event, received: one });
        this.#waiting.delete(key);
        if (this.#of.chance.happens(0.02)) this.#of.press([event]);
      }
    }
    this.goOn();
  }

  /** As long as few presses wait, somebody presses something. */
  goOn(): void {
    if (this.isCalm || !this.#of.isServed()) return;
    const events: IncomingEvent[] = [];
    while (this.#waiting.size < MOST_WAITING) {
      const event = this.#next();
      if (event === undefined) break;
      this.#waiting.set(event.key, event);
      events.push(event);
    }
    if (events.length > 0) this.#of.press(events);
  }

  #next(): IncomingEvent | undefined {
    if (this.#under.size < CASES) return this.#begin();
    // Whoever is picked may have nothing to do; then another.
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const id = this.#of.chance.pick([...this.#under]);
      const doing = id === undefined ? undefined : this.#doing(id);
      if (id !== undefined && doing !== undefined) return this.#press(id, doing);
    }
    return undefined;
  }

  #begin(): IncomingEvent {
    const { chance } = this.#of;
    this.#begun += 1;
    const id: CaseId = brandId(`case-${this.#begun}`);
    this.#under.add(id);
    return this.#press(id, smallContract(chance));
  }

  #press(id: CaseId, event: EngineEvent): IncomingEvent {
    this.#pressed += 1;
    return { source: 'bot', key: `press-${this.#pressed}`, case: id, urgency: 'press', event };
  }

  #doing(id: CaseId): EngineEvent | undefined {
    const kase = this.#shown.get(id);
    if (kase === undefined) return undefined;
    const { chance, bundle, clock } = this.#of;
    // Most wait until the card says what came of the last press; some press what is no longer true.
    if (kase.seq <= (this.#pressedOn.get(id) ?? 0) && !chance.happens(IMPATIENCE)) return undefined;
    // Nobody presses on for ever while nothing moves: what is refused has to be told as well.
    const left = this.#pressesLeft.get(id) ?? MOST_UNSEEN;
    if (left === 0) return undefined;
    this.#pressesLeft.set(id, left - 1);
    this.#pressedOn.set(id, kase.seq);
    const today = Math.floor(clock.now() / DAY_MS) as Day;
    const open = this.#of.questionsOf(id).map((question) => ({ revision: kase.context.revision, ...question }));
    const seen = { kase, bundle, today, open, closed: [] };
    return chance.happens(ODDITY) ? oddDoing(seen, chance) : usualDoing(seen, chance);
  }
}
