// What can be set for the daemon and the commands that speak to a portal: one table, from which it is read, checked and documented.

/** `secret`: never shown, nowhere. */
export type SettingKind =
  | { readonly kind: 'webhook' }
  | { readonly kind: 'secret'; readonly least: number }
  | { readonly kind: 'path' }
  | { readonly kind: 'text' }
  | { readonly kind: 'url' }
  | { readonly kind: 'host' }
  | { readonly kind: 'hosts' }
  /** Of a mailbox. */
  | { readonly kind: 'email' }
  /** Numbers of accounts. */
  | { readonly kind: 'numbers' }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  | { readonly kind: 'one_of'; readonly of: readonly string[] };

export type Setting = SettingKind & {
  /** As written; without one it has to be set, or what it is for is off. */
  readonly usual?: string;
  /** What it takes part in: without all that are needed of a part, the part is off or the start is refused. */
  readonly part: 'daemon' | 'portal' | 'nudge' | 'onec' | 'mail';
  readonly needed?: true;
};

const PORT = { kind: 'whole', from: 0, to: 65_535 } as const;

/** In the order in which they are shown. */
export const SETTINGS = {
  VIZIR_STORE: { kind: 'path', usual: 'vizir.db', part: 'daemon' },
  VIZIR_RULES: { kind: 'path', part: 'daemon' },
  VIZIR_RULES_SECONDS: { kind: 'whole', from: 1, to: 86_400, usual: '60', part: 'daemon' },
  VIZIR_LOG: { kind: 'one_of', of: ['debug', 'info', 'warn', 'error', 'silent'], usual: 'info', part: 'daemon' },
  VIZIR_WATCH_PORT: { ...PORT, usual: '9464', part: 'daemon' },

  VIZIR_WEBHOOK: { kind: 'webhook', part: 'portal', needed: true },
  VIZIR_SECRET: { kind: 'secret', least: 32, part: 'portal', needed: true },
  VIZIR_PORTAL_PLAN: { kind: 'one_of', of: ['usual', 'enterprise'], usual: 'usual', part: 'portal' },
  VIZIR_PORTAL_HOSTS: { kind: 'hosts', part: 'portal' },
  VIZIR_ADMINISTRATORS: { kind: 'numbers', part: 'portal' },
  VIZIR_POLL_MS: { kind: 'whole', from: 500, to: 60_000, usual: '2500', part: 'portal' },

  VIZIR_NUDGE_TOKEN: { kind: 'secret', least: 8, part: 'nudge', needed: true },
  VIZIR_NUDGE_PORT: { ...PORT, usual: '9465', part: 'nudge' },
  VIZIR_NUDGE_HOST: { kind: 'text', usual: '127.0.0.1', part: 'nudge' },

  VIZIR_ONEC_URL: { kind: 'url', part: 'onec', needed: true },
  VIZIR_ONEC_USER: { kind: 'text', part: 'onec', needed: true },
  VIZIR_ONEC_PASSWORD: { kind: 'secret', least: 1, part: 'onec', needed: true },
  VIZIR_ONEC_MAPPING: { kind: 'path', part: 'onec', needed: true },
  VIZIR_ONEC_HOSTS: { kind: 'hosts', part: 'onec' },
  VIZIR_ONEC_CA: { kind: 'path', part: 'onec' },

  VIZIR_MAIL_HOST: { kind: 'host', part: 'mail', needed: true },
  VIZIR_MAIL_FROM: { kind: 'email', part: 'mail', needed: true },
  VIZIR_MAIL_NAME: { kind: 'text', part: 'mail' },
  VIZIR_MAIL_TLS: { kind: 'one_of', of: ['implicit', 'starttls', 'plain'], usual: 'implicit', part: 'mail' },
  VIZIR_MAIL_PORT: { kind: 'whole', from: 1, to: 65_535, part: 'mail' },
  VIZIR_MAIL_USER: { kind: 'text', part: 'mail' },
  VIZIR_MAIL_PASSWORD: { kind: 'secret', least: 1, part: 'mail' },
  VIZIR_MAIL_CA: { kind: 'path', part: 'mail' },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
