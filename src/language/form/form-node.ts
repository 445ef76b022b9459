// The few keywords of JSON Schema that the schemas of rule files are written with, as far as a form check looks at them.

/** A constraint over the keys of one map, named so that its finding can say what the author has to do. */
export type RuleName =
  | 'not_both'
  | 'one_needed'
  | 'verb_needed'
  | 'name_needed'
  | 'sla_needed'
  | 'no_sla_for_inform'
  | 'end_needed'
  | 'basis_needed'
  | 'by_needed';

export type FormNode = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly FormNode[];
  readonly allOf?: readonly FormNode[];
  readonly not?: FormNode;
  readonly if?: FormNode;
  readonly then?: FormNode;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: FormNode;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, FormNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | FormNode;
  readonly propertyNames?: FormNode;
  readonly minProperties?: number;
  /** How it is written, the plainest first. */
  readonly examples?: readonly unknown[];
  /** What kind of notation it is: `duration`, `money`, `holds`. */
  readonly 'x-form'?: string;
  readonly 'x-ref'?: string | readonly string[];
  readonly 'x-rule'?: RuleName;
};
