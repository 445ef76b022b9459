// A route as a picture, before any drawing: boxes with words, in the language of the reader.

/** `lit`: on this contract's path; `dim`: not needed by it; `open`: hangs on unanswered facts; `plain`: no contract was given. */
export type Light = 'plain' | 'lit' | 'dim' | 'open';

export type PictureStep = {
  /** Unique in the picture. */
  readonly id: string;
  readonly title: string;
  /** Deadline, quorum, act, people: a line each. */
  readonly notes: readonly string[];
  /** The condition in words, or why it is not needed. */
  readonly condition?: string;
  readonly light: Light;
  readonly act: 'approve' | 'advise' | 'inform' | 'perform';
  /** The step of this stage that it follows. */
  readonly follows?: string;
};

export type PictureStage = {
  readonly id: string;
  readonly title: string;
  readonly condition?: string;
  readonly light: Light;
  /** Papers that hold the stage back until they are in. */
  readonly gate: readonly string[];
  readonly steps: readonly PictureStep[];
};

export type Picture = {
  readonly title: string;
  /** When the route is taken, or why this contract takes it. */
  readonly because: readonly string[];
  readonly start: { readonly title: string; readonly gate: readonly string[] };
  readonly stages: readonly PictureStage[];
  readonly signing: { readonly title: string; readonly gate: readonly string[]; readonly notes: readonly string[] };
  /** What a return leads to. */
  readonly onReturn: string;
};
