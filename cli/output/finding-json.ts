// One finding for programs, as it stands in `vizir-route/1` and in the rows of a file of many.
import type { Finding } from '../../src/index.ts';

/** Code, slug, severity and the sentence, with the place where there is one. */
export function findingJson(
  { code, severity, place }: Finding,
  { slug, text }: { readonly slug: string; readonly text: string },
): Record<string, unknown> {
  const at = place === undefined ? {} : { file: place.file, line: place.line, column: place.column };
  return { code, slug, severity, text, ...at };
}
