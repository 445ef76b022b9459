#!/usr/bin/env node
// The bin: finds a Node that runs TypeScript, turns the compile cache on and hands over to main.ts.
// Plain JavaScript on purpose: an old Node must be able to read it, to say in words what it lacks.
import module from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that strips types without a flag in its long-term line; package.json says the same under engines. */
const NEEDED = { major: 22, minor: 18 };

/** Signals that somebody may send to the launcher while the pinned Node does the work. */
const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2']);

const packageRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What `npm ci` made of main.ts and all that it imports (scripts/build-start.mjs); package.json names its main.mjs `#start`. */
const BUNDLE = join(packageRoot, '.start');

const TEXTS = {
  en: {
    node: (/** @type {string} */ own) =>
      `Vizir needs Node ${NEEDED.major}.${NEEDED.minor} or newer, and this is ${own}: install Node 24 (https://nodejs.org), ` +
      `or on Linux run "npm ci" in ${packageRoot}, which brings its own.`,
    packages: () => `Vizir's packages are not installed: run "npm ci" in ${packageRoot}.`,
    bug: (/** @type {string} */ what) =>
      `Vizir stopped because of an error of its own: ${what}. Please report it; VIZIR_DEBUG=1 shows where it happened.`,
  },
  ru: {
    node: (/** @type {string} */ own) =>
      `Для Vizir нужен Node ${NEEDED.major}.${NEEDED.minor} или новее, а запущен ${own}: установите Node 24 (https://nodejs.org) ` +
      `или, если это Linux, выполните «npm ci» в ${packageRoot}: нужный Node установится вместе с пакетами.`,
    packages: () => `Пакеты Vizir не установлены: выполните «npm ci» в ${packageRoot}.`,
    bug: (/** @type {string} */ what) =>
      `Vizir остановился из-за собственной ошибки: ${what}. Сообщите о ней, пожалуйста; VIZIR_DEBUG=1 покажет, где она произошла.`,
  },
};

/** The language of the launcher's own few sentences: --lang, then the environment. Rules are not read yet. */
function texts() {
  const args = process.argv.slice(2);
  const at = args.indexOf('--lang');
  const inline = args.find((arg) => arg.startsWith('--lang='));
  const asked = at >= 0 ? args[at + 1] : inline?.slice('--lang='.length);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^ru/i.test(asked || LC_ALL || LC_MESSAGES || LANG || '') ? TEXTS.ru : TEXTS.en;
}

function nodeFits() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const newEnough = major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor);
  // 23.0 to 23.5 are newer and yet cannot, and NODE_OPTIONS may switch it off.
  return newEnough && Boolean(process.features.typescript);
}

/** The Node that `npm ci` brought, beside this package or hoisted above it; undefined where there is none. */
async function pinnedNode() {
  // Late, as it costs a tenth of a start and the Node that fits does without.
  const { realpathSync } = await import('node:fs');
  const realPathOf = (/** @type {string} */ path) => {
    try {
      return realpathSync(path);
    } catch {
      return undefined;
    }
  };
  const inPackage = join('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  for (let dir = packageRoot; ; dir = dirname(dir)) {
    const found = realPathOf(join(dir, inPackage));
    // Itself again would be a loop: then the pinned Node is the one that does not fit.
    if (found && found !== realPathOf(process.execPath)) return found;
    if (dir === dirname(dir)) return undefined;
  }
}

/**
 * Runs this launcher again under another Node: same terminal, signals passed on, and its end is our end.
 * @param {string} node
 */
async function runUnder(node) {
  const { spawn } = await import('node:child_process');
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of PASSED_ON) {
    // Ctrl-C in a terminal reaches both processes by itself; a second one would mean "at once".
    process.on(signal, () => void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  // Not every Linux can run it (musl): then it is as if it were not there.
  child.on('error', () => say(texts().node(process.version)));
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code === null ? 1 : code;
      return;
    }
    for (const passed of PASSED_ON) process.removeAllListeners(passed);
    process.kill(process.pid, signal);
  });
}

async function runHere() {
  hideExperimentalWarnings();
  endQuietlyWhenNobodyReads();
  process.on('uncaughtException', stopWithBug);
  enableCompileCache();
  const { main } = await loadMain();
  const exitCode = await main(process.argv.slice(2));
  // Not process.exit: what was written to a pipe must get through first.
  process.exitCode = exitCode;
}

/**
 * main.ts, from the bundle where that is what the sources are now, else from the sources. Who looks for a bug wants to see those.
 * @returns {Promise<typeof import('./main.ts')>}
 */
function loadMain() {
  if (process.env['VIZIR_DEBUG'] || !bundleIsFresh()) return import('./main.ts');
  return import('#start').catch(() => import('./main.ts'));
}

/** These alone load nothing beyond what comes before a command is chosen. */
const ASKS_FOR_HELP = ['--help', '-h', '--version', '-V'];

/**
 * Whether every file of the bundle, and every file that it was made from, has the size and time that it had then. To look at some
 * five hundred takes ten milliseconds, so the help looks at those that it loads.
 */
function bundleIsFresh() {
  // Not imported: that would load three dozen modules of Node's which a start does without.
  const { readFileSync, statSync } = process.getBuiltinModule('node:fs');
  try {
    const { root, early, files } = JSON.parse(readFileSync(join(BUNDLE, 'manifest.json'), 'utf8'));
    const needed = process.argv.slice(2).every((arg) => ASKS_FOR_HELP.includes(arg)) ? files.slice(0, early) : files;
    return (
      root === packageRoot &&
      needed.every((/** @type {[path: string, size: number, mtimeMs: number]} */ [path, size, mtimeMs]) => {
        const stats = statSync(`${packageRoot}${sep}${path}`, { throwIfNoEntry: false });
        return stats?.size === size && stats.mtimeMs === mtimeMs;
      })
    );
  } catch {
    return false;
  }
}

/** Node keeps compiled code by the hash of its source. It must lie outside the checkout, where rules are read from. */
function enableCompileCache() {
  const asked = process.env['VIZIR_CACHE_DIR'];
  const outside = asked && relative(packageRoot, resolve(asked)).split(sep)[0] === '..';
  module.enableCompileCache(outside ? join(resolve(asked), 'node') : undefined);
}

/** That Node calls a feature experimental is our concern (the versions are pinned and tested), not the reader's. */
function hideExperimentalWarnings() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (/** @type {string | Error} */ warning, /** @type {any[]} */ ...rest) => {
    const type = warning instanceof Error ? warning.name : (rest[0]?.type ?? rest[0]);
    if (type !== 'ExperimentalWarning') Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
}

/** `vizir … | head` closes the pipe early: the reader has what it wanted. The other stream is opened, and watched, when it is needed (shell.ts). */
function endQuietlyWhenNobodyReads() {
  process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'EPIPE') process.exit();
    stopWithBug(error);
  });
}

/** @param {unknown} error */
function stopWithBug(error) {
  const missingPackage =
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && /package/.test(error.message);
  if (missingPackage) say(texts().packages());
  else say(texts().bug(oneLine(error instanceof Error ? error.message : String(error))));
  if (process.env['VIZIR_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}

/**
 * A message may carry names out of rules or contracts; none of them gets to steer the terminal.
 * @param {string} text
 */
function oneLine(text) {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

const pinned = nodeFits() ? undefined : await pinnedNode();
if (nodeFits()) runHere().catch(stopWithBug);
else if (pinned) runUnder(pinned).catch(stopWithBug);
else say(texts().node(process.version));
