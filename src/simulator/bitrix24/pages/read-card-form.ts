// What somebody changed in the form of a card: fields that were left as they were are not written, so that nobody undoes what happened
// meanwhile.
import type { CardValues } from '../act-on-cards.ts';
import type { ItemField } from '../methods/item-fields.ts';
import type { Form } from '../protocol/multipart.ts';
import { isChosen } from './field-input.ts';

/** By original names, as the methods take them. */
export function readCardForm(fields: readonly ItemField[], form: Form): CardValues {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const was = form.pairs.find(([name]) => name === `w.${field.name}`)?.[1];
    if (was === undefined || field.isReadOnly) continue;
    const given = field.type === 'file' ? givenFiles(field, form, was) : givenTexts(field, form, was);
    if (given !== undefined) values[field.name] = given;
  }
  return values;
}

function givenTexts(field: ItemField, form: Form, was: string): unknown {
  const sent = form.pairs
    .filter(([name]) => name === `f.${field.name}`)
    .map(([, value]) => value.replace(/\r\n/g, '\n'));
  if (JSON.stringify(isChosen(field) ? sent.filter((one) => one !== '') : sent) === was) return undefined;
  if (field.type === 'money' && !field.isMultiple) {
    const [amount = '', currency = 'RUB'] = sent;
    const plain = amount.replace(/\s/g, '').replace(',', '.');
    return plain === '' ? '' : `${plain}|${currency}`;
  }
  if (!field.isMultiple) return sent[0] ?? '';
  const list = isChosen(field) ? sent : (sent[0] ?? '').split('\n').map((line) => line.trim());
  return list.filter((one) => one !== '');
}

function givenFiles(field: ItemField, form: Form, was: string): unknown {
  const kept = form.pairs.filter(([name]) => name === `k.${field.name}`).map(([, id]) => id);
  const added = form.everyFile
    .filter(([name, file]) => name === `f.${field.name}` && file.name !== '')
    .map(([, { name, content }]) => [name, content.toString('base64')] as const);
  if (added.length === 0 && JSON.stringify(kept) === was) return undefined;
  if (field.isMultiple) return [...kept.map((id) => ({ id: Number(id) })), ...added];
  return added[0] ?? '';
}
