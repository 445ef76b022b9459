// For one axis, which of many regions reach which atoms: as bits, so that thousands of pairs are told apart at once.

/** The regions (by place) that can meet a hull on one axis. */
export type AxisMask = {
  readonly enter: (place: number, atoms: Uint8Array | undefined) => void;
  /** Takes the places out of `left` that do not meet `atoms`. */
  readonly keepMeeting: (left: Uint32Array, atoms: Uint8Array) => void;
};

/** A bit for each region and atom. What the same atoms come to is kept: rules share their borders. */
export function axisMask(atoms: number, places: number): AxisMask {
  const words = Math.ceil(places / 32);
  const silent = new Uint32Array(words);
  const byAtom = Array.from({ length: atoms }, () => new Uint32Array(words));
  const known = new Map<string, Uint32Array>();
  return {
    enter: (place, reached) => {
      if (reached === undefined) setBit(silent, place);
      else for (const [atom, bits] of byAtom.entries()) if (reached[atom] === 1) setBit(bits, place);
    },
    keepMeeting: (left, reached) => {
      const mask = maskOf(reached);
      for (let word = 0; word < words; word += 1) left[word] = (left[word] as number) & (mask[word] as number);
    },
  };

  function maskOf(reached: Uint8Array): Uint32Array {
    const key = reached.join('');
    const before = known.get(key);
    if (before !== undefined) return before;
    const mask = silent.slice();
    for (const [atom, bits] of byAtom.entries()) {
      if (reached[atom] !== 1) continue;
      for (let word = 0; word < words; word += 1) mask[word] = (mask[word] as number) | (bits[word] as number);
    }
    if (known.size < MOST_KEPT) known.set(key, mask);
    return mask;
  }
}

/** A kilobyte each for ten thousand rules. */
const MOST_KEPT = 4096;

/** For an axis of very many atoms: only from which to which a region reaches. */
export function axisSpans(atoms: number, places: number): AxisMask {
  const from = new Int32Array(places);
  const to = new Int32Array(places).fill(atoms - 1);
  return {
    enter: (place, reached) => {
      if (reached === undefined) return;
      from[place] = reached.indexOf(1);
      to[place] = reached.lastIndexOf(1);
    },
    keepMeeting: (left, reached) => {
      const [first, last] = [reached.indexOf(1), reached.lastIndexOf(1)];
      for (const place of placesIn(left, 0)) {
        if ((from[place] as number) > last || (to[place] as number) < first) clearBit(left, place);
      }
    },
  };
}

function setBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}

function clearBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) & ~(1 << (place & 31));
}

/** The places whose bit is set, from `first` on, ascending. */
export function placesIn(bits: Uint32Array, first: number): readonly number[] {
  const places: number[] = [];
  for (let word = first >>> 5; word < bits.length; word += 1) {
    let left = bits[word] as number;
    if (word === first >>> 5) left &= -1 << (first & 31);
    while (left !== 0) {
      places.push(word * 32 + 31 - Math.clz32(left & -left));
      left &= left - 1;
    }
  }
  return places;
}
