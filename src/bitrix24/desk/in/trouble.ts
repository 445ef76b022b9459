// What a case says of itself when its card is not where, or what, it should be.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import type { CardRow } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { userOf } from './gateway-tools.ts';
import { cardText } from './say-of-card.ts';
import { tellAccount } from './tell-account.ts';

export const DISPUTED = 'disputed';
export const CARD_DELETED = 'card_deleted';
export const PERSON_GONE = 'person_gone';
/** Of the engine: something could not be done at the portal. */
export const EFFECT_DEAD = 'effect_dead';

/** Whether a case says just that. */
export function isTrouble(trouble: string | undefined, code: string): boolean {
  return trouble === code || trouble?.startsWith(`${code}: `) === true;
}

/** Whether something could not be done because there is no card: of that nobody has been told. */
export function isForWantOfCard(trouble: string): boolean {
  return isTrouble(trouble, EFFECT_DEAD) && trouble.includes(`: ${CARD_DELETED}: `);
}

/** Says it on the case and to whom it concerns, once. Another trouble stays as it is. */
export async function markDisputed(
  tools: GatewayTools,
  row: Pick<CardRow, 'item' | 'title' | 'updatedTime'>,
  seen: SeenCase,
): Promise<void> {
  const { desk } = tools;
  const { kase, trouble, bundle } = seen;
  if (isTrouble(trouble, DISPUTED)) return;
  const words = correctionWord('disputed', bundle.decisions.policy.language);
  const text = cardText(tools, row, bundle, words);
  for (const user of calledFor(tools, seen)) {
    await tellAccount(tools, { user, name: `disputed/${row.item}/${row.updatedTime}`, text });
  }
  tools.watch({ kind: 'disputed', case: kase.id });
  if (trouble === undefined) await desk.markTrouble(kase.id, `${DISPUTED}: ${words}`);
}

/** The curator, and the administrators of the settings. */
export function calledFor({ settings }: GatewayTools, { bundle, kase }: SeenCase): readonly number[] {
  const curator = userOf(bundle, kase.context.people.curator);
  return [...new Set([...(curator === undefined ? [] : [curator]), ...settings.administrators])];
}
