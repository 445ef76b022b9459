// Text put into quotes so that YAML reads all of it.

/** Double quotes, or single ones where the text has double quotes or backslashes of its own. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
