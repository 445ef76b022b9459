// Literals and comparisons of a `$filter`: whatever a value holds, it arrives as that value and as nothing else.

declare const literalBrand: unique symbol;
/** A value as a filter takes it. Made by the functions of this file alone. */
export type Literal = string & { readonly [literalBrand]: 'literal' };

declare const filterBrand: unique symbol;
export type Filter = string & { readonly [filterBrand]: 'filter' };

/** Names of sets and fields: letters of both alphabets, digits, low lines. */
const NAME = /^[A-Za-zА-Яа-яЁё_][A-Za-zА-Яа-яЁё0-9_]{0,127}$/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** No text of a directory holds control characters, and halves of characters are no UTF-8. */
const UNSENDABLE = /[\p{Cc}\p{Cs}]/u;

/** A text; a quote in it is doubled. Throws on what cannot be sent: callers check ids before. */
export function textLiteral(text: string): Literal {
  if (UNSENDABLE.test(text)) throw new Error('a text that no filter can hold');
  return `'${text.replaceAll("'", "''")}'` as Literal;
}

/** The key of an object. Throws for what is none. */
export function guidLiteral(guid: string): Literal {
  if (!GUID.test(guid)) throw new Error('no guid');
  return `guid'${guid}'` as Literal;
}

/** A key that stands in a field which holds keys of several sets. */
export function castLiteral(guid: string, set: string): Literal {
  return `cast(${guidLiteral(guid)},${textLiteral(checkedName(set))})` as Literal;
}

/** The field is that value. */
export function equals(field: string, literal: Literal): Filter {
  return `${checkedName(field)} eq ${literal}` as Filter;
}

/** The field holds that text somewhere. */
export function contains(field: string, literal: Literal): Filter {
  return `substringof(${literal},${checkedName(field)})` as Filter;
}

/** Names come from a mapping that was checked: another one is a bug of ours. */
export function checkedName(name: string): string {
  if (!NAME.test(name)) throw new Error('no name of a set or field');
  return name;
}
