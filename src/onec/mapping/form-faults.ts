// What is wrong with the form of a mapping: ajv judges, and its errors are told in words, one for each thing to mend.
import type { ErrorObject } from 'ajv';
import { Ajv } from 'ajv';
import schema from '../../../schemas/onec-mapping.schema.json' with { type: 'json' };
import type { OneCWord } from '../../diagnostics/catalogue/onec-words.ts';
import { ONEC_NEEDS } from '../../diagnostics/catalogue/onec-words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { isMap } from '../base/judge-answer.ts';
import type { MappingFault, MappingText, Path } from './mapping-text.ts';

const definitions: Readonly<Record<string, object>> = schema.definitions;

/** Longer texts are shortened in messages. */
const MOST_SHOWN = 80;

/** Made when it is needed: compiling takes a third of a second. */
let ajv: Ajv | undefined;

/** The faults of form of a mapping of this kind; none when the schema holds. */
export function formFaults(text: MappingText, kind: 'odata' | 'service'): readonly MappingFault[] {
  ajv ??= new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
    inlineRefs: false,
  }).addSchema(schema, 'mapping');
  const validate = ajv.getSchema(`mapping#/definitions/${kind}`);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  if (validate(text.value) === true) return [];
  const faults = relevant(validate.errors ?? []).map((error) => faultOf(text, error));
  const seen = new Set<string>();
  return faults.filter(({ place, word }) => {
    const name = `${place.line}:${place.column} ${word}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/** Of a choice of forms only what is wrong with the one that was meant is of use. */
function relevant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  const left = errors.filter((error) =>
    choices.every((choice) => !isWithin(error.instancePath, choice.instancePath) || isMeant(error, choice)),
  );
  // Whatever is filtered, what was refused stays refused.
  return left.length > 0 ? left : errors;
}

/** The choice itself is told where nobody can say which of its forms was meant. */
function isMeant(error: ErrorObject, choice: ErrorObject): boolean {
  const meant = meantForm(choice.data);
  if (error === choice || meant === undefined) return (error === choice) === (meant === undefined);
  if (error.instancePath === choice.instancePath) return error.parentSchema === definitions[meant];
  const [, step = ''] = error.instancePath.slice(choice.instancePath.length).split('/');
  const properties: unknown = Reflect.get(definitions[meant] ?? {}, 'properties');
  return isMap(properties) && Object.hasOwn(properties, step);
}

function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}/`);
}

function meantForm(data: unknown): string | undefined {
  if (typeof data === 'string') return 'field';
  if (!isMap(data)) return undefined;
  if ('part' in data || 'take' in data) return 'part_line';
  if ('type' in data) return 'typed_owner';
  return 'ref' in data || 'set' in data ? 'reference' : undefined;
}

function faultOf(text: MappingText, error: ErrorObject): MappingFault {
  const path = pathOf(text.value, error.instancePath);
  const at = text.placeOf(path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(text, path, error);
    case 'required': {
      const key: string = error.params['missingProperty'];
      return { word: 'missing_key', place: at, params: { key, example: exampleOf(key) } };
    }
    case 'type':
      return { word: 'other_type', place: at, params: { needs: needOf(error.params['type']) } };
    case 'enum':
    case 'const': {
      const options: readonly unknown[] = error.params['allowedValues'] ?? [error.params['allowedValue']];
      return { word: 'not_an_option', place: at, params: { value: shown(error.data), options: options.map(String) } };
    }
    case 'pattern':
    case 'maxLength':
      return { word: patternWord(error), place: at, params: { value: shown(error.data) } };
    case 'anyOf':
      return { word: 'not_a_value', place: at, params: {} };
    case 'maxItems':
    case 'maxProperties':
      return { word: 'too_many', place: at, params: { most: Number(error.params['limit']) } };
    default:
      return { word: isCondition(error) ? 'nothing_compared' : 'too_few', place: at, params: {} };
  }
}

function unknownKey(text: MappingText, path: Path, error: ErrorObject): MappingFault {
  const key: string = error.params['additionalProperty'];
  const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
  const nearest = nearestName(key, known);
  const place = text.placeOfKey(path, key);
  const params = { key: shown(key), known };
  return nearest === undefined
    ? { word: 'unknown_key', place, params }
    : { word: 'unknown_key_near', place, params: { ...params, nearest } };
}

function patternWord({ parentSchema }: ErrorObject): OneCWord {
  if (parentSchema === definitions['field']) return 'not_a_name';
  if (parentSchema === definitions['set']) return 'not_a_set';
  return parentSchema === definitions['document'] ? 'not_an_id' : 'not_the_form';
}

/** The least of a condition are two keys: a value, and what it is compared with. */
function isCondition({ parentSchema }: ErrorObject): boolean {
  return parentSchema === definitions['condition'] || parentSchema === definitions['line_condition'];
}

function needOf(type: unknown): Params[string] {
  const first = Array.isArray(type) ? type[0] : type;
  if (first === 'boolean') return ONEC_NEEDS.flag;
  if (first === 'array') return ONEC_NEEDS.list;
  return first === 'object' ? ONEC_NEEDS.map : ONEC_NEEDS.text;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'title: "1С:Бухгалтерия 3.0"',
  time_zone: 'time_zone: Europe/Moscow',
  counterparty: 'counterparty: { set: Catalog_Контрагенты, inn: ИНН }',
  set: 'set: Catalog_Контрагенты',
  inn: 'inn: ИНН',
  owner: 'owner: Контрагент_Key',
  service: 'service: vizir',
  currency: 'currency: RUB',
};

function exampleOf(key: string): string {
  const example = EXAMPLES[key];
  return example === undefined ? '' : `: ${example}`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** A JSON pointer as steps; those into lists are numbers. */
function pathOf(value: unknown, pointer: string): Path {
  const steps: (string | number)[] = [];
  let inside = value;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(inside) ? Number(name) : name;
    steps.push(step);
    inside = typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined;
  }
  return steps;
}
