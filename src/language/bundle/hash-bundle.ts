// The names of a bundle: what decides is hashed apart from what only people and letters read.

import type { Decisions } from '../../domain/bundle.ts';
import type { Directory } from '../../domain/directory.ts';
import type { RuleHash } from '../../domain/ids.ts';
import { canonicalJson, canonicalWriter } from './canonical-json.ts';

/** Makes a digest of a text: the core has no cryptography of its own. */
export type Hash = (text: string) => string;

export type BundleHashes = {
  readonly hash: RuleHash;
  readonly decisionsHash: RuleHash;
  readonly directoryHash: RuleHash;
};

/** Hashes decisions without what belongs to the directory (titles, grounds, who is in a role), the directory with it, and both. */
export function hashBundle(decisions: Decisions, directory: Directory, hash: Hash): BundleHashes {
  const decisionsHash = digest(
    hash,
    canonicalWriter((key, keys) => !isDirectory(key, keys) && !isWording(key, keys))(decisions),
  );
  const titles = directoryPart(decisions, new Map()) ?? {};
  const directoryHash = digest(hash, canonicalJson({ directory, titles }));
  return { hash: digest(hash, `${decisionsHash} ${directoryHash}`), decisionsHash, directoryHash };
}

function digest(hash: Hash, text: string): RuleHash {
  return hash(text) as RuleHash;
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

function isDirectory(key: string, keys: ReadonlySet<string>): boolean {
  return READ_BY_PEOPLE.has(key) || BY_MAP.some((part) => keys.has(part.mark) && part.keys.includes(key));
}

/** How `overrides` was written: what it comes to stands beside it. */
function isWording(key: string, keys: ReadonlySet<string>): boolean {
  return key === 'references' && keys.has('overrides');
}

/** An option's title means nothing without the option, whose place in the list does not tell which it is. */
const KEPT_WITH_TITLE = 'option';

type Shape = readonly { readonly key: string; readonly whole: boolean }[];

/** Of a value only what `isDirectory` says; lists keep their places. Undefined where there is nothing of the kind. */
function directoryPart(value: unknown, shapes: Map<string, Shape>): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const parts = value.map((item) => directoryPart(item, shapes) ?? null);
    return parts.every((part) => part === null) ? undefined : parts;
  }
  const part: Record<string, unknown> = {};
  for (const { key, whole } of shapeOf(value, shapes)) {
    const content: unknown = Reflect.get(value, key);
    const kept = whole ? content : directoryPart(content, shapes);
    if (kept !== undefined) part[key] = kept;
  }
  return Object.keys(part).length === 0 ? undefined : part;
}

function shapeOf(value: object, shapes: Map<string, Shape>): Shape {
  const keys = Object.keys(value);
  const signature = keys.join();
  const known = shapes.get(signature);
  if (known !== undefined) return known;
  const all = new Set(keys);
  const shape = keys.map((key) => ({ key, whole: isDirectory(key, all) || key === KEPT_WITH_TITLE }));
  shapes.set(signature, shape);
  return shape;
}
