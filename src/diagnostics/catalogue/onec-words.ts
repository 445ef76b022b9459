// What can be wrong with the settings file that says what a 1C base calls things: what, and what to do, both languages side by side.
import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';

type Said = { readonly text: Bilingual; readonly fix: Bilingual };

export const ONEC_WORDS = {
  too_long: {
    text: { en: 'The file is longer than {most} KB.', ru: 'Файл длиннее {most} КБ.' },
    fix: { en: 'Leave what belongs to one base.', ru: 'Оставьте в файле то, что относится к одной базе.' },
  },
  not_yaml: {
    text: { en: 'From here on this is not YAML.', ru: 'С этого места это не YAML.' },
    fix: {
      en: 'Look at the blanks at the beginning of the line, at quotes and at the blank after a colon.',
      ru: 'Проверьте отступ в начале строки, кавычки и пробел после двоеточия.',
    },
  },
  no_aliases: {
    text: { en: 'Anchors and aliases are not read here.', ru: 'Якоря и ссылки на них здесь не читаются.' },
    fix: { en: 'Write the value out.', ru: 'Напишите значение целиком.' },
  },
  key_twice: {
    text: { en: 'This key stands here twice.', ru: 'Этот ключ стоит здесь дважды.' },
    fix: { en: 'Leave one of them.', ru: 'Оставьте один из них.' },
  },
  kind_missing: {
    text: {
      en: 'The file does not say how the base is spoken to.',
      ru: 'В файле не сказано, как обращаться к базе.',
    },
    fix: {
      en: 'Begin it with "onec: odata" or "onec: service".',
      ru: 'Начните его с «onec: odata» или «onec: service».',
    },
  },
  unknown_key: {
    text: { en: 'Nothing is called "{key}" here.', ru: 'Ключа «{key}» здесь не бывает.' },
    fix: { en: 'There are: {known}.', ru: 'Бывают: {known}.' },
  },
  unknown_key_near: {
    text: { en: 'Nothing is called "{key}" here.', ru: 'Ключа «{key}» здесь не бывает.' },
    fix: { en: 'Did you mean "{nearest}"? There are: {known}.', ru: 'Возможно, «{nearest}»? Бывают: {known}.' },
  },
  missing_key: {
    text: { en: '"{key}" is missing.', ru: 'Не хватает «{key}».' },
    fix: { en: 'Add it{example}.', ru: 'Добавьте его{example}.' },
  },
  other_type: {
    text: { en: 'Here {needs} is needed.', ru: 'Здесь нужно другое: {needs}.' },
    fix: {
      en: 'Write it like the examples in docs/connect-1c.md.',
      ru: 'Напишите как в примерах docs/connect-1c.ru.md.',
    },
  },
  not_an_option: {
    text: { en: '"{value}" cannot stand here.', ru: '«{value}» здесь не бывает.' },
    fix: { en: 'One of: {options}.', ru: 'Одно из: {options}.' },
  },
  not_a_name: {
    text: {
      en: '"{value}" is no name of a field: letters, digits and low lines.',
      ru: '«{value}» — не имя поля: в нём буквы, цифры и подчёркивания.',
    },
    fix: {
      en: 'Write it as $metadata names it, without the set.',
      ru: 'Напишите его как в $metadata, без имени набора.',
    },
  },
  not_a_set: {
    text: { en: '"{value}" is no name of a set.', ru: '«{value}» — не имя набора.' },
    fix: {
      en: 'Write it whole, as the list of the publication names it: Catalog_Контрагенты.',
      ru: 'Напишите его целиком, как в списке публикации: Catalog_Контрагенты.',
    },
  },
  not_an_id: {
    text: { en: '"{value}" is no id of the rules.', ru: '«{value}» — не название из правил.' },
    fix: {
      en: 'Write the document as rules/documents.yaml names it: power_of_attorney.',
      ru: 'Назовите документ как в rules/documents.yaml: power_of_attorney.',
    },
  },
  not_a_document: {
    text: { en: 'The rules know no document "{value}".', ru: 'Документа «{value}» в правилах нет.' },
    fix: { en: 'There are: {known}.', ru: 'Есть: {known}.' },
  },
  not_the_form: {
    text: {
      en: '"{value}" does not have the form that is needed here.',
      ru: '«{value}» записано не так, как здесь нужно.',
    },
    fix: {
      en: 'Look it up in docs/connect-1c.md: countries are two letters (RU), currencies three (RUB).',
      ru: 'Посмотрите docs/connect-1c.ru.md: страна — две буквы (RU), валюта — три (RUB).',
    },
  },
  not_a_value: {
    text: {
      en: 'A value is taken from a field, from another object (ref, set, field) or from a line of a tabular part (part, where, take).',
      ru: 'Значение берут из поля, из другого объекта (ref, set, field) или из строки табличной части (part, where, take).',
    },
    fix: { en: 'Write one of the three.', ru: 'Напишите одно из трёх.' },
  },
  too_few: {
    text: { en: 'There is nothing here.', ru: 'Здесь пусто.' },
    fix: { en: 'Add something or take the key away.', ru: 'Добавьте значение или уберите ключ.' },
  },
  too_many: {
    text: { en: 'There is too much here.', ru: 'Здесь слишком много.' },
    fix: { en: 'Leave {most} at most.', ru: 'Оставьте не больше {most}.' },
  },
  no_such_zone: {
    text: { en: 'There is no time zone "{value}".', ru: 'Часового пояса «{value}» нет.' },
    fix: { en: 'Write it like Europe/Moscow.', ru: 'Напишите как Europe/Moscow.' },
  },
  no_such_currency: {
    text: { en: 'There is no currency "{value}".', ru: 'Валюты «{value}» нет.' },
    fix: { en: 'Write it like RUB.', ru: 'Напишите как RUB.' },
  },
  no_such_country: {
    text: { en: 'There is no country "{value}".', ru: 'Страны «{value}» нет.' },
    fix: { en: 'Write it like RU.', ru: 'Напишите как RU.' },
  },
  paper_kind: {
    text: {
      en: 'It is not said which document of the rules this is, or it is said twice.',
      ru: 'Не сказано, какой это документ из правил, или сказано дважды.',
    },
    fix: {
      en: 'Write either "document" or "documents".',
      ru: 'Напишите либо «document», либо «documents».',
    },
  },
  owner_missing: {
    text: {
      en: 'It is not said whose row it is: "set" and "owner" stand together.',
      ru: 'Не сказано, чья это строка: «set» и «owner» пишут вместе.',
    },
    fix: {
      en: 'Add the field with the counterparty\'s key, or take "set" away for a paper in the counterparty\'s own row.',
      ru: 'Добавьте поле с ключом контрагента или уберите «set», если документ стоит в самом контрагенте.',
    },
  },
  nothing_compared: {
    text: {
      en: 'It is not said what the value is compared with.',
      ru: 'Не сказано, с чем сравнить значение.',
    },
    fix: { en: 'Add "is" or "is_not".', ru: 'Добавьте «is» или «is_not».' },
  },
  nothing_shown: {
    text: {
      en: "A paper in the counterparty's own row is on file if one of its values is there, and none is named.",
      ru: 'Документ в самом контрагенте считается имеющимся, если есть хоть одно его значение, а значений не названо.',
    },
    fix: {
      en: 'Add title, number, issued, until or file.',
      ru: 'Добавьте title, number, issued, until или file.',
    },
  },
} as const satisfies Readonly<Record<string, Said>>;

export type OneCWord = keyof typeof ONEC_WORDS;

/** `other_type`: what is needed. */
export const ONEC_NEEDS = {
  text: { en: 'a text', ru: 'текст' },
  flag: { en: 'true or false', ru: 'true или false' },
  list: { en: 'a list', ru: 'список' },
  map: { en: 'keys with values', ru: 'ключи со значениями' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is wrong and what to do, a sentence each. */
export function onecWord(
  word: OneCWord,
  language: Language,
  params: Params = {},
): { readonly text: string; readonly fix: string } {
  const { text, fix } = ONEC_WORDS[word];
  return { text: fillTemplate(text[language], params, language), fix: fillTemplate(fix[language], params, language) };
}

/** Why a base cannot be spoken to as the settings say: ends a sentence that begins with the setting's name. */
export const ONEC_ACCESS_WORDS = {
  not_an_address: {
    en: 'it is no address of a published base, which looks like https://HOST/BASE',
    ru: 'это не адрес опубликованной базы; он выглядит как https://ХОСТ/БАЗА',
  },
  not_https: {
    en: 'user and password would be readable on their way; write https:// (http:// is for this machine alone)',
    ru: 'логин и пароль были бы видны по дороге; пишите https:// (http:// — только для этой машины)',
  },
  user_in_address: {
    en: 'user or password stand in the address, where logs would show them; they have settings of their own',
    ru: 'в адресе стоит логин или пароль, и их покажут журналы; для них есть свои настройки',
  },
  not_a_user: {
    en: 'the user is empty, or holds a colon or a control character',
    ru: 'логин пуст, или в нём двоеточие либо управляющий знак',
  },
  not_a_password: {
    en: 'the password holds a control character, such as the end of a line',
    ru: 'в пароле управляющий знак, например перевод строки',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
