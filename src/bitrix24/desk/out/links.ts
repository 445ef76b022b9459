// Addresses that people are led to, and how they stand in a message.
import type { PortalMap } from '../../portal-map.ts';

/** Of a card. */
export function cardLink({ address, entityTypeId }: Pick<PortalMap, 'address' | 'entityTypeId'>, item: number): string {
  return `${address}/crm/type/${entityTypeId}/details/${item}/`;
}

/** By number: the addresses that the portal gives for files hold their names. */
export function fileLink({ address }: Pick<PortalMap, 'address'>, file: number): string {
  return `${address}/bitrix/tools/disk/focus.php?objectId=${file}&cmd=show&action=showObjectInGrid&ncc=1`;
}

export function folderLink({ address }: Pick<PortalMap, 'address'>, folder: number): string {
  return `${address}/bitrix/tools/disk/focus.php?folderId=${folder}&action=openFolderList&ncc=1`;
}

/** `text` is escaped already. An address that could end the code around it is left out. */
export function link(address: string, text: string): string {
  return /^https?:\/\/[^\s[\]<>"]+$/.test(address) ? `[URL=${address}]${text}[/URL]` : text;
}
