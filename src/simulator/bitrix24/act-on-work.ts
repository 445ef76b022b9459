// What people do by hand with tasks and with the company drive.
import { runByHand } from './call-by-hand.ts';
import type { PortalCore } from './portal-core.ts';
import { numberOf, recordOf } from './protocol/read-value.ts';

/** All of them throw a `MethodError` where the portal would refuse in words. */
export type WorkActs = {
  readonly completeTask: (userId: number, taskId: number) => void;
  /** Opens a task again that was completed. */
  readonly renewTask: (userId: number, taskId: number) => void;
  readonly deleteTask: (userId: number, taskId: number) => void;
  /** Drops a file into a folder of the drive; a name that is taken is refused. Gives the number of the new object. */
  readonly putIntoFolder: (userId: number, folderId: number, name: string, bytes: Uint8Array) => number;
  readonly makeFolder: (userId: number, parentId: number, name: string) => number;
};

export function actOnWork(core: PortalCore): WorkActs {
  const task = (method: string) => (userId: number, taskId: number) => {
    runByHand(core, userId, method, { taskId });
  };
  return {
    completeTask: task('tasks.task.complete'),
    renewTask: task('tasks.task.renew'),
    deleteTask: task('tasks.task.delete'),
    putIntoFolder: (userId, id, name, bytes) => {
      const fileContent = [name, Buffer.from(bytes).toString('base64')];
      return idIn(runByHand(core, userId, 'disk.folder.uploadfile', { id, data: { NAME: name }, fileContent }));
    },
    makeFolder: (userId, id, name) =>
      idIn(runByHand(core, userId, 'disk.folder.addsubfolder', { id, data: { NAME: name } })),
  };
}

function idIn(row: unknown): number {
  return numberOf(recordOf(row)['ID']);
}
