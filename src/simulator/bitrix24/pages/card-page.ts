// A card as it is looked at: its stage, its fields in sections, its tasks, and what happened to it.
import type { ItemField } from '../methods/item-fields.ts';
import type { Category, Item, Stage } from '../state/portal-state.ts';
import { cardPath, colourOf, funnelStages, funnelsOf } from './card-place.ts';
import type { CardSection } from './card-sections.ts';
import { cardSections } from './card-sections.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { fieldTitle, showValue } from './show-value.ts';
import { taskRows } from './task-rows.ts';
import { timeline } from './timeline.ts';

export function cardPage(context: PageContext, card: Item): Page {
  const { state, word } = context;
  const category = state.categories.get(Number(card['categoryId']));
  const { sections, others } = cardSections(context, card.entityTypeId, Number(card['categoryId']));
  const binding = `T${card.entityTypeId.toString(16)}_${card.id}`;
  const tasks = [...state.tasks.values()].filter((task) =>
    (task['UF_CRM_TASK'] as readonly string[]).includes(binding),
  );
  const content = markup`${category === undefined ? '' : stageBar(context, card, category)}
<div class="card"><div class="fields">
${sections.map((section) => sectionOf(context, card, section))}
<details class="section"><summary>${word('section_others')}</summary>${rows(context, card, filled(context, card, others))}</details>
</div><div class="beside">
<section class="section"><h2>${word('card_tasks')}</h2>${taskRows(context, tasks)}</section>
<section class="section"><h2>${word('timeline')}</h2>${commentForm(context, card)}${timeline(context, card)}</section>
</div></div>`;
  return { title: String(card['title']), wide: true, actions: actionsOf(context, card), content };
}

/** The stages in a row; a press moves the card, as in the portal. */
function stageBar(context: PageContext, card: Item, category: Category): Markup {
  const stages = funnelStages(context.state, category);
  const at = stages.findIndex(({ statusId }) => statusId === card['stageId']);
  const buttons = stages.map((stage, place) => stageButton(stage, stageLook(stage, place, at)));
  return form(
    context,
    'drag',
    markup`${hidden('type', card.entityTypeId)}${hidden('card', card.id)}${buttons}`,
    'stages',
  );
}

function stageLook(stage: Stage, place: number, at: number): 'here' | 'before' | 'after' {
  if (place === at) return 'here';
  return place < at && stage.semantics === undefined ? 'before' : 'after';
}

function stageButton(stage: Stage, look: string): Markup {
  const current = look === 'here' ? markup` aria-current="step"` : '';
  return markup`<button name="stage" value="${stage.statusId}" class="${look}" style="--stage:${colourOf(stage)}"${current}>${stage.name}</button>`;
}

function sectionOf(context: PageContext, card: Item, { title, fields, always }: CardSection): Markup {
  const there = new Set([...always, ...filled(context, card, fields)]);
  const shown = fields.filter((field) => there.has(field));
  const more = fields.length - shown.length;
  return markup`<section class="section"><h2>${title}</h2>${rows(context, card, shown)}
${more === 0 ? '' : markup`<p class="quiet">${context.word('fields_empty', { count: more })}</p>`}</section>`;
}

function filled(context: PageContext, card: Item, fields: readonly ItemField[]): readonly ItemField[] {
  return fields.filter((field) => showValue(context, field, card[field.name]) !== undefined);
}

function rows(context: PageContext, card: Item, fields: readonly ItemField[]): Content {
  if (fields.length === 0) return markup`<p class="quiet">${context.word('nothing')}</p>`;
  const shown = fields.map((field) => {
    const value = showValue(context, field, card[field.name]);
    return markup`<dt>${fieldTitle(context, field)}</dt><dd>${value ?? markup`<span class="quiet">${context.word('nothing')}</span>`}</dd>`;
  });
  return markup`<dl>${shown}</dl>`;
}

function commentForm(context: PageContext, card: Item): Markup {
  const { word } = context;
  return form(
    context,
    'comment',
    markup`${hidden('type', card.entityTypeId)}${hidden('card', card.id)}
<textarea name="text" rows="2" required aria-label="${word('comment_label')}" placeholder="${word('comment_label')}"></textarea>
<button>${word('comment_button')}</button>`,
    'entry',
  );
}

function actionsOf(context: PageContext, card: Item): Markup {
  const { word, state } = context;
  const of = markup`${hidden('type', card.entityTypeId)}${hidden('card', card.id)}`;
  const funnels = funnelsOf(state, card.entityTypeId).filter(({ id }) => id !== card['categoryId']);
  const options = funnels.map(({ id, name }) => markup`<option value="${id}">${name}</option>`);
  const toFunnel = markup`${of}<select name="category" aria-label="${word('funnel')}">${options}</select><button>${word('to_funnel')}</button>`;
  return markup`<a class="button main" href="${cardPath(card)}?edit=1">${word('edit')}</a>
${form(context, 'copy', markup`${of}<button>${word('copy')}</button>`)}
${form(context, 'delete', markup`${of}<button class="danger">${word('delete')}</button>`)}
${funnels.length === 0 ? '' : form(context, 'funnel', toFunnel)}`;
}
