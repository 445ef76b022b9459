// What has to change of the fields of a card. Options keep their numbers: they are found again by their `xmlId`, and none is ever taken away.
import { fieldName } from '../card-field.ts';
import type { DesiredField } from './card-fields.ts';
import type { DesiredPortal } from './desired-portal.ts';
import type { FoundField, FoundSection } from './portal-found.ts';
import type { Difference, ProvisionChange } from './provision-change.ts';

const STEP = 10;

export function planFields(desired: DesiredPortal, section: FoundSection | undefined): readonly ProvisionChange[] {
  // Without a section the number in the names is not known; what people are told leaves it out anyway.
  const typeId = section?.typeId ?? 0;
  const names = new Map(desired.fields.map((field) => [fieldName(typeId, field.field), field]));
  const planned = [...names].flatMap(([name, field], index) => {
    const found = section?.fields.find((one) => one.name === name);
    return found === undefined
      ? [madeField(name, field, (index + 1) * STEP, desired)]
      : keptField(found, field, desired);
  });
  const rest = (section?.fields ?? []).filter(({ name }) => !names.has(name));
  return [
    ...planned,
    ...rest.map(
      (found): ProvisionChange => ({
        ...namedField(found.name, titleOf(found, desired)),
        kind: 'leave',
        why: 'field_not_asked',
      }),
    ),
  ];
}

/** `UF_CRM_13_FACT_AMOUNT` as `FACT_AMOUNT`. */
function namedField(name: string, title: string): Pick<ProvisionChange, 'of' | 'name' | 'title'> {
  return { of: 'field', name: name.replace(/^UF_CRM_\d+_/, ''), title };
}

function titleOf({ label, name }: FoundField, { language }: DesiredPortal): string {
  return label[language] ?? name;
}

function madeField(name: string, field: DesiredField, sort: number, { language }: DesiredPortal): ProvisionChange {
  return { ...namedField(name, field.label[language]), kind: 'create', action: { do: 'add_field', field, sort } };
}

function keptField(found: FoundField, field: DesiredField, desired: DesiredPortal): readonly ProvisionChange[] {
  const label = field.label[desired.language];
  const named = namedField(found.name, label);
  if (found.type !== field.type || found.isMultiple !== field.isMultiple) {
    const differs: readonly Difference[] = [{ what: 'type', from: typeInWords(found), to: typeInWords(field) }];
    return [{ ...named, kind: 'cannot', differs, why: 'field_of_other_type' }];
  }
  const options = changedOptions(found, field);
  const differs: readonly Difference[] = [
    ...(found.label[desired.language] === label
      ? []
      : [{ what: 'title' as const, from: found.label[desired.language] ?? '', to: label }]),
    ...(field.isFiltered && !found.isFiltered ? [{ what: 'filter' as const, from: 'no', to: 'yes' }] : []),
    ...options.differs,
  ];
  const fields = {
    ...(found.label[desired.language] === label ? {} : { editFormLabel: field.label }),
    ...(field.isFiltered && !found.isFiltered ? { showFilter: 'Y' } : {}),
    // Without the type the options are not looked at.
    ...(options.differs.length === 0 ? {} : { userTypeId: 'enumeration', enum: options.all }),
  };
  const change: readonly ProvisionChange[] =
    differs.length === 0
      ? []
      : [{ ...named, kind: 'change', differs, action: { do: 'change_field', id: found.id, fields } }];
  return [...change, ...strangeOptions(found, field, named)];
}

function typeInWords({ type, isMultiple }: Pick<DesiredField, 'isMultiple'> & { readonly type: string }): string {
  return isMultiple ? `${type}, multiple` : type;
}

/** `all`: what is there, changed where needed, and what is new: an option that is left out would be deleted with its values. */
function changedOptions(
  found: FoundField,
  field: DesiredField,
): { readonly all: readonly object[]; readonly differs: readonly Difference[] } {
  const known = new Map(field.options.map((option) => [option.xmlId, option.value]));
  const kept = found.options.map(({ id, xmlId, value, sort, def }) => ({
    id,
    xmlId,
    sort,
    def,
    value: known.get(xmlId) ?? value,
  }));
  const renamed = found.options.flatMap(({ xmlId, value }) => {
    const to = known.get(xmlId);
    return to === undefined || to === value ? [] : [{ what: 'option' as const, about: xmlId, from: value, to }];
  });
  const added = field.options.filter(({ xmlId }) => !found.options.some((option) => option.xmlId === xmlId));
  const last = Math.max(0, ...found.options.map(({ sort }) => sort));
  return {
    all: [...kept, ...added.map((option, index) => ({ ...option, sort: last + (index + 1) * STEP }))],
    differs: [
      ...renamed,
      ...added.map(({ xmlId, value }) => ({ what: 'option' as const, about: xmlId, from: '', to: value })),
    ],
  };
}

/** Options of former rules bear the form of an id; what the portal gives to those made by hand does not. */
const ID = /^[a-z][a-z0-9_-]*$/;
const HASH = /^[0-9a-f]{32}$/;

function strangeOptions(
  found: FoundField,
  field: DesiredField,
  named: Pick<ProvisionChange, 'of' | 'name' | 'title'>,
): readonly ProvisionChange[] {
  const strange = found.options.filter(({ xmlId }) => !field.options.some((option) => option.xmlId === xmlId));
  const former = strange.filter(({ xmlId }) => ID.test(xmlId) && !HASH.test(xmlId));
  const others = strange.filter((option) => !former.includes(option));
  const told = (
    why: 'options_not_asked' | 'options_of_others',
    options: FoundField['options'],
  ): readonly ProvisionChange[] =>
    options.length === 0
      ? []
      : [
          {
            ...named,
            kind: 'leave',
            why,
            differs: options.map(({ value, xmlId }) => ({
              what: 'option' as const,
              about: xmlId,
              from: value,
              to: '',
            })),
          },
        ];
  return [...told('options_not_asked', former), ...told('options_of_others', others)];
}
