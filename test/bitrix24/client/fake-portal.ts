// A portal that answers as it is told, over no network: it counts requests and method time by itself, as the real one does.

import type { HttpAnswer, HttpRequest, Transport } from '../../../src/bitrix24/client/http-transport.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';

export type Command = { readonly method: string; readonly params: unknown };

/** What one command gives, and how many milliseconds it takes. */
export type Done = { readonly result?: unknown; readonly error?: string; readonly says?: string; readonly ms?: number };

export type Seen = {
  readonly at: Instant;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
  readonly batch: boolean;
};

export type FakePortal = {
  readonly transport: Transport;
  readonly seen: readonly Seen[];
  /** The highest that the counter of requests has been, and the most method time within ten minutes, in milliseconds. */
  readonly highest: () => number;
  readonly mostMethodMs: () => number;
  /** Answers the next requests instead of the portal. */
  readonly instead: ((request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer)[];
};

const PER_SECOND = 2;
const WINDOW_MS = 600_000;

/** `wayMs`: how long a request is under way before the portal counts it. */
export function fakePortal(
  clock: VirtualClock,
  work: (command: Command) => Done = () => ({ result: true }),
  wayMs: () => number = () => 0,
): FakePortal {
  const seen: Seen[] = [];
  const instead: FakePortal['instead'] = [];
  const runs: { readonly at: Instant; readonly method: string; readonly ms: number }[] = [];
  let level = 0;
  let last = clock.now;
  let highest = 0;
  let mostMethodMs = 0;

  const wait = (ms: number): Promise<void> =>
    clock.exact.until((clock.now + ms) as Instant, new AbortController().signal);

  const count = (): void => {
    level = Math.max(0, level - ((clock.now - last) * PER_SECOND) / 1000) + 1;
    last = clock.now;
    highest = Math.max(highest, level);
  };

  const run = (command: Command): { readonly done: Done; readonly time: object } => {
    const done = work(command);
    const ms = done.ms ?? 0;
    runs.push({ at: clock.now, method: command.method, ms });
    const own = runs.filter(({ at, method }) => method === command.method && at > clock.now - WINDOW_MS);
    const operating = own.reduce((sum, one) => sum + one.ms, 0);
    mostMethodMs = Math.max(mostMethodMs, operating);
    const finish = clock.now / 1000;
    const reset = ((own[0]?.at ?? clock.now) + WINDOW_MS) / 1000;
    return { done, time: { processing: ms / 1000, operating: operating / 1000, operating_reset_at: reset, finish } };
  };

  const transport: Transport = async (request) => {
    await wait(wayMs());
    const commands = commandsOf(request);
    const batch = new URL(request.url).pathname.endsWith('/batch');
    seen.push({ at: clock.now, url: request.url, headers: request.headers, commands, batch });
    const other = instead.shift();
    if (other !== undefined) return other(request);
    count();
    const ran = commands.map(run);
    await wait(ran.reduce((sum, { done }) => sum + (done.ms ?? 0), 0));
    return batch ? batchAnswer(ran) : singleAnswer(ran[0]);
  };

  return { transport, seen, instead, highest: () => highest, mostMethodMs: () => mostMethodMs };
}

function commandsOf({ url, body, file }: HttpRequest): readonly Command[] {
  if (file !== undefined) return [{ method: 'download', params: {} }];
  const sent: unknown = JSON.parse(body);
  const method = decodeURI(new URL(url).pathname.split('/').at(-1) ?? '');
  if (method !== 'batch') return [{ method, params: sent }];
  const { cmd } = sent as { readonly cmd: Readonly<Record<string, string>> };
  return Object.values(cmd).map((command) => {
    const [name = '', query = ''] = command.split(/\?(.*)/s);
    return { method: name, params: Object.fromEntries(new URLSearchParams(query)) };
  });
}

type Ran = { readonly done: Done; readonly time: object };

function singleAnswer(ran: Ran | undefined): HttpAnswer {
  const { done, time } = ran ?? { done: {}, time: {} };
  if (done.error === undefined) return { status: 200, text: JSON.stringify({ result: done.result ?? null, time }) };
  return { status: 400, text: JSON.stringify({ error: done.error, error_description: done.says ?? '' }) };
}

/** With empty maps as PHP writes them. */
function batchAnswer(ran: readonly Ran[]): HttpAnswer {
  const part = (of: (one: Ran) => unknown): unknown => {
    const entries = ran.map((one, index) => [`c${index}`, of(one)] as const).filter(([, value]) => value !== undefined);
    return entries.length === 0 ? [] : Object.fromEntries(entries);
  };
  const result = {
    result: part(({ done }) => (done.error === undefined ? (done.result ?? null) : undefined)),
    result_error: part(({ done }) =>
      done.error === undefined ? undefined : { error: done.error, error_description: done.says ?? '' },
    ),
    result_total: [],
    result_next: [],
    result_time: part(({ time }) => time),
  };
  return { status: 200, text: JSON.stringify({ result, time: {} }) };
}
