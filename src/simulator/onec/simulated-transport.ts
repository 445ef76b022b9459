// The client's HTTP without sockets: its requests answered by a simulated base in the same process.
import type { BaseTransport } from '../../onec/base/base-transport.ts';
import { NoAnswer } from '../../onec/base/base-transport.ts';
import type { OpenBase } from './open-base.ts';

/**
 * What reached the base goes on there when its caller gives up.
 * @public Simulations of the whole run the real client over it.
 */
export function simulatedTransport(base: Pick<OpenBase, 'answer'>): BaseTransport {
  return async ({ url, headers, signal }) => {
    const { pathname, search, host } = new URL(url);
    const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    const message = {
      method: 'GET',
      url: `${pathname}${search}`,
      headers: { ...Object.fromEntries(names), host },
      body: '',
    };
    const reply = await Promise.race([base.answer(message), givenUp(signal)]);
    if (reply.kind === 'broken_off') throw new NoAnswer('no answer (ECONNRESET)');
    const { location, date } = reply.headers;
    return { status: reply.status, text: reply.body, location, date };
  };
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new NoAnswer('no answer (ABORTED)'));
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}
