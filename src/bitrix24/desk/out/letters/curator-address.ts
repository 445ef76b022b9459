// Where answers to a letter go: the curator's address in the rules, else that of their account at the portal.
import { parseMailAddresses } from '../../../../domain/mail-addresses.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Outgoing } from '../../../../engine/ports/portal.ts';
import type { PortalClient } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';

export type CuratorAddress = { readonly title: string; readonly address: string };

/** Undefined where nobody knows one: then answers come to the mailbox. */
export async function curatorAddress(
  { client }: { readonly client: PortalClient },
  { bundle, kase, urgency }: Pick<Outgoing, 'bundle' | 'kase' | 'urgency'>,
): Promise<CuratorAddress | undefined> {
  const curator = bundle.directory.people.find(({ person }) => person === kase.context.people.curator);
  if (curator === undefined) return undefined;
  const { title, email, bitrix24 } = curator;
  if (email !== undefined) return { title, address: email };
  if (bitrix24 === undefined) return undefined;
  try {
    const params = { FILTER: { '@ID': [bitrix24] }, start: 0 };
    const { result } = await client.call('user.get', params, { urgency, kind: 'read' });
    const [row] = Array.isArray(result) ? result.filter(isMap) : [];
    const [address] = typeof row?.['EMAIL'] === 'string' ? (parseMailAddresses(row['EMAIL']) ?? []) : [];
    return address === undefined ? undefined : { title, address };
  } catch (thrown) {
    // A portal that does not let us look shows no addresses.
    if (thrown instanceof FarError && thrown.failure.kind === 'refused') return undefined;
    throw thrown;
  }
}
