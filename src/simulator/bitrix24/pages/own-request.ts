// Whether a request for a page is from this machine's own browser at this portal's own address: no other site's page may look at it by
// a name that leads here, nor send forms to it.
import type { PortalRequest } from '../protocol/portal-request.ts';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** `foreign_host`: called by another name. `foreign_form`: sent by another site's page, or by nobody's. */
export type Ownness = 'own' | 'foreign_host' | 'foreign_form';

export function ownRequest({ method, headers }: PortalRequest): Ownness {
  const host = headers['host'] ?? '';
  if (!LOOPBACK.test(host)) return 'foreign_host';
  if (method === 'GET' || method === 'HEAD') return 'own';
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  return headers['origin'] === addressOf(headers) && site === 'same-origin' ? 'own' : 'foreign_form';
}

/** `http://127.0.0.1:8080`, as it was called. */
export function addressOf(headers: PortalRequest['headers']): string {
  return `${headers['x-forwarded-proto'] ?? 'http'}://${headers['host'] ?? ''}`;
}
