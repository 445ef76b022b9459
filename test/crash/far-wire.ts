// What a daemon that is killed and the far side that survives it say to each other: a line of JSON for each thing.
import type { Socket } from 'node:net';
import type { Effect } from '../../src/domain/effect.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import type { FarFailure } from '../../src/engine/ports/far-error.ts';
import type { PapersQuestion } from '../../src/engine/ports/papers.ts';
import type { CardMark, Outgoing } from '../../src/engine/ports/portal.ts';
import type { Received } from '../../src/engine/ports/store-entries.ts';

/** The plan goes along once in each life of the daemon, under its name. */
export type WiredOutgoing = {
  readonly key: string;
  readonly effect: Effect;
  readonly mark: CardMark;
  readonly kase: Omit<Outgoing['kase'], 'plan'>;
  readonly plan?: Plan;
};

/** `sentAt`: by the clock of whoever asks: what is late is late from then on, however slow the wire is. */
export type FarRequest = { readonly id: number; readonly sentAt: number } & (
  | { readonly call: 'compare' | 'find' | 'send'; readonly out: WiredOutgoing }
  | { readonly call: 'card_mark'; readonly case: PapersQuestion['case'] }
  | { readonly call: 'check'; readonly question: PapersQuestion }
);
export type FarReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: FarFailure };

/** What the daemon says. */
export type FromDaemon =
  | { readonly kind: 'asked'; readonly request: FarRequest }
  | { readonly kind: 'received'; readonly keys: readonly string[]; readonly received: readonly Received[] }
  | { readonly kind: 'refused'; readonly keys: readonly string[]; readonly reason: string }
  | { readonly kind: 'noticed'; readonly notice: string };
/** What is said to it. */
export type ToDaemon =
  | { readonly kind: 'replied'; readonly reply: FarReply }
  | { readonly kind: 'pressed'; readonly events: readonly IncomingEvent[] };

export function say(socket: Socket, said: FromDaemon | ToDaemon): void {
  if (socket.writable) socket.write(`${JSON.stringify(said)}\n`);
}

/** A line that was cut off was not said. */
export function listen<Said>(socket: Socket, heard: (said: Said) => void): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (data: string) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) heard(JSON.parse(line) as Said);
  });
  // Whoever is killed takes no leave.
  socket.on('error', () => socket.destroy());
}
