// The client's HTTP without sockets: its requests answered by a simulated portal in the same process.
import type { Transport } from '../../bitrix24/client/http-transport.ts';
import { TransportError, tooLarge } from '../../bitrix24/client/http-transport.ts';
import type { OpenPortal } from './open-portal.ts';

/**
 * What reached the portal goes on there when its caller gives up.
 * @public Simulations of the gateway run the real client over it.
 */
export function portalTransport(portal: Pick<OpenPortal, 'answer'>): Transport {
  return async ({ url, headers, body, file, signal }) => {
    const { pathname, search, host } = new URL(url);
    const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    const request = {
      method: file === undefined ? 'POST' : 'GET',
      url: `${pathname}${search}`,
      headers: { ...Object.fromEntries(names), host },
      body,
    };
    const response = await Promise.race([portal.answer(request), givenUp(signal)]);
    if (response.kind === 'broken_off') throw new TransportError('no answer (ECONNRESET)', true);
    const { status, headers: answered } = response;
    const content = Buffer.from(response.body);
    if (file === undefined || status !== 200)
      return { status, text: content.toString('utf8'), location: answered['location'] };
    if (content.length > file.mostBytes) throw tooLarge(file.mostBytes);
    const { 'content-disposition': disposition, 'content-type': type, 'content-length': length } = answered;
    // What HTTP itself sees of an answer that breaks off.
    if (length !== undefined && Number(length) !== content.length)
      throw new TransportError('the answer broke off', true);
    return { status, text: '', bytes: content, disposition, type };
  };
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new TransportError('no answer (ABORTED)', true));
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}
