// Under which names Vizir finds again on a portal what it made there: everything that is made has one, so that nothing is made twice.

/**
 * `entityTypeId` of the section. The portal takes any even number from 1030 on and refuses one that is taken: a second section
 * cannot come into being, whatever becomes of an answer.
 */
export const SECTION_NUMBER = 8494;

/** Of the bot, whose token is made of the secret. */
export const BOT_CODE = 'vizir';

/** Before the code of a stage of ours, in progress or failed: what a stage means cannot be changed afterwards. */
export const STAGE_PREFIX = { going: 'V_', failure: 'VF_' } as const;

/** Stages with which every new funnel comes; `fixed`: the portal's own, which are given a new meaning and never removed. */
export const BORN_STAGES = { fixed: ['NEW', 'SUCCESS', 'FAIL'], spare: ['PREPARATION', 'CLIENT'] } as const;

/** `xmlId` of the card that is made to try whether tasks keep their link, and is deleted at once: no contract. */
export const PROBE_CARD = 'vizir-probe';

/** Sections of the card's form. */
export const FORM_PREFIX = 'vizir_';
