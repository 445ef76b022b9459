// Where a letter goes: what somebody said for it, where the last one went, the contract's own address, the company's in the CRM.
import type { CaseLetter } from '../../../../domain/case-letter.ts';
import { parseMailAddresses } from '../../../../domain/mail-addresses.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { PortalClient, Urgency } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';
import type { Telling } from '../telling.ts';

export type RecipientTools = {
  readonly client: PortalClient;
  /** Which company a card belongs to; undefined where it names none. */
  readonly companyOf: (item: number, urgency: Urgency) => Promise<number | undefined>;
};

/** Addresses as they will be written on the letter; none where nobody knows one. What is no address is none. */
export async function recipientOf(
  tools: RecipientTools,
  telling: Telling,
  { addresses }: Pick<CaseLetter, 'addresses'>,
): Promise<readonly string[]> {
  const { out, item } = telling;
  const last = out.kase.context.letters?.findLast(({ sending }) => sending !== undefined)?.sending?.addresses;
  const own = out.contract?.['email'];
  const known = [addresses, last, typeof own === 'string' ? own : undefined];
  for (const text of known) {
    const parsed = text === undefined ? undefined : parseMailAddresses(text);
    if (parsed !== undefined) return parsed;
  }
  return await addressInCrm(tools, item, out.urgency);
}

/** One, the first: the others may be of people who have nothing to do with it. */
async function addressInCrm(tools: RecipientTools, item: number, urgency: Urgency): Promise<readonly string[]> {
  try {
    const company = await tools.companyOf(item, urgency);
    if (company === undefined) return [];
    const { result } = await tools.client.call('crm.company.get', { id: company }, { urgency, kind: 'read' });
    const rows = isMap(result) && Array.isArray(result['EMAIL']) ? result['EMAIL'].filter(isMap) : [];
    const [first] = rows.flatMap(({ VALUE }) => (typeof VALUE === 'string' ? (parseMailAddresses(VALUE) ?? []) : []));
    return first === undefined ? [] : [first];
  } catch (thrown) {
    // A company that is gone, or that we may not read, has no address for us.
    if (thrown instanceof FarError && thrown.failure.kind === 'refused') return [];
    throw thrown;
  }
}
