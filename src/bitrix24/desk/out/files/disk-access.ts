// The portal's drive: folders and files by their names in a folder, made or found.
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { PortalClient, Urgency } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';

/** Who may do what with a folder; `access` as the portal names rights: `disk_access_read`. */
export type FolderRight = { readonly account: number; readonly access: 'disk_access_read' | 'disk_access_edit' };
export type NewFolder = { readonly name: string; readonly rights?: readonly FolderRight[]; readonly urgency: Urgency };
type NewFile = { readonly name: string; readonly bytes: Uint8Array; readonly urgency: Urgency };
type Wanted = { readonly name: string; readonly type: 'folder' | 'file'; readonly urgency: Urgency };

const TAKEN = /^DISK_OBJ_22000\b|with this name already exists/i;

export class DiskAccess {
  readonly #client: PortalClient;
  /** Whoever wants a folder that is being made waits for the same one. */
  readonly #making = new Map<string, Promise<number>>();
  #tasks: ReadonlyMap<string, number> | undefined;

  constructor(client: PortalClient) {
    this.#client = client;
  }

  /** Number of the folder of this name in a folder, whoever made it. Rights are given to one that is made now. */
  async folderIn(parent: number, folder: NewFolder): Promise<number> {
    const place = `${parent}/${folder.name.toLowerCase()}`;
    const under = this.#making.get(place);
    if (under !== undefined) return await under;
    const making = this.#makeFolder(parent, folder);
    this.#making.set(place, making);
    try {
      return await making;
    } finally {
      this.#making.delete(place);
    }
  }

  async #makeFolder(parent: number, { name, rights = [], urgency }: NewFolder): Promise<number> {
    const params = { id: parent, data: { NAME: name }, ...(await this.#rightsOf(rights, urgency)) };
    try {
      const { result } = await this.#client.call('disk.folder.addSubFolder', params, {
        urgency,
        kind: 'write',
      });
      return numberOf(result, 'disk.folder.addSubFolder');
    } catch (thrown) {
      if (!isTaken(thrown)) throw thrown;
      return await this.#find(parent, { name, type: 'folder', urgency }, thrown);
    }
  }

  /** Number of the file of this name in a folder: names hold revision and hash, so that one name is one content. */
  async fileIn(parent: number, { name, bytes, urgency }: NewFile): Promise<number> {
    const params = {
      id: parent,
      data: { NAME: name },
      fileContent: [name, Buffer.from(bytes).toString('base64')],
    };
    try {
      const { result } = await this.#client.call('disk.folder.uploadFile', params, { urgency, kind: 'write' });
      return numberOf(result, 'disk.folder.uploadFile');
    } catch (thrown) {
      if (!isTaken(thrown)) throw thrown;
      return await this.#find(parent, { name, type: 'file', urgency }, thrown);
    }
  }

  async #find(parent: number, { name, type, urgency }: Wanted, taken: unknown): Promise<number> {
    const params = { id: parent, filter: { NAME: name } };
    const { result } = await this.#client.call('disk.folder.getChildren', params, { urgency, kind: 'read' });
    const rows = Array.isArray(result) ? result.filter(isMap) : [];
    const found = rows.find((row) => row['TYPE'] === type && isSameName(String(row['NAME']), name));
    // Something of that name is there which is not what we look for: a person has to see it.
    if (found === undefined) throw taken;
    return numberOf(found, 'disk.folder.getChildren');
  }

  /** By name, since their numbers differ from portal to portal. */
  async #rightsOf(
    rights: readonly FolderRight[],
    urgency: Urgency,
  ): Promise<{ readonly rights?: readonly Record<string, unknown>[] }> {
    if (rights.length === 0) return {};
    this.#tasks ??= await this.#readTasks(urgency);
    const known = this.#tasks;
    return {
      rights: rights.flatMap(({ account, access }) => {
        const task = known.get(access);
        return task === undefined ? [] : [{ TASK_ID: task, ACCESS_CODE: `U${account}` }];
      }),
    };
  }

  async #readTasks(urgency: Urgency): Promise<ReadonlyMap<string, number>> {
    const { result } = await this.#client.call('disk.rights.getTasks', {}, { urgency, kind: 'read' });
    const rows = Array.isArray(result) ? result.filter(isMap) : [];
    return new Map(rows.map((row) => [String(row['NAME']), Number(row['ID'])]));
  }
}

function isTaken(thrown: unknown): boolean {
  return thrown instanceof FarError && thrown.failure.kind === 'refused' && TAKEN.test(thrown.failure.reason);
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function numberOf(row: unknown, method: string): number {
  const id = isMap(row) ? Number(row['ID']) : Number.NaN;
  if (!Number.isSafeInteger(id) || id <= 0)
    throw new FarError({ kind: 'unknown', reason: `${method} names no object` });
  return id;
}
