// Where what nobody can foresee comes from: claims, keys, nonces, jitter. Seeded in a simulation.

export type Chance = {
  /** For names and keys: in the daemon from the system's secure source. */
  readonly bytes: (length: number) => Uint8Array;
  /** From 0 to below 1: for jitter. */
  readonly fraction: () => number;
};
