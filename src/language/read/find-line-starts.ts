// Where the lines of a text begin: offsets become lines and columns with it.

/** Offsets at which lines begin, ascending, the first being 0. A line ends with LF or CRLF. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
