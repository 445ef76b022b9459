// Where a case stands, for programs.
import type { CaseOverview } from '../../src/index.ts';

export function stateJson(state: CaseOverview['state']): object {
  switch (state.kind) {
    case 'stage':
      return { kind: state.kind, stage: state.stage, at: state.at };
    case 'waiting':
      return { kind: state.kind, state: state.state, at: state.at };
    case 'final':
      return { kind: state.kind, state: state.state };
  }
}
