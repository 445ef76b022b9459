// user.*, department.get, im.user.*: who there is, who heads whom, who is absent. The ids of users are text in one and numbers in the other.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { isRecord, listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { Department, PortalUser } from '../state/portal-state.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';

type Row = Record<string, unknown>;

export const peopleMethods: Methods = {
  'user.get': (call) => {
    const { filter, order, sort, start, select: _, ...flat } = lowerKeys(call.params);
    // A filter is understood flat too.
    const wanted = Object.fromEntries(
      Object.entries({ ...flat, ...recordOf(filter) }).map(([name, value]) => [
        name.toUpperCase(),
        flagAsText(name, value),
      ]),
    );
    const rows = [...call.state.users.values()].map(userRow);
    const found = rows.filter((row) =>
      matchesFilter(wanted, (name) => filterable(row, name), call.settings.offsetMinutes),
    );
    const sorted = sortRows(found, { [textOf(sort) || 'ID']: textOf(order) || 'ASC' }, (row, name) => row[name]);
    return listPage(sorted, start);
  },
  'user.current': (call) => ({ result: userRow(userOf(call, call.userId)) }),
  profile: (call) => {
    const { id, name, lastName } = userOf(call, call.userId);
    return {
      result: { ID: String(id), ADMIN: id === 1, NAME: name, LAST_NAME: lastName, PERSONAL_GENDER: '', TIME_ZONE: '' },
    };
  },
  'department.get': (call) => {
    const { sort, order, start, ...flat } = lowerKeys(call.params);
    const wanted = Object.fromEntries(Object.entries(flat).map(([name, value]) => [name.toUpperCase(), value]));
    const rows = [...call.state.departments.values()].map(departmentRow);
    const found = rows.filter((row) => matchesFilter(wanted, (name) => row[name], call.settings.offsetMinutes));
    return listPage(
      sortRows(found, { [textOf(sort) || 'ID']: textOf(order) || 'ASC' }, (row, name) => row[name]),
      start,
    );
  },
  'im.user.get': (call) => ({ result: chatUser(call, userOf(call, numberOf(call.params['ID']) || call.userId)) }),
  'im.user.list.get': (call) => {
    const users = listOf(call.params['ID']).flatMap((id) => call.state.users.get(numberOf(id)) ?? []);
    const rows = users.map((user) => [String(user.id), chatUser(call, user)] as const);
    const isArray = call.params['RESULT_TYPE'] === 'array';
    return { result: isArray ? rows.map(([, row]) => row) : Object.fromEntries(rows) };
  },
  'im.department.managers.get': (call) => {
    const heads = listOf(call.params['ID']).map((id) => {
      const head = call.state.departments.get(numberOf(id))?.head;
      const user = head === undefined ? undefined : call.state.users.get(head);
      if (user === undefined) return [String(id), []] as const;
      return [String(id), [call.params['USER_DATA'] === 'Y' ? chatUser(call, user) : user.id]] as const;
    });
    return { result: Object.fromEntries(heads) };
  },
};

/** A person as chat knows them. `absent`: the end of the absence of now, or false. */
export function chatUser({ settings, now }: Pick<Call, 'settings' | 'now'>, user: PortalUser): Row {
  const { absentUntil } = user;
  const isAbsent = absentUntil !== undefined && absentUntil > now;
  return {
    id: user.id,
    active: user.active,
    name: `${user.name} ${user.lastName}`.trim(),
    first_name: user.name,
    last_name: user.lastName,
    work_position: user.position,
    bot: false,
    status: 'online',
    absent: isAbsent ? portalTime(absentUntil, settings.offsetMinutes) : false,
    departments: user.departments,
    type: 'employee',
  };
}

function userOf({ state }: Call, id: number): PortalUser {
  const user = state.users.get(id);
  if (user === undefined) throw new MethodError('USER_NOT_EXISTS', "User doesn't exist");
  return user;
}

function lowerKeys(params: Readonly<Row>): Row {
  const words = new Set(['filter', 'order', 'sort', 'start', 'select']);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [words.has(name.toLowerCase()) ? name.toLowerCase() : name, value]),
  );
}

function flagAsText(name: string, value: unknown): unknown {
  if (name.toUpperCase() !== 'ACTIVE') return value;
  return ['Y', '1', 'true'].includes(textOf(value)) ? 'yes' : 'no';
}

function filterable(row: Row, name: string): unknown {
  if (name === 'ACTIVE') return row['ACTIVE'] === true ? 'yes' : 'no';
  return isRecord(row[name]) ? undefined : row[name];
}

function userRow(user: PortalUser): Row {
  return {
    ID: String(user.id),
    ACTIVE: user.active,
    NAME: user.name,
    LAST_NAME: user.lastName,
    EMAIL: user.email,
    WORK_POSITION: user.position,
    UF_DEPARTMENT: user.departments,
    USER_TYPE: 'employee',
  };
}

function departmentRow({ id, name, parent, head }: Department): Row {
  return {
    ID: String(id),
    NAME: name,
    SORT: 500,
    ...(parent === undefined ? {} : { PARENT: String(parent) }),
    ...(head === undefined ? {} : { UF_HEAD: String(head) }),
  };
}
