// One line of a plan: what is to be done on the portal, or why it is not.

import type { DesiredField } from './card-fields.ts';
import type { DesiredCommand } from './desired-portal.ts';
import type { FoundForm } from './portal-found.ts';

export type ChangeKind =
  | 'create'
  | 'change'
  /** What Vizir or the portal itself made and nobody uses. */
  | 'remove'
  /** It is other than the rules say, or nothing of the rules, and stays. */
  | 'leave'
  /** It has to be done by hand. */
  | 'cannot';

export type ChangeOf =
  | 'section'
  | 'funnel'
  | 'stage'
  | 'field'
  | 'form'
  | 'tasks'
  | 'folder'
  | 'bot'
  | 'command'
  | 'rights'
  | 'columns';

/** Why something stays or has to be done by hand: a sentence of the catalogue, `provision_why_…`. */
export type ChangeWhy =
  | 'number_taken'
  | 'title_taken'
  | 'another_funnel'
  | 'one_success'
  | 'stage_means_other'
  | 'stage_of_others'
  | 'stage_in_use'
  | 'field_of_other_type'
  | 'field_not_asked'
  | 'options_not_asked'
  | 'options_of_others'
  | 'no_company_drive'
  | 'rights_to_create'
  | 'rights_to_folder'
  | 'list_columns';

/** `about`: which option, flag or section, where there are several. Empty: there is none. */
export type Difference = {
  readonly what: 'title' | 'color' | 'order' | 'type' | 'filter' | 'option' | 'flag' | 'section' | 'elements';
  readonly about?: string;
  readonly from: string;
  readonly to: string;
};

export type ProvisionChange = {
  readonly kind: ChangeKind;
  readonly of: ChangeOf;
  /** As rules, portal or Vizir name it: `review`, `FACT_AMOUNT`, `where`. */
  readonly name: string;
  /** As people see it, where that is another one. */
  readonly title?: string;
  readonly differs?: readonly Difference[];
  readonly why?: ChangeWhy;
  /** Given exactly for what is to be done. */
  readonly action?: ProvisionAction;
};

/** What is done, without numbers of what may not be there yet. */
export type ProvisionAction =
  | { readonly do: 'add_section' }
  | { readonly do: 'change_section'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly do: 'name_funnel' }
  | { readonly do: 'add_stage'; readonly code: string; readonly fields: Readonly<Record<string, string | number>> }
  | { readonly do: 'change_stage'; readonly id: number; readonly fields: Readonly<Record<string, string | number>> }
  | { readonly do: 'remove_stage'; readonly id: number }
  | { readonly do: 'add_field'; readonly field: DesiredField; readonly sort: number }
  | { readonly do: 'change_field'; readonly id: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly do: 'set_form'; readonly form: FoundForm }
  | { readonly do: 'add_folder' }
  | { readonly do: 'add_bot' }
  | { readonly do: 'add_command'; readonly command: DesiredCommand };
