// What has to be done on a portal, from what it should have and what it has. Pure: whoever looks twice sees the same.
import type { DesiredCommand, DesiredPortal } from './desired-portal.ts';
import { planFields } from './plan-fields.ts';
import { planForm } from './plan-form.ts';
import { planStages } from './plan-stages.ts';
import type { FoundSection, PortalFound } from './portal-found.ts';
import type { Difference, ProvisionChange } from './provision-change.ts';

/** In the order in which it is done. */
export function planProvision(desired: DesiredPortal, found: PortalFound): readonly ProvisionChange[] {
  const { section, stranger } = found;
  if (stranger !== undefined) {
    const why = stranger.kind === 'number' ? 'number_taken' : 'title_taken';
    return [{ kind: 'cannot', of: 'section', name: desired.title, title: stranger.title, why }];
  }
  return [
    ...(section === undefined ? newSection(desired) : keptSection(desired, section)),
    ...planStages(desired, section),
    ...planFields(desired, section),
    ...planForm(desired, section),
    ...planFolder(desired, found),
    ...planBot(desired, found),
    ...byHand(desired),
  ];
}

function newSection({ title }: DesiredPortal): readonly ProvisionChange[] {
  return [
    { kind: 'create', of: 'section', name: title, action: { do: 'add_section' } },
    { kind: 'create', of: 'funnel', name: title, action: { do: 'name_funnel' } },
  ];
}

function keptSection(desired: DesiredPortal, section: FoundSection): readonly ProvisionChange[] {
  const { title, flags } = desired;
  const wrong = Object.entries(flags).filter(([flag, value]) => section.flags[flag] !== value);
  const differs: readonly Difference[] = [
    ...(section.title === title ? [] : [{ what: 'title' as const, from: section.title, to: title }]),
    ...wrong.map(([flag, value]) => ({
      what: 'flag' as const,
      about: flag,
      from: section.flags[flag] ?? 'N',
      to: value,
    })),
  ];
  const fields = { ...(section.title === title ? {} : { title }), ...Object.fromEntries(wrong) };
  return [
    ...changed({ of: 'section', name: title, differs }, { do: 'change_section', fields }),
    ...(section.isLinkedToTasks ? [] : [linkedTasks()]),
    ...(section.funnel.name === title
      ? []
      : changed(
          { of: 'funnel', name: title, differs: [{ what: 'title', from: section.funnel.name, to: title }] },
          { do: 'name_funnel' },
        )),
    ...section.otherFunnels.map(
      (name): ProvisionChange => ({ kind: 'leave', of: 'funnel', name, why: 'another_funnel' }),
    ),
  ];
}

function linkedTasks(): ProvisionChange {
  const fields = { isUseInUserfieldEnabled: 'Y', linkedUserFields: LINKED_TO_TASKS };
  return { kind: 'change', of: 'tasks', name: 'UF_CRM_TASK', action: { do: 'change_section', fields } };
}

/** Here `Y` and `N` are not understood. */
export const LINKED_TO_TASKS = { 'TASKS_TASK|UF_CRM_TASK': 'true' } as const;

function changed(
  { of, name, differs }: Required<Pick<ProvisionChange, 'of' | 'name' | 'differs'>>,
  action: NonNullable<ProvisionChange['action']>,
): readonly ProvisionChange[] {
  return differs.length === 0 ? [] : [{ kind: 'change', of, name, differs, action }];
}

function planFolder({ folder: { name } }: DesiredPortal, { storage, folder }: PortalFound): readonly ProvisionChange[] {
  if (storage === undefined) return [{ kind: 'cannot', of: 'folder', name, why: 'no_company_drive' }];
  return folder === undefined ? [{ kind: 'create', of: 'folder', name, action: { do: 'add_folder' } }] : [];
}

function planBot({ bot: { name, commands } }: DesiredPortal, { bot }: PortalFound): readonly ProvisionChange[] {
  const missing = missingCommands(commands, bot);
  return [
    ...(bot === undefined ? [{ kind: 'create', of: 'bot', name, action: { do: 'add_bot' } } as const] : []),
    ...missing.map(
      (command): ProvisionChange => ({
        kind: 'create',
        of: 'command',
        name: command.command,
        action: { do: 'add_command', command },
      }),
    ),
  ];
}

/**
 * A list of commands need not show hidden ones. They are made before the others: where any of those is, they are.
 */
export function missingCommands(
  commands: readonly DesiredCommand[],
  bot: PortalFound['bot'],
): readonly DesiredCommand[] {
  const listed = new Set(bot?.commands ?? []);
  const hasOthers = commands.some(({ command, title }) => title !== undefined && listed.has(command));
  return commands.filter(({ command, title }) => !listed.has(command) && !(title === undefined && hasOthers));
}

/** What no method does or shows: told each time, since nobody can look whether it was done. */
function byHand({ title, folder }: DesiredPortal): readonly ProvisionChange[] {
  return [
    { kind: 'cannot', of: 'rights', name: title, why: 'rights_to_create' },
    { kind: 'cannot', of: 'rights', name: folder.name, why: 'rights_to_folder' },
    { kind: 'cannot', of: 'columns', name: title, why: 'list_columns' },
  ];
}
