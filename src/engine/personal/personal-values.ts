// The personal values of a case: sealed under the key of the counterparty that its contract is with.
import { createHmac } from 'node:crypto';
import type { CaseId } from '../../domain/case.ts';
import type { Chance } from '../ports/chance.ts';
import type { GivenContract } from '../ports/contract-reader.ts';
import { openPersonal, sealPersonal } from '../ports/seal-personal.ts';
import type { Store } from '../ports/store.ts';
import type { PersonalValue } from '../ports/store-entries.ts';
import type { TextNamed } from './restore-texts.ts';
import type { ApartText } from './texts-apart.ts';

/** What AES-256-GCM takes, in bytes. */
const KEY = 32;
const NONCE = 12;
/** Names of subjects are made with a key of this store, so that nobody can try all tax ids against them. */
const INDEX = 'index';
const CONTRACT = /^contract~(\d+)$/;

export class PersonalValues {
  readonly #store: Store;
  readonly #chance: Chance;

  constructor(store: Store, chance: Chance) {
    this.#store = store;
    this.#chance = chance;
  }

  /** Whom a new contract is about. A counterparty that was erased and comes back is a new subject. */
  async subjectOf(given: GivenContract, id: CaseId): Promise<string> {
    const index = await this.#store.keepSubjectKey(INDEX, this.#chance.bytes(KEY));
    if (index === undefined) throw new Error('the index of the subjects was erased');
    const told = [given['country'], given['inn'] ?? given['tax_id']].filter((part) => part !== undefined);
    const who = told.length === 0 ? `case ${id}` : told.join(' ');
    const name = createHmac('sha256', index).update(who).digest('hex');
    for (let life = 1; ; life += 1) {
      const subject = `${name}/${life}`;
      if ((await this.#store.keepSubjectKey(subject, this.#chance.bytes(KEY))) !== undefined) return subject;
    }
  }

  /** The subject that the values of a case are kept under; undefined for a case without any. */
  async subjectOfCase(id: CaseId): Promise<string | undefined> {
    return newestContract(await this.#store.personalOf(id))?.subject;
  }

  /** Sealed, to be committed with the record that refers to them. Nothing when the subject is erased. */
  async seal(subject: string, id: CaseId, texts: readonly ApartText[]): Promise<readonly PersonalValue[]> {
    if (texts.length === 0) return [];
    const key = await this.#store.findSubjectKey(subject);
    if (key === undefined) return [];
    return texts.map(({ name, text }) => {
      const sealed = sealPersonal(text, { key, nonce: this.#chance.bytes(NONCE), place: placeOf(id, name) });
      return { subject, case: id, name, sealed };
    });
  }

  /** Everything that can still be read. */
  async open(id: CaseId): Promise<TextNamed> {
    const values = (await this.#store.personalOf(id)).filter(({ name }) => !CONTRACT.test(name));
    const keys = new Map<string, Uint8Array | undefined>();
    for (const subject of new Set(values.map((value) => value.subject))) {
      keys.set(subject, await this.#store.findSubjectKey(subject));
    }
    const texts = new Map(
      values.map(({ name, sealed, subject }) => [name, openPersonal(sealed, keys.get(subject), placeOf(id, name))]),
    );
    return (name) => texts.get(name);
  }

  /** The contract as it was given last; undefined when it is erased. */
  async contractOf(id: CaseId): Promise<GivenContract | undefined> {
    const newest = newestContract(await this.#store.personalOf(id));
    if (newest === undefined) return undefined;
    const { subject, name, sealed } = newest;
    const text = openPersonal(sealed, await this.#store.findSubjectKey(subject), placeOf(id, name));
    return text === undefined ? undefined : (JSON.parse(text) as GivenContract);
  }
}

/** `seq`: the record from which the contract is like this. */
export function contractText(given: GivenContract, seq: number): ApartText {
  return { name: `contract~${seq}`, text: JSON.stringify(given) };
}

function newestContract(values: readonly PersonalValue[]): PersonalValue | undefined {
  const numbered = values.flatMap((value) => {
    const seq = CONTRACT.exec(value.name)?.[1];
    return seq === undefined ? [] : [{ value, seq: Number(seq) }];
  });
  return numbered.sort((a, b) => b.seq - a.seq)[0]?.value;
}

function placeOf(id: CaseId, name: string): string {
  return `${id}/${name}`;
}
