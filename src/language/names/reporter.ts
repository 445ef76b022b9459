// Collects the findings of the names phase: severity from the catalogue, places from located values.

import { messageOf } from '../../diagnostics/catalogue/catalogue.ts';
import type { Finding, OtherWord, Params } from '../../diagnostics/finding.ts';
import type { Place } from '../../domain/source.ts';
import { placeAt } from '../read/place-at.ts';
import { rewriteLine } from '../read/reading.ts';
import type { Located } from './located.ts';
import { placeOf } from './located.ts';

/** What a finding says beyond its place and params. */
export type Further = {
  /** The place where the same name was declared first. */
  readonly first?: Located<unknown>;
  readonly others?: readonly { readonly at: Located<unknown>; readonly word: OtherWord }[];
  readonly suggestion?: { readonly text: string; readonly at?: Located<unknown> };
  /** What should stand in the place of the marked stretch: the finding then shows the line as it should be written. */
  readonly mended?: string;
};

/** A stretch inside a value: offsets of the file. */
export type Stretch = { readonly value: Located<unknown>; readonly start: number; readonly end: number };

export class Reporter {
  readonly findings: Finding[] = [];
  readonly #texts: ReadonlyMap<string, string>;

  /** `texts`: the files' texts by path, from which lines are shown as they should be written. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Adds a finding about `at`. */
  report(code: number, at: Located<unknown> | Stretch, params: Params, further: Further = {}): void {
    const { first, others = [], suggestion, mended } = further;
    const all = first === undefined ? others : [{ at: first, word: 'first_here' as const }, ...others];
    const stretch = 'value' in at ? at : { value: at, start: at.node.start, end: at.node.end };
    const rewrite = mended === undefined ? undefined : this.#line(stretch, mended);
    this.findings.push({
      code,
      severity: messageOf(code).severity,
      place: 'value' in at ? placeAt(at.value.source, at.start, at.end) : placeOf(at),
      params,
      others: all.map(({ at: other, word }) => ({ place: placeOf(other), word })),
      ...(suggestion === undefined ? {} : { suggestion: suggested(suggestion) }),
      ...(rewrite === undefined ? {} : { rewrite }),
    });
  }

  #line({ value, start, end }: Stretch, mended: string): string | undefined {
    const { file, lineStarts } = value.source;
    const text = this.#texts.get(file);
    return text === undefined ? undefined : rewriteLine({ text, lineStarts }, start, end, mended);
  }
}

function suggested(suggestion: { readonly text: string; readonly at?: Located<unknown> }): {
  text: string;
  place?: Place;
} {
  const { text, at } = suggestion;
  return at === undefined ? { text } : { text, place: placeOf(at) };
}
