// Whether a value of a rule file has a form: the same answer as the generated validators give, for any part of a file.

import type { MapNode, Node, ScalarNode } from '../read/source-tree.ts';
import { valueOf as plainValueOf } from '../read/value-of.ts';
import type { FormNode } from './form-node.ts';
import { resolveForm } from './resolve-form.ts';

/** True when the value has the form. */
export function holdsForm(written: FormNode, node: Node): boolean {
  const { form } = resolveForm(written);
  return holdsCombined(form, node) && holdsOwn(form, node);
}

function holdsCombined(form: FormNode, node: Node): boolean {
  if (form.anyOf !== undefined && !form.anyOf.some((variant) => holdsForm(variant, node))) return false;
  if (form.allOf !== undefined && !form.allOf.every((part) => holdsForm(part, node))) return false;
  if (form.not !== undefined && holdsForm(form.not, node)) return false;
  if (form.if !== undefined && form.then !== undefined && holdsForm(form.if, node)) return holdsForm(form.then, node);
  return true;
}

function holdsOwn(form: FormNode, node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return holdsScalar(form, node);
    case 'list':
      return (
        acceptsType(form, 'array') &&
        node.items.length >= (form.minItems ?? 0) &&
        (form.uniqueItems !== true || firstRepeated(node.items) === undefined) &&
        (form.items === undefined ||
          node.items.every((item) => form.items === undefined || holdsForm(form.items, item)))
      );
    case 'map':
      return acceptsType(form, 'object') && holdsMap(form, node);
  }
}

/** A constant is a single value; without `type` and `const` a form says nothing of the structure. */
function acceptsType(form: FormNode, type: 'array' | 'object'): boolean {
  return form.const === undefined && form.enum === undefined && (form.type === undefined || form.type === type);
}

function holdsMap(form: FormNode, map: MapNode): boolean {
  if (map.entries.length < (form.minProperties ?? 0)) return false;
  const keys = new Set(map.entries.map(({ key }) => key));
  if (form.required?.some((key) => !keys.has(key)) === true) return false;
  return map.entries.every(({ key, value }) => {
    if (form.propertyNames !== undefined && !holdsForm(form.propertyNames, keyNode(key))) return false;
    const property = propertyOf(form, key);
    return property === undefined || (property !== false && holdsForm(property, value));
  });
}

/** The form of a key's value; false for a key that may not stand there, undefined where anything may. */
export function propertyOf(form: FormNode, key: string): FormNode | false | undefined {
  const own = form.properties !== undefined && Object.hasOwn(form.properties, key) ? form.properties[key] : undefined;
  if (own !== undefined) return own;
  const others = form.additionalProperties;
  return others === true ? undefined : others;
}

/** A key as a value, for the form of names. */
export function keyNode(key: string): ScalarNode {
  return { kind: 'scalar', start: 0, end: 0, value: key, source: key, style: 'plain' };
}

/** True when a single value has the form's type, constant, pattern and bounds. */
function holdsScalar(form: FormNode, { value }: ScalarNode): boolean {
  if (form.const !== undefined && form.const !== value) return false;
  if (form.enum !== undefined && !form.enum.some((option) => option === value)) return false;
  if (!hasScalarType(form, value)) return false;
  if (form.pattern !== undefined && typeof value === 'string') return patternOf(form.pattern).test(value);
  return typeof value !== 'number' || isWithin(form, value);
}

/** True when the type of a single value is one that the form takes. */
export function hasScalarType({ type }: FormNode, value: string | number | boolean): boolean {
  if (type === undefined) return true;
  const types = typeof type === 'string' ? [type] : type;
  return types.some((name) => (name === 'integer' ? Number.isInteger(value) : name === typeof value));
}

/** True when a number lies within the form's bounds. */
export function isWithin({ minimum, maximum, exclusiveMinimum }: FormNode, value: number): boolean {
  return (
    value >= (minimum ?? Number.NEGATIVE_INFINITY) &&
    value <= (maximum ?? Number.POSITIVE_INFINITY) &&
    value > (exclusiveMinimum ?? Number.NEGATIVE_INFINITY)
  );
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(pattern: string): RegExp {
  const known = PATTERNS.get(pattern);
  if (known !== undefined) return known;
  const compiled = new RegExp(pattern, 'u');
  PATTERNS.set(pattern, compiled);
  return compiled;
}

/** The first item that stood in the list before, with that earlier one. */
export function firstRepeated(items: readonly Node[]): { readonly item: Node; readonly first: Node } | undefined {
  const seen = new Map<string, Node>();
  for (const item of items) {
    const written = JSON.stringify(plainValueOf(item));
    const first = seen.get(written);
    if (first !== undefined) return { item, first };
    seen.set(written, item);
  }
  return undefined;
}
