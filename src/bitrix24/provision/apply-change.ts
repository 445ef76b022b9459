// One change, done: what was planned without numbers meets those that the portal gave.
import { fieldName } from '../card-field.ts';
import { asNumber, asRow, asRows } from './all-rows.ts';
import type { Ask } from './ask-patiently.ts';
import type { DesiredField } from './card-fields.ts';
import type { DesiredCommand, DesiredPortal } from './desired-portal.ts';
import { LINKED_TO_TASKS } from './plan-provision.ts';
import type { FoundSection, PortalFound } from './portal-found.ts';
import type { ProvisionAction } from './provision-change.ts';
import { stageBook } from './read-section.ts';
import { BOT_CODE, SECTION_NUMBER } from './section-number.ts';

export type Applying = {
  readonly ask: Ask;
  readonly desired: DesiredPortal;
  readonly found: PortalFound;
  readonly botToken: string;
  /** Of the bot that was made meanwhile. */
  botId: number | undefined;
};

/** Rejects with a `FarError`. */
export async function applyChange(applying: Applying, action: ProvisionAction): Promise<void> {
  switch (action.do) {
    case 'add_section':
      return await addSection(applying);
    case 'add_folder':
      return await addFolder(applying);
    case 'add_bot':
      return await addBot(applying);
    case 'add_command':
      return await addCommand(applying, action.command);
    default:
      return await applyWithin(applying, action, sectionOf(applying));
  }
}

type Within = Exclude<ProvisionAction, { readonly do: 'add_section' | 'add_folder' | 'add_bot' | 'add_command' }>;

/** What is done within a section that is there. */
async function applyWithin({ ask, desired }: Applying, action: Within, section: FoundSection): Promise<void> {
  const { typeId, entityTypeId, funnel } = section;
  const { categoryId } = funnel;
  switch (action.do) {
    case 'change_section':
      await ask('crm.type.update', { id: typeId, fields: action.fields }, 'write');
      return;
    case 'name_funnel':
      await ask('crm.category.update', { entityTypeId, id: categoryId, fields: { name: desired.title } }, 'write');
      return;
    case 'add_stage': {
      const fields = { ENTITY_ID: stageBook(categoryId), STATUS_ID: action.code, ...action.fields };
      await ask('crm.status.add', { fields }, 'create');
      return;
    }
    case 'change_stage':
      await ask('crm.status.update', { id: action.id, fields: action.fields }, 'write');
      return;
    case 'remove_stage':
      await ask('crm.status.delete', { id: action.id }, 'write');
      return;
    case 'add_field':
      await ask('userfieldconfig.add', { moduleId: 'crm', field: newField(typeId, action) }, 'create');
      return;
    case 'change_field':
      await ask('userfieldconfig.update', { moduleId: 'crm', id: action.id, field: action.fields }, 'write');
      return;
    case 'set_form': {
      const data = action.form.map((one) => ({ ...one, type: 'section' }));
      const params = { entityTypeId, scope: 'C', extras: { categoryId }, data };
      await ask('crm.item.details.configuration.set', params, 'write');
      return;
    }
  }
}

function sectionOf({ found }: Applying): FoundSection {
  if (found.section === undefined) throw new Error('something of a section is to be changed before there is one');
  return found.section;
}

async function addSection({ ask, desired: { title, flags } }: Applying): Promise<void> {
  const fields = { title, entityTypeId: SECTION_NUMBER, ...flags, isSetOpenPermissions: 'Y' };
  await ask('crm.type.add', { fields: { ...fields, linkedUserFields: LINKED_TO_TASKS } }, 'create');
}

function newField(typeId: number, { field, sort }: { readonly field: DesiredField; readonly sort: number }): object {
  const { options, settings } = field;
  return {
    entityId: `CRM_${typeId}`,
    fieldName: fieldName(typeId, field.field),
    userTypeId: field.type,
    multiple: field.isMultiple ? 'Y' : 'N',
    mandatory: 'N',
    sort,
    showFilter: field.isFiltered ? 'Y' : 'N',
    isSearchable: field.isSearchable ? 'Y' : 'N',
    editFormLabel: field.label,
    ...(settings === undefined ? {} : { settings }),
    ...(options.length === 0 ? {} : { enum: options.map((option, index) => ({ ...option, sort: (index + 1) * 10 })) }),
  };
}

/** Only its owner may do everything with it; the drive's own rights come on top. */
async function addFolder({ ask, desired, found }: Applying): Promise<void> {
  const { result } = await ask('disk.rights.getTasks', {}, 'read');
  const full = asRows(result).find(({ NAME }) => NAME === 'disk_access_full');
  const rights =
    full === undefined
      ? {}
      : { rights: [{ TASK_ID: asNumber(full['ID'], 'disk.rights.getTasks'), ACCESS_CODE: `U${found.user}` }] };
  const params = { id: found.storage, data: { NAME: desired.folder.name }, ...rights };
  await ask('disk.storage.addFolder', params, 'create');
}

/** Again under the same code and token it is the same bot. */
async function addBot(applying: Applying): Promise<void> {
  const { ask, desired, botToken } = applying;
  const { name, position } = desired.bot;
  const properties = { name, workPosition: position };
  const fields = { code: BOT_CODE, botToken, properties, type: 'bot', eventMode: 'fetch' };
  const { result } = await ask('imbot.v2.Bot.register', { fields }, 'create');
  applying.botId = asNumber(asRow(asRow(result)['bot'])['id'], 'imbot.v2.Bot.register');
}

async function addCommand({ ask, botId, botToken }: Applying, command: DesiredCommand): Promise<void> {
  const { title, params } = command;
  const fields = {
    command: command.command,
    hidden: title === undefined ? 'Y' : 'N',
    common: 'N',
    ...(title === undefined ? {} : { title }),
    ...(params === undefined ? {} : { params }),
  };
  await ask('imbot.v2.Command.register', { botId, botToken, fields }, 'create');
}
