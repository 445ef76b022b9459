// Makes docs/codes: a page for each code of a finding in both languages, with a bad and a good example out of test/cases.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMessages } from '../src/diagnostics/catalogue/catalogue.ts';
import { describeFinding } from '../src/diagnostics/describe-finding.ts';
import type { Finding } from '../src/diagnostics/finding.ts';
import type { Language, Message } from '../src/diagnostics/message.ts';
import { renderFindings } from '../src/diagnostics/render-findings.ts';
import { visibleText } from '../src/diagnostics/visible-text.ts';
import type { CaseFolder } from '../test/cases/case-folder.ts';
import { caseFolders, examine } from '../test/cases/case-folder.ts';
import { UNCOMMITTED } from '../test/cases/uncommitted.ts';
import type { GeneratedFile } from './generated-file.ts';

const FOLDER = 'docs/codes';
const LANGUAGES: readonly Language[] = ['en', 'ru'];
const WIDTH = 100;
/** Lines shown above and below what a page is about. */
const AROUND = 2;

const WORDS = {
  en: {
    all: 'All codes',
    other: 'По-русски',
    why: 'Why',
    fix: 'What to do',
    wrong: 'Wrong',
    says: 'What is said of it:',
    right: 'Right',
    remove: 'Take it away:',
    error: 'Error',
    warning: 'Warning',
    title: 'Codes of findings',
    intro:
      'Every finding has a number that never changes its meaning. `vizir check` shows it with the place; these pages say why, with an example.\nThe examples are those of `test/cases`, and run with the tests.',
  },
  ru: {
    all: 'Все коды',
    other: 'In English',
    why: 'Почему',
    fix: 'Что делать',
    wrong: 'Неверно',
    says: 'Что об этом сказано:',
    right: 'Верно',
    remove: 'Убрать:',
    error: 'Ошибка',
    warning: 'Предупреждение',
    title: 'Коды замечаний',
    intro:
      'У каждого замечания есть номер, который никогда не меняет смысла. `vizir check` показывает его вместе с местом; здесь сказано почему и дан пример.\nПримеры взяты из `test/cases` и проверяются тестами.',
  },
} as const;

const FAMILIES = [
  { from: 100, en: 'Reading', ru: 'Чтение' },
  { from: 200, en: 'Form', ru: 'Форма' },
  { from: 300, en: 'Names', ru: 'Имена' },
  { from: 400, en: 'Proof', ru: 'Доказательство' },
  { from: 500, en: 'Contracts and other input', ru: 'Договоры и прочий ввод' },
] as const;

/** What a page shows: the finding, the texts it points into, and the case it is from. */
type Example = {
  readonly finding: Finding;
  readonly sources: (file: string) => string | undefined;
  readonly folder?: CaseFolder;
};

/** The pages of all codes and the two indexes. */
export async function generateCodePages(): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = LANGUAGES.map(indexPage);
  for (const message of allMessages()) {
    const example = await exampleOf(message);
    for (const language of LANGUAGES) files.push(codePage(message, example, language));
  }
  return files;
}

async function exampleOf({ code, slug }: Message): Promise<Example | undefined> {
  const folder = caseFolders().find(({ name }) => name === `${code}-${slug}`);
  if (folder === undefined) {
    const finding = UNCOMMITTED.find((uncommitted) => uncommitted.finding.code === code)?.finding;
    return finding === undefined ? undefined : { finding, sources: () => undefined };
  }
  const { findings, sources } = await examine(folder.path);
  const finding = findings.find((found) => found.code === code);
  return finding === undefined ? undefined : { finding: withoutPath(finding, folder.path), sources, folder };
}

function codePage(message: Message, example: Example | undefined, language: Language): GeneratedFile {
  const words = WORDS[language];
  const { text, fix } =
    example === undefined
      ? { text: message.text[language], fix: message.fix[language] }
      : describeFinding(example.finding, language);
  const lines = [
    `# ${message.code} ${message.slug}`,
    '',
    `${words[message.severity]} · [${words.all}](${indexName(language)}) · [${words.other}](${pageName(message, otherThan(language))})`,
    '',
    `> ${visibleText(text)}`,
    '',
    `**${words.why}.** ${message.explain[language]}`,
    '',
    `**${words.fix}.** ${fix}`,
    '',
    ...(example === undefined ? [] : exampleLines(example, language)),
  ];
  return { path: `${FOLDER}/${pageName(message, language)}`, text: `${lines.join('\n').trimEnd()}\n` };
}

function exampleLines({ finding, sources, folder }: Example, language: Language): readonly string[] {
  const words = WORDS[language];
  const said = renderFindings([finding], { language, color: false, width: WIDTH, sources });
  const bad = finding.place === undefined ? undefined : sources(finding.place.file);
  const file = finding.place?.file ?? '';
  const wrong =
    bad === undefined
      ? []
      : [`\`${file}\``, '', ...fenced(excerpt(bad, finding.place?.line ?? 1, finding.place?.endLine ?? 1), file), ''];
  return [
    `## ${words.wrong}`,
    '',
    ...wrong,
    words.says,
    '',
    ...fenced(said.split('\n'), ''),
    '',
    ...rightLines(folder, file, bad, language),
  ];
}

/** The mended files; of the one that the finding points into only what is around the change. */
function rightLines(
  folder: CaseFolder | undefined,
  file: string,
  bad: string | undefined,
  language: Language,
): readonly string[] {
  if (folder === undefined) return [];
  const words = WORDS[language];
  const good = join(folder.path, 'good');
  const removed = join(good, 'removed.txt');
  const mended = folder.goodFiles.flatMap((name) => {
    const text = readFileSync(join(good, name), 'utf8');
    const shown = name === file && bad !== undefined ? changed(bad, text) : text.trimEnd().split('\n');
    return [`\`${name}\``, '', ...fenced(shown, name), ''];
  });
  const gone =
    existsSync(removed) && mended.length === 0
      ? [words.remove, '', ...fenced(readFileSync(removed, 'utf8').trimEnd().split('\n'), ''), '']
      : [];
  return [`## ${words.right}`, '', ...mended, ...gone];
}

function fenced(lines: readonly string[], file: string): readonly string[] {
  const kind = file.endsWith('.md') ? 'markdown' : (/\.(yaml|csv|jsonl|json)$/.exec(file)?.[1] ?? 'text');
  return [`\`\`\`${kind}`, ...lines.map(visibleText), '```'];
}

/** The lines around a stretch, without the indentation that they share. */
function excerpt(text: string, first: number, last: number): readonly string[] {
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const shown = lines.slice(Math.max(0, first - 1 - AROUND), Math.min(lines.length, last + AROUND));
  const written = shown.filter((line) => line.trim() !== '');
  const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
  return shown.map((line) => line.slice(indent));
}

/** What of the mended text is around the lines that differ. */
function changed(bad: string, good: string): readonly string[] {
  const [before, after] = [bad.split(/\r?\n/), good.split(/\r?\n/)];
  let first = 0;
  while (first < after.length - 1 && before[first] === after[first]) first++;
  let same = 0;
  while (same < after.length - first - 1 && before.at(-1 - same) === after.at(-1 - same)) same++;
  return excerpt(good, first + 1, after.length - same);
}

function indexPage(language: Language): GeneratedFile {
  const words = WORDS[language];
  const tables = FAMILIES.flatMap((family) => {
    const messages = allMessages().filter(({ code }) => code >= family.from && code < family.from + 100);
    const rows = messages.map(
      (message) =>
        `| [${message.code}](${pageName(message, language)}) | ${message.slug} | ${withoutValues(message.text[language])} |`,
    );
    return messages.length === 0
      ? []
      : [`## ${family.from}+ ${family[language]}`, '', '| | | |', '| --- | --- | --- |', ...rows, ''];
  });
  const lines = [
    `# ${words.title}`,
    '',
    `[${words.other}](${indexName(otherThan(language))})`,
    '',
    words.intro,
    '',
    ...tables,
  ];
  return { path: `${FOLDER}/${indexName(language)}`, text: `${lines.join('\n').trimEnd()}\n` };
}

/** A page is the same wherever it is made: the folder of the case is called as a reader might call his. */
function withoutPath(finding: Finding, path: string): Finding {
  const params = Object.entries(finding.params).map(([name, value]) => [name, value === path ? 'my-rules' : value]);
  return { ...finding, params: Object.fromEntries(params) };
}

/** A message without a finding: what changes from one to the next is left open. */
function withoutValues(template: string): string {
  return template
    .replace(/\{[a-z_]+\|(?:[^{}|]*\|)*([^{}|]*)\}/g, '$1')
    .replace(/\{[a-z_]+\}/g, '…')
    .replaceAll('|', '\\|');
}

function pageName({ code, slug }: Message, language: Language): string {
  return `${code}-${slug}${language === 'en' ? '' : `.${language}`}.md`;
}

function indexName(language: Language): string {
  return language === 'en' ? 'README.md' : `README.${language}.md`;
}

function otherThan(language: Language): Language {
  return language === 'en' ? 'ru' : 'en';
}
