// The commands that a page of Markdown shows, and what it shows below them.

export type Block = { readonly language: string; readonly lines: readonly string[] };
export type Shown = { readonly command: string; readonly code: number; readonly output: readonly string[] };

export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```([a-z]*)\n(.*?)^```$/gms)].map((match) => ({
    language: match[1] ?? '',
    lines: (match[2] ?? '').trimEnd().split('\n'),
  }));
}

/** The commands of the shell blocks; a block of text shows what the last one before it prints. */
export function shownIn(blocks: readonly Block[]): readonly Shown[] {
  return blocks.flatMap(({ language, lines }, index) => {
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    return lines.map((line, at) => {
      const [command = '', note = ''] = line.split(' # ');
      const isLast = at === lines.length - 1;
      const output = isLast && next?.language === 'text' ? next.lines : [];
      return { command, code: Number(/\d/.exec(note)?.[0] ?? 0), output };
    });
  });
}

/** The lines of an excerpt that do not come in this order; `…` stands for anything, in a line and between lines. */
export function missingFrom(text: string, excerpt: readonly string[]): readonly string[] {
  let at = 0;
  return excerpt.filter((line) => {
    if (line.trim() === '' || line === '…') return false;
    const parts = line.split('…').map((part) => part.trim());
    const found = parts.reduce((from, part) => (from === -1 ? -1 : text.indexOf(part, from)), at);
    if (found === -1) return true;
    at = found;
    return false;
  });
}

/** The words behind `npx vizir`, as a shell would split them; where the output goes is the shell's business. */
export function wordsOf(command: string): readonly string[] {
  const [typed = ''] = command.replace(/^npx vizir /, '').split(' > ');
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
