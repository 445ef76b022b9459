// Cards under which somebody else has written: found by the moment of their last activity, which the portal moves for comments of everybody
// but the person responsible for the card. What that leaves out is found by the reconcile.
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Row } from '../../../client/list-rows.ts';
import type { CardWork } from '../card-work.ts';
import { ChangeFeed } from '../change-feed.ts';
import type { GatewayTools } from '../gateway-tools.ts';
import { sideBySide } from '../side-by-side.ts';
import { readUnlessRefused } from './read-unless-refused.ts';

export class CommentFeed {
  readonly #tools: GatewayTools;
  readonly #work: CardWork;
  readonly #active: ChangeFeed;
  /** Cards whose comments are still to be read. */
  readonly #toRead = new Set<number>();
  /** The portal does not list cards by their activity. */
  #isUnknown = false;

  constructor(tools: GatewayTools, work: CardWork) {
    this.#tools = tools;
    this.#work = work;
    this.#active = new ChangeFeed(tools, {
      name: 'activity',
      method: 'crm.item.list',
      params: { entityTypeId: tools.map.entityTypeId, select: ['id', 'lastActivityTime', 'lastActivityBy'] },
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
  look(): Promise<void> {
    if (this.#isUnknown) return this.#readAll();
    const pages = this.#active.pages('press');
    const first = pages.next();
    return this.#take(first, pages).then(() => this.#readAll());
  }

  async #take(first: Promise<IteratorResult<readonly Row[], void>>, next: ReturnType<ChangeFeed['pages']>) {
    try {
      for (let page = await first; page.done !== true; page = await next.next()) {
        for (const row of page.value)
          if (Number(row['lastActivityBy']) !== this.#tools.self) this.#toRead.add(Number(row['id']));
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
