// A paper as it is stored: here and valid for good, unless it says otherwise.

import type { CasePaper } from '../../domain/case.ts';

export type PackedPaper = Omit<CasePaper, 'received' | 'state' | 'ground'> & {
  readonly received?: false;
  readonly state?: CasePaper['state'];
  readonly ground?: CasePaper['ground'];
};

export function packPaper({ received, state, ground, ...paper }: CasePaper): PackedPaper {
  return {
    ...paper,
    ...(received ? {} : { received }),
    ...(state === 'valid' ? {} : { state }),
    ...(ground === 'no_shelf_life' ? {} : { ground }),
  };
}

export function unpackPaper({ received, state, ground, ...paper }: PackedPaper): CasePaper {
  return { ...paper, received: received ?? true, state: state ?? 'valid', ground: ground ?? 'no_shelf_life' };
}
