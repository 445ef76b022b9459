// Where a rule stands in the texts: every line of a bundle and of a plan can say it.

/** A place in a rule file. `file` is relative to the rule repository with forward slashes; line and column are 1-based. */
export type Source = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/** A stretch of a file: as Source, plus its end (1-based, the end column is the first one after the stretch). */
export type Place = Source & {
  readonly endLine: number;
  readonly endColumn: number;
};
