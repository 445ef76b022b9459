// A bundle as a text that can be stored, and read back whole without a rule file, without YAML and without schemas.

import type { Bundle } from '../../domain/bundle.ts';
import type { Hash } from './hash-bundle.ts';
import { hashBundle } from './hash-bundle.ts';

/** Why a stored text is no bundle: cut short or not JSON at all; of another version; changed since it was written. */
export type LoadProblem = 'not_json' | 'other_format' | 'hash_mismatch';

export type Loading =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problem: LoadProblem };

/** The bundle as JSON. `loadBundle` reads it back. */
export function serialiseBundle(bundle: Bundle): string {
  return JSON.stringify(bundle);
}

/** Reads a stored bundle and holds it to its own hashes, so that what is loaded is what was checked. */
export function loadBundle(text: string, hash: Hash): Loading {
  const stored = parse(text);
  if (stored === undefined) return { ok: false, problem: 'not_json' };
  if (!hasShape(stored)) return { ok: false, problem: 'other_format' };
  const { decisionsHash, directoryHash, hash: whole } = hashBundle(stored.decisions, stored.directory, hash);
  const holds =
    stored.hash === whole && stored.decisionsHash === decisionsHash && stored.directoryHash === directoryHash;
  return holds ? { ok: true, bundle: stored } : { ok: false, problem: 'hash_mismatch' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it was, it is no stored bundle.
    return undefined;
  }
}

/** The outline; all within is vouched for by the hashes. */
function hasShape(stored: unknown): stored is Bundle {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'format' in stored &&
    stored.format === 'vizir-bundle/1' &&
    'decisions' in stored &&
    typeof stored.decisions === 'object' &&
    stored.decisions !== null &&
    'directory' in stored &&
    typeof stored.directory === 'object' &&
    stored.directory !== null
  );
}
