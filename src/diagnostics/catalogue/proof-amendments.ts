// Messages 406-408 and 416: amendments that disagree or miss, gates that nobody passes, answers on which an approver is spared.

import type { Message } from '../message.ts';

export const proofAmendmentMessages: readonly Message[] = [
  {
    code: 406,
    slug: 'contradiction',
    severity: 'error',
    text: {
      ru: 'Поправки «{first}» и «{second}» противоречат друг другу: {what}.',
      en: 'The amendments "{first}" and "{second}" contradict each other: {what}.',
    },
    fix: {
      ru: 'Скажите, какая из них важнее (overrides: [{below}]), либо сузьте условие одной из них.',
      en: 'Say which of them stands above (overrides: [{below}]), or narrow the condition of one.',
    },
    explain: {
      ru: 'Порядок файлов ничего не значит, поэтому решить, кто из двоих прав, по правилам нельзя. Проценты к сроку спором не считаются: они перемножаются.',
      en: 'The order of files means nothing, so nothing in the rules says which of the two is right. Percentages of a deadline are no disagreement: they multiply.',
    },
  },
  {
    code: 407,
    slug: 'no-target',
    severity: 'error',
    text: {
      ru: 'Поправка «{amendment}» действует и на договоры, для которых менять нечего: {what}.',
      en: 'The amendment "{amendment}" also applies to contracts in which there is nothing to change: {what}.',
    },
    fix: {
      ru: 'Сузьте её условие или список routes; если для таких договоров нужно другое, напишите ещё одну поправку.',
      en: 'Narrow its condition or its list of routes; if such contracts need something else, write another amendment.',
    },
    explain: {
      ru: 'Поправка, которая ни во что не попала, молчит: кажется, что согласующий добавлен, а его нет.',
      en: 'An amendment that hits nothing is silent: the approver seems to have been added and is not there.',
    },
  },
  {
    code: 408,
    slug: 'gate',
    severity: 'error',
    text: {
      ru: 'Документ «{document}» нужен к этапу «{stage}», а ни один договор, у которого его спрашивают, через этот этап не проходит.',
      en: 'The document "{document}" is due by the stage "{stage}", and no contract that is asked for it goes through that stage.',
    },
    fix: {
      ru: 'Назовите другой этап, start или signing.',
      en: 'Name another stage, start or signing.',
    },
    explain: {
      ru: 'Срок на этапе, которого нет, сдвигается к следующему, в конце концов к подписанию: документ спросят позже, чем хотели.',
      en: 'A gate on a stage that is not there moves to the next one, at last to signing: the document is asked for later than was meant.',
    },
  },
  {
    code: 416,
    slug: 'self-declared',
    severity: 'error',
    text: {
      ru: 'Слова куратора хватает, чтобы обойтись без согласующего: ответ на «{fact}» никто не проверяет. {what}',
      en: 'The curator\'s word is enough to do without an approver: nobody checks the answer to "{fact}". {what}',
    },
    fix: {
      ru: '{mend}',
      en: '{mend}',
    },
    explain: {
      ru: 'Ответ, который снимает согласующего, должен видеть кто-то, кроме того, кто его дал: роль, которая его подтверждает, или оставшийся согласующий, который отвечает за этот признак (covers).',
      en: 'An answer that takes an approver away has to be seen by somebody else than whoever gave it: the role that confirms it, or an approver who remains and vouches for that fact (covers).',
    },
  },
];
