// The query of a request as it came: percent signs are read, `+` is not.
import { BaseRefusal } from '../base-refusal.ts';

export type RequestOptions = ReadonlyMap<string, string>;

export function readOptions(query: string): RequestOptions {
  const options = new Map<string, string>();
  for (const part of query.split('&').filter((one) => one !== '')) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    options.set(decoded(name), decoded(value));
  }
  return options;
}

export function decoded(text: string): string {
  const read = decodedOrNot(text);
  if (read === undefined) throw new BaseRefusal(400, '6', `Ошибка в адресе: ${text}`);
  return read;
}

/** Undefined for bytes that are no UTF-8. */
function decodedOrNot(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** `$top` and its like. */
export function countOf(options: RequestOptions, name: string): number | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new BaseRefusal(400, '6', `Неверное значение ${name}: ${value}`);
  return Number(value);
}
