// How a row of the table of methods looks.

export type ParameterType = 'int' | 'text' | 'flag' | 'object' | 'list' | 'any';
/** A required one ends with `!`. */
export type ParameterTypes = Readonly<Record<string, ParameterType | `${ParameterType}!`>>;

export type MethodRow = {
  /** What it costs; what moves files is not allowed in a batch. */
  readonly kind: 'read' | 'write' | 'file';
  readonly scope: string;
  readonly takes: ParameterTypes;
  /** The names within a parameter that is an object; without them it is open. */
  readonly within?: Readonly<Record<string, ParameterTypes>>;
  /** Names of this form may stand within any such object besides. */
  readonly open?: RegExp;
};
export type MethodRows = Readonly<Record<string, MethodRow>>;
