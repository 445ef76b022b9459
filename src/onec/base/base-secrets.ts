// Takes the password, in whatever form, out of what is written down.

const HIDDEN = '***';
/** Characters of a text that are kept in a record. */
const MOST_LENGTH = 2000;
/** A user and a password in an address, and a Basic header, whoever's they are. */
const IN_ADDRESS = /(https?:\/\/)[^/@\s"'<>]+@/gi;
const IN_HEADER = /\b(Basic\s+)[A-Za-z0-9+/]{4,}={0,2}/g;

export class BaseSecrets {
  readonly #known: readonly string[];

  constructor(known: readonly string[]) {
    this.#known = known;
  }

  /** A text without them. */
  hideIn(text: string): string {
    const hidden = this.#known.reduce((left, secret) => left.replaceAll(secret, HIDDEN), text);
    return hidden.replace(IN_ADDRESS, `$1${HIDDEN}@`).replace(IN_HEADER, `$1${HIDDEN}`);
  }

  /** A value as JSON has it, without them, long texts cut. */
  hideWithin(value: unknown): unknown {
    if (typeof value === 'string') return shortened(this.hideIn(value));
    if (Array.isArray(value)) return value.map((item) => this.hideWithin(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [this.hideIn(key), this.hideWithin(inner)] as const),
    );
  }
}

function shortened(text: string): string {
  return text.length <= MOST_LENGTH ? text : `${text.slice(0, MOST_LENGTH)}… (${text.length})`;
}
