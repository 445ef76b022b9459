// Cases of before: of the same counterparty, by a note under its tax id; of the same curator, by the store's list.
import type { CaseId } from '../../../../domain/case.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import type { GivenContract } from '../../../../engine/ports/contract-reader.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import type { CaseSummary } from '../../../../engine/ports/store-entries.ts';
import { hashOf } from '../card-memory.ts';
import type { GatewayTools } from '../gateway-tools.ts';

type Tools = Pick<GatewayTools, 'notes' | 'desk' | 'secret'>;

const PREFIX = 'client/';
const PAGE = 200;
/** Cases that are looked into: older ones tell little. */
const MOST_OF_CLIENT = 30;
const MOST_OF_CURATOR = 60;
/** Cases of a curator that are listed to find the newest. */
const MOST_LISTED = 2000;

/** Keyed hash of who the counterparty is; undefined where the contract does not say. */
export function clientHash(secret: string, contract: GivenContract): string | undefined {
  const [inn, taxId, country] = [contract['inn'], contract['tax_id'], contract['country']];
  if (typeof inn === 'string' && inn !== 'absent') return hashOf(secret, ['inn', inn]);
  return typeof taxId === 'string' && taxId !== 'absent' ? hashOf(secret, ['tax_id', taxId, country ?? '']) : undefined;
}

/** By the note its case is found when the same counterparty comes again. */
export async function noteClient({ notes, secret }: Tools, id: CaseId, contract: GivenContract): Promise<void> {
  const client = clientHash(secret, contract);
  if (client === undefined) return;
  const name = `${PREFIX}${client}/${id}`;
  if ((await notes.findNote(name)) === undefined) await notes.keepNotes([{ name, text: '' }]);
}

/** The newest first, without this one. */
export async function casesOfClient(
  { notes, desk, secret }: Tools,
  id: CaseId,
  contract: GivenContract,
): Promise<readonly SeenCase[]> {
  const client = clientHash(secret, contract);
  if (client === undefined) return [];
  const prefix = `${PREFIX}${client}/`;
  const ids: CaseId[] = [];
  for (let after: string | undefined; ; ) {
    const page = await notes.listNotes(prefix, after, PAGE);
    ids.push(...page.map(({ name }) => name.slice(prefix.length) as CaseId));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.name;
  }
  const newest = ids.filter((one) => one !== id).toSorted(byNumber);
  return await looked({ desk }, newest.slice(0, MOST_OF_CLIENT));
}

export async function casesOfCurator({ desk }: Tools, id: CaseId, curator: PersonId): Promise<readonly SeenCase[]> {
  const rows: CaseSummary[] = [];
  for (let after: CaseId | undefined; rows.length < MOST_LISTED; ) {
    const page = await desk.list({ curator, limit: PAGE, ...(after === undefined ? {} : { after }) });
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.case;
  }
  const newest = rows.filter((row) => row.case !== id).toSorted((a, b) => b.changedAt - a.changedAt);
  return await looked(
    { desk },
    newest.slice(0, MOST_OF_CURATOR).map((row) => row.case),
  );
}

async function looked({ desk }: Pick<Tools, 'desk'>, ids: readonly CaseId[]): Promise<readonly SeenCase[]> {
  const seen: SeenCase[] = [];
  for (const id of ids) {
    const one = await desk.look(id);
    if (one !== undefined) seen.push(one);
  }
  return seen;
}

/** `card-12` after `card-7`: a later card is a newer contract. */
function byNumber(a: CaseId, b: CaseId): number {
  return numberIn(b) - numberIn(a);
}

function numberIn(id: CaseId): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}
