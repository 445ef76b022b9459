// Which fields an item of a type has: groups of them exist only while the type's flag is on.
import { MethodError } from '../protocol/method-error.ts';
import type { PortalState, UserField } from '../state/portal-state.ts';
import { camelUserField } from './user-field-names.ts';

export type ItemField = {
  /** Under which it is kept: `stageId`, `UF_CRM_13_HOLDER`. */
  readonly name: string;
  /** In answers and requests without original names. */
  readonly camel: string;
  readonly upper: string;
  readonly type: string;
  readonly title: string;
  readonly isReadOnly: boolean;
  readonly isMultiple: boolean;
  readonly own?: UserField;
};

type Row = readonly [name: string, type: string, more?: 'read_only' | 'multiple'];

export const COMPANY = 4;

const ALWAYS: readonly Row[] = [
  ['id', 'integer', 'read_only'],
  ['title', 'string'],
  ['xmlId', 'string'],
  ['createdBy', 'user', 'read_only'],
  ['updatedBy', 'user', 'read_only'],
  ['createdTime', 'datetime', 'read_only'],
  ['updatedTime', 'datetime', 'read_only'],
  ['lastActivityTime', 'datetime', 'read_only'],
  ['lastActivityBy', 'user', 'read_only'],
  ['assignedById', 'user'],
  ['opened', 'boolean'],
];
const OF_STAGES: readonly Row[] = [
  ['categoryId', 'crm_category'],
  ['stageId', 'crm_status'],
  ['previousStageId', 'crm_status', 'read_only'],
  ['movedBy', 'user', 'read_only'],
  ['movedTime', 'datetime', 'read_only'],
];
const BY_FLAG: Readonly<Record<string, readonly Row[]>> = {
  isObserversEnabled: [['observers', 'user', 'multiple']],
  isBeginCloseDatesEnabled: [
    ['begindate', 'date'],
    ['closedate', 'date'],
  ],
  isClientEnabled: [
    ['companyId', 'crm_company'],
    ['contactId', 'crm_contact'],
    ['contactIds', 'crm_contact', 'multiple'],
  ],
  isMycompanyEnabled: [['mycompanyId', 'crm_company']],
  isLinkWithProductsEnabled: [
    ['opportunity', 'double'],
    ['isManualOpportunity', 'boolean'],
    ['currencyId', 'string'],
    ['taxValue', 'double', 'read_only'],
  ],
  isSourceEnabled: [
    ['sourceId', 'string'],
    ['sourceDescription', 'text'],
  ],
};
const OF_COMPANY: readonly Row[] = [
  ['isMyCompany', 'boolean'],
  ['typeId', 'string'],
  ['industry', 'string'],
  ['comments', 'text'],
  ['originId', 'string'],
  ['originatorId', 'string'],
  ['currencyId', 'string'],
  ['revenue', 'double'],
];

/** By the names under which they are kept. Refused for a type that is not there. */
export function itemFields(state: PortalState, entityTypeId: number): readonly ItemField[] {
  const rows = [...ALWAYS, ...rowsOf(state, entityTypeId)].map(standardField);
  const taken = new Set(rows.map(({ name }) => name));
  const entityId = userFieldEntity(state, entityTypeId);
  const own = [...state.fields.values()].filter((field) => field.entityId === entityId);
  return [
    ...rows,
    ...own.map((field): ItemField => {
      const camel = camelUserField(field.fieldName);
      const isTaken = taken.has(camel);
      taken.add(camel);
      return {
        name: field.fieldName,
        camel: isTaken ? field.fieldName : camel,
        upper: field.fieldName,
        type: field.userTypeId,
        title: field.fieldName,
        isReadOnly: false,
        isMultiple: field.multiple,
        own: field,
      };
    }),
  ];
}

/** `CRM_13` for a smart process, by its own id; `CRM_COMPANY` for companies. */
export function userFieldEntity(state: PortalState, entityTypeId: number): string {
  return entityTypeId === COMPANY ? 'CRM_COMPANY' : `CRM_${state.types.get(entityTypeId)?.id}`;
}

function rowsOf(state: PortalState, entityTypeId: number): readonly Row[] {
  if (entityTypeId === COMPANY) return OF_COMPANY;
  const type = state.types.get(entityTypeId);
  if (type === undefined) throw new MethodError('NOT_FOUND', 'Smart process not found');
  const on = Object.entries(BY_FLAG).flatMap(([flag, rows]) => (type.flags[flag] === 'Y' ? rows : []));
  return [...OF_STAGES, ...on];
}

function standardField([name, type, more]: Row): ItemField {
  return {
    name,
    camel: name,
    upper: name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    type,
    title: name,
    isReadOnly: more === 'read_only',
    isMultiple: more === 'multiple',
  };
}
