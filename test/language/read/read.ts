// Short ways to read a text in tests: its plain value, its findings with the line to write instead.
import { readRuleFile } from '../../../src/language/read/read-file.ts';
import type { FileKind, SourceFile } from '../../../src/language/read/source-tree.ts';
import { valueOf as plainValue } from '../../../src/language/read/value-of.ts';

export function read(text: string, kind: FileKind = 'route'): ReturnType<typeof readRuleFile> {
  return readRuleFile('routes/a.yaml', kind, text);
}

export function readSource(text: string, kind: FileKind = 'route'): SourceFile {
  return read(text, kind).source;
}

/** The plain value of a text without findings. */
export function readValue(text: string): unknown {
  const { source, findings } = read(text);
  if (findings.length > 0) throw new Error(`findings in ${text}: ${findings.map(({ code }) => code).join(', ')}`);
  return source.root === undefined ? undefined : plainValue(source.root);
}

/** Code and rewritten line of each finding. */
export function faults(text: string, kind: FileKind = 'route'): readonly (readonly [number, string | undefined])[] {
  return read(text, kind).findings.map(({ code, rewrite }) => [code, rewrite]);
}

export function codes(text: string, kind: FileKind = 'route'): readonly number[] {
  return read(text, kind).findings.map(({ code }) => code);
}
