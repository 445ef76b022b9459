// The names of a bundle: what decides is hashed apart from what only people and letters read.

import type { Decisions, Directory } from '../../domain/bundle.ts';
import type { RuleHash } from '../../domain/ids.ts';
import { canonicalJson } from './canonical-json.ts';

/** Makes a digest of a text: the core has no cryptography of its own. */
export type Hash = (text: string) => string;

export type BundleHashes = {
  readonly hash: RuleHash;
  readonly decisionsHash: RuleHash;
  readonly directoryHash: RuleHash;
};

/** Hashes decisions without what belongs to the directory (titles, grounds, who is in a role), the directory with it, and both. */
export function hashBundle(decisions: Decisions, directory: Directory, hash: Hash): BundleHashes {
  const decisionsHash = hash(canonicalJson(decisions, isDirectory)) as RuleHash;
  const titles = directoryPart(decisions) ?? {};
  const directoryHash = hash(canonicalJson({ directory, titles })) as RuleHash;
  return { hash: hash(`${decisionsHash} ${directoryHash}`) as RuleHash, decisionsHash, directoryHash };
}

/** What people read, wherever it stands among the decisions. */
const READ_BY_PEOPLE: ReadonlySet<string> = new Set(['title', 'basis']);

/** What else is taken from the newest revision, or says how rules are checked and not what they decide: by a key that marks the map. */
const BY_MAP: readonly { readonly mark: string; readonly keys: readonly string[] }[] = [
  { mark: 'route', keys: ['owner'] },
  { mark: 'amendment', keys: ['owner'] },
  { mark: 'promise', keys: ['name'] },
  { mark: 'substitutes', keys: ['substitutes', 'calendar'] },
  { mark: 'people', keys: ['people'] },
  { mark: 'lastResort', keys: ['language', 'severities', 'ignores', 'typical'] },
];

function isDirectory(key: string, map: object): boolean {
  return READ_BY_PEOPLE.has(key) || BY_MAP.some(({ mark, keys }) => mark in map && keys.includes(key));
}

/** An option's title means nothing without the option, whose place in the list does not tell which it is. */
const KEPT_WITH_TITLE = 'option';

/** Of a value only what `isDirectory` says; lists keep their places. Undefined where there is nothing of the kind. */
function directoryPart(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((item) => directoryPart(item) ?? null);
    return parts.every((part) => part === null) ? undefined : parts;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value).flatMap(([key, content]): [string, unknown][] => {
    const part: unknown = isDirectory(key, value) || key === KEPT_WITH_TITLE ? content : directoryPart(content);
    return part === undefined ? [] : [[key, part]];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
