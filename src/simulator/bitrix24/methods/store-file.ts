// Files: kept by id, loaded from an address that holds the webhook's secret.
import { createHmac } from 'node:crypto';
import type { Call } from '../protocol/method.ts';
import type { PortalState } from '../state/portal-state.ts';

/** Keeps it and gives its id. */
export function storeFile(state: PortalState, name: string, content: Buffer): number {
  const id = state.nextId('file');
  state.files.set(id, { id, name, content });
  return id;
}

/** Where a file is loaded from: signed, so that nobody makes one up. Whoever has it has the webhook. */
export function downloadUrl({ origin }: Call, module: 'crm' | 'disk', fileId: number): string {
  const payload = `${module}|${Buffer.from(`file=${fileId}`).toString('base64url')}`;
  const code = origin.split('/').at(-1) ?? '';
  return `${origin}/download/?token=${encodeURIComponent(`${payload}|${signature(payload, code)}`)}`;
}

/** Of the portal, without a path. */
export function portalAddress({ origin }: Call): string {
  return origin.replace(/\/rest\/.*$/, '');
}

/** The file that an address of `downloadUrl` names; `code`: of the webhook through which it is asked for. */
export function fileOfToken(
  state: PortalState,
  token: string,
  code: string,
): { name: string; content: Buffer } | undefined {
  const [module = '', file = '', signed = ''] = token.split('|');
  if (signature(`${module}|${file}`, code) !== signed) return undefined;
  const id = /^file=(\d+)$/.exec(Buffer.from(file, 'base64url').toString('latin1'))?.[1];
  return state.files.get(Number(id));
}

function signature(payload: string, code: string): string {
  return createHmac('sha256', code).update(payload).digest('base64url');
}
