// Moments for programs.

/** `2026-03-02T09:00:00.000Z`. */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
