// Several pieces of work at a time.

/** Rejects with what the first one rejects with, once all that was begun has ended; nothing more is begun then. */
export async function sideBySide<Piece>(
  pieces: Iterable<Piece>,
  most: number,
  work: (piece: Piece) => Promise<void>,
): Promise<void> {
  const left = pieces[Symbol.iterator]();
  let failed: { readonly thrown: unknown } | undefined;
  const one = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true && failed === undefined; next = left.next()) {
      try {
        await work(next.value);
      } catch (thrown) {
        failed ??= { thrown };
      }
    }
  };
  await Promise.all(Array.from({ length: most }, one));
  if (failed !== undefined) throw failed.thrown;
}
