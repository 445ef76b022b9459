// People, bots and robots by their names.
import type { PortalState } from '../state/portal-state.ts';

/** A person, a bot, or nobody: `#7` where there is no such one. */
export function personName(state: PortalState, id: number): string {
  const user = state.users.get(id);
  if (user !== undefined) return `${user.name} ${user.lastName}`.trim() || `#${id}`;
  return state.bots.get(id)?.name ?? (id === 0 ? '—' : `#${id}`);
}
