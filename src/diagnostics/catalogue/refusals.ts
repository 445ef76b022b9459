// Why an act was refused, in words. Both languages side by side, so that neither can be forgotten.

import type { RefusalReason } from '../../domain/act.ts';
import type { Bilingual, Language } from '../message.ts';

const REFUSALS: Readonly<Record<RefusalReason, Bilingual>> = {
  not_in_this_state: { en: 'this is not done in this state', ru: 'в этом состоянии так не делают' },
  not_submitted_yet: { en: 'it has not been sent to approval yet', ru: 'договор ещё не отправлен на согласование' },
  submitted_already: { en: 'it has been sent to approval already', ru: 'договор уже отправлен на согласование' },
  signing_has_begun: { en: 'signing has begun', ru: 'подписание уже началось' },
  case_on_hold: { en: 'the case is on hold', ru: 'дело приостановлено' },
  not_on_hold: { en: 'the case is not on hold', ru: 'дело не приостановлено' },
  case_ended: { en: 'the case has ended', ru: 'дело закончено' },
  not_your_step: { en: 'this person is not asked in this step', ru: 'этого человека в этом шаге не спрашивают' },
  not_your_case: { en: 'this is not for this person to do', ru: 'этому человеку так делать нельзя' },
  not_your_remark: { en: 'the remark is somebody else’s', ru: 'замечание чужое' },
  not_your_fact: { en: 'another role confirms this fact', ru: 'этот признак подтверждает другая роль' },
  not_the_arbiter: { en: 'only the arbiter grants a round', ru: 'ещё один круг даёт только арбитр' },
  not_the_owner: { en: 'the state has another owner', ru: 'у этого состояния другой ответственный' },
  own_contract: { en: 'nobody approves their own contract', ru: 'свой договор не согласуют' },
  no_such_step: { en: 'there is no such step', ru: 'такого шага нет' },
  no_such_remark: { en: 'there is no such remark', ru: 'такого замечания нет' },
  no_such_letter: { en: 'there is no such letter', ru: 'такого письма нет' },
  no_such_document: { en: 'there is no such document', ru: 'такого документа нет' },
  no_such_fact: { en: 'there is no such fact', ru: 'такого признака нет' },
  no_such_person: { en: 'there is no such person', ru: 'такого человека нет' },
  no_such_role: { en: 'there is no such role', ru: 'такой роли нет' },
  step_not_open: { en: 'the step is not open', ru: 'шаг сейчас не открыт' },
  step_already_met: { en: 'the step has been approved already', ru: 'по этому шагу уже согласовано' },
  taken_by_another: { en: 'a colleague has taken it', ru: 'это взял в работу коллега' },
  taken_already: { en: 'it has been taken already', ru: 'это уже взято в работу' },
  not_taken: { en: 'nobody has taken it', ru: 'это никто не брал в работу' },
  voted_already: { en: 'this person has answered already', ru: 'этот человек уже ответил' },
  one_visa_only: {
    en: 'nobody gives two visas on one contract',
    ru: 'две визы на одном договоре один человек не ставит',
  },
  verdict_not_offered: { en: 'the step does not offer this verdict', ru: 'такого решения в этом шаге нет' },
  older_revision: { en: 'what the step covers has changed since', ru: 'то, за что отвечает шаг, с тех пор изменилось' },
  no_such_revision: { en: 'there is no such revision', ru: 'такой редакции нет' },
  no_reason_given: { en: 'a return needs a reason', ru: 'возврату нужна причина' },
  unknown_reason: { en: 'there is no such reason', ru: 'такой причины нет' },
  nothing_said: { en: 'it needs words', ru: 'нужен текст' },
  papers_missing: { en: 'papers are missing', ru: 'не хватает документов' },
  remarks_open: { en: 'remarks are open', ru: 'есть открытые замечания' },
  remark_closed: { en: 'the remark is closed', ru: 'замечание закрыто' },
  remark_not_answered: { en: 'the remark has not been answered', ru: 'на замечание не ответили' },
  not_invitable: { en: 'the step may not ask this role', ru: 'эту роль в этом шаге привлечь нельзя' },
  invited_already: { en: 'the role has been asked in this round', ru: 'эту роль в этом круге уже привлекали' },
  not_in_this_role: { en: 'this person is not of the role', ru: 'этот человек не в этой роли' },
  asked_already: { en: 'this person is asked already', ru: 'этого человека уже спрашивают' },
  nothing_to_confirm: { en: 'there is nothing to confirm', ru: 'подтверждать нечего' },
  same_curator: { en: 'this person is the curator already', ru: 'этот человек уже куратор' },
  nothing_changed: { en: 'nothing has changed', ru: 'ничего не изменилось' },
  received_already: { en: 'the paper is here already', ru: 'документ уже есть' },
  not_received: { en: 'the paper is not here', ru: 'документа нет' },
  in_the_past: { en: 'that day has passed', ru: 'этот день уже прошёл' },
  papers_do_not_hold: {
    en: 'a paper does not hold any more',
    ru: 'документ больше не действует',
  },
  files_differ: {
    en: 'the file to be signed is not the one that was approved',
    ru: 'файл для подписания не тот, который согласован',
  },
  no_scan: { en: 'there is no scan of the signed contract', ru: 'нет скана подписанного договора' },
  no_electronic_document: {
    en: 'the electronic document is not named',
    ru: 'не указан электронный документ',
  },
  number_taken: {
    en: 'another contract is registered under this number',
    ru: 'под этим номером уже зарегистрирован другой договор',
  },
  letter_sent_already: { en: 'the letter has been sent already', ru: 'письмо уже отправлено' },
  letter_being_sent: { en: 'the letter is being sent', ru: 'письмо уже отправляется' },
  letter_unclear: {
    en: 'it is not known whether the letter has left',
    ru: 'пока неизвестно, ушло ли письмо',
  },
  letter_closed: { en: 'the letter is of no use any more', ru: 'это письмо больше не нужно' },
  letter_changed: {
    en: 'the letter has changed since it was shown',
    ru: 'с тех пор, как письмо показали, оно изменилось',
  },
  letter_settled: {
    en: 'it is known what became of the letter',
    ru: 'что стало с письмом, уже известно',
  },
  no_address: { en: 'the letter has no address', ru: 'у письма нет адреса' },
};

/** Half a sentence, without a full stop. */
export function refusalInWords(reason: RefusalReason, language: Language): string {
  return REFUSALS[reason][language];
}
