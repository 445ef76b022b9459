// What a `Content-Disposition` calls a file.

const EXTENDED = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i;
const PLAIN = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i;

/** What would lead elsewhere, or end a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNFIT = /[\\/\u0000-\u001f\u007f]/g;

/** Without folders and control characters; undefined where nothing is said. */
export function fileNameOf(disposition: string | undefined): string | undefined {
  if (disposition === undefined) return undefined;
  const name = decoded(EXTENDED.exec(disposition)?.[1]) ?? plain(disposition);
  const fit = name?.replace(UNFIT, '_').trim();
  return fit === '' ? undefined : fit;
}

function plain(disposition: string): string | undefined {
  const [, quoted, bare] = PLAIN.exec(disposition) ?? [];
  return quoted ?? bare;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
