// Contracts that are ready begin at the portal: what each came to, and what stood in the way of all.
import type { BegunByHand, Bundle, ReadyBeginning } from '../src/index.ts';
import { beginByWebhook, word } from '../src/index.ts';
import type { Language } from './language.ts';
import type { portalAccess } from './portal-access.ts';
import type { Shell } from './shell.ts';
import { usage } from './usage.ts';
import { UsageError } from './usage-error.ts';
import type { OpenedCases } from './with-cases.ts';

const WRONG = 2;
const PORTAL_TROUBLE = 8;

export type BeginAtPortal = {
  readonly access: ReturnType<typeof portalAccess>;
  readonly bundle: Bundle;
  readonly opened: Pick<OpenedCases, 'cases'>;
  readonly language: Language;
  readonly beginnings: readonly ReadyBeginning[];
  /** Told of each as it comes. */
  readonly begun: (one: BegunByHand) => Promise<void>;
};

/** Gives the exit code. */
export async function beginAtPortal(request: BeginAtPortal, shell: Shell): Promise<number> {
  const { access, bundle, opened, language, beginnings, begun } = request;
  const told: BegunByHand[] = [];
  const outcome = await beginByWebhook({
    ...access,
    bundle,
    store: opened.cases.store,
    beginnings,
    begun: async (one) => {
      told.push(one);
      await begun(one);
    },
    waits: (ms) => void shell.err.write(`${word('begin_waits', language, { seconds: Math.ceil(ms / 1000) })}\n`),
  });
  if (outcome === 'not_a_webhook') throw new UsageError('not_a_webhook');
  if (outcome === 'not_https') throw new UsageError('webhook_not_https');
  if (outcome.kind === 'not_provisioned') {
    await shell.err.write(`${usage('serve_not_provisioned', language, { missing: outcome.missing.join(', ') })}\n`);
    return PORTAL_TROUBLE;
  }
  if (outcome.kind === 'portal') {
    await shell.err.write(`${usage('begin_portal', language, { reason: outcome.reason })}\n`);
    return PORTAL_TROUBLE;
  }
  if (told.some(({ how }) => how === 'failed')) return PORTAL_TROUBLE;
  return told.some(({ how }) => how === 'set_aside') ? WRONG : 0;
}
