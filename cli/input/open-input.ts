// The contract file of a dry run, or standard input: what kind it is, and its text, decoded strictly.
import { createReadStream, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { RouteOptions } from '../commands/route-options.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';

export type InputKind = 'contract' | 'csv' | 'jsonl';

/** `name`: as messages call it. `bytes` may be read once. */
export type Input = { readonly name: string; readonly kind: InputKind; readonly bytes: AsyncIterable<Uint8Array> };

const KINDS: Readonly<Record<string, InputKind>> = {
  '.yaml': 'contract',
  '.yml': 'contract',
  '.json': 'contract',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** Opens a file, or standard input for `-`. A file that is not there is a wrong command line. */
export async function openInput(path: string, asked: RouteOptions['input'], shell: Shell): Promise<Input> {
  const [name, bytes] = path === '-' ? ['stdin', shell.stdin()] : [path, openFile(path, shell)];
  const told = kindAsked(asked) ?? KINDS[extname(path).toLowerCase()];
  if (told !== undefined) return { name, kind: told, bytes };
  const { first, all } = await peek(bytes);
  return { name, kind: kindByLook(first), bytes: all };
}

function kindAsked(asked: RouteOptions['input']): InputKind | undefined {
  return asked === 'yaml' || asked === 'json' ? 'contract' : asked;
}

function openFile(path: string, shell: Shell): AsyncIterable<Uint8Array> {
  const full = resolve(shell.cwd, path);
  try {
    if (statSync(full).isDirectory()) throw new UsageError('file_is_folder', { file: path });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(error, path);
  }
  return readFile(full, path);
}

async function* readFile(full: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(full)) yield chunk;
  } catch (error) {
    throw unreadable(error, path);
  }
}

function unreadable(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UsageError('file_missing', { file: path });
  return code === undefined ? error : new UsageError('file_unreadable', { file: path, reason: code });
}

async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: string; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const chunk = first.done === true ? new Uint8Array() : first.value;
  return { first: new TextDecoder().decode(chunk), all: rejoin(chunk, iterator) };
}

async function* rejoin(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Two objects on two lines are JSON Lines; a first line with delimiters and no `key: value` is a header. */
function kindByLook(text: string): InputKind {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
  if (first.startsWith('{') && second.startsWith('{')) return 'jsonl';
  const isHeader = /^"?[\w.]+"?([;,\t]"?[\w.]+"?)+\r?$/.test(first);
  return isHeader ? 'csv' : 'contract';
}
