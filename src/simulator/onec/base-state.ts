// What lies in a simulated 1C base: sets with their fields, and rows as 1C gives them.

/** `date`: naive, `2026-03-01T00:00:00`. `whole`: Int64, which comes as a text. `any`: keys of several sets, with `<field>_Type` beside it. */
export type SimulatedType = 'text' | 'key' | 'date' | 'flag' | 'whole' | 'number' | 'any';

export type SimulatedField = {
  readonly type: SimulatedType;
  /** Longer texts are cut when they are written, without a word. */
  readonly length?: number;
  /** The set that a key is of: `<name without _Key>` leads there. */
  readonly refers?: string;
};

export type SimulatedFields = Readonly<Record<string, SimulatedField>>;
export type SimulatedRow = Record<string, unknown>;

export type SimulatedSet = {
  readonly name: string;
  readonly fields: SimulatedFields;
  /** Tabular parts. */
  readonly parts?: Readonly<Record<string, SimulatedFields>>;
  /** Fields that a register's balances are counted by, and what is counted. */
  readonly balance?: { readonly dimensions: readonly string[]; readonly amount: string };
  /** Only what an administrator has published is there for OData. */
  published: boolean;
  /** The user has rights on it. */
  readable: boolean;
  readonly rows: SimulatedRow[];
};

export type BaseState = {
  readonly sets: Map<string, SimulatedSet>;
};

export const EMPTY_KEY = '00000000-0000-0000-0000-000000000000';
export const EMPTY_DATE = '0001-01-01T00:00:00';

/** What stands in a field that nobody has filled in. */
export function emptyValue({ type }: SimulatedField): unknown {
  switch (type) {
    case 'key':
      return EMPTY_KEY;
    case 'date':
      return EMPTY_DATE;
    case 'flag':
      return false;
    case 'whole':
      return '0';
    case 'number':
      return 0;
    case 'text':
    case 'any':
      return '';
  }
}

/** A row with every field of its set, those that are not given empty. */
export function wholeRow(set: Pick<SimulatedSet, 'fields' | 'parts'>, given: SimulatedRow): SimulatedRow {
  const row: SimulatedRow = {};
  for (const [name, field] of Object.entries(set.fields)) {
    row[name] = given[name] ?? emptyValue(field);
    if (field.type === 'any') row[`${name}_Type`] = given[`${name}_Type`] ?? 'StandardODATA.Undefined';
  }
  for (const [name, fields] of Object.entries(set.parts ?? {})) {
    const lines = Array.isArray(given[name]) ? (given[name] as SimulatedRow[]) : [];
    row[name] = lines.map((line, index) => ({ LineNumber: String(index + 1), ...wholeRow({ fields }, line) }));
  }
  return row;
}
