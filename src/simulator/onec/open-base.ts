// A simulated 1C base without sockets: sets, a clock, and answers to requests as strict as the real ones.
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { BaseMessage, BaseReply } from './base-message.ts';
import { jsonReply, pageReply } from './base-message.ts';
import { BaseRefusal } from './base-refusal.ts';
import type { SimulatedBaseSettings } from './base-settings.ts';
import { SIMULATED_BASE_SETTINGS } from './base-settings.ts';
import type { BaseState, SimulatedSet } from './base-state.ts';
import { answerEndpoint } from './endpoint/answer-endpoint.ts';
import type { BaseFault, BaseFaults } from './faults/base-fault.ts';
import { newKey } from './new-key.ts';
import { answerOdata } from './odata/answer-odata.ts';
import { readOptions } from './odata/request-options.ts';

export type BaseOptions = {
  readonly clock: Clock;
  /** For keys of new objects. */
  readonly chance: Chance;
  readonly sets: readonly SimulatedSet[];
  readonly settings?: Partial<SimulatedBaseSettings>;
  readonly faults?: BaseFaults;
};

export type OpenBase = {
  /** Answers as the base, or whatever stands before it, would. */
  readonly answer: (message: BaseMessage) => Promise<BaseReply>;
  readonly state: BaseState;
  readonly settings: SimulatedBaseSettings;
  /** What was asked, in order, path and query. */
  readonly asked: readonly string[];
};

const NEVER = new AbortController().signal;

export function openBase(options: BaseOptions): OpenBase {
  const { clock, chance, faults } = options;
  const settings = { ...SIMULATED_BASE_SETTINGS, ...options.settings };
  const state: BaseState = { sets: new Map(options.sets.map((set) => [set.name, set])) };
  const asked: string[] = [];
  let lastAt: Instant | undefined;
  const wait = async (ms: number): Promise<void> => {
    if (settings.pace === 'in_time' && ms > 0) await clock.until((clock.now() + ms) as Instant, NEVER);
  };
  const serve = async (message: BaseMessage): Promise<BaseReply> => {
    const isCold = lastAt === undefined || clock.now() - lastAt >= settings.idleMs;
    const ms = message.url.includes('/Balance') ? settings.balanceMs : settings.warmMs;
    await wait(isCold ? settings.firstMs : ms);
    lastAt = clock.now();
    return answerMessage({ state, settings, newKey: () => newKey(chance) }, message);
  };
  const answered = async (message: BaseMessage, fault: BaseFault | undefined): Promise<BaseReply> => {
    if (fault === undefined) return serve(message);
    return fault.fault === 'cut_short' ? cutShort(await serve(message)) : faultReply(fault, message);
  };
  return {
    state,
    settings,
    asked,
    answer: async (message) => {
      asked.push(message.url);
      const fault = faults?.next(message, clock.now());
      if (fault?.fault === 'no_answer') await wait(fault.ms);
      return dated(await answered(message, fault), clock.now() + settings.clockAheadMs);
    },
  };
}

/** Whoever answers says when. */
function dated(reply: BaseReply, now: number): BaseReply {
  if (reply.kind === 'broken_off') return reply;
  return { ...reply, headers: { ...reply.headers, date: new Date(now).toUTCString() } };
}

type Around = { readonly state: BaseState; readonly settings: SimulatedBaseSettings; readonly newKey: () => string };

function answerMessage(around: Around, message: BaseMessage): BaseReply {
  const { settings } = around;
  const [path = '', query = ''] = message.url.split(/\?(.*)/s);
  const odata = `/${settings.publication}/odata/standard.odata`;
  const service = `/${settings.publication}/hs/${settings.service}/`;
  const isOdata = path === odata || path.startsWith(`${odata}/`);
  const isService = settings.service !== undefined && path.startsWith(service);
  if (!isOdata && !isService) return pageReply(404, 'Страница не найдена');
  if (!isLetIn(settings, message)) return unknownUser();
  try {
    const options = readOptions(query);
    if (isService) return answerEndpoint(around.state, { path: path.slice(service.length), options });
    const isJson = options.get('$format') === 'json' || /json/.test(message.headers['accept'] ?? '');
    const reply = answerOdata(around, { message, path: path.slice(odata.length + 1), options });
    return options.get('$format') === 'json' || (message.method !== 'GET' && isJson) ? reply : atom();
  } catch (thrown) {
    if (!(thrown instanceof BaseRefusal)) throw thrown;
    return refusalReply(thrown);
  }
}

/** Basic, in UTF-8 alone. */
function isLetIn({ user, password }: SimulatedBaseSettings, { headers }: BaseMessage): boolean {
  return headers['authorization'] === `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

function unknownUser(): BaseReply {
  return pageReply(401, '401 - Unauthorized', { 'www-authenticate': 'Basic realm="1C:Enterprise 8.3"' });
}

function refusalReply({ status, code, message }: BaseRefusal): BaseReply {
  return jsonReply(status, { 'odata.error': { code, message: { lang: 'ru', value: message } } });
}

/** Without `$format=json` the answer is a feed in XML. */
function atom(): BaseReply {
  const body = '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>';
  return { kind: 'reply', status: 200, headers: { 'content-type': 'application/atom+xml;charset=utf-8' }, body };
}

function faultReply(fault: Exclude<BaseFault, { readonly fault: 'cut_short' }>, message: BaseMessage): BaseReply {
  switch (fault.fault) {
    case 'broken_off':
      return { kind: 'broken_off' };
    case 'no_answer':
      return pageReply(504, 'Gateway Time-out');
    case 'page':
      return pageReply(fault.status, 'Ведутся технические работы');
    case 'no_licence':
      return pageReply(500, 'Не обнаружено свободной лицензии!');
    case 'unknown_user':
      return unknownUser();
    case 'exception':
      return refusalReply(new BaseRefusal(500, '-1', 'Внутренняя ошибка сервера'));
    case 'moved':
      return { kind: 'reply', status: 302, headers: { location: `${fault.to}${message.url}` }, body: '' };
  }
}

function cutShort(reply: BaseReply): BaseReply {
  return reply.kind === 'reply' ? { ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) } : reply;
}
