// What a request asks for: who, which method of which version, with what parameters; query and body are one.
import type { FormFile } from './multipart.ts';
import { readMultipart } from './multipart.ts';
import { nest, parseNested } from './nested-params.ts';
import type { PortalRequest } from './portal-request.ts';
import { isRecord } from './read-value.ts';

export type Asked = {
  readonly version: 'v2' | 'v3';
  readonly userId: number;
  readonly code: string;
  /** In lower case, without `.json`. */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, FormFile>;
  readonly idempotencyKey?: string;
};

const WEBHOOK = /^\/rest\/+(api\/+)?(\d+)\/+([^/]+)\/+(.+?)\/*$/;
const NO_FILES: ReadonlyMap<string, FormFile> = new Map();

/** `malformed_body`: JSON that is none. `undefined`: no address of a webhook. */
export function readRequest(request: PortalRequest): Asked | 'malformed_body' | undefined {
  const [path = '', query = ''] = splitOnce(request.url, '?');
  const match = WEBHOOK.exec(decoded(path));
  if (match === null) return undefined;
  const [, api, user = '', code = '', name = ''] = match;
  const body = readBody(request);
  if (body === undefined) return 'malformed_body';
  const version = api === undefined ? 'v2' : 'v3';
  const key = request.headers['idempotency-key'];
  return {
    version,
    userId: Number(user),
    code,
    // A method of the third version has no ending: it would be a part of its name.
    method: (version === 'v2' ? name.replace(/\.json$/i, '') : name).toLowerCase(),
    params: { ...withoutMarks(parseNested(query)), ...body.params },
    files: body.files,
    ...(key === undefined ? {} : { idempotencyKey: key }),
  };
}

type Body = { readonly params: Record<string, unknown>; readonly files: ReadonlyMap<string, FormFile> };

function readBody(request: PortalRequest): Body | undefined {
  const type = request.headers['content-type'] ?? '';
  const isEmpty = request.body.length === 0;
  if (request.method === 'GET' || isEmpty) return { params: {}, files: NO_FILES };
  if (type.startsWith('multipart/form-data')) {
    const { pairs, files } = readMultipart(request.body, type);
    return { params: nest(pairs), files };
  }
  const text = Buffer.from(request.body).toString('utf8');
  if (!type.startsWith('application/json')) return { params: parseNested(text), files: NO_FILES };
  const params = parseJson(text);
  return isRecord(params) ? { params, files: NO_FILES } : undefined;
}

/** Codes that are none stay as they are. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the official SDK adds to every address for its own logs. */
function withoutMarks(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !name.startsWith('bx24_')));
}

function splitOnce(text: string, by: string): readonly string[] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}
