// What goes in and out of a simulated 1C base, without sockets.

export type BaseMessage = {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type BaseReply =
  | {
      readonly kind: 'reply';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** The connection breaks off. */
  | { readonly kind: 'broken_off' };

export function jsonReply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): BaseReply {
  const type = { 'content-type': 'application/json;charset=utf-8', dataserviceversion: '3.0' };
  return { kind: 'reply', status, headers: { ...type, ...headers }, body: JSON.stringify(body) };
}

export function pageReply(status: number, says: string, headers: Readonly<Record<string, string>> = {}): BaseReply {
  const body = `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${says}</h1></body></html>`;
  return { kind: 'reply', status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}
