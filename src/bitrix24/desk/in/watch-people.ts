// Whether those whom cases wait for are there: the portal knows of dismissals and absences that the rules do not. It only warns.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { Bundle } from '../../../domain/bundle.ts';
import type { Person } from '../../../domain/directory.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import type { Row } from '../../client/list-rows.ts';
import { isMap } from '../../client/read-envelope.ts';
import { escapeBb } from '../escape-bb.ts';
import { hashOf } from './card-memory.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { userOf } from './gateway-tools.ts';
import type { OpenCase } from './open-cases.ts';
import { tellAccount } from './tell-account.ts';
import { isTrouble, PERSON_GONE } from './trouble.ts';

const PAGE = 50;
const LONG_WAIT_MS = 600_000;

type Gone = { readonly why: 'dismissed' } | { readonly why: 'absent'; readonly until: string };

/** Of the open cases. Rejects with a `FarError` or a `StoreError`. */
export async function watchPeople(tools: GatewayTools, cases: readonly OpenCase[]): Promise<void> {
  const bundle = await tools.desk.rules();
  if (bundle === undefined) return;
  const byHolder = casesByHolder(cases);
  const people = bundle.directory.people.filter(
    ({ person, bitrix24 }) => byHolder.has(person) && bitrix24 !== undefined,
  );
  const gone = new Map<PersonId, Gone>();
  for (let at = 0; at < people.length; at += PAGE) await findGone(tools, people.slice(at, at + PAGE), gone);
  for (const person of people) {
    const why = gone.get(person.person);
    const own = byHolder.get(person.person) ?? [];
    if (why !== undefined) await tellGone(tools, bundle, { person, why, cases: own });
  }
  await settleTroubles(tools, bundle, cases, gone);
}

function casesByHolder(cases: readonly OpenCase[]): ReadonlyMap<PersonId, readonly OpenCase[]> {
  const byHolder = new Map<PersonId, OpenCase[]>();
  for (const one of cases) {
    for (const holder of one.holders) {
      const own = byHolder.get(holder);
      if (own === undefined) byHolder.set(holder, [one]);
      else own.push(one);
    }
  }
  return byHolder;
}

/** Both questions at once, in one request. */
async function findGone(
  { client }: Pick<GatewayTools, 'client'>,
  people: readonly Person[],
  gone: Map<PersonId, Gone>,
): Promise<void> {
  const ids = people.flatMap(({ bitrix24 }) => bitrix24 ?? []);
  const options = { urgency: 'bulk', kind: 'read', mostWaitMs: LONG_WAIT_MS } as const;
  const [accounts, chats] = await Promise.all([
    client.call('user.get', { FILTER: { '@ID': ids }, start: 0 }, options),
    client.call('im.user.list.get', { ID: ids, RESULT_TYPE: 'array' }, options),
  ]);
  const personOf = (row: Row): PersonId | undefined =>
    people.find(({ bitrix24 }) => bitrix24 === Number(row['ID'] ?? row['id']))?.person;
  for (const row of rowsOf(chats.result)) {
    const [person, until] = [personOf(row), row['absent']];
    if (person !== undefined && typeof until === 'string' && until !== '') gone.set(person, { why: 'absent', until });
  }
  for (const row of rowsOf(accounts.result)) {
    const person = personOf(row);
    if (person !== undefined && isOff(row['ACTIVE'])) gone.set(person, { why: 'dismissed' });
  }
}

function isOff(active: unknown): boolean {
  return active === false || active === 'N' || active === 'false';
}

function rowsOf(result: unknown): readonly Row[] {
  const rows = isMap(result) ? Object.values(result) : result;
  if (!Array.isArray(rows)) throw new FarError({ kind: 'not_arrived', reason: 'the portal gives no people' });
  return rows.filter(isMap);
}

type Told = { readonly person: Person; readonly why: Gone; readonly cases: readonly OpenCase[] };

/** The head of the department and the administrators hear of it, once for the same absence. */
async function tellGone(tools: GatewayTools, bundle: Bundle, { person, why, cases }: Told): Promise<void> {
  const { notes, settings, secret, watch } = tools;
  const name = `gone/${person.person}`;
  const hash = hashOf(secret, [why]);
  if ((await notes.findNote(name)) === hash) return;
  watch({ kind: 'person_gone', person: person.person, why: why.why });
  const words = goneWords(bundle, person, why, cases.length);
  const head = bundle.directory.departments.find(({ department }) => department === person.department)?.head;
  const heads = head === undefined || head === person.person ? [] : [userOf(bundle, head)];
  for (const user of new Set([...heads, ...settings.administrators])) {
    if (user !== undefined) await tellAccount(tools, { user, name: `${name}/${hash}`, text: words });
  }
  await notes.keepNotes([{ name, text: hash }]);
}

function goneWords(bundle: Bundle, person: Person, why: Gone, count: number): string {
  const { language } = bundle.decisions.policy;
  const params = { person: escapeBb(person.title), count };
  if (why.why === 'dismissed') return correctionWord('person_dismissed', language, params);
  return correctionWord('person_absent', language, { ...params, until: escapeBb(why.until.slice(0, 10)) });
}

/** A case that waits for somebody who is gone says so; one that does not any more says nothing. Another trouble stays as it is. */
async function settleTroubles(
  { desk }: Pick<GatewayTools, 'desk'>,
  bundle: Bundle,
  cases: readonly OpenCase[],
  gone: ReadonlyMap<PersonId, Gone>,
): Promise<void> {
  for (const { case: id, holders, trouble } of cases) {
    const people = bundle.directory.people.filter(({ person }) => holders.includes(person) && gone.has(person));
    const words = people.map((person) => goneWords(bundle, person, gone.get(person.person) ?? { why: 'dismissed' }, 1));
    const wanted = words.length === 0 ? undefined : `${PERSON_GONE}: ${words.join(' ')}`;
    const isOurs = trouble === undefined || isTrouble(trouble, PERSON_GONE);
    if (isOurs && trouble !== wanted) await desk.markTrouble(id, wanted);
  }
}
