// What a command prints, before it is printed: pieces of text with a style. Only here do texts meet escape codes.

/** `place`: file and line, at the right edge where there is room. */
export type Style = 'plain' | 'strong' | 'faint' | 'good' | 'bad' | 'warn' | 'heading';

export type Piece = { readonly text: string; readonly style: Style };

/** A line of output. `indent` in columns; a line that is too long wraps under its first piece. */
export type Line = { readonly indent: number; readonly pieces: readonly Piece[]; readonly place?: string };

/** A piece of text; plain when no style is named. */
export function piece(text: string, style: Style = 'plain'): Piece {
  return { text, style };
}

/** A line of pieces; bare texts are plain. */
export function line(indent: number, ...pieces: readonly (Piece | string)[]): Line {
  return { indent, pieces: pieces.map((part) => (typeof part === 'string' ? piece(part) : part)) };
}

/** The same line with a place at its right. */
export function lineAt(place: string, indent: number, ...pieces: readonly (Piece | string)[]): Line {
  return { ...line(indent, ...pieces), place };
}

const BLANK: Line = { indent: 0, pieces: [] };

/** Blocks with a blank line between two; empty ones leave no gap. */
export function spaced(blocks: readonly (readonly Line[])[]): readonly Line[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [BLANK, ...block]));
}
