// A request to the OData interface of a simulated base, from its path to its answer.
import type { BaseMessage, BaseReply } from '../base-message.ts';
import { jsonReply } from '../base-message.ts';
import { BaseRefusal } from '../base-refusal.ts';
import type { SimulatedBaseSettings } from '../base-settings.ts';
import type { BaseState, SimulatedRow, SimulatedSet } from '../base-state.ts';
import { readBalances } from './read-balances.ts';
import { checkFields, readSet, shownRow } from './read-set.ts';
import type { RequestOptions } from './request-options.ts';
import { decoded } from './request-options.ts';
import { changeRow, createRow } from './write-row.ts';

export type OdataAround = {
  readonly state: BaseState;
  readonly settings: SimulatedBaseSettings;
  /** Keys of new objects. */
  readonly newKey: () => string;
};

const KEYED = /^([^(/]+)\((?:guid'([^']*)'|(.*))\)$/s;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CALL = /^([^(/]+)\/Balance(?:\((.*)\))?$/s;

/** `path`: after `/odata/standard.odata`, without the slash. Throws a `BaseRefusal`. */
export function answerOdata(
  around: OdataAround,
  {
    message,
    path,
    options,
  }: { readonly message: BaseMessage; readonly path: string; readonly options: RequestOptions },
): BaseReply {
  const address = `http://${message.headers['host'] ?? 'base'}/${around.settings.publication}/odata/standard.odata`;
  const name = decoded(path);
  if (name === '') return jsonReply(200, { 'odata.metadata': `${address}/$metadata`, value: listed(around.state) });
  const call = CALL.exec(name);
  if (call !== null) {
    const register = published(around, call[1] ?? '');
    const rows = readBalances(around.state, register, { call: call[2] ?? '', options });
    return jsonReply(200, { 'odata.metadata': `${address}/$metadata#${register.name}`, value: rows });
  }
  const keyed = KEYED.exec(name);
  if (keyed !== null) return answerObject(around, { message, options, address, set: keyed[1] ?? '', key: keyed[2] });
  const set = published(around, name);
  if (message.method === 'POST')
    return jsonReply(201, createRow(set, bodyOf(message), around.newKey()), { location: address });
  if (message.method !== 'GET') throw new BaseRefusal(405, '19', `Метод ${message.method} не поддерживается`);
  return jsonReply(200, readSet(around.state, set, { options, address }));
}

type ObjectAsked = {
  readonly message: BaseMessage;
  readonly options: RequestOptions;
  readonly address: string;
  readonly set: string;
  readonly key: string | undefined;
};

/** A change gives 200 and the whole object; `If-Match` is not looked at. */
function answerObject(around: OdataAround, { message, options, address, set: name, key }: ObjectAsked): BaseReply {
  const set = published(around, name);
  if (key === undefined || !GUID.test(key)) throw new BaseRefusal(400, '1', `Не удалось разобрать ключ: ${key ?? ''}`);
  const row = set.rows.find((one) => one['Ref_Key'] === key.toLowerCase());
  if (row === undefined) throw new BaseRefusal(404, '9', 'Экземпляр сущности не найден');
  const metadata = { 'odata.metadata': `${address}/$metadata#${set.name}/@Element` };
  if (message.method === 'PATCH') return jsonReply(200, { ...metadata, ...changeRow(set, row, bodyOf(message)) });
  if (message.method !== 'GET') throw new BaseRefusal(405, '19', `Метод ${message.method} не поддерживается`);
  checkFields(set, options);
  return jsonReply(200, { ...metadata, ...shownRow(around.state, set, { row, options }) });
}

/** What is not published is not there, for whoever asks. */
function published({ state, settings }: OdataAround, name: string): SimulatedSet {
  const set = state.sets.get(name);
  if (set === undefined || !set.published) throw new BaseRefusal(404, '8', `Не найден тип сущности ${name}`);
  if (!set.readable) throw new BaseRefusal(settings.noRightsStatus, '20', `Нарушение прав доступа: ${name}`);
  return set;
}

function listed({ sets }: BaseState): readonly object[] {
  return [...sets.values()].filter((set) => set.published).map(({ name }) => ({ name, url: name }));
}

function bodyOf({ body }: BaseMessage): SimulatedRow {
  try {
    const given: unknown = JSON.parse(body);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given };
  } catch {
    // Answered below.
  }
  throw new BaseRefusal(400, '2', 'Неверный формат запроса');
}
