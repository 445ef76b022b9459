// The rules: those that were published, or those of the folder that the first start publishes; and whether the folder still holds.
import { existsSync } from 'node:fs';
import type { Bundle } from './domain/bundle.ts';
import { parseDay } from './domain/day.ts';
import type { Examination } from './examination.ts';
import type { Examined } from './examined.ts';
import { loadRules } from './repository/load-rules.ts';
import type { RunningCases } from './running-cases.ts';
import { openCases } from './running-cases.ts';

export type ExaminedRules = { readonly found: readonly Examined[]; readonly bundle?: Bundle };

type Request = Pick<Examination, 'file' | 'rules' | 'now'>;
type Folder = { readonly bundle: Bundle | undefined; readonly count: number };

/** `store`: it can be used. */
export async function examineRules(request: Request, store: 'fit' | 'unfit'): Promise<ExaminedRules> {
  const { rules: folder } = request;
  const published = store === 'fit' ? await publishedIn(request) : undefined;
  const read = folder === undefined ? undefined : await readFolder(folder, request.now());
  if (published !== undefined) {
    const { at, by, name, bundle } = published;
    const params = { at: new Date(at).toISOString(), by, hash: name.slice(0, 12) };
    const kept = { folder: folder ?? '', count: read?.count ?? 0 };
    const found: Examined[] = [{ what: 'rules', state: 'fine', says: 'doctor_rules_fine', params }];
    if (kept.count > 0) found.push({ what: 'rules', state: 'mind', says: 'doctor_rules_kept', params: kept });
    return { found, bundle };
  }
  if (folder === undefined || read === undefined)
    return { found: [{ what: 'rules', state: 'wrong', says: 'doctor_rules_none', params: {} }] };
  const { bundle, count } = read;
  if (bundle === undefined || count > 0)
    return { found: [{ what: 'rules', state: 'wrong', says: 'doctor_rules_errors', params: { folder, count } }] };
  return { found: [{ what: 'rules', state: 'fine', says: 'doctor_rules_folder', params: { folder } }], bundle };
}

async function publishedIn({ file, now }: Request): ReturnType<RunningCases['newestRules']> {
  if (!existsSync(file)) return undefined;
  const cases = await openCases(file, { now, whenMissing: 'refuse' });
  try {
    return await cases.newestRules();
  } finally {
    await cases.close();
  }
}

async function readFolder(folder: string, now: number): Promise<Folder> {
  const today = parseDay(new Date(now).toISOString().slice(0, 10));
  if (today === undefined) throw new Error('the clock shows no day');
  const { bundle, findings } = await loadRules(folder, { asOf: today, cache: 'on' });
  return { bundle, count: findings.filter(({ severity }) => severity === 'error').length };
}
