// Files that were loaded a moment ago: whoever takes one in and whoever files it need the same bytes, and the portal counts every load.

/** Bytes that are kept in all. */
const MOST_BYTES = 32 * 1024 * 1024;

export class RecentFiles {
  readonly #files = new Map<string, Uint8Array>();
  #bytes = 0;

  /** `hash`: of these bytes, as whoever keeps them has computed it. The oldest make room; a file that is too large is not kept. */
  keep(hash: string, bytes: Uint8Array): void {
    if (bytes.length > MOST_BYTES) return;
    this.drop(hash);
    this.#files.set(hash, bytes);
    this.#bytes += bytes.length;
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= MOST_BYTES) return;
      this.drop(oldest);
    }
  }

  find(hash: string): Uint8Array | undefined {
    return this.#files.get(hash);
  }

  drop(hash: string): void {
    this.#bytes -= this.#files.get(hash)?.length ?? 0;
    this.#files.delete(hash);
  }
}
