// A moment as the portal reads it in filters: to the second, with an offset.

/** `2026-05-04T13:06:46+00:00`, from milliseconds since 1970. */
export function portalMoment(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, '+00:00');
}
