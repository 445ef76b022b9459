// The gateway: what people do on the portal comes in, as long as it runs. One request every few seconds, whatever the number of cases.
import type { Instant } from '../domain/instant.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { EngineDesk } from '../engine/ports/engine-desk.ts';
import { FarError } from '../engine/ports/far-error.ts';
import type { Notes } from '../engine/ports/notes.ts';
import type { Portal } from '../engine/ports/portal.ts';
import { StoreError } from '../engine/ports/store-error.ts';
import type { CaseCards } from './case-cards.ts';
import type { PortalClient } from './client/portal-call.ts';
import { isMap } from './client/read-envelope.ts';
import type { CardRows } from './desk/card-rows.ts';
import type { BotEvent } from './desk/in/bot/bot-event.ts';
import { BotFeed } from './desk/in/bot-feed.ts';
import { CardFeed } from './desk/in/card-feed.ts';
import { CardWork } from './desk/in/card-work.ts';
import type { Forgetting } from './desk/in/forget-ended.ts';
import { forgetEnded } from './desk/in/forget-ended.ts';
import type { GatewayEvent, Looked } from './desk/in/gateway-event.ts';
import type { GatewaySettings } from './desk/in/gateway-settings.ts';
import { GATEWAY_SETTINGS } from './desk/in/gateway-settings.ts';
import type { GatewayTools, ReadyToStart } from './desk/in/gateway-tools.ts';
import { impatientClient } from './desk/in/impatient-client.ts';
import type { Intake } from './desk/in/intake/open-intake.ts';
import { reconcile } from './desk/in/reconcile.ts';
import type { RecentFiles } from './desk/recent-files.ts';
import type { PortalMap } from './portal-map.ts';

export type GatewaySurroundings = {
  readonly client: PortalClient;
  readonly map: PortalMap;
  /** The one that the desk works with, too. */
  readonly caseCards: CaseCards;
  readonly notes: Notes;
  readonly desk: EngineDesk;
  /** Writes cards by value. */
  readonly portal: Pick<Portal, 'send'>;
  /** Takes events of the bot; once it is fulfilled, they are confirmed. */
  readonly bot: (events: readonly BotEvent[]) => Promise<void>;
  readonly readyToStart: ReadyToStart;
  /** From `openIntake`; undefined: 1C and the CRM are not asked about new cards. */
  readonly intake?: Intake;
  readonly secret: string;
  /** Where rows of cards are left for whoever writes them. */
  readonly rows?: CardRows;
  /** Where files are left for whoever files them. */
  readonly recent?: RecentFiles;
  readonly clock: Clock;
  readonly watch?: (event: GatewayEvent) => void;
  readonly settings?: Partial<GatewaySettings>;
};

/** `silentForMs`: since when presses could not be seen, while that is longer than it may be. */
export type GatewayHealth = { readonly state: 'starting' | 'running' | 'stopped'; readonly silentForMs?: number };

export type Gateway = {
  /** Looks until `signal` is aborted, then ends what it has begun. Rejects when the store is beyond help, or by a bug. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Something may have happened: it looks soon. */
  readonly nudge: () => void;
  readonly health: () => GatewayHealth;
};

/** What fails is tried again after that at most, in milliseconds; a look, for which people wait, sooner. */
const LONGEST_PAUSE_MS = 60_000;
const LONGEST_LOOK_PAUSE_MS = 10_000;

export function openGateway(surroundings: GatewaySurroundings): Gateway {
  return new RunningGateway(surroundings);
}

class RunningGateway implements Gateway {
  readonly #of: GatewaySurroundings;
  readonly #settings: GatewaySettings;
  readonly #watch: (event: GatewayEvent) => void;
  #state: GatewayHealth['state'] = 'starting';
  #heardAt: Instant;
  #isSilent = false;
  #wake = new AbortController();

  constructor(of: GatewaySurroundings) {
    this.#of = of;
    this.#settings = { ...GATEWAY_SETTINGS, ...of.settings };
    this.#watch = of.watch ?? (() => undefined);
    this.#heardAt = of.clock.now();
  }

  nudge(): void {
    this.#wake.abort();
  }

  health(): GatewayHealth {
    const forMs = this.#of.clock.now() - this.#heardAt;
    return { state: this.#state, ...(forMs > this.#settings.silentMs ? { silentForMs: forMs } : {}) };
  }

  async run(signal: AbortSignal): Promise<void> {
    const self = await this.#meet(signal);
    if (self === undefined) return;
    const { client, clock } = this.#of;
    const { lookMs: firstMs, mostLookMs: mostMs } = this.#settings;
    const looks = impatientClient(client, clock, { firstMs, mostMs });
    const tools: GatewayTools = { ...this.#of, looks, settings: this.#settings, watch: this.#watch, self };
    const work = new CardWork(tools);
    const bot = new BotFeed(tools, this.#of.bot);
    const cards = new CardFeed(tools, work);
    await this.#untilDone('self', signal, () => Promise.all([bot.load(), cards.load()]));
    this.#state = 'running';
    const failing = new AbortController();
    const until = AbortSignal.any([signal, failing.signal]);
    const ended = await Promise.allSettled(
      [this.#look(bot, cards, until), this.#care(tools, work, until), this.#of.intake?.run(tools, work, until)].map(
        (loop) =>
          loop?.catch((thrown: unknown) => {
            failing.abort();
            throw thrown;
          }),
      ),
    );
    this.#state = 'stopped';
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  /** In whose name the engine works; undefined when it was stopped before it knew. */
  async #meet(signal: AbortSignal): Promise<number | undefined> {
    return await this.#untilDone('self', signal, async () => {
      const { result } = await this.#of.client.call('profile', {}, { urgency: 'press', kind: 'read' });
      const id = isMap(result) ? Number(result['ID']) : Number.NaN;
      if (!Number.isSafeInteger(id)) throw new FarError({ kind: 'not_arrived', reason: 'profile names nobody' });
      return id;
    });
  }

  /** The bot is never kept waiting by the cards: those are worked on beside it. */
  async #look(bot: BotFeed, cards: CardFeed, signal: AbortSignal): Promise<void> {
    let atCards: Promise<void> | undefined;
    let failures = 0;
    while (!signal.aborted) {
      const begun = this.#of.clock.now();
      this.#wake = new AbortController();
      const heard = this.#hear(bot);
      // In the same turn, so that they share a request.
      atCards ??= cards.look().finally(() => {
        atCards = undefined;
      });
      const came = await heard;
      failures = came === 'failed' ? failures + 1 : 0;
      if (came === 'more') continue;
      const { pollMs } = this.#settings;
      const pauseMs = Math.max(pollMs, Math.min(pollMs * 2 ** Math.max(0, failures - 1), LONGEST_LOOK_PAUSE_MS));
      await this.#pause(begun, came === 'some' ? this.#settings.busyPollMs : pauseMs, signal);
    }
    await atCards;
  }

  async #hear(bot: BotFeed): Promise<'none' | 'some' | 'more' | 'failed'> {
    const { clock } = this.#of;
    try {
      const came = await bot.look();
      if (this.#isSilent) this.#watch({ kind: 'heard_again', afterMs: clock.now() - this.#heardAt });
      this.#isSilent = false;
      this.#heardAt = clock.now();
      return came;
    } catch (thrown) {
      this.#failed('bot', thrown);
      const forMs = clock.now() - this.#heardAt;
      if (!this.#isSilent && forMs > this.#settings.silentMs) {
        this.#isSilent = true;
        this.#watch({ kind: 'silent', forMs });
      }
      return 'failed';
    }
  }

  async #care(tools: GatewayTools, work: CardWork, signal: AbortSignal): Promise<void> {
    const judged = new Map<number, string>();
    const round: Forgetting = { after: undefined };
    const overAll = async (): Promise<true> => {
      await reconcile(tools, work, judged);
      await forgetEnded(tools, round);
      return true;
    };
    while (!signal.aborted) {
      const done = await this.#untilDone('reconcile', signal, overAll);
      if (done !== true) return;
      await this.#rest(this.#settings.reconcileMs, signal);
    }
  }

  /** Undefined when it was stopped first. */
  async #untilDone<Result>(
    what: Looked,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    for (let pauseMs = this.#settings.pollMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        return await work();
      } catch (thrown) {
        this.#failed(what, thrown);
      }
      await this.#rest(pauseMs, signal);
    }
    return undefined;
  }

  /** What may pass is told of; what cannot is thrown on. */
  #failed(what: Looked, thrown: unknown): void {
    const isPassing = thrown instanceof FarError || (thrown instanceof StoreError && thrown.tryAgain !== 'never');
    if (!isPassing) throw thrown;
    this.#watch({ kind: 'look_failed', what, reason: thrown.message });
  }

  /** Ends `ms` after `begun`, or soon after a nudge; never so soon that nudges make it a storm. */
  async #pause(begun: Instant, ms: number, signal: AbortSignal): Promise<void> {
    const { clock } = this.#of;
    const least = Math.min(ms, this.#settings.busyPollMs);
    await clock.until((begun + ms) as Instant, AbortSignal.any([signal, this.#wake.signal]));
    await clock.until((begun + least) as Instant, signal);
  }

  async #rest(ms: number, signal: AbortSignal): Promise<void> {
    const { clock } = this.#of;
    await clock.until((clock.now() + ms) as Instant, signal);
  }
}
