// What a commit holds below a folder, as git lists it.

export type TreeEntry = {
  /** Relative to the rule repository, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** The object that holds the content. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
};

const ENTRY = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]{40,64}) +(\d+|-|BAD)\t(.*)$/su;
const LINK = '120000';
const SUBMODULE = '160000';

/** Reads the listing of `git ls-tree -r -z -l --full-tree`; `prefix` is taken off the paths. */
export function readTreeEntries(listing: Uint8Array, prefix: string): readonly TreeEntry[] {
  const lines = new TextDecoder().decode(listing).split('\0').filter(Boolean);
  return lines.map((line) => {
    const [, mode = '', id = '', size = '', path = ''] = ENTRY.exec(line) ?? [];
    if (!path.startsWith(prefix)) throw new Error(`git lists what was not asked for: ${line}`);
    return { path: path.slice(prefix.length), kind: kindOf(mode), id, size: Number(size) || 0 };
  });
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === LINK) return 'link';
  return mode === SUBMODULE ? 'submodule' : 'file';
}
