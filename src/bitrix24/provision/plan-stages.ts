// What has to change of a funnel's stages, in an order in which the portal takes it: in progress before success before failure, always.
import type { DesiredPortal, DesiredStage } from './desired-portal.ts';
import type { FoundSection, FoundStage } from './portal-found.ts';
import type { Difference, ProvisionChange } from './provision-change.ts';
import { BORN_STAGES, STAGE_PREFIX } from './section-number.ts';

/** Of a new stage, where the rules say nothing. */
const COLORS = { going: '#39A8EF', success: '#7BD500', failure: '#FF5752' } as const;
const GROUPS = ['going', 'success', 'failure'] as const;
const SEMANTICS = { going: '', success: 'S', failure: 'F' } as const;
const STEP = 10;

/** `wanted` without `found`: to be made; `found` without `wanted`: of somebody else, or of no use any more. */
type Place = { readonly wanted?: DesiredStage; readonly found?: FoundStage; readonly sort: number };

/** Nothing is known of the stages before there is a section: then each is told as one to make. */
export function planStages(desired: DesiredPortal, section: FoundSection | undefined): readonly ProvisionChange[] {
  const successes = desired.tooManySuccesses.map(
    (name): ProvisionChange => ({ kind: 'cannot', of: 'stage', name, why: 'one_success' }),
  );
  if (section === undefined)
    return [...desired.stages.map((wanted) => madeStage({ wanted, sort: 0 })), ...successes].flat();
  const misfits = section.stages.filter((stage) => meansOther(desired, stage));
  const places = placesOf(desired, section.stages, new Set(misfits));
  const [kept, made] = [
    places.filter(({ found }) => found !== undefined),
    places.filter(({ found }) => found === undefined),
  ];
  return [
    ...misfits.map((stage): ProvisionChange => ({ ...named(stage), kind: 'cannot', why: 'stage_means_other' })),
    // From the last one on: every step leaves an order that the portal takes.
    ...kept.toReversed().flatMap(changedStage),
    ...made.flatMap(madeStage),
    ...section.stages.filter((stage) => !misfits.includes(stage)).flatMap((stage) => restOf(stage, desired, section)),
    ...successes,
  ];
}

/** Only a portal that was changed in ways that its interface does not offer. */
function meansOther({ stages }: DesiredPortal, found: FoundStage): boolean {
  const wanted = stages.find(({ code }) => code === found.code);
  return wanted !== undefined && wanted.group !== found.group;
}

/**
 * Ours in the order of the rules, those of others behind whom they stand behind now. A number is changed only where the order needs it,
 * and then raised: who numbers the stages anew by hand changes nothing.
 */
function placesOf(
  { stages: wanted }: DesiredPortal,
  found: readonly FoundStage[],
  misfits: ReadonlySet<FoundStage>,
): readonly Place[] {
  const order = GROUPS.flatMap((group) => orderIn(group, wanted, found, misfits));
  let last = 0;
  return order.map((place) => {
    const sort = place.found !== undefined && place.found.sort > last ? place.found.sort : last + STEP;
    last = sort;
    return { ...place, sort };
  });
}

function orderIn(
  group: DesiredStage['group'],
  wanted: readonly DesiredStage[],
  found: readonly FoundStage[],
  misfits: ReadonlySet<FoundStage>,
): readonly Omit<Place, 'sort'>[] {
  const there = found.filter((stage) => stage.group === group);
  const ours = wanted.filter(
    (stage) => stage.group === group && !found.some((one) => misfits.has(one) && one.code === stage.code),
  );
  const isOurs = (stage: FoundStage): boolean => ours.some(({ code }) => code === stage.code);
  /** Those of others that stand behind this one of ours; behind none: at the front. */
  const behind = (code: string | undefined): readonly Omit<Place, 'sort'>[] => {
    const at = code === undefined ? -1 : there.findIndex((stage) => stage.code === code);
    if (code !== undefined && at < 0) return [];
    const rest = there.slice(at + 1);
    const end = rest.findIndex(isOurs);
    return (end < 0 ? rest : rest.slice(0, end)).map((stage) => ({ found: stage }));
  };
  return [
    ...behind(undefined),
    ...ours.flatMap((stage) => {
      const known = there.find(({ code }) => code === stage.code);
      return [{ wanted: stage, ...(known === undefined ? {} : { found: known }) }, ...behind(stage.code)];
    }),
  ];
}

function madeStage({ wanted, sort }: Place): readonly ProvisionChange[] {
  if (wanted === undefined) return [];
  const { stage, code, title, group, color = COLORS[group] } = wanted;
  const fields = { NAME: title, SORT: sort, COLOR: color, SEMANTICS: SEMANTICS[group] };
  return [{ kind: 'create', of: 'stage', name: stage, title, action: { do: 'add_stage', code, fields } }];
}

function changedStage({ wanted, found, sort }: Place): readonly ProvisionChange[] {
  if (found === undefined) return [];
  const differs: Difference[] = [];
  const fields: Record<string, string | number> = {};
  const compare = (
    what: Difference['what'],
    field: string,
    from: string | number,
    to: string | number | undefined,
  ): void => {
    if (to === undefined || from === to) return;
    differs.push({ what, from: String(from), to: String(to) });
    fields[field] = to;
  };
  compare('title', 'NAME', found.name, wanted?.title);
  compare('color', 'COLOR', found.color, wanted?.color);
  compare('order', 'SORT', found.sort, sort);
  if (differs.length === 0) return [];
  const name = wanted?.stage ?? found.code;
  const title = wanted?.title ?? found.name;
  return [{ kind: 'change', of: 'stage', name, title, differs, action: { do: 'change_stage', id: found.id, fields } }];
}

/** What the rules know nothing of. */
function restOf(stage: FoundStage, desired: DesiredPortal, { busy }: FoundSection): readonly ProvisionChange[] {
  if (desired.stages.some(({ code }) => code === stage.code)) return [];
  const isSpare = BORN_STAGES.spare.some((spare) => spare === stage.code);
  const isOwn = Object.values(STAGE_PREFIX).some((prefix) => stage.code.startsWith(prefix));
  if (!isSpare && !isOwn) return [{ ...named(stage), kind: 'leave', why: 'stage_of_others' }];
  if (busy.has(stage.code)) return [{ ...named(stage), kind: 'leave', why: 'stage_in_use' }];
  return [{ ...named(stage), kind: 'remove', action: { do: 'remove_stage', id: stage.id } }];
}

function named({ code, name }: FoundStage): Pick<ProvisionChange, 'of' | 'name' | 'title'> {
  return { of: 'stage', name: code, title: name };
}
