// A read rule file: plain values with positions, free of the YAML library, so that it can be cached and checked without it.

/** Offsets are in UTF-16 units of the text without BOM and with CRLF kept; [start, end). */
export type Node = MapNode | ListNode | ScalarNode;

export type MapNode = {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
};
export type Entry = { readonly key: string; readonly keyStart: number; readonly keyEnd: number; readonly value: Node };
export type ListNode = {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly items: readonly Node[];
};

/** `source` is the text as written, without quotes for plain scalars; `value` what YAML 1.2 core (and the free-text rule) makes of it. */
export type ScalarNode = {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean;
  readonly source: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
};

/** What kind of rule file a path is; `unknown` is reported by the form check. */
export type FileKind =
  | 'policy'
  | 'facts'
  | 'limits'
  | 'clients'
  | 'documents'
  | 'package'
  | 'roles'
  | 'sla'
  | 'calendar'
  | 'reasons'
  | 'letter'
  | 'signing'
  | 'funnel'
  | 'amendment'
  | 'route'
  | 'tests'
  | 'unknown';

export type SourceFile = {
  /** Relative to the rule repository, forward slashes. */
  readonly file: string;
  readonly kind: FileKind;
  /** Offsets at which lines begin, for line and column. */
  readonly lineStarts: readonly number[];
  /** Absent when nothing could be read (the findings say why). For letters: the front matter. */
  readonly root?: Node;
  /** Letters only: the text after the front matter, and the offset at which it begins. */
  readonly body?: { readonly text: string; readonly start: number };
};
