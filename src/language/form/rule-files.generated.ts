// Generated from schemas/ by "npm run generate": do not edit.

/** A name that other files refer to: Latin small letters, digits, `_` and `-`; it starts with a letter; at most 40 characters. */
export type IdForm = string;
/** A value (equals), a list (is one of), `{ not: … }`, a border or a test of a set. */
export type TestForm = ScalarForm | ValueListForm | NoneOfForm | BorderForm | HasForm | HasAnyForm | HasNoneForm;
/** One value: an option, a number, an amount, a date, true or false. */
export type ScalarForm = string | number | boolean;
/** The fact has one of these values. */
export type ValueListForm = readonly ScalarForm[];
/** Free text for people. Put it in quotes when it holds a comma inside `{ }`, a colon or `#`. */
export type TextForm = string;
/** Which steps, and their deadline: another one (`sla`) or a part of it (`allow`). */
export type ChangedSlaForm =
  | {
      readonly in: IdForm;
      readonly step?: IdForm;
      readonly sla: IdForm;
    }
  | {
      readonly in: IdForm;
      readonly step?: IdForm;
      readonly allow: PercentForm;
    }
  | {
      /** Every step of the route. */
      readonly every_step: true;
      readonly sla: IdForm;
    }
  | {
      /** Every step of the route. */
      readonly every_step: true;
      readonly allow: PercentForm;
    };
/** A number, a blank and the sign. */
export type PercentForm = string;
/** Who answers for the rule. */
export type OwnerForm = string;
/** Year-month-day. */
export type DateForm = string;
/** From-to, several stretches with a blank between them; a break is what lies between. */
export type HoursForm = string;
/** A day, with a time of day if it matters, in the zone of the policy's calendar. */
export type MomentForm = string;
/** A whole number and a unit: working hours, working days, (calendar) days, months, years. One is singular. */
export type DurationForm = string;
/** An amount with its currency: digits in groups of three or not grouped, a point before kopecks, a blank, an ISO code. */
export type MoneyForm = string;
/** An ISO 4217 code. */
export type CurrencyForm = string;
/** The language of texts. */
export type LanguageForm = 'ru' | 'en';
/** An INN of 10 or 12 digits, or a foreign tax id; in quotes, so that it stays text. */
export type TaxIdForm = string;
/** A Russian tax id, in quotes: 10 digits for legal entities, 12 for natural persons. */
export type InnForm = string;
/** What one unit of the currency costs in the policy's currency. */
export type RateForm = number | string;
/** Applies where nothing else does. In place of `when`. */
export type OtherwiseForm = true;
/** A message before, at or after the deadline. */
export type ReminderForm =
  | {
      readonly before: DurationForm;
    }
  | {
      /** At the deadline. */
      readonly at: 'deadline';
    }
  | {
      readonly after: DurationForm;
      readonly every?: DurationForm;
    };
/** A state in which a case waits. */
export type WaitingStateForm = 'intake' | 'rework' | 'waiting_for_client' | 'on_hold' | 'signing' | 'sent' | 'scanning';
/** The value of a fact; a set stands in brackets; `absent` says that there is none. */
export type FactAnswerForm = ScalarForm | readonly ScalarForm[];
/** What is known of a paper: a word, or its dates. */
export type DocumentAnswerForm =
  | ('missing' | 'received' | 'invalid')
  | {
      readonly received?: DateForm;
      readonly issued?: DateForm;
      readonly until?: DateForm;
      readonly promised?: DateForm;
      readonly limit?: MoneyForm;
    };
/** For some time since its issue, until a date, or as 1C says. */
export type HoldsForm =
  | {
      readonly for: DurationForm;
      /** The day of issue, which is not counted. */
      readonly since: 'issued';
      readonly on?: IdForm;
    }
  | {
      /** Until the date that the paper states. */
      readonly until: 'stated';
      readonly default?: DurationForm;
      readonly on?: IdForm;
    }
  | {
      /** Until the end of the year of issue. */
      readonly until: 'year_end';
      readonly on?: IdForm;
    }
  | {
      /** 1C is asked whether it holds. */
      readonly check: 'onec';
      readonly on?: IdForm;
    };
/** A named, typed value that rules may ask about. */
export type FactForm =
  | {
      /** What kind of value it is. */
      readonly type: 'money' | 'number' | 'percent' | 'months' | 'date' | 'boolean' | 'person' | 'department' | 'text';
      readonly title: TextForm;
      /** `true`: "there is none" (`absent`) is a possible answer. */
      readonly optional?: boolean;
      readonly default?: FactAnswerForm;
      /** Where the value comes from when the contract does not carry it. */
      readonly from?: 'onec' | 'history';
      readonly confirmed_by?: IdForm;
    }
  | {
      /** One option, or a set of them. */
      readonly type: 'choice' | 'choices';
      readonly title: TextForm;
      /** A name and a title for each option. */
      readonly options: {
        readonly [k: string]: TextForm;
      };
      /** `true`: "there is none" (`absent`) is a possible answer. */
      readonly optional?: boolean;
      readonly default?: FactAnswerForm;
      /** Where the value comes from when the contract does not carry it. */
      readonly from?: 'onec' | 'history';
      readonly confirmed_by?: IdForm;
    };
/** A named border: one `value`, or `values` by date. */
export type LimitForm =
  | {
      readonly title: TextForm;
      readonly basis?: TextForm;
      /** An amount in the policy's currency, a number, a per cent or a date. */
      readonly value: MoneyForm | PercentForm | DateForm | number;
    }
  | {
      readonly title: TextForm;
      readonly basis?: TextForm;
      /** The value from each day on. */
      readonly values: readonly {
        readonly from?: DateForm;
        /** An amount in the policy's currency, a number, a per cent or a date. */
        readonly value: MoneyForm | PercentForm | DateForm | number;
        readonly basis?: TextForm;
      }[];
    };
/** What must be true of every contract (or of those under `for`). */
export type PromiseForm =
  | {
      readonly name: TextForm;
      readonly for?: WhenForm;
      readonly basis?: TextForm;
      readonly always: IdForm;
    }
  | {
      readonly name: TextForm;
      readonly for?: WhenForm;
      readonly basis?: TextForm;
      /** What never happens. */
      readonly never: 'self_approval' | 'same_person_twice';
    }
  | {
      readonly name: TextForm;
      readonly for?: WhenForm;
      readonly basis?: TextForm;
      readonly within: DurationForm;
    }
  | {
      readonly name: TextForm;
      readonly for?: WhenForm;
      readonly basis?: TextForm;
      readonly monotonic: IdForm;
    };
/** Who decides: a department, people, a head, a person named by a fact, or one role of several by condition. */
export type RoleForm =
  | {
      readonly title: TextForm;
      readonly department: IdForm;
      /** Who stands in, in this order, when those asked are away. */
      readonly substitutes?: readonly IdForm[];
      readonly calendar?: IdForm;
      /** Of several people; `all` when not said. */
      readonly ask?: 'all' | 'least_loaded';
    }
  | {
      readonly title: TextForm;
      /** These people. */
      readonly people: readonly IdForm[];
      /** Who stands in, in this order, when those asked are away. */
      readonly substitutes?: readonly IdForm[];
      readonly calendar?: IdForm;
      /** Of several people; `all` when not said. */
      readonly ask?: 'all' | 'least_loaded';
    }
  | {
      readonly title: TextForm;
      /** The head of a department, or of the one that a fact names. */
      head_of:
        | {
            readonly fact: IdForm;
          }
        | {
            readonly department: IdForm;
          };
      /** Who stands in, in this order, when those asked are away. */
      readonly substitutes?: readonly IdForm[];
      readonly calendar?: IdForm;
      /** Of several people; `all` when not said. */
      readonly ask?: 'all' | 'least_loaded';
    }
  | {
      readonly title: TextForm;
      /** The person that a fact names. */
      readonly person: {
        readonly fact: IdForm;
      };
      readonly else_role?: IdForm;
      /** Who stands in, in this order, when those asked are away. */
      readonly substitutes?: readonly IdForm[];
      readonly calendar?: IdForm;
      /** Of several people; `all` when not said. */
      readonly ask?: 'all' | 'least_loaded';
    }
  | {
      readonly title: TextForm;
      /** Exactly one line fits each contract. */
      readonly one_of: readonly OneOfLineForm[];
    };
/** A role and when it is the one. */
export type OneOfLineForm =
  | {
      readonly role: IdForm;
      readonly when: WhenForm;
    }
  | {
      readonly role: IdForm;
      readonly otherwise: OtherwiseForm;
    };
/** How these contracts are signed. */
export type SigningLineForm =
  | {
      readonly when: WhenForm;
      /** On paper: registered with a scan. */
      readonly form: 'paper';
      /** How many copies are printed. */
      readonly copies: number;
      /** Who signs for us. */
      readonly signers: readonly IdForm[];
      /** How it goes to the counterparty. */
      readonly send: 'edo' | 'courier' | 'post' | 'by_hand' | 'email';
    }
  | {
      readonly when: WhenForm;
      /** Electronically: registered with the name and the date of the electronic document. */
      readonly form: 'electronic';
      /** Who signs for us. */
      readonly signers: readonly IdForm[];
      /** How it goes to the counterparty. */
      readonly send: 'edo' | 'courier' | 'post' | 'by_hand' | 'email';
    }
  | {
      readonly otherwise: OtherwiseForm;
      /** On paper: registered with a scan. */
      readonly form: 'paper';
      /** How many copies are printed. */
      readonly copies: number;
      /** Who signs for us. */
      readonly signers: readonly IdForm[];
      /** How it goes to the counterparty. */
      readonly send: 'edo' | 'courier' | 'post' | 'by_hand' | 'email';
    }
  | {
      readonly otherwise: OtherwiseForm;
      /** Electronically: registered with the name and the date of the electronic document. */
      readonly form: 'electronic';
      /** Who signs for us. */
      readonly signers: readonly IdForm[];
      /** How it goes to the counterparty. */
      readonly send: 'edo' | 'courier' | 'post' | 'by_hand' | 'email';
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedApproversForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedDocumentsForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedStepsForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedRemindedForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedToldForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedLettersForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedPapersForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };
/** Exactly these; `{ includes: [ … ] }` lets there be more. */
export type ExpectedPartsForm =
  | readonly IdForm[]
  | {
      /** These are among them; there may be more. */
      readonly includes: readonly IdForm[];
    };

/** A step and the stage to which it is added. */
export interface AddedStepForm {
  readonly to: IdForm;
  readonly step?: IdForm;
  readonly role?: IdForm;
  /** One of the roles is enough (or `at_least` of them). Give the step a name with `step`. */
  readonly any_of?: readonly IdForm[];
  /** How many different people of the role (or roles of `any_of`) must approve; 1 when not said. */
  readonly at_least?: number;
  /** `approve` when not said. */
  readonly act?: 'approve' | 'advise' | 'inform' | 'perform';
  readonly sla?: IdForm;
  readonly when?: WhenForm;
  readonly follows?: IdForm;
  /** The draft, all `documents`, single documents, facts. After rework the approval stays unless one of these changed. Nothing said: everything. */
  readonly covers?: readonly IdForm[];
  /** Which verdicts the step allows; all four when not said. */
  readonly verdicts?: readonly ('approve' | 'approve_with_remarks' | 'return' | 'reject')[];
  /** Roles that the approver may add to this stage, each once per round. */
  readonly may_ask?: readonly IdForm[];
}
/** Conditions on facts; every line must hold. */
export interface WhenForm {
  /** At least one of these blocks holds. Each block starts with a dash. */
  readonly any?: readonly BlockForm[];
  readonly [k: string]: TestForm | readonly BlockForm[] | undefined;
}
/** Conditions on facts; every line must hold. `any` does not stand inside a block. */
export interface BlockForm {
  readonly [k: string]: TestForm;
}
/** The fact has none of these values. */
export interface NoneOfForm {
  /** The fact has none of these values. `not` goes with values, not with borders. */
  readonly not: ScalarForm | ValueListForm;
}
/** `from` ≥, `over` >, `up_to` ≤, `below` <; a number or a named limit. */
export interface BorderForm {
  /** This value or more. */
  readonly from?: string | number;
  /** More than this value. */
  readonly over?: string | number;
  /** This value or less. */
  readonly up_to?: string | number;
  /** Less than this value. */
  readonly below?: string | number;
  /** Whether the test holds for a contract that has no such value; needed for optional facts. */
  readonly if_absent?: boolean;
}
/** The set holds this. */
export interface HasForm {
  readonly has: ScalarForm;
}
/** The set holds at least one of these. */
export interface HasAnyForm {
  readonly has_any: ValueListForm;
}
/** The set holds none of these. */
export interface HasNoneForm {
  readonly has_none: ValueListForm;
}
/** A stage and its place. */
export interface AddedStageForm {
  readonly before?: IdForm;
  readonly after?: IdForm;
  readonly stage: IdForm;
  readonly title: TextForm;
  readonly when?: WhenForm;
  /** They stand side by side unless one `follows` another. */
  readonly steps: readonly StepForm[];
}
/** One role's task within a stage. */
export interface StepForm {
  readonly step?: IdForm;
  readonly role?: IdForm;
  /** One of the roles is enough (or `at_least` of them). Give the step a name with `step`. */
  readonly any_of?: readonly IdForm[];
  /** How many different people of the role (or roles of `any_of`) must approve; 1 when not said. */
  readonly at_least?: number;
  /** `approve` when not said. */
  readonly act?: 'approve' | 'advise' | 'inform' | 'perform';
  readonly sla?: IdForm;
  readonly when?: WhenForm;
  readonly follows?: IdForm;
  /** The draft, all `documents`, single documents, facts. After rework the approval stays unless one of these changed. Nothing said: everything. */
  readonly covers?: readonly IdForm[];
  /** Which verdicts the step allows; all four when not said. */
  readonly verdicts?: readonly ('approve' | 'approve_with_remarks' | 'return' | 'reject')[];
  /** Roles that the approver may add to this stage, each once per round. */
  readonly may_ask?: readonly IdForm[];
}
/** rules/amendments/*.yaml: adds to or takes from whatever route was chosen. */
export interface AmendmentFile {
  readonly amendment: IdForm;
  readonly title: TextForm;
  readonly basis?: TextForm;
  readonly owner?: OwnerForm;
  readonly group?: IdForm;
  readonly in_force?: InForceForm;
  /** Amendments or groups that this one takes precedence over where both apply. Transitive. */
  readonly overrides?: readonly IdForm[];
  /** The routes or groups that it applies to, or `{ not: … }`; all when not said. */
  routes?:
    | readonly IdForm[]
    | {
        /** All but these. */
        readonly not: readonly IdForm[];
      };
  readonly when?: WhenForm;
  /** A stage before or after another. */
  readonly add_stage?: readonly AddedStageForm[];
  /** A step added to a stage. */
  readonly add?: readonly AddedStepForm[];
  /** A step taken from a stage; needs an end (`in_force: { until: … }`). */
  readonly remove?: readonly {
    readonly from: IdForm;
    readonly step: IdForm;
  }[];
  /** Another deadline for a step, or a part of it. */
  readonly change_sla?: readonly ChangedSlaForm[];
  /** Documents that are needed in addition. */
  readonly require?: readonly PackageLineForm[];
  /** Documents that are not asked for; needs an end (`in_force: { until: … }`). */
  readonly waive?: readonly {
    readonly document: IdForm;
  }[];
}
/** First and last day, both inside. */
export interface InForceForm {
  readonly from?: DateForm;
  /** The last day, or `open`. What takes an approver or a paper away needs an end. */
  readonly until?: DateForm | 'open';
}
/** A document and the gate by which it must be in. */
export interface PackageLineForm {
  readonly document: IdForm;
  readonly by: IdForm;
  readonly checked_by?: IdForm;
  readonly when?: WhenForm;
}
/** Days off, working days and shortened days of a year. */
export interface YearForm {
  readonly basis?: TextForm;
  /** Days on which nobody works, besides those that the week has off. */
  readonly off?: readonly DateForm[];
  /** Days that work although the week has them off, with their hours. */
  readonly work?: {
    readonly [k: string]: HoursForm;
  };
  /** Days with other hours than the week has. */
  readonly short?: {
    readonly [k: string]: HoursForm;
  };
}
/** rules/calendars/*.yaml: working hours, days off, working Saturdays, shortened days. */
export interface CalendarFile {
  readonly calendar: IdForm;
  readonly title?: TextForm;
  /** An IANA name. */
  readonly time_zone: string;
  /** Working hours by day; a day that is not listed is a day off. */
  readonly week: {
    readonly mon?: HoursForm;
    readonly tue?: HoursForm;
    readonly wed?: HoursForm;
    readonly thu?: HoursForm;
    readonly fri?: HoursForm;
    readonly sat?: HoursForm;
    readonly sun?: HoursForm;
  };
  /** What each year has besides the week. A year that is not listed is not counted: nothing is guessed. */
  readonly years: {
    readonly [k: string]: YearForm;
  };
}
/** A named list of clients. */
export interface ClientListForm {
  readonly title: TextForm;
  readonly basis?: TextForm;
  /** A tax id in quotes and a name for each. */
  readonly members: {
    readonly [k: string]: TextForm;
  };
}
/** rules/clients.yaml: named lists of clients. Tax ids stand only here and in tests. */
export interface ClientsFile {
  /** A name and members for each list. */
  readonly clients: {
    readonly [k: string]: ClientListForm;
  };
}
/** A message to the head after the deadline. */
export interface EscalationForm {
  readonly after: DurationForm;
  readonly to: IdForm;
}
/** A currency and what one unit of it costs in the policy's currency. */
export interface RatesForm {
  readonly [k: string]: RateForm;
}
/** A flat map of facts and of what is known of the counterparty, the people and the papers. */
export interface ContractForm {
  /** What the contract is called in the answer: a number, a name. */
  readonly id?: string | number;
  readonly inn?: InnForm;
  /** The counterparty's КПП, in quotes. */
  readonly kpp?: string;
  /** The counterparty's ОГРН (13 digits) or ОГРНИП (15), in quotes. */
  readonly ogrn?: string;
  readonly tax_id?: TaxIdForm;
  /** Two letters, ISO 3166. */
  readonly country?: string;
  readonly name?: TextForm;
  /** Where letters to the counterparty go: an e-mail address, or several with commas between them. */
  readonly email?: string;
  readonly curator?: IdForm;
  readonly initiator?: IdForm;
  /** What is known of each paper. */
  readonly documents?: {
    readonly [k: string]: DocumentAnswerForm;
  };
  /** Facts that the role of their `confirmed_by` has confirmed. */
  readonly confirmed?: readonly IdForm[];
  readonly rates?: RatesForm;
  [k: string]:
    | FactAnswerForm
    | string
    | number
    | {
        readonly [k: string]: DocumentAnswerForm;
      }
    | readonly IdForm[]
    | RatesForm
    | undefined;
}
/** A contract for `vizir route`: a flat map of facts and of what is known of counterparty, people and papers. */
export interface ContractFile {
  /** What the contract is called in the answer: a number, a name. */
  readonly id?: string | number;
  readonly inn?: InnForm;
  /** The counterparty's КПП, in quotes. */
  readonly kpp?: string;
  /** The counterparty's ОГРН (13 digits) or ОГРНИП (15), in quotes. */
  readonly ogrn?: string;
  readonly tax_id?: TaxIdForm;
  /** Two letters, ISO 3166. */
  readonly country?: string;
  readonly name?: TextForm;
  /** Where letters to the counterparty go: an e-mail address, or several with commas between them. */
  readonly email?: string;
  readonly curator?: IdForm;
  readonly initiator?: IdForm;
  /** What is known of each paper. */
  readonly documents?: {
    readonly [k: string]: DocumentAnswerForm;
  };
  /** Facts that the role of their `confirmed_by` has confirmed. */
  readonly confirmed?: readonly IdForm[];
  readonly rates?: RatesForm;
  [k: string]:
    | FactAnswerForm
    | string
    | number
    | {
        readonly [k: string]: DocumentAnswerForm;
      }
    | readonly IdForm[]
    | RatesForm
    | undefined;
}
/** A paper that can be asked for. */
export interface DocumentForm {
  readonly title: TextForm;
  readonly holds?: HoldsForm;
  readonly limit?: IdForm;
  /** `true`: personal data; not everybody may open it. */
  readonly personal?: boolean;
}
/** rules/documents.yaml: the documents that can be asked for, and how long each one holds. */
export interface DocumentsFile {
  /** A name and a declaration for each document. */
  readonly documents: {
    readonly [k: string]: DocumentForm;
  };
}
/** rules/facts.yaml: what conditions may ask about a contract, and what cannot be. */
export interface FactsFile {
  /** A name and a declaration for each fact. */
  readonly facts: {
    readonly [k: string]: FactForm;
  };
  /** Combinations that do not occur; each block starts with a dash. */
  readonly impossible?: readonly WhenForm[];
}
/** A column of the board. */
export interface FunnelStageForm {
  readonly title: TextForm;
  /** The states and stages of routes that this column shows; each stands in exactly one column. */
  readonly shows: readonly IdForm[];
  /** Six hexadecimal digits after `#`, in quotes. */
  readonly color?: string;
  /** For columns in which a case ends. */
  readonly ends?: 'success' | 'failure';
}
/** rules/funnel.yaml: the stages of the Bitrix24 funnel. */
export interface FunnelFile {
  readonly funnel: TextForm;
  /** In the order of the board. */
  readonly stages: {
    readonly [k: string]: FunnelStageForm;
  };
}
/** rules/letters/*.md: the head of a letter template, between the lines of three dashes. */
export interface LetterFile {
  readonly letter: IdForm;
  /** What the letter is for. */
  readonly for: 'missing_documents' | 'question' | 'signed';
  readonly title: TextForm;
  readonly language: LanguageForm;
  readonly when?: WhenForm;
  readonly subject: TextForm;
}
/** rules/limits.yaml: named borders, by date where they change. */
export interface LimitsFile {
  /** A name and a value for each border. */
  readonly limits: {
    readonly [k: string]: LimitForm;
  };
}
/** rules/packages/*.yaml: the documents that one type of counterparty brings. */
export interface PackageFile {
  readonly package: IdForm;
  readonly title: TextForm;
  readonly basis?: TextForm;
  readonly entity: IdForm;
  /** What is needed, and by which gate. */
  readonly documents: readonly PackageLineForm[];
}
/** rules/policy.yaml: language, currency, calendar, promises, and who decides when nobody else can. */
export interface PolicyFile {
  readonly policy: TextForm;
  readonly language: LanguageForm;
  readonly currency: CurrencyForm;
  readonly calendar: IdForm;
  /** Where rates for foreign amounts come from. */
  readonly rates?: 'bitrix24' | 'onec' | 'manual';
  readonly last_resort: IdForm;
  /** What the facts with `from: history` are counted over. */
  readonly history?: {
    readonly since?: DateForm;
    /** Over how many of the client's latest contracts `client_last_returns` counts. */
    readonly last_contracts?: number;
  };
  /** How registration numbers look: text with `{sequence}`, the running number (`{sequence:4}` fills it up to four digits), and as needed `{year}` and `{month}` of registration. What stands before and behind `{sequence}` makes a series of its own: with `{year}` each year begins anew. Numbers are given without gaps. Where there is no `number`, reception says it. */
  readonly number?: string;
  /** The first number that is given, written as `number` says: earlier ones of its series stand in the register kept before. Other series begin with 1. */
  readonly first_number?: string;
  readonly typical?: ContractForm;
  /** What must be true of every contract; `check` proves it. */
  readonly promises?: readonly PromiseForm[];
  /** How heavy findings are here, by code. */
  readonly severities?: {
    /** How heavy the finding is. */
    readonly [k: string]: 'error' | 'warning' | 'off';
  };
  /** Findings that are known and accepted until a day. */
  readonly ignores?: readonly {
    /** The finding's code. */
    readonly code: number;
    /** File, or file:line; everywhere when not said. What is proven (4xx errors) is ignored at a place only. */
    readonly place?: string;
    readonly basis: TextForm;
    readonly until: DateForm;
  }[];
}
/** Rates for `vizir route --rates`: what one unit of each currency costs in the policy's currency. */
export interface RatesFile {
  readonly rates: RatesForm;
  readonly date?: DateForm;
  readonly source?: TextForm;
}
/** Why a contract is returned. */
export interface ReasonForm {
  readonly title: TextForm;
  readonly about?: IdForm;
  readonly fix?: TextForm;
}
/** rules/reasons.yaml: why a contract may be returned, and how to fix it. */
export interface ReasonsFile {
  /** A name and a declaration for each reason. */
  readonly reasons: {
    readonly [k: string]: ReasonForm;
  };
}
/** A department of the company. */
export interface DepartmentForm {
  readonly title: TextForm;
  readonly head?: IdForm;
  readonly parent?: IdForm;
  readonly calendar?: IdForm;
  /** The department's id in Bitrix24. */
  readonly bitrix24?: number;
}
/** A person who may be asked. */
export interface PersonForm {
  readonly title: TextForm;
  readonly department?: IdForm;
  readonly calendar?: IdForm;
  /** When the person is away; substitutes are asked instead. */
  readonly away?: readonly {
    readonly from: DateForm;
    readonly until: DateForm;
  }[];
  /** The person's id in Bitrix24. */
  readonly bitrix24?: number;
  /** The person's address. */
  readonly email?: string;
}
/** rules/roles.yaml: departments, people, and the roles that rules ask. */
export interface RolesFile {
  /** A name and a declaration for each department. */
  readonly departments?: {
    readonly [k: string]: DepartmentForm;
  };
  /** A name and a declaration for each person. */
  readonly people: {
    readonly [k: string]: PersonForm;
  };
  /** A name and who stands behind it. */
  readonly roles: {
    readonly [k: string]: RoleForm;
  };
}
/** One part of a route. */
export interface StageForm {
  readonly stage: IdForm;
  readonly title: TextForm;
  readonly when?: WhenForm;
  /** They stand side by side unless one `follows` another. */
  readonly steps: readonly StepForm[];
}
/** What happens after a return. */
export interface OnReturnForm {
  /** Whether the other open questions are waited for; `all` when not said. */
  readonly wait?: 'all' | 'first';
  readonly to?: IdForm;
  /** How many rounds; 3 when not said. */
  readonly at_most?: number;
  readonly then?: IdForm;
}
/** routes/*.yaml: the ordered stages that one class of contracts goes through. */
export interface RouteFile {
  readonly route: IdForm;
  readonly title: TextForm;
  readonly basis?: TextForm;
  readonly owner?: OwnerForm;
  readonly group?: IdForm;
  readonly in_force?: InForceForm;
  /** Routes or groups that this one takes precedence over where both fit. Transitive. */
  readonly overrides?: readonly IdForm[];
  readonly when?: WhenForm;
  readonly otherwise?: OtherwiseForm;
  /** `none`: nobody has to approve on this route. */
  readonly approvals?: 'none';
  /** They follow one another. */
  readonly stages: readonly StageForm[];
  readonly on_return?: OnReturnForm;
}
/** rules/signing.yaml: copies, signers, paper or electronic. Exactly one line fits each contract. */
export interface SigningFile {
  /** Exclusive lines, and one with `otherwise`. */
  readonly signing: readonly SigningLineForm[];
}
/** Time to take it, time allowed, reminders, escalation. */
export interface SlaEntryForm {
  readonly title?: TextForm;
  readonly take?: DurationForm;
  readonly allow: DurationForm;
  /** Messages before, at and after the deadline. */
  readonly remind?: readonly ReminderForm[];
  /** To whom it is reported, and how long after the deadline. */
  readonly escalate?: readonly EscalationForm[];
}
/** Owner and deadline of a state. */
export interface StateEntryForm {
  readonly owner: IdForm;
  readonly allow: DurationForm;
  /** Messages before, at and after the deadline. */
  readonly remind?: readonly ReminderForm[];
  /** To whom it is reported, and how long after the deadline. */
  readonly escalate?: readonly EscalationForm[];
}
/** rules/sla.yaml: deadlines of steps and of every other state in which a case waits. */
export interface SlaFile {
  /** A name and a deadline for each. */
  readonly sla: {
    readonly [k: string]: SlaEntryForm;
  };
  /** Owner and deadline of each state in which a case waits. */
  readonly states: {
    readonly [k: string]: StateEntryForm;
  };
}
/** A contract and what is expected of it. */
export interface RuleTestForm {
  readonly name: TextForm;
  readonly contract: TestContractForm;
  readonly starts?: MomentForm;
  /** What is known of each paper at the start. */
  readonly documents?: {
    readonly [k: string]: DocumentAnswerForm;
  };
  /** Papers of earlier contracts that can be used again once somebody confirms it: what is known of each. */
  readonly on_file?: {
    readonly [k: string]: DocumentAnswerForm;
  };
  /** What happens, and what is expected, in the order of time. */
  readonly timeline?: readonly MomentLineForm[];
  readonly skip?: TextForm;
  readonly expect?: ExpectationForm;
}
/** A fixture and what differs from it, or a contract written out. */
export interface TestContractForm {
  readonly fixture?: IdForm;
  /** What the contract is called in the answer: a number, a name. */
  readonly id?: string | number;
  /** The counterparty's INN, in quotes. `absent` takes the fixture's away. */
  readonly inn?: InnForm | 'absent';
  /** The counterparty's КПП, in quotes. `absent` takes the fixture's away. */
  readonly kpp?: string | 'absent';
  /** The counterparty's ОГРН (13 digits) or ОГРНИП (15), in quotes. `absent` takes the fixture's away. */
  readonly ogrn?: string | 'absent';
  /** The tax id of a foreign counterparty, in quotes. `absent` takes the fixture's away. */
  readonly tax_id?: TaxIdForm | 'absent';
  /** Two letters, ISO 3166. `absent` takes the fixture's away. */
  readonly country?: string | 'absent';
  /** The counterparty's name. `absent` takes the fixture's away. */
  readonly name?: TextForm | 'absent';
  /** Where letters to the counterparty go: an e-mail address, or several with commas between them. `absent` takes the fixture's away. */
  readonly email?: string | 'absent';
  /** The person responsible for the contract. `absent` takes the fixture's away. */
  readonly curator?: IdForm | 'absent';
  /** The person who started it; the curator when not said. `absent` takes the fixture's away. */
  readonly initiator?: IdForm | 'absent';
  /** What is known of each paper. */
  readonly documents?: {
    readonly [k: string]: DocumentAnswerForm;
  };
  /** Facts that the role of their `confirmed_by` has confirmed. */
  readonly confirmed?: readonly IdForm[];
  readonly rates?: RatesForm;
  [k: string]:
    | FactAnswerForm
    | IdForm
    | number
    | 'absent'
    | {
        readonly [k: string]: DocumentAnswerForm;
      }
    | readonly IdForm[]
    | RatesForm
    | undefined;
}
/** What happens or is expected at one moment. */
export interface MomentLineForm {
  readonly at: DurationForm;
  readonly step?: IdForm;
  /** What somebody does. */
  does?:
    | 'submit'
    | 'take'
    | 'release'
    | 'approve'
    | 'approve_with_remarks'
    | 'return'
    | 'reject'
    | 'done'
    | 'ask_client'
    | 'answer'
    | 'delegate'
    | 'invite'
    | 'address_remark'
    | 'accept_remark'
    | 'withdraw_remark'
    | 'resubmit'
    | 'add_document'
    | 'replace_draft'
    | 'promise'
    | 'change_fact'
    | 'confirm_fact'
    | 'confirm_reuse'
    | 'hold'
    | 'resume'
    | 'withdraw'
    | 'change_curator'
    | 'grant_round'
    | 'sign'
    | 'countersign'
    | 'register';
  readonly by?: IdForm;
  readonly to?: IdForm;
  /** Reasons of rules/reasons.yaml. */
  readonly reasons?: readonly IdForm[];
  /** What was said of the revision. */
  readonly remarks?: readonly TextForm[];
  readonly note?: TextForm;
  readonly document?: IdForm;
  /** The facts that are confirmed. */
  readonly facts?: readonly IdForm[];
  /** Which remark, counted from 1. */
  readonly remark?: number;
  readonly until?: DateForm;
  /** The registration number. */
  readonly number?: string;
  readonly changes?: TestChangesForm;
  readonly expect?: ExpectationForm;
}
/** Facts, papers, draft or curator that change. */
export interface TestChangesForm {
  /** The draft changed: anything that names the new version. */
  readonly draft?: string;
  /** What is known of each paper. */
  readonly documents?: {
    readonly [k: string]: DocumentAnswerForm;
  };
  /** Facts that the role of their `confirmed_by` has confirmed. */
  readonly confirmed?: readonly IdForm[];
  readonly curator?: IdForm;
  [k: string]:
    | FactAnswerForm
    | string
    | {
        readonly [k: string]: DocumentAnswerForm;
      }
    | readonly IdForm[]
    | undefined;
}
/** What must be true; lists are exact unless under `includes`. */
export interface ExpectationForm {
  readonly route?: IdForm;
  /** The steps of each stage named; a role stands for the step that resolved to it (`one_of`). */
  readonly approvers?: {
    readonly [k: string]: ExpectedApproversForm;
  };
  /** Which documents are in which state. */
  readonly documents?: {
    readonly missing?: ExpectedDocumentsForm;
    readonly promised?: ExpectedDocumentsForm;
    readonly received?: ExpectedDocumentsForm;
    readonly valid?: ExpectedDocumentsForm;
    readonly expiring?: ExpectedDocumentsForm;
    readonly expired?: ExpectedDocumentsForm;
    readonly invalid?: ExpectedDocumentsForm;
  };
  readonly state?: IdForm;
  /** Whom the case waits for. */
  readonly waiting_for?: IdForm | readonly IdForm[];
  readonly asked?: ExpectedStepsForm;
  readonly kept?: ExpectedStepsForm;
  readonly reminded?: ExpectedRemindedForm;
  /** What was reported to whom. */
  readonly escalated?: {
    readonly [k: string]: IdForm;
  };
  readonly notified?: ExpectedToldForm;
  readonly letter?: ExpectedLettersForm;
  /** The task that was opened. */
  readonly task?: {
    readonly for: IdForm;
    /** Paper or electronic. */
    readonly form?: 'paper' | 'electronic';
    /** How many copies are printed. */
    readonly copies?: number;
    /** Who signs for us. */
    readonly signers?: readonly IdForm[];
    /** How it goes to the counterparty. */
    readonly send?: 'edo' | 'courier' | 'post' | 'by_hand' | 'email';
    readonly files?: ExpectedPapersForm;
  };
  readonly folder?: ExpectedPapersForm;
  /** How many remarks have which fate. */
  readonly remarks?: {
    /** How many are open. */
    readonly open?: number;
    /** How many are addressed. */
    readonly addressed?: number;
    /** How many are accepted. */
    readonly accepted?: number;
    /** How many are withdrawn. */
    readonly withdrawn?: number;
  };
  /** Why what the line does is refused; at the start, why the contract is not sent to approval. */
  refused?:
    | 'not_in_this_state'
    | 'not_submitted_yet'
    | 'submitted_already'
    | 'signing_has_begun'
    | 'case_on_hold'
    | 'not_on_hold'
    | 'case_ended'
    | 'not_your_step'
    | 'not_your_case'
    | 'not_your_remark'
    | 'not_your_fact'
    | 'not_the_arbiter'
    | 'not_the_owner'
    | 'own_contract'
    | 'no_such_step'
    | 'no_such_remark'
    | 'no_such_document'
    | 'no_such_fact'
    | 'no_such_person'
    | 'no_such_role'
    | 'step_not_open'
    | 'step_already_met'
    | 'taken_by_another'
    | 'taken_already'
    | 'not_taken'
    | 'voted_already'
    | 'one_visa_only'
    | 'verdict_not_offered'
    | 'older_revision'
    | 'no_such_revision'
    | 'no_reason_given'
    | 'unknown_reason'
    | 'nothing_said'
    | 'papers_missing'
    | 'remarks_open'
    | 'remark_closed'
    | 'remark_not_answered'
    | 'not_invitable'
    | 'invited_already'
    | 'not_in_this_role'
    | 'asked_already'
    | 'nothing_to_confirm'
    | 'same_curator'
    | 'nothing_changed'
    | 'received_already'
    | 'not_received'
    | 'in_the_past';
  readonly not_needed?: ExpectedPartsForm;
}
/** routes/tests/*.yaml: contracts, what happens to them, and what is expected. */
export interface TestsFile {
  /** Contracts that tests start from. */
  readonly fixtures?: {
    readonly [k: string]: ContractForm;
  };
  readonly starts?: MomentForm;
  /** Each starts with a dash and a name. */
  readonly tests: readonly RuleTestForm[];
}
