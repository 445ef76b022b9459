// The kanban of a funnel: stages as columns, cards that can be moved.
import { fieldName } from '../../../bitrix24/card-field.ts';
import { itemFields } from '../methods/item-fields.ts';
import type { Category, Item, Stage } from '../state/portal-state.ts';
import { cardPath, colourOf, funnelStages, funnelsOf, kanbanPath } from './card-place.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';
import { fieldTitle, showValue } from './show-value.ts';

/** In a column; the rest is counted. */
const MOST = 50;
const OUTPUTS = ['holder', 'waiting_since', 'deadline'] as const;

export function kanbanPage(context: PageContext, category: Category): Page {
  const { state, word } = context;
  const type = state.types.get(category.entityTypeId);
  const stages = funnelStages(state, category);
  const cards = [...state.items.values()].filter(
    (item) => item.entityTypeId === category.entityTypeId && item['categoryId'] === category.id,
  );
  const others = funnelsOf(state, category.entityTypeId);
  const actions = markup`${others.length > 1 ? tabs(others, category) : ''}
<a class="button" href="/crm/type/${category.entityTypeId}/bin/">${word('bin')}</a>
<a class="button main" href="/crm/type/${category.entityTypeId}/details/0/?category=${category.id}">${word('card_new')}</a>`;
  const columns = stages.map((stage) => column(context, stage, { stages, cards }));
  return { title: type?.title ?? '', wide: true, actions, content: markup`<div class="kanban">${columns}</div>` };
}

function tabs(funnels: readonly Category[], here: Category): Markup {
  const links = funnels.map(
    (funnel) =>
      markup`<a href="${kanbanPath(funnel)}"${funnel === here ? markup` aria-current="page"` : ''}>${funnel.name}</a>`,
  );
  return markup`<span class="tabs">${links}</span>`;
}

type Funnel = { readonly stages: readonly Stage[]; readonly cards: readonly Item[] };

function column(context: PageContext, stage: Stage, { stages, cards }: Funnel): Markup {
  const own = cards.filter((card) => card['stageId'] === stage.statusId);
  const shown = own.toReversed().slice(0, MOST);
  const more = own.length - shown.length;
  return markup`<section class="column" data-stage="${stage.statusId}" style="--stage:${colourOf(stage)}">
<h2>${stage.name} <span class="count">${own.length}</span></h2>
${shown.map((card) => tile(context, card, stages))}
${more > 0 ? markup`<p class="quiet">${context.word('cards_more', { count: more })}</p>` : ''}
</section>`;
}

function tile(context: PageContext, card: Item, stages: readonly Stage[]): Markup {
  const { state, word } = context;
  const options = stages
    .filter(({ statusId }) => statusId !== card['stageId'])
    .map(({ statusId, name }) => markup`<option value="${statusId}">${name}</option>`);
  return markup`<article class="tile" draggable="true" data-card="${card.id}">
<a class="title" href="${cardPath(card)}">${card['title'] as string}</a>
<dl>${facts(context, card)}<dt>${word('field_assignedById')}</dt><dd>${personName(state, Number(card['assignedById']))}</dd></dl>
<details><summary>${word('move')}</summary>${form(
    context,
    'drag',
    markup`${hidden('type', card.entityTypeId)}${hidden('card', card.id)}
<span class="row"><select name="stage" aria-label="${word('move_to')}">${options}</select><button>${word('move_button')}</button></span>`,
    'move',
  )}</details>
</article>`;
}

/** What the card says of who has it and until when, where the process has the fields for that. */
function facts(context: PageContext, card: Item): Content {
  const typeId = context.state.types.get(card.entityTypeId)?.id ?? 0;
  const names = OUTPUTS.map((output) => fieldName(typeId, { of: 'output', output }));
  return itemFields(context.state, card.entityTypeId)
    .filter(({ name }) => names.includes(name))
    .map((field) => {
      const value = showValue(context, field, card[field.name]);
      const isLate = field.type === 'datetime' && field.name === names.at(-1) && isPast(context, card[field.name]);
      return value === undefined
        ? ''
        : markup`<dt>${fieldTitle(context, field)}</dt><dd class="${isLate ? 'late' : ''}">${value}</dd>`;
    });
}

function isPast({ now }: PageContext, value: unknown): boolean {
  return typeof value === 'string' && Date.parse(value) < now;
}
