// Looks into the schemas' skeleton: references, options, structures, examples.

import type { FormNode } from './form-node.ts';
import { forms } from './forms.generated.ts';
import { printValue } from './print-flow.ts';

/** A form with its references followed; `name` is that of the innermost definition on the way. */
export type ResolvedForm = { readonly form: FormNode; readonly name?: string };

/** Follows `$ref`; what stands beside a reference (`x-ref`, `x-form`) goes before what it refers to. */
export function resolveForm(form: FormNode): ResolvedForm {
  let resolved = form;
  let name: string | undefined;
  while (resolved.$ref !== undefined) {
    const { $ref, ...beside } = resolved;
    name = $ref.slice($ref.lastIndexOf('/') + 1);
    resolved = { ...formNamed(name), ...beside };
  }
  return name === undefined ? { form: resolved } : { form: resolved, name };
}

/** A definition of the schemas; `<kind>_file` is a whole file. Throws for a name that the schemas do not have: a bug of ours. */
export function formNamed(name: string): FormNode {
  const form = forms[name];
  if (form === undefined) throw new Error(`no form named ${name}`);
  return form;
}

/** The values of a form that is a choice between constants; undefined for every other form. */
export function optionsOf(form: FormNode): readonly (string | number | boolean)[] | undefined {
  if (form.const !== undefined) return [form.const];
  if (form.enum !== undefined) return form.enum;
  const constants = form.anyOf?.map((variant) => variant.const);
  if (constants === undefined || constants.some((value) => value === undefined)) return undefined;
  return constants.filter((value) => value !== undefined);
}

/** Examples of a form as they stand in a rule file; those beside a reference before those of what it refers to. */
export function examplesOf(form: FormNode): readonly string[] {
  return (resolveForm(form).form.examples ?? []).map(printValue);
}

/** What a value may be by its structure: a form takes maps, lists, single values, or several of these. */
export function structuresOf(form: FormNode): ReadonlySet<'map' | 'list' | 'scalar'> {
  const { form: resolved } = resolveForm(form);
  if (resolved.type === 'object') return new Set(['map']);
  if (resolved.type === 'array') return new Set(['list']);
  if (resolved.type !== undefined || resolved.const !== undefined) return new Set(['scalar']);
  return new Set((resolved.anyOf ?? []).flatMap((variant) => [...structuresOf(variant)]));
}
