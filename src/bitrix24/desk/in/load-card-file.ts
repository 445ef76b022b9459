// A file that somebody put into a field of a card: loaded, named by its content, and noted so that whoever files it finds it again.
import { createHash } from 'node:crypto';
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { Language } from '../../../diagnostics/message.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import { endingOf } from '../out/files/disk-name.ts';
import { fileNote } from '../out/files/file-note.ts';
import type { CardMemory } from './card-memory.ts';
import type { CardFile } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';

export type LoadedFile =
  | { readonly kind: 'loaded'; readonly hash: string; readonly after: CardMemory }
  /** It will never come: words for whoever put it there. */
  | { readonly kind: 'not_taken'; readonly words: string };

const BYTES_IN_MB = 1024 * 1024;
const LONG_WAIT_MS = 600_000;

type Field = { readonly item: number; readonly field: string; readonly title: string; readonly language: Language };

/**
 * Loaded once: its number at the portal is remembered with its hash. Rejects with a `FarError` for what may be tried again. `field`: by its
 * original name; `title`: what people call it.
 */
export async function loadCardFile(
  { client, notes, settings, recent }: Pick<GatewayTools, 'client' | 'notes' | 'settings' | 'recent'>,
  { item, field, title, language }: Field,
  file: CardFile,
  memory: CardMemory,
): Promise<LoadedFile> {
  const known = memory.files[field];
  if (known?.id === file.id) return { kind: 'loaded', hash: known.hash, after: memory };
  const most = settings.mostFileBytes;
  try {
    const found = await client.fetchFile(file.link, { urgency: 'bulk', mostBytes: most, mostWaitMs: LONG_WAIT_MS });
    const hash = createHash('sha256').update(found.bytes).digest('hex');
    recent?.keep(hash, found.bytes);
    const ending = endingOf(found.name ?? '');
    await notes.keepNotes([fileNote(hash, { item, field, fileId: file.id, ending })]);
    return { kind: 'loaded', hash, after: { ...memory, files: { ...memory.files, [field]: { id: file.id, hash } } } };
  } catch (thrown) {
    if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') throw thrown;
    const isLarge = /more than \d+ bytes/.test(thrown.failure.reason);
    const words = isLarge
      ? correctionWord('file_too_large', language, { field: title, most: Math.floor(most / BYTES_IN_MB) })
      : correctionWord('file_not_loaded', language, { field: title });
    return { kind: 'not_taken', words };
  }
}
