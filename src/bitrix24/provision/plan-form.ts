// How a card is laid out: sections of ours, filled up with what is missing; what people have arranged otherwise stays where they put it.
import { fieldName } from '../card-field.ts';
import type { FormSection } from './card-fields.ts';
import type { DesiredPortal } from './desired-portal.ts';
import type { FormElement, FoundForm, FoundSection } from './portal-found.ts';
import type { Difference, ProvisionChange } from './provision-change.ts';
import { FORM_PREFIX } from './section-number.ts';

/** Fields of the portal's own, by section, before those of the rules. */
const OWN_OF_PORTAL: Readonly<Record<FormSection, readonly string[]>> = {
  approval: [],
  contract: ['TITLE', 'ASSIGNED_BY_ID', 'OBSERVER'],
  counterparty: ['CLIENT'],
  documents: [],
  nowhere: [],
};

export function planForm(desired: DesiredPortal, section: FoundSection | undefined): readonly ProvisionChange[] {
  const form = desiredForm(desired, section?.typeId ?? 0);
  const head = { of: 'form', name: 'card', title: desired.title } as const;
  if (section?.form === undefined) return [{ ...head, kind: 'create', action: { do: 'set_form', form } }];
  const merged = mergedForm(section.form, form);
  const differs = form.flatMap(({ name, title }): readonly Difference[] => {
    const before = section.form?.find((one) => one.name === name);
    if (before === undefined) return [{ what: 'section', from: '', to: title }];
    const after = merged.find((one) => one.name === name);
    const [had, has] = [before.elements.length, after?.elements.length ?? 0];
    return [
      ...(before.title === title ? [] : [{ what: 'section' as const, from: before.title, to: title }]),
      ...(had === has ? [] : [{ what: 'elements' as const, about: title, from: String(had), to: String(has) }]),
    ];
  });
  return differs.length === 0 ? [] : [{ ...head, kind: 'change', differs, action: { do: 'set_form', form: merged } }];
}

function desiredForm({ sections, fields }: DesiredPortal, typeId: number): FoundForm {
  return sections.map(({ section, title }) => ({
    name: `${FORM_PREFIX}${section}`,
    title,
    elements: [
      ...OWN_OF_PORTAL[section].map((name): FormElement => ({ name, optionFlags: 1 })),
      ...fields
        .filter((field) => field.section === section)
        // What somebody has to fill in is shown although it is empty; papers would be a page of empty lines.
        .map(
          ({ field }): FormElement => ({
            name: fieldName(typeId, field),
            optionFlags: field.of === 'document' && field.part !== 'file' ? 0 : 1,
          }),
        ),
    ],
  }));
}

function mergedForm(found: FoundForm, desired: FoundForm): FoundForm {
  const placed = new Set(found.flatMap(({ elements }) => elements.map(({ name }) => name)));
  const missing = new Map(
    desired.map(({ name, elements }) => [name, elements.filter((element) => !placed.has(element.name))]),
  );
  const kept = found.map((section) => {
    const wanted = desired.find(({ name }) => name === section.name);
    if (wanted === undefined) return section;
    return { ...section, title: wanted.title, elements: [...section.elements, ...(missing.get(section.name) ?? [])] };
  });
  const added = desired
    .filter(({ name }) => !found.some((section) => section.name === name))
    .map((section) => ({ ...section, elements: missing.get(section.name) ?? [] }));
  return [...kept, ...added];
}
