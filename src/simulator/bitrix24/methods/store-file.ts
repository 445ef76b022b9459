// Files: kept by id, loaded from an address that holds the webhook's secret.
import type { Call } from '../protocol/method.ts';
import type { PortalState } from '../state/portal-state.ts';

/** Keeps it and gives its id. */
export function storeFile(state: PortalState, name: string, content: Buffer): number {
  const id = state.nextId('file');
  state.files.set(id, { id, name, content });
  return id;
}

/** Where a file is loaded from. Whoever has it has the webhook. */
export function downloadUrl({ origin }: Call, module: 'crm' | 'disk', fileId: number): string {
  return `${origin}/download/?token=${module}%7C${Buffer.from(`file=${fileId}`).toString('base64url')}`;
}

/** The file that an address of `downloadUrl` names. */
export function fileOfToken(state: PortalState, token: string): { name: string; content: Buffer } | undefined {
  const [, code = ''] = token.split('|');
  const id = /^file=(\d+)$/.exec(Buffer.from(code, 'base64url').toString('latin1'))?.[1];
  return state.files.get(Number(id));
}
