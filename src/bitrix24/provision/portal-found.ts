// What was found on a portal of what Vizir needs there.

export type FoundStage = {
  readonly id: number;
  /** Without the prefix of process and funnel. */
  readonly code: string;
  readonly name: string;
  readonly sort: number;
  readonly color: string;
  readonly group: 'going' | 'success' | 'failure';
};

export type FoundField = {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly isMultiple: boolean;
  readonly isFiltered: boolean;
  /** Over the field, by language; undefined where the portal does not say. */
  readonly label: Readonly<Record<string, string>>;
  readonly options: readonly {
    readonly id: number;
    readonly value: string;
    readonly xmlId: string;
    readonly sort: number;
    readonly def: string;
  }[];
};

export type FormElement = {
  readonly name: string;
  readonly optionFlags?: number;
  readonly options?: Readonly<Record<string, unknown>>;
};
export type FoundForm = readonly {
  readonly name: string;
  readonly title: string;
  readonly elements: readonly FormElement[];
}[];

export type FoundSection = {
  readonly typeId: number;
  readonly entityTypeId: number;
  readonly title: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly isLinkedToTasks: boolean;
  readonly funnel: { readonly categoryId: number; readonly name: string };
  readonly otherFunnels: readonly string[];
  /** In their order. */
  readonly stages: readonly FoundStage[];
  /** Codes of stages that hold a card, among those that may be removed. */
  readonly busy: ReadonlySet<string>;
  readonly fields: readonly FoundField[];
  /** Common to all; undefined while nobody has arranged it. */
  readonly form: FoundForm | undefined;
};

export type FoundBot = { readonly id: number; readonly commands: readonly string[] };

export type PortalFound = {
  /** Of the webhook's owner. */
  readonly user: number;
  readonly section: FoundSection | undefined;
  /** Another section has our number, or our title: its title. */
  readonly stranger: { readonly kind: 'number' | 'title'; readonly title: string } | undefined;
  readonly storage: number | undefined;
  readonly folder: { readonly id: number; readonly name: string } | undefined;
  readonly bot: FoundBot | undefined;
};
