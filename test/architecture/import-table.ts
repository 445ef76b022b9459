// Who may import whom: the table that ARCHITECTURE.md shows, as data. A folder that is not in it may not exist.

export interface ImportRow {
  /** Folders of src, or a folder within one (`engine/ports`), that may be imported; the folder itself always may. */
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** Modules of Node, with what lies under them (`node:fs` allows `node:fs/promises`); `any` leaves out the owned ones. */
  readonly node: readonly string[] | 'any';
  /** JSON files outside src that may be read as data: a path, or a folder with a slash at its end. */
  readonly data?: readonly string[];
}

/** The shell's way to the core: the vocabulary and what the engine asks its surroundings for. */
const ADAPTER = ['domain', 'engine/ports'];

const CORE = ['domain', 'calendar', 'diagnostics', 'language', 'decide', 'machine'];

/** The rows of src, by folder; files that lie directly in src (the public face) are the row `src`. */
export const importTable: Readonly<Record<string, ImportRow>> = {
  domain: { folders: [], packages: [], node: [] },
  calendar: { folders: ['domain'], packages: ['date-fns', '@date-fns/tz'], node: [] },
  diagnostics: { folders: ['domain'], packages: [], node: [] },
  language: { folders: ['domain', 'calendar', 'diagnostics'], packages: ['yaml', 'ajv'], node: [], data: ['schemas/'] },
  decide: { folders: ['domain', 'calendar'], packages: ['json-rules-engine'], node: [] },
  prove: { folders: ['domain', 'calendar', 'diagnostics', 'decide'], packages: [], node: [] },
  machine: { folders: ['domain', 'calendar'], packages: ['xstate'], node: [] },
  world: { folders: ['domain', 'calendar', 'decide', 'machine'], packages: [], node: [] },
  repository: {
    folders: ['domain', 'diagnostics', 'language'],
    packages: [],
    node: ['node:fs', 'node:path', 'node:url', 'node:os', 'node:crypto', 'node:child_process'],
  },
  rehearsal: { folders: [...CORE, 'world', 'prove', 'simulator'], packages: [], node: 'any' },
  paper: { folders: [...CORE, 'prove'], packages: ['@viz-js/viz'], node: 'any' },
  engine: {
    folders: ['domain', 'calendar', 'decide', 'machine', 'world'],
    packages: ['pino', 'prom-client'],
    node: 'any',
  },
  store: {
    folders: ADAPTER,
    packages: ['pg', 'graphile-worker'],
    node: ['node:sqlite', 'node:fs', 'node:path', 'node:child_process', 'node:worker_threads'],
  },
  bitrix24: { folders: [...ADAPTER, 'calendar', 'diagnostics', 'machine'], packages: ['got'], node: 'any' },
  onec: {
    folders: [...ADAPTER, 'calendar', 'diagnostics'],
    packages: ['got', 'yaml', 'ajv'],
    node: 'any',
    data: ['schemas/'],
  },
  mail: { folders: ADAPTER, packages: ['nodemailer'], node: 'any' },
  board: { folders: [...ADAPTER, 'decide'], packages: ['hono'], node: 'any' },
  settings: { folders: ['domain', 'diagnostics', 'bitrix24'], packages: [], node: 'any' },
  simulator: { folders: [...ADAPTER, 'calendar', 'diagnostics', 'bitrix24', 'onec'], packages: [], node: 'any' },
  company: {
    folders: [...ADAPTER, 'calendar', 'machine', 'world', 'engine', 'store', 'bitrix24', 'onec', 'mail', 'simulator'],
    packages: [],
    node: 'any',
  },
  demo: {
    folders: [...ADAPTER, 'calendar', 'machine', 'engine', 'bitrix24', 'onec', 'simulator', 'company'],
    packages: [],
    node: 'any',
  },
  src: {
    folders: [
      ...CORE,
      'world',
      'prove',
      'repository',
      'rehearsal',
      'paper',
      'engine',
      'store',
      'bitrix24',
      'onec',
      'mail',
      'board',
      'settings',
      'simulator',
      'company',
      'demo',
    ],
    packages: [],
    node: 'any',
    data: ['package.json', 'schemas/'],
  },
};

/** The command line sees the public face only. */
export const commandLineRow: ImportRow = {
  folders: ['index.ts'],
  // `#start` is the bundle of cli/main.ts, by its name in package.json.
  packages: ['commander', '#start'],
  node: 'any',
  data: ['package.json'],
};

/** Pure folders: no Node, no clock, no randomness. */
export const coreFolders: readonly string[] = [
  'domain',
  'calendar',
  'diagnostics',
  'language',
  'decide',
  'prove',
  'machine',
  'world',
];

/** Modules of Node that belong to one folder, whatever other rows say with `any`. */
export const ownedNodeModules: Readonly<Record<string, string>> = { 'node:sqlite': 'store' };
