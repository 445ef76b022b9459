// What a mailbox is set up with.
import { isConfidential } from '../domain/is-confidential.ts';

/**
 * `implicit`: TLS from the first byte (port 465). `starttls`: raised to TLS before anything is said, or not at all (587). `plain`: without,
 * for a server on this machine alone.
 */
export type MailTls = 'implicit' | 'starttls' | 'plain';

export type MailSettings = {
  readonly host: string;
  readonly port: number;
  readonly tls: MailTls;
  /** Without one nobody logs in. */
  readonly login?: { readonly user: string; readonly password: string };
  /** The mailbox that letters come from; `title` beside it. */
  readonly from: { readonly title?: string; readonly address: string };
  /** PEM: certificates that are trusted beside those of Node. */
  readonly ca?: string;
  /** Milliseconds that a letter may take at most; less than the engine waits for a call. */
  readonly mostMs?: number;
};

/** Whether user, password and letters stay on this machine. */
export function isLoopback({ host }: Pick<MailSettings, 'host'>): boolean {
  return isConfidential(new URL(`http://${host}`));
}
