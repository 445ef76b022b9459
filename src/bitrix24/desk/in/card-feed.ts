// What happens to cards and tasks, looked at in one request: moves, changed cards, closed tasks, and cards that have to be seen once more.
import type { Instant } from '../../../domain/instant.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import { StoreError } from '../../../engine/ports/store-error.ts';
import type { Row } from '../../client/list-rows.ts';
import type { CardRow } from './card-row.ts';
import { readCardRow } from './card-row.ts';
import type { CardWork } from './card-work.ts';
import { ChangeFeed } from './change-feed.ts';
import { CommentFeed } from './comments/comment-feed.ts';
import type { Looked } from './gateway-event.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { CARD_PAGE, readCards, rowsIn } from './read-cards.ts';
import { sideBySide } from './side-by-side.ts';
import type { ClosedTask } from './take-tasks.ts';
import { readClosedTask, TASK_FIELDS, takeClosedTask } from './take-tasks.ts';

const MOVES = 'cursor/moves';

/** Pages of a feed, the first of them asked for already. */
type Pages = { readonly first: Promise<IteratorResult<readonly Row[], void>>; readonly next: ChangeFeedPages };
type Asked = { readonly moment: number; readonly at: Instant };
type ChangeFeedPages = ReturnType<ChangeFeed['pages']>;

export class CardFeed {
  readonly #tools: GatewayTools;
  readonly #work: CardWork;
  readonly #items: ChangeFeed;
  readonly #tasks: ChangeFeed;
  readonly #comments: CommentFeed;
  readonly #tasksAgain = new Map<number, { readonly task: ClosedTask; readonly at: Instant }>();
  /** Number of the newest move that was seen. */
  #moves: number | undefined;

  constructor(tools: GatewayTools, work: CardWork) {
    const { map, settings } = tools;
    const { overlapMs } = settings;
    this.#tools = tools;
    this.#work = work;
    this.#comments = new CommentFeed(tools, work);
    this.#items = new ChangeFeed(tools, {
      name: 'items',
      method: 'crm.item.list',
      params: { entityTypeId: map.entityTypeId, useOriginalUfNames: 'Y' },
      rows: 'items',
      id: 'id',
      time: 'updatedTime',
      timeInRow: 'updatedTime',
      overlapMs,
    });
    this.#tasks = new ChangeFeed(tools, {
      name: 'tasks',
      method: 'tasks.task.list',
      params: { select: TASK_FIELDS, filter: { CREATED_BY: tools.self } },
      rows: 'tasks',
      id: 'ID',
      time: 'CHANGED_DATE',
      timeInRow: 'changedDate',
      overlapMs,
    });
  }

  /** Where it left off before. */
  async load(): Promise<void> {
    await Promise.all([this.#items.load(), this.#tasks.load(), this.#comments.load()]);
    const moves = Number(await this.#tools.notes.findNote(MOVES));
    if (Number.isSafeInteger(moves) && moves > 0) this.#moves = moves;
  }

  /** Fulfilled once all of it was worked on. What may pass is told of and comes again; rejects with what does not. */
  async look(): Promise<void> {
    const asked = { moment: this.#tools.rows?.moment() ?? 0, at: this.#tools.clock.now() };
    // All of them are asked for in this turn.
    const moves = this.#askMoves();
    const items = begin(this.#items.pages('press'));
    const tasks = begin(this.#tasks.pages('press'));
    const due = this.#work.due(CARD_PAGE);
    const again = this.#seeAgain(due);
    const comments = this.#comments.look();
    // One that is not looked at yet must not count as forgotten when one before it fails.
    for (const first of [moves, items.first, tasks.first, again, comments]) first.catch(() => undefined);
    const seen = new Set<number>();
    await this.#whole('items', async () => {
      const rows = await again;
      for (const { item } of due) if (!rows.some((row) => row.item === item)) this.#work.forget(item);
      await this.#settle(rows, seen, asked);
      await eachPage(items, (page) =>
        this.#settle(
          page.flatMap((row) => readCardRow(row) ?? []),
          seen,
          asked,
        ),
      );
    });
    await this.#whole('moves', async () => await this.#takeMoves(await moves, seen));
    await this.#whole('tasks', async () => {
      await eachPage(tasks, (page) => this.#takeTasks(page));
      await this.#takeTasksAgain();
    });
    await this.#whole('comments', () => comments);
  }

  /** Cards by their numbers; those that were written later are known: whatever is changed after that is listed as changed. */
  async #seeAgain(due: ReturnType<CardWork['due']>): Promise<readonly CardRow[]> {
    const { looks, map, rows, clock } = this.#tools;
    const known = due.flatMap(({ item, noted }) => readCardRow(rows?.since(item, noted, clock.now()) ?? {}) ?? []);
    const others = due.flatMap(({ item }) => (known.some((row) => row.item === item) ? [] : [item]));
    if (others.length === 0) return known;
    return [...known, ...(await readCards({ client: looks, map }, others, { urgency: 'press' }))];
  }

  async #whole(what: Looked, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const isPassing = thrown instanceof FarError || (thrown instanceof StoreError && thrown.tryAgain !== 'never');
      if (!isPassing) throw thrown;
      this.#tools.watch({ kind: 'look_failed', what, reason: thrown.message });
    }
  }

  async #settle(rows: readonly CardRow[], seen: Set<number>, asked: Asked): Promise<void> {
    for (const { item, fields } of rows) this.#tools.rows?.listed(item, fields, asked);
    await sideBySide(rows, this.#tools.settings.cardsAtOnce, async (row) => {
      seen.add(row.item);
      await this.#work.settle(row);
    });
  }

  async #askMoves(): Promise<readonly Row[]> {
    const { looks, map } = this.#tools;
    const from = this.#moves === undefined ? {} : { filter: { '>ID': this.#moves } };
    const order = { ID: this.#moves === undefined ? 'DESC' : 'ASC' };
    const params = { entityTypeId: map.entityTypeId, order, start: -1, ...from };
    const { result } = await looks.call('crm.stagehistory.list', params, { urgency: 'press', kind: 'read' });
    return rowsIn(result, 'items');
  }

  /** A card that moved and was not among the changed ones is looked at by its number. */
  async #takeMoves(rows: readonly Row[], seen: ReadonlySet<number>): Promise<void> {
    const newest = Math.max(...rows.map((row) => Number(row['ID'])), this.#moves ?? 0);
    if (newest === (this.#moves ?? 0)) return;
    for (const row of rows) {
      const item = Number(row['OWNER_ID']);
      if (this.#moves !== undefined && !seen.has(item)) this.#work.soon(item);
    }
    await this.#tools.notes.keepNotes([{ name: MOVES, text: String(newest) }]);
    this.#moves = newest;
  }

  async #takeTasks(rows: readonly Row[]): Promise<void> {
    const closed = rows.flatMap((row) => readClosedTask(row, this.#tools.map) ?? []);
    for (const task of closed) await this.#takeTask(task);
  }

  async #takeTasksAgain(): Promise<void> {
    const now = this.#tools.clock.now();
    const due = [...this.#tasksAgain.values()].filter(({ at }) => at <= now);
    for (const { task } of due) await this.#takeTask(task);
  }

  async #takeTask(task: ClosedTask): Promise<void> {
    const { clock, settings } = this.#tools;
    const later = { task, at: (clock.now() + settings.againMs) as Instant };
    this.#tasksAgain.set(task.task, later);
    const taken = await this.#work.inTurn(task.item, () => takeClosedTask(this.#tools, task));
    if (taken !== 'later') this.#tasksAgain.delete(task.task);
  }
}

function begin(pages: ChangeFeedPages): Pages {
  return { first: pages.next(), next: pages };
}

async function eachPage({ first, next }: Pages, work: (page: readonly Row[]) => Promise<void>): Promise<void> {
  for (let page = await first; page.done !== true; page = await next.next()) await work(page.value);
}
