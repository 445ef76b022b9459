// How the system names what went wrong: `ENOENT`.

/** The code of an error of the system; the words of any other. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
