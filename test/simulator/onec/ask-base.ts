// A simulated base with one counterparty, and questions to it as any client would put them.
import type { Instant } from '../../../src/domain/instant.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import type { BaseReply } from '../../../src/simulator/onec/base-message.ts';
import type { SimulatedBaseSettings } from '../../../src/simulator/onec/base-settings.ts';
import type { BaseFault } from '../../../src/simulator/onec/faults/base-fault.ts';
import type { OpenBase } from '../../../src/simulator/onec/open-base.ts';
import { openBase } from '../../../src/simulator/onec/open-base.ts';
import type { Books } from '../../../src/simulator/onec/sample/keep-books.ts';
import { keepBooks } from '../../../src/simulator/onec/sample/keep-books.ts';
import { sampleSets } from '../../../src/simulator/onec/sample/sample-sets.ts';

export const START = Date.UTC(2026, 4, 4, 9) as Instant;
export const INN = '7707083893';
const CREDENTIALS = Buffer.from('Робот Визирь:correct-horse', 'utf8').toString('base64');

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type AskedBase = {
  readonly base: OpenBase;
  readonly books: Books;
  readonly clock: VirtualClock;
  readonly key: string;
  readonly faults: BaseFault[];
  /** Path after `/base/odata/standard.odata/`; a name that is not encoded is encoded, blanks as `%20`. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
  readonly send: (
    method: string,
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
};

export function askBase(settings: Partial<SimulatedBaseSettings> = {}): AskedBase {
  const clock = new VirtualClock(START);
  const chance = seededChance('base');
  const faults: BaseFault[] = [];
  const base = openBase({
    clock: clock.exact,
    chance,
    sets: sampleSets(),
    settings,
    faults: { next: () => faults.shift() },
  });
  const books = keepBooks(base.state, chance);
  const key = books.addCounterparty({ name: 'Ромашка', inn: INN, kpp: '773601001', address: 'Москва' });
  const send: AskedBase['send'] = async (method, path, body, headers = {}) => {
    const reply = await base.answer({
      method,
      url: path.startsWith('/') ? path : `/base/odata/standard.odata/${encodeURI(path)}`,
      headers: { authorization: `Basic ${CREDENTIALS}`, host: '1c.example', ...headers },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    return readReply(reply);
  };
  return { base, books, clock, key, faults, send, get: (path, headers) => send('GET', path, undefined, headers) };
}

function readReply(reply: BaseReply): Reply {
  if (reply.kind === 'broken_off') throw new Error('broken off');
  const { status, headers, body } = reply;
  return { status, headers, body: headers['content-type']?.includes('json') === true ? JSON.parse(body) : body };
}
