// The form of a card, new or there already.
import type { ItemField } from '../methods/item-fields.ts';
import type { Category, Item } from '../state/portal-state.ts';
import { cardPath, kanbanPath } from './card-place.ts';
import { cardSections } from './card-sections.ts';
import { fieldInput } from './field-input.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import type { Content } from './markup.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

export function cardFormPage(context: PageContext, category: Category, card?: Item): Page {
  const { word, actor } = context;
  const { entityTypeId } = category;
  const { sections, others } = cardSections(context, entityTypeId, category.id);
  const inputs = (fields: readonly ItemField[]): Content =>
    fields
      .filter(({ isReadOnly }) => !isReadOnly)
      .map((field) => fieldInput(context, field, card === undefined ? first(field, actor.id) : card[field.name]));
  const away = card === undefined ? kanbanPath(category) : cardPath(card);
  const body = markup`${hidden('type', entityTypeId)}${hidden('category', category.id)}${card === undefined ? '' : hidden('card', card.id)}
${sections.map(({ title, fields }) => markup`<fieldset class="section"><legend>${title}</legend>${inputs(fields)}</fieldset>`)}
<details class="section"><summary>${word('section_others')}</summary>${inputs(others)}</details>
<p class="row"><button class="main">${word(card === undefined ? 'create_button' : 'save')}</button> <a class="button" href="${away}">${word('cancel')}</a></p>`;
  return {
    title: card === undefined ? word('card_new') : String(card['title']),
    content: form(context, card === undefined ? 'create' : 'edit', body, 'card-form'),
  };
}

/** What stands in the form of a new card. */
function first(field: ItemField, actor: number): unknown {
  if (field.name === 'assignedById') return actor;
  if (field.isMultiple) return [];
  return field.type === 'boolean' ? 'N' : '';
}
