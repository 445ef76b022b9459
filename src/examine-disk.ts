// The disk that the store lies on: whether it can be written, how much room there is, and whether it keeps what it was given.
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './code-of.ts';
import type { Examined } from './examined.ts';

/** Of a file system: what it is (statfs(2)), the size of its blocks, and how many of them anybody may still use. */
type FileSystem = { readonly type: number; readonly bsize: number; readonly bavail: number };

const GIB = 2 ** 30;
const MIB = 2 ** 20;
/** Less than that is filled in a night by a log or a backup. */
const LEAST_FREE_GIB = 1;
/** A store of a few thousand cases, and its write-ahead log. */
const LEAST_TO_START_MIB = 100;
/** What statfs(2) calls them. */
const FLEETING = new Map([
  [0x01_02_19_94, 'tmpfs'],
  [0x85_84_58_f6, 'ramfs'],
]);
/** A write-ahead log needs memory that all processes share: sqlite.org/wal.html. */
const FAR = new Map([
  [0x69_69, 'NFS'],
  [0xff_53_4d_42, 'CIFS'],
  [0xfe_53_4d_42, 'SMB'],
]);

/** A file of one line is written beside the store and removed again. */
export function examineDisk(file: string, look: (folder: string) => FileSystem = statfsSync): Examined {
  const folder = dirname(file);
  const wrong = (reason: string): Examined => {
    return { what: 'disk', state: 'wrong', says: 'doctor_disk_wrong', params: { folder, reason } };
  };
  try {
    writeBeside(file);
    return judge(folder, look(folder));
  } catch (error) {
    return wrong(codeOf(error));
  }
}

function judge(folder: string, { type, bsize, bavail }: FileSystem): Examined {
  const free = bsize * bavail;
  const [fleeting, far] = [FLEETING.get(type), FAR.get(type)];
  const params = { folder, free: (free / GIB).toFixed(1) };
  if (far !== undefined)
    return { what: 'disk', state: 'wrong', says: 'doctor_disk_far', params: { folder, kind: far } };
  if (free < LEAST_TO_START_MIB * MIB) {
    const left = Math.floor(free / MIB);
    return { what: 'disk', state: 'wrong', says: 'doctor_disk_full', params: { folder, free: left } };
  }
  if (fleeting !== undefined)
    return { what: 'disk', state: 'mind', says: 'doctor_disk_fleeting', params: { folder, kind: fleeting } };
  if (free < LEAST_FREE_GIB * GIB) return { what: 'disk', state: 'mind', says: 'doctor_disk_small', params };
  return { what: 'disk', state: 'fine', says: 'doctor_disk_fine', params };
}

function writeBeside(file: string): void {
  const probe = join(dirname(file), `.vizir-doctor-${process.pid}`);
  const descriptor = openSync(probe, 'wx');
  try {
    writeSync(descriptor, 'vizir doctor\n');
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
    rmSync(probe, { force: true });
  }
}
