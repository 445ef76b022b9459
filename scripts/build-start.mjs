// Makes the bundle that `vizir` starts from, when packages are installed (`prepare` in package.json): two hundred modules as a few.
// Plain JavaScript on purpose, as the launcher is: an install under an old Node must not fail over it.
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** Where the launcher looks for it. */
const BUNDLE = '.start';

/** What the bundle depends on beside the modules in it: how it is made, and which packages are installed. */
const ALSO = ['scripts/build-start.mjs', 'node_modules/.package-lock.json'];

/** What is needed together lies together: a chunk costs about half a millisecond, however small it is. */
const GROUPS = [
  { name: 'domain', test: /\/src\/(domain|calendar)\// },
  { name: 'wording', test: /\/src\/diagnostics\/(wording\/|\w+\.ts)/ },
  { name: 'decide', test: /\/src\/decide\// },
];

/** Stands in the bundle for the stamp of the sources until all of them are known. */
const STAMP = '%sources%';

/** An import of a built-in module, as rolldown writes it. */
const BUILT_IN = /^import (?:([\w$]+)|(\{[^}]*\})) from "(node:[\w/]+)";$/gm;

/**
 * Bundles `cli/main.ts` of the checkout at `root` into `.start`, split where modules are imported late. Beside it
 * stands `manifest.json`, by which the launcher tells whether the sources are still those that the bundle was made from.
 * @param {string} root
 */
export async function buildStart(root) {
  const folder = join(root, BUNDLE);
  const beside = `${folder}.${process.pid}.tmp`;
  const { rolldown } = await import('rolldown');
  /** @type {Map<string, Look>} */
  const sources = new Map();
  try {
    const bundle = await rolldown({
      cwd: root,
      input: { main: join(root, 'cli/main.ts') },
      platform: 'node',
      plugins: [lookAtSources(root, sources), keepUrls(root), stampOnce(sources), lazyChildProcess(), plainBuiltIns()],
      logLevel: 'silent',
    });
    const { output } = await bundle.write({
      dir: beside,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      codeSplitting: { groups: [...GROUPS] },
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    });
    await bundle.close();
    const early = earlyChunks(output);
    const earlyNames = new Set([
      ...early.map(({ fileName }) => fileName),
      ...early.flatMap(({ moduleIds }) => moduleIds),
    ]);
    const files = [
      ...output.map(({ fileName: name }) => ({ name, path: join(BUNDLE, name), look: lookAt(join(beside, name)) })),
      ...[...sources].map(([name, look]) => ({ name, path: relative(root, name), look })),
      ...ALSO.filter((path) => existsSync(join(root, path))).map((path) => ({
        name: 'main.mjs',
        path,
        look: lookAt(join(root, path)),
      })),
    ];
    const first = files.filter(({ name }) => earlyNames.has(name));
    const later = files.filter(({ name }) => !earlyNames.has(name));
    const looks = [...first, ...later].map(({ path, look }) => [path, ...look]);
    writeFileSync(join(beside, 'manifest.json'), JSON.stringify({ root, early: first.length, files: looks }));
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * What is loaded before a command is chosen, which is all that the help takes.
 * @param {readonly (import('rolldown').OutputChunk | import('rolldown').OutputAsset)[]} output
 */
function earlyChunks(output) {
  const chunks = new Map(output.flatMap((made) => (made.type === 'chunk' ? [[made.fileName, made]] : [])));
  const reached = new Set(['main.mjs']);
  for (const name of reached) for (const imported of chunks.get(name)?.imports ?? []) reached.add(imported);
  return [...reached].flatMap((name) => chunks.get(name) ?? []);
}

/**
 * Size and time, by which a change is told.
 * @typedef {readonly [size: number, mtimeMs: number]} Look
 * @param {string} path
 * @returns {Look}
 */
function lookAt(path) {
  const { size, mtimeMs } = statSync(path);
  return [size, mtimeMs];
}

/**
 * Looks before the file is read: one that changes meanwhile is then taken for stale, never for fresh.
 * @param {string} root
 * @param {Map<string, Look>} sources
 * @returns {import('rolldown').Plugin}
 */
function lookAtSources(root, sources) {
  return {
    name: 'look-at-sources',
    load(id) {
      if (id.startsWith(root) && !id.includes('node_modules')) sources.set(id, lookAt(id));
    },
  };
}

/**
 * The cache of rules depends on the sources, at which the launcher has just looked: in the bundle they are a number, not a second look.
 * @param {ReadonlyMap<string, Look>} sources
 * @returns {import('rolldown').Plugin}
 */
function stampOnce(sources) {
  return {
    name: 'stamp-once',
    transform: (_, id) =>
      id.endsWith('/src/repository/cache/program-stamp.ts')
        ? `import { sha256 } from '../sha256.ts';
           export const programStamp = () => sha256(process.version + '${STAMP}');`
        : undefined,
    renderChunk: (code) =>
      code.includes(STAMP)
        ? {
            code: code.replace(
              STAMP,
              createHash('sha256')
                .update(JSON.stringify([...sources].sort()))
                .digest('hex'),
            ),
            map: null,
          }
        : undefined,
  };
}

/**
 * A module that asks where it is gets the place of its source: it looks for files of the package from there.
 * @param {string} root
 * @returns {import('rolldown').Plugin}
 */
function keepUrls(root) {
  return {
    name: 'keep-urls',
    transform(code, id) {
      if (!id.startsWith(root) || id.includes('node_modules') || !code.includes('import.meta.url')) return undefined;
      return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null };
    },
  };
}

/**
 * commander starts other programs as commands, which we have none of: what it needs for that is loaded if it ever does.
 * @returns {import('rolldown').Plugin}
 */
function lazyChildProcess() {
  const module = '\0child-process';
  return {
    name: 'lazy-child-process',
    resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('commander') ? module : undefined),
    load: (id) =>
      id === module
        ? `export default { spawn: (...args) => process.getBuiltinModule('node:child_process').spawn(...args) };`
        : undefined,
  };
}

/**
 * `import … from 'node:fs'` reads every name that the module exports, some of which load thirty more; asked for as a whole it costs nothing.
 * @returns {import('rolldown').Plugin}
 */
function plainBuiltIns() {
  return {
    name: 'plain-built-ins',
    renderChunk: (code) => ({
      code: code.replace(BUILT_IN, (_, whole, /** @type {string} */ names, module) => {
        const left = whole ?? names.replaceAll(' as ', ': ');
        return `const ${left} = globalThis.process.getBuiltinModule("${module}");`;
      }),
      map: null,
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildStart(resolve(fileURLToPath(new URL('../', import.meta.url))));
  } catch (error) {
    const [reason] = stripVTControlCharacters(String(error instanceof Error ? error.message : error))
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('Build failed'));
    process.stdout.write(`No bundle to start vizir from (${reason}): it starts from its sources, a little later.\n`);
  }
}
