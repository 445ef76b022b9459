// Cards under which somebody else has written: found by the moment of their last activity, which the portal moves for comments of everybody
// but the person responsible for the card. What that leaves out is found by turns: a few open cases with each look, whatever happens there.
import type { Instant } from '../../../../domain/instant.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Row } from '../../../client/list-rows.ts';
import type { CardWork } from '../card-work.ts';
import { ChangeFeed } from '../change-feed.ts';
import type { GatewayTools } from '../gateway-tools.ts';
import type { OpenCase } from '../open-cases.ts';
import { openCases } from '../open-cases.ts';
import { sideBySide } from '../side-by-side.ts';
import { newestComments } from './read-comments.ts';
import { readUnlessRefused } from './read-unless-refused.ts';

export class CommentFeed {
  readonly #tools: GatewayTools;
  readonly #work: CardWork;
  readonly #active: ChangeFeed;
  /** Cards whose comments are still to be read. */
  readonly #toRead = new Set<number>();
  /** Whose turn it is with the next look. */
  #next: readonly number[] = [];
  #round: AsyncGenerator<OpenCase> | undefined;
  #roundAt: Instant;
  /** The portal does not list cards by their activity. */
  #isUnknown = false;

  constructor(tools: GatewayTools, work: CardWork) {
    this.#tools = tools;
    this.#work = work;
    this.#roundAt = tools.clock.now();
    this.#active = new ChangeFeed(tools, {
      name: 'activity',
      method: 'crm.item.list',
      params: {
        entityTypeId: tools.map.entityTypeId,
        select: ['id', 'createdTime', 'lastActivityTime', 'lastActivityBy'],
      },
      rows: 'items',
      id: 'id',
      time: 'lastActivityTime',
      timeInRow: 'lastActivityTime',
      overlapMs: tools.settings.overlapMs,
    });
  }

  /** Where it left off before. */
  async load(): Promise<void> {
    await this.#active.load();
  }

  /**
   * Asks at once, and as often as anything is looked at: a comment of the engine's own that comes next hides the one before it. Rejects
   * with what may be tried again.
   */
  async look(): Promise<void> {
    const turns = this.#next.map((item) => ({ item, first: newestComments(this.#tools, item) }));
    // One that is not waited for yet must not count as forgotten.
    for (const { first } of turns) first.catch(() => undefined);
    this.#next = [];
    if (!this.#isUnknown) {
      const pages = this.#active.pages('press');
      await this.#take(pages.next(), pages);
    }
    for (const { item, first } of turns) await readUnlessRefused(this.#tools, this.#work, item, first);
    await this.#readAll();
    this.#next = await this.#inTurn();
  }

  /** Open cases, one after another and from the beginning again, but none more often than a round may take. */
  async #inTurn(): Promise<readonly number[]> {
    const { clock, settings } = this.#tools;
    const items: number[] = [];
    while (items.length < settings.commentsInLook) {
      if (this.#round === undefined) {
        if (clock.now() < this.#roundAt) return items;
        this.#roundAt = (clock.now() + settings.commentRoundMs) as Instant;
        this.#round = openCases(this.#tools);
      }
      const next = await this.#round.next();
      if (next.done !== true) items.push(next.value.item);
      else this.#round = undefined;
      if (next.done === true && items.length === 0 && clock.now() < this.#roundAt) return items;
    }
    return items;
  }

  async #take(first: Promise<IteratorResult<readonly Row[], void>>, next: ReturnType<ChangeFeed['pages']>) {
    try {
      for (let page = await first; page.done !== true; page = await next.next()) {
        for (const row of page.value) if (isOfSomebody(row, this.#tools)) this.#toRead.add(Number(row['id']));
      }
    } catch (thrown) {
      this.#isUnknown = thrown instanceof FarError && thrown.failure.kind === 'refused';
      throw thrown;
    }
  }

  /** What fails stays to be read; what the portal refuses is left to the reconcile. */
  async #readAll(): Promise<void> {
    await sideBySide([...this.#toRead], this.#tools.settings.cardsAtOnce, async (item) => {
      await readUnlessRefused(this.#tools, this.#work, item);
      this.#toRead.delete(item);
    });
  }
}

/** The activity with which a card begins is no comment. */
function isOfSomebody(row: Row, { self }: Pick<GatewayTools, 'self'>): boolean {
  return Number(row['lastActivityBy']) !== self && row['lastActivityTime'] !== row['createdTime'];
}
