// Reads the section: the smart process with its funnel, stages, fields and form.
import { fieldName } from '../card-field.ts';
import type { Row } from './all-rows.ts';
import { allRows, asNumber, asRow, asRows, asText, isTrue } from './all-rows.ts';
import type { Ask } from './ask-patiently.ts';
import type { DesiredPortal } from './desired-portal.ts';
import type { FoundField, FoundForm, FoundSection, FoundStage, PortalFound } from './portal-found.ts';
import { BORN_STAGES, SECTION_NUMBER, STAGE_PREFIX } from './section-number.ts';

/** `names`: what the daemon needs to know at its start, which is less to read. */
export type ReadHow = 'whole' | 'names';

const TASKS = 'TASKS_TASK|UF_CRM_TASK';

/** Ours is the one with our number that has our title or a field of ours; everything else belongs to somebody else. */
export async function readSection(
  ask: Ask,
  desired: DesiredPortal,
  how: ReadHow,
): Promise<Pick<PortalFound, 'section' | 'stranger'>> {
  const types = await allRows(ask, 'crm.type.list', {}, 'types');
  const row = types.find(({ entityTypeId }) => asText(entityTypeId) === String(SECTION_NUMBER));
  if (row === undefined) {
    const isNamesake = types.some(({ title }) => asText(title) === desired.title);
    return { section: undefined, stranger: isNamesake ? { kind: 'title', title: desired.title } : undefined };
  }
  const typeId = asNumber(row['id'], 'crm.type.list');
  const fields = await readFields(ask, desired, typeId, how);
  const title = asText(row['title']);
  const isOurs =
    title === desired.title || fields.some(({ name }) => name === fieldName(typeId, { of: 'output', output: 'key' }));
  if (!isOurs) return { section: undefined, stranger: { kind: 'number', title } };
  return { section: await readRest(ask, { typeId, title, fields, desired, how }), stranger: undefined };
}

type Begun = Pick<FoundSection, 'typeId' | 'title' | 'fields'> & {
  readonly desired: DesiredPortal;
  readonly how: ReadHow;
};

async function readRest(ask: Ask, { typeId, title, fields, desired, how }: Begun): Promise<FoundSection> {
  const answer = await ask('crm.type.get', { id: typeId }, 'read');
  const type = asRow(asRow(answer.result)['type']);
  const flags = Object.fromEntries(Object.keys(desired.flags).map((flag) => [flag, isTrue(type[flag]) ? 'Y' : 'N']));
  const { funnel, otherFunnels, stages } = await readFunnel(ask);
  const section = {
    typeId,
    entityTypeId: SECTION_NUMBER,
    title,
    flags,
    isLinkedToTasks: isTrue(asRow(type['linkedUserFields'])[TASKS]),
    funnel,
    otherFunnels,
    stages,
    fields,
  };
  if (how === 'names') return { ...section, busy: new Set(), form: undefined };
  const [busy, form] = await Promise.all([readBusy(ask, section, desired), readForm(ask, funnel.categoryId)]);
  return { ...section, busy, form };
}

/** The funnel that has a stage of ours, else the one that the portal takes when nobody says which. */
async function readFunnel(ask: Ask): Promise<Pick<FoundSection, 'funnel' | 'otherFunnels' | 'stages'>> {
  const rows = await allRows(ask, 'crm.category.list', { entityTypeId: SECTION_NUMBER }, 'categories');
  const funnels = await Promise.all(
    rows.map(async (row) => {
      const categoryId = asNumber(row['id'], 'crm.category.list');
      const stages = await readStages(ask, categoryId);
      return { categoryId, name: asText(row['name']), isDefault: isTrue(row['isDefault']), stages };
    }),
  );
  const own = funnels.find(({ stages }) => stages.some(isOwn)) ?? funnels.find(({ isDefault }) => isDefault);
  const { stages, categoryId, name } = own ?? {
    stages: [],
    categoryId: asNumber(undefined, 'crm.category.list'),
    name: '',
  };
  return {
    funnel: { categoryId, name },
    otherFunnels: funnels.filter((one) => one !== own).map((one) => one.name),
    stages,
  };
}

function isOwn({ code }: FoundStage): boolean {
  return Object.values(STAGE_PREFIX).some((prefix) => code.startsWith(prefix));
}

async function readStages(ask: Ask, categoryId: number): Promise<readonly FoundStage[]> {
  const filter = { ENTITY_ID: stageBook(categoryId) };
  const rows = await allRows(ask, 'crm.status.list', { order: { SORT: 'ASC' }, filter });
  return rows
    .filter((row) => row['ENTITY_ID'] === filter.ENTITY_ID)
    .map(stageOf)
    .toSorted((a, b) => a.sort - b.sort || a.id - b.id);
}

/** The reference book of the funnel's stages. */
export function stageBook(categoryId: number): string {
  return `DYNAMIC_${SECTION_NUMBER}_STAGE_${categoryId}`;
}

const GROUPS: Readonly<Record<string, FoundStage['group']>> = { S: 'success', F: 'failure' };

function stageOf(row: Row): FoundStage {
  return {
    id: asNumber(row['ID'], 'crm.status.list'),
    code: asText(row['STATUS_ID']).replace(/^[^:]*:/, ''),
    name: asText(row['NAME']),
    sort: asNumber(row['SORT'], 'crm.status.list'),
    color: asText(row['COLOR']).toUpperCase(),
    group: GROUPS[asText(row['SEMANTICS'])] ?? 'going',
  };
}

/** A spare stage of a funnel in which there is any card counts as busy, too: somebody has begun to work with it. */
async function readBusy(
  ask: Ask,
  { stages, funnel: { categoryId } }: Pick<FoundSection, 'stages' | 'funnel'>,
  desired: DesiredPortal,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(desired.stages.map(({ code }) => code));
  const holds = async (filter: object): Promise<boolean> => {
    const params = { entityTypeId: SECTION_NUMBER, select: ['id'], filter, start: -1 };
    const { result } = await ask('crm.item.list', params, 'read');
    return asRows(asRow(result)['items']).length > 0;
  };
  const asked = stages.map(async (stage) => {
    const { code } = stage;
    const isSpare = BORN_STAGES.spare.some((spare) => spare === code);
    if (wanted.has(code) || !(isSpare || isOwn(stage))) return [];
    return (await holds(isSpare ? { categoryId } : { stageId: `DT${SECTION_NUMBER}_${categoryId}:${code}` }))
      ? [code]
      : [];
  });
  return new Set((await Promise.all(asked)).flat());
}

async function readForm(ask: Ask, categoryId: number): Promise<FoundForm | undefined> {
  const params = { entityTypeId: SECTION_NUMBER, scope: 'C', extras: { categoryId } };
  const { result } = await ask('crm.item.details.configuration.get', params, 'read');
  if (!Array.isArray(result)) return undefined;
  return asRows(result).map((section) => ({
    name: asText(section['name']),
    title: asText(section['title']),
    elements: asRows(section['elements']).map(({ name, optionFlags, options }) => ({
      name: asText(name),
      ...(asText(optionFlags) === '' ? {} : { optionFlags: Number(optionFlags) }),
      ...(Object.keys(asRow(options)).length === 0 ? {} : { options: asRow(options) }),
    })),
  }));
}

const OWN_FIELD = /^UF_CRM_\d+_(ENTRY_|FACT_|DOC_|OUT_|DRAFT$|SCAN$|ABSENT$)/;

/** The list leaves labels and options out: they are read field by field. */
async function readFields(
  ask: Ask,
  desired: DesiredPortal,
  typeId: number,
  how: ReadHow,
): Promise<readonly FoundField[]> {
  const entityId = `CRM_${typeId}`;
  const listed = await allRows(ask, 'userfieldconfig.list', { moduleId: 'crm', filter: { entityId } }, 'fields');
  const wanted = new Map(
    desired.fields.map(({ field }) => fieldName(typeId, field)).map((name) => [bareName(name), name]),
  );
  const rows = listed
    .filter((row) => row['entityId'] === entityId)
    .map((row) => ({ row, name: wanted.get(bareName(asText(row['fieldName']))) ?? asText(row['fieldName']) }))
    .filter(({ name }) => OWN_FIELD.test(name));
  const read = rows.map(async ({ row, name }): Promise<FoundField> => {
    const id = asNumber(row['id'], 'userfieldconfig.list');
    if (how === 'names' && row['userTypeId'] !== 'enumeration') return fieldOf({ id, name }, row, desired);
    const { result } = await ask('userfieldconfig.get', { moduleId: 'crm', id }, 'read');
    return fieldOf({ id, name }, asRow(asRow(result)['field']), desired);
  });
  return await Promise.all(read);
}

/** Some portals are said to list names in camel case. */
function bareName(name: string): string {
  return name.replaceAll('_', '').toUpperCase();
}

function fieldOf({ id, name }: Pick<FoundField, 'id' | 'name'>, row: Row, { language }: DesiredPortal): FoundField {
  const labels = asRow(row['editFormLabel']);
  const label = asText(labels[language]);
  return {
    id,
    name,
    type: asText(row['userTypeId']),
    isMultiple: isTrue(row['multiple']),
    isFiltered: !['', 'N'].includes(asText(row['showFilter'])),
    label: label === '' ? {} : { [language]: label },
    options: asRows(row['enum']).map((option) => ({
      id: asNumber(option['id'], 'userfieldconfig.get'),
      value: asText(option['value']),
      xmlId: asText(option['xmlId']),
      sort: Number(asText(option['sort'])),
      def: isTrue(option['def']) ? 'Y' : 'N',
    })),
  };
}
