// What a portal has to have for a rule set, said without any number of the portal's.
import { createHash } from 'node:crypto';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Bilingual, Language } from '../../diagnostics/message.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { FunnelStage } from '../../domain/directory.ts';
import type { FunnelStageId } from '../../domain/ids.ts';
import { PRESS_COMMAND } from '../desk/press-token.ts';
import type { DesiredField, FormSection } from './card-fields.ts';
import { cardFields } from './card-fields.ts';
import { STAGE_PREFIX } from './section-number.ts';

/** `going`: in progress. */
export type StageGroup = 'going' | 'success' | 'failure';

export type DesiredStage = {
  readonly stage: FunnelStageId;
  /** Without the prefix of process and funnel. */
  readonly code: string;
  readonly title: string;
  readonly group: StageGroup;
  /** Only where the rules name one; a new stage is given one of its group otherwise. */
  readonly color?: string;
};

export type DesiredCommand = { readonly command: string; readonly title?: Bilingual; readonly params?: Bilingual };

export type DesiredPortal = {
  readonly language: Language;
  readonly title: string;
  /** `Y` or `N`, as crm.type.* takes them. */
  readonly flags: Readonly<Record<string, 'Y' | 'N'>>;
  /** In the order of the board: in progress, success, failures. */
  readonly stages: readonly DesiredStage[];
  /** Stages that end well beyond the first: a portal has exactly one such. */
  readonly tooManySuccesses: readonly FunnelStageId[];
  readonly fields: readonly DesiredField[];
  readonly sections: readonly { readonly section: FormSection; readonly title: string }[];
  /** The one to make, and those under which it may stand. */
  readonly folder: { readonly name: string; readonly known: readonly string[] };
  readonly bot: { readonly name: string; readonly position: string; readonly commands: readonly DesiredCommand[] };
};

const FLAGS = {
  isStagesEnabled: 'Y',
  isCategoriesEnabled: 'Y',
  isClientEnabled: 'Y',
  isObserversEnabled: 'Y',
  isRecyclebinEnabled: 'Y',
  isUseInUserfieldEnabled: 'Y',
  // Robots and workflows of others move cards, too.
  isAutomationEnabled: 'N',
  isBizProcEnabled: 'N',
} as const;

const SECTIONS = ['approval', 'contract', 'counterparty', 'documents'] as const;

/** The portal takes no longer code, with its prefix `DT8494_1234567:`. */
const LONGEST_CODE = 34;
const HASHED = 6;

/** Undefined for rules without a funnel. */
export function desiredPortal(bundle: Bundle): DesiredPortal | undefined {
  const { funnel } = bundle.directory;
  if (funnel === undefined) return undefined;
  const { language } = bundle.decisions.policy;
  const [first, ...more] = funnel.stages.filter(({ ends }) => ends === 'success');
  const extra = new Set(more);
  const stages = funnel.stages.filter((stage) => !extra.has(stage)).map((stage) => desiredStage(stage, first));
  return {
    language,
    title: funnel.title,
    flags: FLAGS,
    stages: (['going', 'success', 'failure'] as const).flatMap((group) => stages.filter((one) => one.group === group)),
    tooManySuccesses: more.map(({ stage }) => stage),
    fields: cardFields(bundle),
    sections: SECTIONS.map((section) => ({ section, title: word(`card_section_${section}`, language) })),
    folder: {
      name: word('portal_folder', language),
      known: [word('portal_folder', language), word('portal_folder', language === 'ru' ? 'en' : 'ru')],
    },
    bot: { name: word('bot_name', language), position: word('bot_position', language), commands: COMMANDS },
  };
}

const inBoth = (key: 'bot_where' | 'bot_where_params' | 'bot_help' | 'bot_mine'): Bilingual => ({
  ru: word(key, 'ru'),
  en: word(key, 'en'),
});

/** The one behind all buttons is hidden; the others say what can be asked, in either language. */
const COMMANDS: readonly DesiredCommand[] = [
  { command: PRESS_COMMAND },
  ...['где', 'where'].map((command) => ({ command, title: inBoth('bot_where'), params: inBoth('bot_where_params') })),
  ...['мои', 'mine'].map((command) => ({ command, title: inBoth('bot_mine') })),
  ...['помощь', 'help'].map((command) => ({ command, title: inBoth('bot_help') })),
];

function desiredStage(stage: FunnelStage, success: FunnelStage | undefined): DesiredStage {
  const group = groupOf(stage, success);
  const { title, color } = stage;
  return {
    stage: stage.stage,
    code: codeOf(stage, group),
    title,
    group,
    ...(color === undefined ? {} : { color: color.toUpperCase() }),
  };
}

function groupOf(stage: FunnelStage, success: FunnelStage | undefined): StageGroup {
  if (stage === success) return 'success';
  return stage.ends === 'failure' ? 'failure' : 'going';
}

/** The portal's own first, good and bad stage mean intake, the good end and rejection, wherever those are shown. */
function codeOf({ stage, shows }: FunnelStage, group: StageGroup): string {
  if (group === 'success') return 'SUCCESS';
  if (group === 'going' && shows.includes('intake')) return 'NEW';
  if (group === 'failure' && shows.includes('rejected')) return 'FAIL';
  const code = `${STAGE_PREFIX[group]}${stage.toUpperCase().replaceAll('-', '_')}`;
  if (code.length <= LONGEST_CODE) return code;
  const hash = createHash('sha256').update(stage).digest('hex').slice(0, HASHED).toUpperCase();
  return `${code.slice(0, LONGEST_CODE - HASHED - 1)}_${hash}`;
}
