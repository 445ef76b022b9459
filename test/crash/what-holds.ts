// What must hold of a store whose daemon was killed, and of what people saw meanwhile; looked at after each kill, from where it was left.
import type { CaseId } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { Effect } from '../../src/domain/effect.ts';
import { openCare } from '../../src/engine/care/care.ts';
import { verifyCase } from '../../src/engine/care/verify-case.ts';
import type { Clock } from '../../src/engine/ports/clock.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import type { OutboxEntry, OutboxState } from '../../src/engine/ports/store-entries.ts';
import { systemChance } from '../../src/engine/system/system-chance.ts';
import { readGivenContract } from '../../src/read-given-contract.ts';
import type { SimulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import type { Acknowledged } from './crowd.ts';

const PAGE = 1000;
const ALL = 10_000_000;
/** The first text that an inbox entry brought, where a record refers to it. */
const FIRST_TEXT = /⟦e(\d+)\.0⟧/g;

export class WhatHolds {
  readonly #clock: Clock;
  readonly #portal: SimulatedPortal;
  #position = 0;
  readonly #ends = new Map<CaseId, { readonly seq: number; readonly hash: string }>();
  readonly #applied = new Set<string>();
  readonly #acknowledged = new Map<string, number>();
  #seenTwice = 0;
  records = 0;

  constructor(clock: Clock, portal: SimulatedPortal) {
    this.#clock = clock;
    this.#portal = portal;
  }

  get events(): number {
    return this.#acknowledged.size;
  }

  /** What is not as it must be, after a kill. `acknowledged`: since the last look. */
  async afterKill(store: Store, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
    return [
      ...(await this.#lost(store, acknowledged)),
      ...(await this.#log(store)),
      ...this.#twice(),
      ...(await this.#setAside(store)),
    ];
  }

  /** The same once everything is at rest: each event was done, each effect is where it belongs, and nothing else is. */
  async atRest(store: Store): Promise<readonly string[]> {
    const done = new Map((await store.listInbox('done', ALL)).map(({ sourceKey, id }) => [sourceKey, id]));
    const lost = [...this.#acknowledged].filter(([key, id]) => done.get(key) !== id);
    return [
      ...lost.map(([key, id]) => `${key} was acknowledged as ${id} and is ${done.get(key) ?? 'not done'}`),
      ...(await this.#delivered(store)),
      ...(await this.#cards(store)),
    ];
  }

  /** Handed over once more: all of it is known, under the same numbers. */
  async #lost(store: Store, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
    for (const { event, received } of acknowledged) this.#acknowledged.set(event.key, received.id);
    const again = await store.receive(
      acknowledged.map(({ event: { source, key, case: id, urgency, event } }) => ({
        source,
        sourceKey: key,
        case: id,
        urgency,
        text: JSON.stringify(event),
        at: this.#clock.now(),
      })),
    );
    return acknowledged.flatMap(({ event, received }, index) => {
      const now = again[index];
      return now?.kind === 'duplicate' && now.id === received.id ? [] : [`${event.key} was acknowledged and lost`];
    });
  }

  /** Chain and replay of each case that went on, from where it was. */
  async #log(store: Store): Promise<readonly string[]> {
    const broken: string[] = [];
    const changed = new Set<CaseId>();
    for (;;) {
      const page = await store.log(this.#position, PAGE);
      for (const { case: id, seq, hash, text, position } of page) {
        const end = this.#ends.get(id)?.seq ?? 0;
        if (seq !== end + 1) broken.push(`${id}: record ${seq} came after ${end}`);
        this.#ends.set(id, { seq, hash });
        this.#position = position;
        this.records += 1;
        changed.add(id);
        broken.push(...this.#appliedTwice(JSON.parse(text) as CaseRecord));
      }
      if (page.length < PAGE) break;
    }
    const care = await openCare({ store, clock: this.#clock, chance: systemChance(), readContract: readGivenContract });
    for (const id of changed) {
      const check = await verifyCase(care, id);
      const row = await store.findCase(id);
      if (check === undefined || check.fault !== undefined) broken.push(`${id}: ${JSON.stringify(check?.fault)}`);
      if (row?.hash !== this.#ends.get(id)?.hash) broken.push(`${id}: the case stands elsewhere than its log`);
    }
    return broken;
  }

  #appliedTwice({ input, seq }: CaseRecord): readonly string[] {
    const broken: string[] = [];
    for (const [, entry] of JSON.stringify(input).matchAll(FIRST_TEXT)) {
      if (entry === undefined) continue;
      if (this.#applied.has(entry)) broken.push(`event ${entry} was applied again by record ${seq}`);
      this.#applied.add(entry);
    }
    return broken;
  }

  #twice(): readonly string[] {
    const twice = this.#portal.seenTwice().slice(this.#seenTwice);
    this.#seenTwice += twice.length;
    return twice.map(({ why, first, second }) => `seen twice (${why}): ${JSON.stringify([first, second])}`);
  }

  async #setAside(store: Store): Promise<readonly string[]> {
    const poisoned = await store.listInbox('poisoned', 10);
    const dead = await store.listOutbox({ states: ['dead'], limit: 10 });
    return [
      ...poisoned.map(({ sourceKey, reason }) => `${sourceKey} was set aside: ${reason}`),
      ...dead.map(({ key, reason }) => `${key} was given up: ${reason}`),
    ];
  }

  async #delivered(store: Store): Promise<readonly string[]> {
    const every: readonly OutboxState[] = ['pending', 'sending', 'sent', 'retry', 'dead', 'dropped'];
    const entries = await store.listOutbox({ states: every, limit: ALL });
    const made = new Set(this.#portal.log.filter(({ what }) => what === 'made').map(({ key }) => key));
    const wanted = new Set(entries.map(({ key }) => key));
    return [
      ...entries.flatMap((entry) => notThere(entry, made)),
      ...[...made].filter((key) => !wanted.has(key)).map((key) => `${key} is at the portal and nobody wanted it`),
      ...this.#open(entries),
    ];
  }

  /** What can be answered is what was asked and not closed since. */
  #open(entries: readonly OutboxEntry[]): readonly string[] {
    const expected = new Set<string>();
    for (const { text, state } of entries) {
      const effect = JSON.parse(text) as Effect;
      const subject = subjectOf(effect);
      if (subject === undefined) continue;
      if (effect.effect.startsWith('close')) expected.delete(subject);
      else if (state === 'sent') expected.add(subject);
    }
    const open = new Set([...this.#portal.view.open].map(({ effect }) => subjectOf(effect) ?? ''));
    return [
      ...[...open].filter((one) => !expected.has(one)).map((one) => `${one} is open at the portal and done with`),
      ...[...expected].filter((one) => !open.has(one)).map((one) => `${one} is asked and not open at the portal`),
    ];
  }

  async #cards(store: Store): Promise<readonly string[]> {
    const cases = await store.listCases({ limit: ALL });
    return cases.flatMap(({ case: id, state, trouble }) => {
      const card = this.#portal.view.cards.get(id)?.state;
      return [
        ...(card === state ? [] : [`${id}: the card shows ${card} and the case is in ${state}`]),
        ...(trouble === undefined ? [] : [`${id} is in trouble: ${trouble}`]),
      ];
    });
  }
}

/** Made once by name, so that a second one is the same thing; or nothing that is made. */
const NOT_BY_KEY: ReadonlySet<Effect['effect']> = new Set([
  'open_folder',
  'file_document',
  'move_card',
  'show_card',
  'show_question',
  'show_letter',
  'file_letter',
  'close_question',
  'close_task',
  'close_reception_task',
  'check_papers',
]);

function notThere({ key, effect, state }: OutboxEntry, made: ReadonlySet<string>): readonly string[] {
  if (state !== 'sent' && state !== 'dropped') return [`${key} is ${state} still`];
  if (state === 'sent' && !NOT_BY_KEY.has(effect) && !made.has(key)) return [`${key} was sent and nobody saw it`];
  return [];
}

function subjectOf(effect: Effect): string | undefined {
  switch (effect.effect) {
    case 'ask':
    case 'close_question':
      return `question ${effect.case} ${effect.step} ${effect.person} ${effect.generation}`;
    case 'open_task':
    case 'close_task':
      return `task ${effect.case} ${effect.step} ${effect.person} ${effect.generation}`;
    case 'reception_task':
    case 'close_reception_task':
      return `reception ${effect.case} ${effect.state}`;
    default:
      return undefined;
  }
}
