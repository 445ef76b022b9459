// Which company of the CRM a card belongs to.
import type { Urgency } from '../../../../engine/ports/store-entries.ts';
import type { PortalCards } from '../card/portal-cards.ts';

/** As the card was seen last: whoever looks at cards sees what is changed on it. Undefined where it names none. */
export async function companyOfCard(cards: PortalCards, item: number, urgency: Urgency): Promise<number | undefined> {
  const card = cards.last(item) ?? (await cards.read(item, urgency));
  const company = Number(card['companyId']);
  return Number.isSafeInteger(company) && company > 0 ? company : undefined;
}
