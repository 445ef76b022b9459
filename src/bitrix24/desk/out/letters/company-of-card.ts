// Which company of the CRM a card belongs to.
import type { Urgency } from '../../../../engine/ports/store-entries.ts';
import type { PortalCards } from '../card/portal-cards.ts';

/** Undefined where the card names none. */
export async function companyOfCard(cards: PortalCards, item: number, urgency: Urgency): Promise<number | undefined> {
  const company = Number((await cards.read(item, urgency))['companyId']);
  return Number.isSafeInteger(company) && company > 0 ? company : undefined;
}
