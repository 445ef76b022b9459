// A scene in which new cards are asked about: a 1C base beside the portal, and what stands in the CRM.
import type { CaseRecord, RecordedInput } from '../../../src/domain/case-record.ts';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import type { Message } from '../../../src/simulator/bitrix24/state/portal-state.ts';
import type { BookedCounterparty } from '../../../src/simulator/onec/sample/keep-books.ts';
import type { Scene } from './scene-of.ts';
import { CURATOR } from './scene-of.ts';
import type { StagedBase } from './stage-base.ts';
import { stageBase } from './stage-base.ts';
import { stagePortal } from './stage-portal.ts';
import type { Staging } from './staged-portal.ts';

export const INN = '7707083893';
export const OGRN = '1027700132195';
export const KPP = '773601001';

export const ROMASHKA: BookedCounterparty = {
  name: 'Ромашка ООО',
  fullName: 'ООО «Ромашка»',
  inn: INN,
  kpp: KPP,
  ogrn: OGRN,
  address: 'Москва, ул. Вавилова, 19',
};

/** What a curator has to say of a contract: whom it is with is the tax id alone. */
export const BARE: GivenContract = { inn: INN, amount: '500 000 RUB', own_form: false, personal_data: false };

/** What tells a message of the intake from others, in both languages. */
const CARD = /(?:Card|Карточка) «/;
const TOLD = /ounterparty, tax id|stands below|онтрагент|1С ответила/;

export type IntakeScene = Scene & {
  readonly base: StagedBase;
  /** Messages of the intake in the curator's chat, the oldest first. */
  readonly told: () => readonly Message[];
  readonly summary: () => string;
  /** Verbs and arguments of the buttons under the summary. */
  readonly offered: () => readonly string[];
  readonly inputs: (item: number) => Promise<readonly RecordedInput[]>;
  readonly companies: () => readonly Readonly<Record<string, unknown>>[];
  readonly requisites: () => readonly Readonly<Record<string, unknown>>[];
  /** Makes an item in the name of the engine: its number. */
  readonly add: (method: 'crm.item.add', params: Readonly<Record<string, unknown>>) => Promise<number>;
  /** A company with a requisite that stands in the CRM already. */
  readonly addCompany: (title: string, requisite: Readonly<Record<string, string>>) => Promise<number>;
  readonly card: (item: number) => Readonly<Record<string, unknown>>;
};

/** `curator`: whose chat is looked at. */
export async function stageIntake(
  staging: Staging = {},
  base: StagedBase = stageBase(),
  curator = CURATOR,
): Promise<IntakeScene> {
  const scene = await stagePortal({ beside: base.beside, ...staging });
  const { staged, people } = scene;
  const told = (): readonly Message[] =>
    people.messages(curator).filter(({ text }) => CARD.test(text) && TOLD.test(text));
  const call = async (method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> =>
    (await staged.time.until(staged.daemon.client.call(method, params, { urgency: 'press', kind: 'create' }))).result;
  return {
    ...scene,
    base,
    told,
    summary: () => told().at(-1)?.text ?? '',
    offered: () => {
      const last = told().at(-1);
      return people
        .buttons(curator)
        .filter(({ message }) => message.id === last?.id)
        .map(({ verb, argument }) => `${verb} ${argument}`.trim());
    },
    inputs: async (item) => {
      const rows = await staged.daemon.store.history(staged.caseOf(item), 0, 1000);
      return rows.map(({ text }) => (JSON.parse(text) as CaseRecord).input);
    },
    companies: () => [...staged.portal.state.items.values()].filter(({ entityTypeId }) => entityTypeId === 4),
    requisites: () => [...staged.portal.state.requisites.values()],
    add: async (method, params) => ((await call(method, params)) as { item: { id: number } }).item.id,
    addCompany: async (title, requisite) => {
      const added = (await call('crm.item.add', { entityTypeId: 4, fields: { title } })) as { item: { id: number } };
      const company = added.item.id;
      await call('crm.requisite.add', {
        fields: { ENTITY_TYPE_ID: 4, ENTITY_ID: company, PRESET_ID: 1, NAME: title, RQ_INN: INN, ...requisite },
      });
      return company;
    },
    card: (item) => staged.portal.state.items.get(`${staged.map.entityTypeId}/${item}`) ?? {},
  };
}

/** What the card of a contract says in an entry. */
export function entryOn(scene: IntakeScene, item: number, entry: 'kpp' | 'name' | 'ogrn'): unknown {
  return scene.card(item)[scene.staged.field({ of: 'entry', entry })];
}
