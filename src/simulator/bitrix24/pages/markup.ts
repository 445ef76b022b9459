// HTML put together so that text stays text: whatever is put into a template is escaped unless it is markup already.

/** Made by `markup` alone. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

export type Content = Markup | string | number | undefined | null | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Would turn the text around it, or end the document for some readers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** A template of HTML: values are escaped, lists joined, nothing is left out. Attributes have to stand in double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => `${part}${at < values.length ? written(values[at]) : ''}`).join(''));
}

function written(value: Content): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(written).join('');
  return escaped(String(value));
}

function escaped(text: string): string {
  const steered = text.replace(STEERING, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return steered.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one);
}
