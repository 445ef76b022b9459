// A daemon that works as fast as it can, on a store in a file, until it is killed. Its far side is in another process, and survives it.

import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { openEngine } from '../../src/engine/engine.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import type { Papers } from '../../src/engine/ports/papers.ts';
import type { Made, Outgoing, Portal } from '../../src/engine/ports/portal.ts';
import { systemChance } from '../../src/engine/system/system-chance.ts';
import { silentWatch } from '../../src/engine/watch/watch.ts';
import { readGivenContract } from '../../src/read-given-contract.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { FarReply, FarRequest, FromDaemon, ToDaemon, WiredOutgoing } from './far-wire.ts';
import { listen, say } from './far-wire.ts';
import type { Pace } from './fast-clock.ts';
import { fastClock } from './fast-clock.ts';

export type DaemonOf = { readonly store: string; readonly socket: string; readonly pace: Pace };

/** Request without what every one has. */
type Asked<Request = FarRequest> = Request extends FarRequest ? Omit<Request, 'id' | 'sentAt'> : never;

class FarSideByWire {
  readonly #socket: Socket;
  readonly #now: () => number;
  readonly #waiting = new Map<number, (reply: FarReply) => void>();
  readonly #plansSaid = new Set<string>();
  #asked = 0;

  constructor(socket: Socket, now: () => number) {
    this.#socket = socket;
    this.#now = now;
  }

  heard(reply: FarReply): void {
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  }

  readonly portal: Portal = {
    compare: (out) => this.#ask<'same' | 'different'>({ call: 'compare', out: this.#wired(out) }),
    find: async (out) => (await this.#ask<Made | null>({ call: 'find', out: this.#wired(out) })) ?? undefined,
    send: (out) => this.#ask<Made>({ call: 'send', out: this.#wired(out) }),
    cardMark: async (id) => (await this.#ask<Outgoing['mark'] | null>({ call: 'card_mark', case: id })) ?? undefined,
  };

  readonly papers: Papers = { check: (question) => this.#ask({ call: 'check', question }) };

  async #ask<Answer>(asked: Asked): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    const reply = await new Promise<FarReply>((resolve) => {
      this.#waiting.set(id, resolve);
      say(this.#socket, { kind: 'asked', request: { ...asked, id, sentAt: this.#now() } });
    });
    if ('failure' in reply) throw new FarError(reply.failure);
    return reply.answer as Answer;
  }

  #wired({ key, effect, mark, kase: { plan, ...kase } }: Outgoing): WiredOutgoing {
    if (this.#plansSaid.has(kase.planName)) return { key, effect, mark, kase };
    this.#plansSaid.add(kase.planName);
    return { key, effect, mark, kase, plan };
  }
}

async function runUntilKilled({ store: path, socket: at, pace }: DaemonOf): Promise<void> {
  const socket = connect(at);
  const clock = fastClock(() => pace);
  const far = new FarSideByWire(socket, () => clock.now());
  const tell = (said: FromDaemon): void => say(socket, said);
  const engine = openEngine({
    store: openSqliteStore({ path }),
    portal: far.portal,
    papers: far.papers,
    clock,
    chance: systemChance(),
    readContract: readGivenContract,
    watch: {
      ...silentWatch,
      noticed: (notice) => tell({ kind: 'noticed', notice: JSON.stringify(notice) }),
    },
  });
  listen<ToDaemon>(socket, (said) => {
    if (said.kind === 'replied') far.heard(said.reply);
    else void receive(said);
  });
  const receive = async ({ events }: Extract<ToDaemon, { readonly kind: 'pressed' }>): Promise<void> => {
    const keys = events.map(({ key }) => key);
    try {
      tell({ kind: 'received', keys, received: await engine.receive(events) });
    } catch (thrown) {
      tell({ kind: 'refused', keys, reason: String(thrown) });
    }
  };
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  await engine.run(stop.signal);
  socket.end();
}

const [, , told] = process.argv;
if (told !== undefined) await runUntilKilled(JSON.parse(told) as DaemonOf);
