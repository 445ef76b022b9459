// The scan of what both signed, as it lies on the card when somebody registers the contract.
import { createHash } from 'node:crypto';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { FarError } from '../../../../../engine/ports/far-error.ts';
import type { CardField } from '../../../../card-field.ts';
import { fieldName } from '../../../../card-field.ts';
import { endingOf } from '../../../out/files/disk-name.ts';
import { fileNote } from '../../../out/files/file-note.ts';
import { cardFieldFile } from '../../../signing/card-field-file.ts';
import type { EngineAct } from '../dialogs/dialog-view.ts';
import type { Talk } from '../talk.ts';

/** Stands in an act until the scan has been read. */
export const SCAN_TO_COME = 'to_come';

/** A larger one would not go to the portal in one request. */
const MOST_BYTES = 100 * 1024 * 1024;
const LONG_WAIT_MS = 60_000;
const SCAN: CardField = { of: 'scan' };

/** Hash of the scan, which is noted so that it can be filed; undefined where there is none. Rejects with a `FarError`. */
export async function readScan({ of }: Talk, { kase }: SeenCase): Promise<string | undefined> {
  const item = of.caseCards.itemOf(kase.id);
  if (item === undefined) return undefined;
  try {
    const file = await cardFieldFile(of, { item, field: SCAN }, 'press');
    if (file === undefined) return undefined;
    const found = await of.client.fetchFile(file.link, {
      urgency: 'press',
      mostBytes: MOST_BYTES,
      mostWaitMs: LONG_WAIT_MS,
    });
    const hash = createHash('sha256').update(found.bytes).digest('hex');
    const field = fieldName(of.map.typeId, SCAN);
    await of.notes.keepNotes([fileNote(hash, { item, field, fileId: file.id, ending: endingOf(found.name ?? '') })]);
    return hash;
  } catch (thrown) {
    if (thrown instanceof FarError && thrown.failure.kind === 'refused') return undefined;
    throw thrown;
  }
}

/** The act with what lies on the card; undefined where it needs a scan and there is none. */
export async function withScan(talk: Talk, seen: SeenCase, act: EngineAct): Promise<EngineAct | undefined> {
  if (act.act !== 'register' || act.scan !== SCAN_TO_COME) return act;
  const scan = await readScan(talk, seen);
  return scan === undefined ? undefined : { ...act, scan };
}
