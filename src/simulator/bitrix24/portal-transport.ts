// The client's HTTP without sockets: its requests answered by a simulated portal in the same process.
import type { Transport } from '../../bitrix24/client/http-transport.ts';
import { TransportError } from '../../bitrix24/client/http-transport.ts';
import type { OpenPortal } from './open-portal.ts';

/**
 * What reached the portal goes on there when its caller gives up.
 * @public Simulations of the gateway run the real client over it.
 */
export function portalTransport(portal: Pick<OpenPortal, 'answer'>): Transport {
  return async ({ url, headers, body, signal }) => {
    const { pathname, search, host } = new URL(url);
    const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    const request = {
      method: 'POST',
      url: `${pathname}${search}`,
      headers: { ...Object.fromEntries(names), host },
      body,
    };
    const response = await Promise.race([portal.answer(request), givenUp(signal)]);
    if (response.kind === 'broken_off') throw new TransportError('no answer (ECONNRESET)', true);
    const { status, headers: answered } = response;
    return { status, text: Buffer.from(response.body).toString('utf8'), location: answered['location'] };
  };
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new TransportError('no answer (ABORTED)', true));
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}
