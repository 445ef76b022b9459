// Whether a card shows what it should: stage and the engine's own fields, against the case as it is.

import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import type { Outgoing } from '../../../engine/ports/portal.ts';
import { caseState, stateName } from '../../../machine/case-state.ts';
import type { CardValues } from '../out/card/card-values.ts';
import { cardValues } from '../out/card/card-values.ts';
import { isSameOnCard } from '../out/card/is-same-on-card.ts';
import { tellingOf } from '../out/telling.ts';
import type { CardRow } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';

export type CardDifference = 'funnel' | 'stage' | 'outputs';

/** What is to be shown, as an effect that was never asked for. */
export function showOf({ kase, bundle, mark, contract }: SeenCase): Outgoing {
  const key = `${kase.id}/show_card/put_back/${mark.seq}`;
  const effect = { effect: 'show_card', key, case: kase.id, revision: kase.context.revision } as const;
  return { key, effect, kase, bundle, mark, contract, urgency: 'bulk' };
}

/** Something is on its way to the card, which explains what stands there, or will write it anew. */
export function isOnTheWay({ onTheWay }: SeenCase): boolean {
  return onTheWay.includes('move_card') || onTheWay.includes('show_card');
}

/** Title of the stage at which the card has to stand. */
export function stageTitle({ kase, bundle }: SeenCase): string {
  const state = stateName(caseState(kase));
  return bundle.directory.funnel?.stages.find(({ shows }) => shows.includes(state))?.title ?? state;
}

/** The values that the card has to have; undefined where the funnel does not show the state, which the case says by itself. */
export async function wantedValues(
  tools: Pick<GatewayTools, 'map' | 'caseCards' | 'secret' | 'notes'>,
  seen: SeenCase,
): Promise<CardValues | undefined> {
  try {
    return await cardValues(tellingOf(showOf(seen), tools), tools);
  } catch (thrown) {
    if (thrown instanceof FarError && thrown.failure.kind === 'refused') return undefined;
    throw thrown;
  }
}

/** Undefined where the card is as it should be. */
export function differenceOnCard(
  row: CardRow,
  wanted: CardValues,
  { categoryId }: Pick<GatewayTools['map'], 'categoryId'>,
): CardDifference | undefined {
  if (row.categoryId !== categoryId) return 'funnel';
  const other = Object.entries(wanted).filter(([name, value]) => !isSameOnCard(value, row.fields[name]));
  if (other.length === 0) return undefined;
  return other.some(([name]) => name === 'stageId') ? 'stage' : 'outputs';
}
