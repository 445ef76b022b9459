// A portal on a virtual clock, and calls to it as any client makes them.
import type { Instant } from '../../../src/domain/instant.ts';
import type { OpenPortal, PortalOptions } from '../../../src/simulator/bitrix24/open-portal.ts';
import { openPortal } from '../../../src/simulator/bitrix24/open-portal.ts';
import type { PortalResponse } from '../../../src/simulator/bitrix24/protocol/portal-request.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';

export const START = Date.parse('2026-05-04T06:00:00Z') as Instant;

type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, string>>;
};

export type AskedPortal = {
  readonly portal: OpenPortal;
  readonly clock: VirtualClock;
  /** A call with a JSON body, as user 1 unless told. */
  readonly call: (
    method: string,
    params?: object,
    more?: { user?: number; headers?: Record<string, string> },
  ) => Promise<Answer>;
  /** The `result` of a call that has to succeed. */
  readonly result: (method: string, params?: object, user?: number) => Promise<unknown>;
};

export function askPortal(options: Partial<PortalOptions> = {}): AskedPortal {
  const clock = new VirtualClock(START);
  const portal = openPortal({
    clock: clock.exact,
    chance: seededChance('portal'),
    ...options,
    settings: { intensity: { burst: 10_000, perSecond: 100 }, ...options.settings },
  });
  const call: AskedPortal['call'] = async (method, params = {}, { user = 1, headers = {} } = {}) => {
    const v3 = method.startsWith('v3:');
    const path = v3 ? portal.path(user).replace('/rest/', '/rest/api/') : portal.path(user);
    const response = await portal.answer({
      method: 'POST',
      url: `${path}/${method.replace('v3:', '')}`,
      headers: { 'content-type': 'application/json', host: 'portal.test', ...headers },
      body: JSON.stringify(params),
    });
    return readAnswer(response);
  };
  return {
    portal,
    clock,
    call,
    result: async (method, params, user = 1) => {
      const { status, body } = await call(method, params, { user });
      if (status !== 200) throw new Error(`${method}: ${status} ${JSON.stringify(body)}`);
      return body['result'];
    },
  };
}

/** JSON as it is; HTML as `{ html }`; a connection that broke off with status 0. */
export function readAnswer(response: PortalResponse): Answer {
  if (response.kind === 'broken_off') return { status: 0, body: {}, headers: {} };
  const text = Buffer.from(response.body).toString('utf8');
  const isJson = response.headers['content-type']?.startsWith('application/json') === true;
  const body = (isJson ? JSON.parse(text) : { html: text }) as Record<string, unknown>;
  return { status: response.status, body, headers: response.headers };
}

/** A smart process with a funnel, every group of fields, and the ids that tell of it. */
export async function smartProcess({ result }: AskedPortal): Promise<{
  entityTypeId: number;
  typeId: number;
  categoryId: number;
  stage: (code: string) => string;
}> {
  const flags = [
    'isStagesEnabled',
    'isCategoriesEnabled',
    'isClientEnabled',
    'isObserversEnabled',
    'isBeginCloseDatesEnabled',
    'isUseInUserfieldEnabled',
  ];
  const fields = {
    title: 'Contract',
    linkedUserFields: { 'TASKS_TASK|UF_CRM_TASK': 'true' },
    ...Object.fromEntries(flags.map((flag) => [flag, 'Y'])),
  };
  const { type } = (await result('crm.type.add', { fields })) as { type: { id: number; entityTypeId: number } };
  const { categories } = (await result('crm.category.list', { entityTypeId: type.entityTypeId })) as {
    categories: { id: number }[];
  };
  const categoryId = categories[0]?.id ?? 0;
  return {
    entityTypeId: type.entityTypeId,
    typeId: type.id,
    categoryId,
    stage: (code) => `DT${type.entityTypeId}_${categoryId}:${code}`,
  };
}
