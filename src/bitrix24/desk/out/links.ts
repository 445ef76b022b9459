// Addresses that people are led to, and how they stand in a message.
import type { PortalMap } from '../../portal-map.ts';

/** Of a card. */
export function cardLink({ address, entityTypeId }: Pick<PortalMap, 'address' | 'entityTypeId'>, item: number): string {
  return `${address}/crm/type/${entityTypeId}/details/${item}/`;
}

/** `text` is escaped already. An address that could end the code around it is left out. */
export function link(address: string, text: string): string {
  return /^https?:\/\/[^\s[\]<>"]+$/.test(address) ? `[URL=${address}]${text}[/URL]` : text;
}
