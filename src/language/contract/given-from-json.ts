// A row of a JSON Lines file becomes what was given.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../domain/source.ts';
import type { Given, GivenEntry } from './given.ts';
import { inputFinding } from './input-finding.ts';

/** Lists and maps within one another; no contract needs more than three. */
const DEEPEST = 8;

/** The entries of one line of JSON; text that is not JSON, or not an object, is reported. `place`: of the line. */
export function givenFromJson(
  text: string,
  place: Place,
  report: (finding: Finding) => void,
): readonly GivenEntry[] | undefined {
  const value = parsed(text);
  if (value === undefined) {
    report(inputFinding(557, place, {}));
    return undefined;
  }
  if (!isRecord(value)) {
    report(inputFinding(558, place, {}));
    return undefined;
  }
  return entriesOf(value, '', { place, report, depth: 0 });
}

type Walk = { readonly place: Place; readonly report: (finding: Finding) => void; readonly depth: number };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(record: Readonly<Record<string, unknown>>, within: string, walk: Walk): readonly GivenEntry[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const name = `${within}${key}`;
    const given = givenOf(value, name, { ...walk, depth: walk.depth + 1 });
    return given === undefined ? [] : [{ key, name, value: given, keyPlace: walk.place, setBy: 'file' as const }];
  });
}

function givenOf(value: unknown, name: string, walk: Walk): Given | undefined {
  const { place } = walk;
  if (value === null || walk.depth > DEEPEST) {
    walk.report(inputFinding(value === null ? 542 : 504, place, { key: name, value: '…' }));
    return undefined;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => givenOf(item, name, { ...walk, depth: walk.depth + 1 }));
    return { kind: 'list', items: items.filter((item) => item !== undefined), place };
  }
  if (isRecord(value)) return { kind: 'map', entries: entriesOf(value, `${name}.`, walk), place };
  return { kind: 'text', text: String(value), place };
}
