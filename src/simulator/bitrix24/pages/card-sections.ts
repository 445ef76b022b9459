// How a card is laid out: the sections of its form, and what stands in none of them.
import type { ItemField } from '../methods/item-fields.ts';
import { itemFields } from '../methods/item-fields.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { PageContext } from './page-context.ts';

export type CardSection = {
  readonly title: string;
  readonly fields: readonly ItemField[];
  /** Those of them that are shown when there is nothing in them: they are marked so. */
  readonly always: ReadonlySet<ItemField>;
};
export type CardLayout = {
  readonly sections: readonly CardSection[];
  /** In no section. */
  readonly others: readonly ItemField[];
};

/** Of the portal itself: shown apart, or moved by other means. */
const NOT_ON_FORMS = new Set([
  'id',
  'stageId',
  'previousStageId',
  'categoryId',
  'opened',
  'lastActivityTime',
  'lastActivityBy',
]);

/** The form of all for this funnel; without one, the title and all fields of its own. */
export function cardSections(
  { state, actor, word }: PageContext,
  entityTypeId: number,
  categoryId: number,
): CardLayout {
  const fields = itemFields(state, entityTypeId).filter(({ name }) => !NOT_ON_FORMS.has(name));
  const prefix = `${entityTypeId}/${categoryId}`;
  const form = state.cards.get(`${prefix}/P/${actor.id}`) ?? state.cards.get(`${prefix}/C`);
  const sections = listOf(form).map((given): CardSection => {
    const { title, elements } = recordOf(given);
    const placed = listOf(elements).flatMap((element) => {
      const { name, optionFlags } = recordOf(element);
      const field = fields.find((one) => [one.name, one.upper, one.camel].includes(textOf(name)));
      return field === undefined ? [] : [{ field, isAlways: numberOf(optionFlags) % 2 === 1 }];
    });
    const always = new Set(placed.flatMap(({ field, isAlways }) => (isAlways ? [field] : [])));
    return { title: textOf(title), fields: placed.map(({ field }) => field), always };
  });
  const usual = fields.filter(
    ({ own, name }) => own !== undefined || ['title', 'companyId', 'assignedById'].includes(name),
  );
  const laid =
    form === undefined ? [{ title: word('section_about'), fields: usual, always: new Set(usual) }] : sections;
  const placed = new Set(laid.flatMap((section) => section.fields));
  return { sections: laid, others: fields.filter((field) => !placed.has(field)) };
}
