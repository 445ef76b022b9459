// What is wrong with a single value: it is no option, of another type, written in another way, or out of bounds.

import type { ScalarNode } from '../read/source-tree.ts';
import type { Fault, Site } from './fault.ts';
import type { FormNode } from './form-node.ts';
import { hasScalarType, holdsForm, isWithin } from './holds-form.ts';
import { examplesOf, optionsOf } from './resolve-form.ts';

/** The one fault of a value that does not have the form of a single value. */
export function findScalarFaults(form: FormNode, node: ScalarNode, site: Site): readonly Fault[] {
  const options = optionsOf(form);
  if (options !== undefined) return [{ kind: 'option', node, site, options: options.map(String) }];
  if (!hasScalarType(form, node.value)) return [findTypeFault(form, node, site)];
  if (typeof node.value === 'number' && !isWithin(form, node.value)) {
    const least = form.minimum ?? form.exclusiveMinimum;
    const bounds = {
      ...(least === undefined ? {} : { least }),
      ...(form.maximum === undefined ? {} : { most: form.maximum }),
    };
    return [{ kind: 'range', node, site, ...bounds }];
  }
  return [{ kind: 'notation', node, site, examples: examplesOf(form) }];
}

/** A number where text is needed is mended by quotes, or it is another notation; the other way round nothing is guessed. */
function findTypeFault(form: FormNode, node: ScalarNode, site: Site): Fault {
  if (form.type === 'integer') return { kind: 'type', node, site, needs: 'whole' };
  if (form.type === 'number') return { kind: 'type', node, site, needs: 'number' };
  if (form.type === 'boolean') return { kind: 'type', node, site, needs: 'boolean' };
  const isMendedByQuotes = holdsForm(form, { ...node, value: node.source });
  return isMendedByQuotes
    ? { kind: 'type', node, site, needs: 'text' }
    : { kind: 'notation', node, site, examples: examplesOf(form) };
}
