// The daemon as people run it: the engine over its store, the portal and 1C as the settings say, and a folder of rules that is watched.
import { parseWebhook } from './bitrix24/client/webhook.ts';
import type { Language } from './diagnostics/message.ts';
import { StoreError } from './engine/ports/store-error.ts';
import { systemClock } from './engine/system/system-clock.ts';
import type { LogLevel } from './engine/watch/open-log.ts';
import { openMail } from './mail/open-mail.ts';
import { mailOf } from './mail-of.ts';
import type { OneCOf } from './one-c-of.ts';
import { oneCOf, unknownDocuments } from './one-c-of.ts';
import { openOneC } from './onec/open-one-c.ts';
import { openPortalSide } from './open-portal-side.ts';
import type { Beside, BesideGround, Daemon } from './run-daemon.ts';
import { runDaemon } from './run-daemon.ts';
import { ServeTrouble } from './serve-trouble.ts';
import type { Settings, SettingsRead } from './settings/read-settings.ts';
import { listOf } from './settings/read-settings.ts';
import type { PublishingRun, RulesTold, RulesWatch } from './watch-rules.ts';
import { rulesFingerprint, toldOf, watchRules } from './watch-rules.ts';

export type ServeRequest = {
  /** Without faults, with whatever the portal needs. */
  readonly settings: Pick<SettingsRead, 'values' | 'has' | 'secrets'>;
  /** Paths of the settings are found by it. */
  readonly pathOf: (path: string) => string;
  /** Checks the folder of rules and publishes it into the store, in a process of its own. */
  readonly publish: (folder: string) => Promise<PublishingRun>;
  /** Of messages about the mapping. */
  readonly language: Language;
  readonly log: { readonly write: (line: string) => unknown };
  readonly record?: (line: string) => void;
  readonly version: string;
};

const ENTERPRISE = { burst: 250, perSecond: 5 };

/**
 * Begins to work; rejects with a `ServeTrouble` where somebody has to mend something first, with a `StoreError` when the store cannot be
 * had, and with what the system says when a port cannot be.
 */
export async function serve(request: ServeRequest): Promise<Daemon> {
  const { settings, pathOf, log, version, record } = request;
  const { values, secrets } = settings;
  const base = oneCOf(settings, pathOf, request.language);
  const onec = base === undefined ? undefined : openOneC(base);
  const mailbox = mailOf(settings, pathOf);
  const first = await publishFirst(request);
  const side = openPortalSide({
    webhook: webhookOf(values),
    secret: needed(values.VIZIR_SECRET),
    gateway: {
      pollMs: Number(values.VIZIR_POLL_MS),
      administrators: listOf(values.VIZIR_ADMINISTRATORS).map(Number),
    },
    client: {
      hosts: listOf(values.VIZIR_PORTAL_HOSTS),
      ...(values.VIZIR_PORTAL_PLAN === 'enterprise' ? ENTERPRISE : {}),
    },
    ...(settings.has('nudge')
      ? {
          nudge: {
            host: needed(values.VIZIR_NUDGE_HOST),
            port: Number(values.VIZIR_NUDGE_PORT),
            token: needed(values.VIZIR_NUDGE_TOKEN),
          },
        }
      : {}),
    // Without 1C the CRM alone is asked about new cards.
    counterparties: onec ?? 'none',
    ...(mailbox === undefined ? {} : { mail: openMail(mailbox, systemClock()) }),
    ...(record === undefined ? {} : { record }),
  });
  const started = runDaemon({
    file: pathOf(needed(values.VIZIR_STORE)),
    portal: side.portal,
    beside: (ground) => withRulesWatched(request, { ground, first, base, portal: side.beside?.(ground) }),
    // Without 1C nothing is known of papers there: what the rules want checked in 1C waits for a person.
    papers: onec ?? { check: () => Promise.resolve([]) },
    log: { level: needed(values.VIZIR_LOG) as LogLevel | 'silent', to: log, secrets },
    watchPort: Number(values.VIZIR_WATCH_PORT),
    version,
  });
  return await started.catch((thrown: unknown) => {
    // Rules that were published before are good enough to begin with.
    const isWithout = thrown instanceof ServeTrouble && thrown.trouble.why === 'no_rules';
    if (!isWithout || first === undefined || first.exitCode === 0) throw thrown;
    throw new ServeTrouble({ why: 'rules_refused', said: first.said }, { cause: thrown });
  });
}

/** `fingerprint`: of the folder before it was published; undefined where it could not be read. */
type FirstPublishing = PublishingRun & { readonly fingerprint: string | undefined };

/** A new store has no rules: without any, nothing can begin. */
async function publishFirst({
  settings: { values },
  publish,
  pathOf,
}: ServeRequest): Promise<FirstPublishing | undefined> {
  if (values.VIZIR_RULES === undefined) return undefined;
  const dir = pathOf(values.VIZIR_RULES);
  const fingerprint = await rulesFingerprint(dir).catch(() => undefined);
  return { ...(await publish(dir)), fingerprint };
}

type Watched = {
  readonly ground: BesideGround;
  readonly first: FirstPublishing | undefined;
  readonly base: OneCOf | undefined;
  readonly portal: Beside | undefined;
};

function withRulesWatched(request: ServeRequest, { ground, first, base, portal }: Watched): Beside {
  const { log } = ground;
  const tell = (told: RulesTold): void => {
    if (told.kind === 'unreadable') log.error('the folder of rules cannot be read', { reason: told.reason });
    else if (told.kind === 'refused')
      log.error('the rules are not published', { exit_code: told.exitCode, said: told.said });
    else {
      log.info('the rules are published', { said: told.said });
      void compareMapping(request, { ground, base });
    }
  };
  return {
    run: async (signal) => {
      await compareMapping(request, { ground, base });
      if (first !== undefined) tell(toldOf(first));
      await Promise.all([watchFolder(request, { ground, first, tell }, signal), portal?.run(signal)]);
    },
    ready: () => portal?.ready() ?? { ok: true, told: {} },
  };
}

/** Rules come and go while the mapping stays: it is no reason to stop, and somebody has to see to it. */
async function compareMapping(
  { language }: ServeRequest,
  { ground: { desk, log }, base }: Pick<Watched, 'ground' | 'base'>,
): Promise<void> {
  if (base === undefined) return;
  const bundle = await desk.rules().catch((thrown: unknown) => {
    // A store that is beyond help is told of by everybody else.
    if (!(thrown instanceof StoreError)) throw thrown;
    return undefined;
  });
  const said = bundle === undefined ? [] : unknownDocuments(base.text, bundle, language);
  if (said.length > 0)
    log.error('the mapping of 1C names documents that the rules do not have', { said: said.join('\n') });
}

async function watchFolder(
  { settings: { values }, pathOf, publish }: ServeRequest,
  { ground, first, tell }: Omit<Watched, 'portal' | 'base'> & Pick<RulesWatch, 'tell'>,
  signal: AbortSignal,
): Promise<void> {
  if (values.VIZIR_RULES === undefined) return;
  const dir = pathOf(values.VIZIR_RULES);
  const everyMs = Number(values.VIZIR_RULES_SECONDS) * 1000;
  const published = first?.fingerprint;
  await watchRules({ dir, everyMs, clock: ground.clock, publish: () => publish(dir), tell, published }, signal);
}

function webhookOf(values: Settings) {
  const webhook = parseWebhook(needed(values.VIZIR_WEBHOOK));
  if (typeof webhook === 'string') throw new Error('settings are read before');
  return webhook;
}

function needed(value: string | undefined): string {
  if (value === undefined) throw new Error('settings are read before');
  return value;
}
