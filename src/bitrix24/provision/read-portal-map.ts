// What a portal calls things, read at every start of the daemon.
import type { Bundle } from '../../domain/bundle.ts';
import type { FunnelStageId } from '../../domain/ids.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { botTokenOf } from '../bot-token-of.ts';
import { fieldName } from '../card-field.ts';
import type { PortalClient } from '../client/portal-call.ts';
import type { PortalMap } from '../portal-map.ts';
import { askPatiently } from './ask-patiently.ts';
import type { DesiredPortal } from './desired-portal.ts';
import { desiredPortal } from './desired-portal.ts';
import { planFields } from './plan-fields.ts';
import { missingCommands } from './plan-provision.ts';
import type { FoundSection, PortalFound } from './portal-found.ts';
import { readBot, readFolder } from './read-portal.ts';
import { readSection } from './read-section.ts';

export type PortalMapRequest = {
  readonly client: PortalClient;
  readonly clock: Clock;
  readonly bundle: Bundle;
  readonly secret: string;
  /** `https://portal`, of the webhook. */
  readonly address: string;
};

/** What is not there: names of the rules and of fields. `vizir provision --apply` makes it. */
export type MissingOnPortal = { readonly kind: 'missing'; readonly missing: readonly string[] };

/** The map, or what is missing for one; rejects with a `FarError` when the portal does not answer or refuses. */
export async function readPortalMap(request: PortalMapRequest): Promise<PortalMap | MissingOnPortal> {
  const { client, clock, bundle, secret, address } = request;
  const desired = desiredPortal(bundle);
  if (desired === undefined) return { kind: 'missing', missing: ['rules/funnel.yaml'] };
  const ask = askPatiently(client, clock);
  const [{ section }, { folder }, bot] = await Promise.all([
    readSection(ask, desired, 'names'),
    readFolder(ask, desired),
    readBot(ask, botTokenOf(secret)),
  ]);
  const missing = missingOf(desired, { section, folder, bot });
  if (missing.length > 0 || section === undefined || folder === undefined || bot === undefined) {
    return { kind: 'missing', missing };
  }
  const { entityTypeId, typeId, funnel } = section;
  return {
    entityTypeId,
    typeId,
    categoryId: funnel.categoryId,
    stages: stagesOf(desired, section),
    options: optionsOf(section),
    folderId: folder.id,
    botId: bot.id,
    address,
  };
}

/** Whether it is a map that was read. */
export function isPortalMap(read: PortalMap | MissingOnPortal): read is PortalMap {
  return !('kind' in read);
}

function missingOf(
  desired: DesiredPortal,
  { section, folder, bot }: Pick<PortalFound, 'section' | 'folder' | 'bot'>,
): readonly string[] {
  const hidden = missingCommands(desired.bot.commands, bot).filter(({ title }) => title === undefined);
  return [
    ...(section === undefined ? [desired.title] : missingWithin(desired, section)),
    ...(folder === undefined ? [desired.folder.name] : []),
    ...(bot === undefined ? [desired.bot.name] : hidden.map(({ command }) => command)),
  ];
}

function missingWithin(desired: DesiredPortal, section: FoundSection): readonly string[] {
  const stages = desired.stages.filter(({ code }) => !section.stages.some((stage) => stage.code === code));
  const names = desired.fields.map(({ field }) => fieldName(section.typeId, field));
  const fields = names.filter((name) => !section.fields.some((field) => field.name === name));
  const options = planFields(desired, section).filter(
    ({ kind, differs = [] }) => kind === 'change' && differs.some(({ what, from }) => what === 'option' && from === ''),
  );
  return [...stages.map(({ stage }) => stage), ...fields, ...options.map(({ name }) => name)];
}

function stagesOf(
  { stages }: DesiredPortal,
  { entityTypeId, funnel }: FoundSection,
): ReadonlyMap<FunnelStageId, string> {
  return new Map(stages.map(({ stage, code }) => [stage, `DT${entityTypeId}_${funnel.categoryId}:${code}`]));
}

function optionsOf({ fields }: FoundSection): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const choices = fields.filter(({ type }) => type === 'enumeration');
  return new Map(
    choices.map(({ name, options }) => [
      name,
      new Map(options.filter(({ xmlId }) => xmlId !== '').map(({ xmlId, id }) => [xmlId, id])),
    ]),
  );
}
