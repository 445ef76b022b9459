// How the portal is reached, as the environment says: neither is ever printed.
import type { Shell } from './shell.ts';
import { UsageError } from './usage-error.ts';

/** Characters: 32 hexadecimal ones are 128 bits. */
const SHORTEST_SECRET = 32;

/** Throws a UsageError for what is not set, or can be guessed. */
export function portalAccess({ env }: Pick<Shell, 'env'>): { readonly webhook: string; readonly secret: string } {
  const webhook = env['VIZIR_WEBHOOK'] ?? '';
  if (webhook.trim() === '') throw new UsageError('no_webhook');
  const secret = env['VIZIR_SECRET'] ?? '';
  if (secret === '') throw new UsageError('no_secret');
  if (secret.length < SHORTEST_SECRET) throw new UsageError('secret_too_short');
  return { webhook, secret };
}
