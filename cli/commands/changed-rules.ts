// For the demo: the default rules twice in a temporary folder, the second time with one line changed as somebody in a hurry would.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The change: who confirms a large contract. It looks harmless and breaks a promise of the policy. */
const CHANGE = {
  file: 'routes/large-client.yaml',
  from: '- { role: authority, sla: approval }',
  to: '- { role: cfo, sla: approval }',
} as const;

/** Both rule sets, in `before` and `changed` below `folder`, for the time of `show`. */
export async function withChangedRules<Result>(
  home: string,
  show: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-demo-'));
  try {
    for (const copy of ['before', 'changed']) {
      for (const part of ['rules', 'routes']) cpSync(join(home, part), join(folder, copy, part), { recursive: true });
    }
    const path = join(folder, 'changed', CHANGE.file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(CHANGE.from)) throw new Error(`the demo's change does not apply to ${CHANGE.file}`);
    writeFileSync(path, text.replace(CHANGE.from, CHANGE.to));
    return await show(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
