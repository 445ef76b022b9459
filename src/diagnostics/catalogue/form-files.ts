// Messages 201-209: rule files that are missing or stand in another place.

import type { Message } from '../message.ts';

export const formFilesMessages: readonly Message[] = [
  {
    code: 201,
    slug: 'unknown-file',
    severity: 'error',
    text: { en: '{file} is not a place where rules are looked for.', ru: '{file}: в этом месте правила не ищут.' },
    fix: {
      en: 'Rename or move it. Rule files are {known}.',
      ru: 'Переименуйте или перенесите файл. Файлы правил — это {known}.',
    },
    explain: {
      en: 'Every kind of rule has one place, so that nobody has to search. A file with another name or ending would be passed over in silence, and its rules would not apply.',
      ru: 'У каждого вида правил одно место, чтобы никому не приходилось искать. Файл с другим именем или окончанием молча остался бы без внимания, и его правила не действовали бы.',
    },
  },
  {
    code: 202,
    slug: 'missing-file',
    severity: 'error',
    text: { en: '{file} is missing.', ru: 'Нет файла {file}.' },
    fix: {
      en: 'Add it; "vizir init" writes a complete set to start from.',
      ru: 'Добавьте его; «vizir init» записывает полный набор, с которого можно начать.',
    },
    explain: {
      en: 'Without policy, facts, roles, deadlines, a calendar and at least one route no contract can be decided.',
      ru: 'Без политики, признаков, ролей, сроков, календаря и хотя бы одного маршрута нельзя решить ни об одном договоре.',
    },
  },
  {
    code: 203,
    slug: 'misplaced-file',
    severity: 'error',
    text: {
      en: 'A file that begins with "{head}" does not belong here.',
      ru: 'Файл, который начинается с «{head}», стоит не на своём месте.',
    },
    fix: { en: 'Move it to {place}.', ru: 'Перенесите его в {place}.' },
    explain: {
      en: 'What a file may say is decided by its place: routes stand in routes/, amendments in rules/amendments/.',
      ru: 'Что может быть в файле, определяет его место: маршруты лежат в routes/, поправки — в rules/amendments/.',
    },
  },
];
