// The options of `vizir route` as typed.
import type { CommonOptions } from './command-context.ts';

export type RouteOptions = CommonOptions & {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv';
  readonly input?: 'yaml' | 'json' | 'csv' | 'jsonl';
  readonly rates?: string;
  readonly fact: readonly string[];
  readonly full?: boolean;
  readonly seed?: string;
};
