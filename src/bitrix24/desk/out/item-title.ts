// The draft, a paper or a fact of a contract, by its title.
import type { ContentItem } from '../../../domain/case.ts';
import type { DocumentId } from '../../../domain/ids.ts';
import { paperTitle } from './contract-in-words.ts';
import type { Telling } from './telling.ts';

/** By the titles of the rules. */
export function itemTitle(telling: Telling, item: ContentItem): string {
  const [kind, id = ''] = item.split(':');
  if (kind === 'fact') return telling.wording.names.factTitle(id);
  return paperTitle(telling, kind === 'draft' ? kind : (id as DocumentId));
}
