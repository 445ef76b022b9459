// What a form of a page does: always by hand, in the name of the person who is chosen.
import type { Instant } from '../../../domain/instant.ts';
import { itemFields } from '../methods/item-fields.ts';
import { MethodError } from '../protocol/method-error.ts';
import type { Form } from '../protocol/multipart.ts';
import { cardPath, kanbanPath } from './card-place.ts';
import type { PageContext } from './page-context.ts';
import { readCardForm } from './read-card-form.ts';

export type Doing = {
  readonly context: PageContext;
  readonly form: Form;
};

/** Where to go then; undefined: back. */
type Act = (doing: Doing) => string | undefined;

const DAY_MS = 86_400_000;

const ACTS: Readonly<Record<string, Act>> = {
  create: (doing) => {
    const { hand, person, number } = hands(doing);
    const entityTypeId = number('type');
    const fields = { ...changed(doing), categoryId: number('category') };
    return cardPath({ entityTypeId, id: hand.createCard(person, fields, entityTypeId) });
  },
  edit: (doing) => {
    const { hand, person, card } = hands(doing);
    hand.editCard(person, card, changed(doing));
    return cardPath(card);
  },
  drag: (doing) => {
    const { hand, person, card, text } = hands(doing);
    hand.dragCard(person, card, text('stage'));
  },
  funnel: (doing) => {
    const { hand, person, card, number } = hands(doing);
    hand.moveToFunnel(person, card, number('category'));
  },
  copy: (doing) => {
    const { hand, person, card } = hands(doing);
    return cardPath({ ...card, id: hand.copyCard(person, card) });
  },
  delete: (doing) => {
    const { hand, person, card } = hands(doing);
    const category = doing.context.state.items.get(`${card.entityTypeId}/${card.id}`)?.['categoryId'];
    hand.deleteCard(person, card);
    return kanbanPath({ entityTypeId: card.entityTypeId, id: Number(category) });
  },
  restore: (doing) => {
    const { hand, person, card } = hands(doing);
    return cardPath({ ...card, id: hand.restoreCard(person, card) });
  },
  comment: (doing) => {
    const { hand, person, card, text } = hands(doing);
    hand.comment(person, card, text('text'));
  },
  'complete-task': (doing) => {
    const { hand, person, number } = hands(doing);
    hand.completeTask(person, number('task'));
  },
  'renew-task': (doing) => {
    const { hand, person, number } = hands(doing);
    hand.renewTask(person, number('task'));
  },
  upload: (doing) => {
    const { hand, person, number } = hands(doing);
    const file = doing.form.files.get('file');
    if (file === undefined || file.name === '') throw new MethodError('', doing.context.word('no_file'));
    hand.putIntoFolder(person, number('folder'), file.name, file.content);
  },
  'make-folder': (doing) => {
    const { hand, person, number, text } = hands(doing);
    hand.makeFolder(person, number('folder'), text('name'));
  },
  press: (doing) => {
    const { hand, person, number, text } = hands(doing);
    if (!hand.press(person, text('button'), number('message')))
      throw new MethodError('', doing.context.word('no_button'));
  },
  say: (doing) => {
    const { hand, person, number, text } = hands(doing);
    hand.say(person, number('bot'), text('text'), number('reply'));
    return `/online/?chat=bot${number('bot')}`;
  },
  dismiss: (doing) => {
    const { hand, number } = hands(doing);
    hand.dismiss(number('person'));
  },
  'take-on': (doing) => {
    const { hand, number } = hands(doing);
    const user = doing.context.state.users.get(number('person'));
    if (user !== undefined) hand.addPerson({ ...user, active: true });
  },
  'go-absent': (doing) => {
    const { hand, number } = hands(doing);
    hand.goAbsent(number('person'), (doing.context.now + DAY_MS) as Instant);
  },
  'come-back': (doing) => {
    const { hand, number } = hands(doing);
    hand.goAbsent(number('person'));
  },
};

/** Does it and says where to go then. Throws a `MethodError` where the portal refuses. */
export function doAct(doing: Doing): string {
  const { text } = hands(doing);
  const name = text('act');
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (act === undefined) throw new MethodError('', doing.context.word('no_act'));
  return act(doing) ?? backOf(doing.form);
}

/** A page of this portal, whatever the form says. */
export function backOf({ pairs }: Form): string {
  const back = pairs.find(([name]) => name === 'back')?.[1] ?? '/';
  return /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : '/';
}

function hands({ context, form }: Doing) {
  const text = (name: string): string => form.pairs.find(([key]) => key === name)?.[1] ?? '';
  const number = (name: string): number => Number(text(name)) || 0;
  return {
    hand: context.portal.byHand,
    person: context.actor.id,
    text,
    number,
    card: { entityTypeId: number('type'), id: number('card') },
  };
}

function changed({ context, form }: Doing): ReturnType<typeof readCardForm> {
  const entityTypeId = Number(form.pairs.find(([name]) => name === 'type')?.[1]);
  return readCardForm(itemFields(context.state, entityTypeId), form);
}
