// Whether an address may be told a secret.

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether nobody on the way can read along: only this machine itself may be spoken to without TLS. Takes a `URL`. */
export function isConfidential(url: { readonly protocol: string; readonly hostname: string }): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}
