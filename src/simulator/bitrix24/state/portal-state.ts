// What the portal holds. Rows are kept as they are, and shown as each method shows them.
import type { Instant } from '../../../domain/instant.ts';

/** A field of an item, by its own name (`stageId`) or the original one of a user field (`UF_CRM_13_HOLDER`). */
export type Item = Record<string, unknown> & { readonly id: number; readonly entityTypeId: number };

export type SmartType = {
  readonly id: number;
  readonly entityTypeId: number;
  title: string;
  /** `isStagesEnabled` and its like, `Y` or `N`. */
  readonly flags: Record<string, string>;
  linkedUserFields: Record<string, boolean>;
  relations: Record<string, unknown>;
  readonly createdTime: Instant;
  updatedTime: Instant;
  updatedBy: number;
};

export type Category = {
  readonly id: number;
  readonly entityTypeId: number;
  name: string;
  sort: number;
  isDefault: boolean;
};

export type Stage = {
  readonly id: number;
  readonly entityId: string;
  readonly statusId: string;
  readonly categoryId: number;
  readonly system: boolean;
  name: string;
  sort: number;
  color: string;
  /** In progress without one. */
  semantics: 'S' | 'F' | undefined;
};

export type UserField = {
  readonly id: number;
  /** `CRM_13` */
  readonly entityId: string;
  readonly fieldName: string;
  readonly userTypeId: string;
  readonly multiple: boolean;
  mandatory: boolean;
  /** Labels, settings, order and whatever else is kept as given. */
  rest: Record<string, unknown>;
  options: readonly { readonly id: number; readonly value: string; readonly sort: number; readonly xmlId: string }[];
};

/** An entry of the stage history. TYPE_ID: 1 created, 2 to a stage in progress, 3 to a final one, 5 to another funnel. */
export type StageMove = {
  readonly id: number;
  readonly entityTypeId: number;
  readonly ownerId: number;
  readonly typeId: 1 | 2 | 3 | 5;
  readonly at: Instant;
  readonly categoryId: number;
  readonly stageId: string;
  readonly semantics: 'P' | 'S' | 'F';
  /** Not shown by any method. Nobody: a robot. */
  readonly movedBy: number;
};

export type StoredFile = { readonly id: number; readonly name: string; readonly content: Buffer };

export type DiskObject = {
  readonly id: number;
  readonly type: 'folder' | 'file';
  name: string;
  readonly storageId: number;
  readonly parentId: number;
  readonly createdBy: number;
  readonly createdAt: Instant;
  updatedAt: Instant;
  fileId: number;
  version: number;
  rights: readonly unknown[];
};

export type TimelineComment = {
  readonly id: number;
  readonly entityType: string;
  entityId: number;
  readonly authorId: number;
  readonly created: Instant;
  comment: string;
  files: readonly number[];
};

/** By the names of the second version, in capitals; numbers as numbers. */
export type Task = Record<string, unknown> & { readonly ID: number };

export type Bot = {
  readonly id: number;
  readonly code: string;
  readonly token: string;
  name: string;
  readonly events: BotEvent[];
};
export type BotEvent = {
  readonly eventId: number;
  readonly type: string;
  readonly at: Instant;
  /** Not to be seen before: it comes late. */
  readonly from: Instant;
  readonly data: Readonly<Record<string, unknown>>;
};
export type BotCommand = {
  readonly id: number;
  readonly botId: number;
  readonly command: string;
  fields: Record<string, unknown>;
};

export type Message = {
  readonly id: number;
  readonly chatId: number;
  readonly authorId: number;
  readonly at: Instant;
  readonly uuid: string;
  readonly replyId: number;
  text: string;
  /** As sent; `undefined` when there is none. */
  keyboard: unknown;
  isDeleted: boolean;
};
/** A chat of two, or of many with a name. */
export type Chat = { readonly id: number; readonly members: number[]; readonly name: string | undefined };

export type PortalUser = {
  readonly id: number;
  readonly name: string;
  readonly lastName: string;
  readonly email: string;
  position: string;
  departments: readonly number[];
  active: boolean;
  /** End of the absence of now. */
  absentUntil: Instant | undefined;
};
export type Department = {
  readonly id: number;
  readonly name: string;
  readonly parent: number | undefined;
  head: number | undefined;
};

/** What happened: told to outgoing webhooks, with ids alone. */
export type PortalEvent = { readonly name: string; readonly data: Readonly<Record<string, unknown>> };

/** A request that the table of methods does not know, or not so. */
export type Malformed = { readonly method: string; readonly says: string; readonly at: Instant };
export type SeenCall = {
  readonly method: string;
  readonly userId: number;
  readonly at: Instant;
  readonly inBatch: boolean;
};

export type PortalState = {
  readonly types: Map<number, SmartType>;
  readonly categories: Map<number, Category>;
  readonly stages: Map<number, Stage>;
  readonly fields: Map<number, UserField>;
  /** By `entityTypeId/id`. */
  readonly items: Map<string, Item>;
  /** Deleted, by the same key, where the process has a bin. */
  readonly bin: Map<string, Item>;
  readonly moves: StageMove[];
  readonly cards: Map<string, unknown>;
  readonly requisites: Map<number, Record<string, unknown>>;
  readonly requisiteLinks: Map<string, Record<string, number>>;
  readonly comments: Map<number, TimelineComment>;
  readonly tasks: Map<number, Task>;
  readonly checklist: Map<number, Record<string, unknown>>;
  /** Answers given by Idempotency-Key. */
  readonly repeated: Map<string, { readonly body: string; readonly result: unknown; readonly at: Instant }>;
  readonly files: Map<number, StoredFile>;
  readonly storages: Map<
    number,
    {
      readonly id: number;
      readonly name: string;
      readonly entityType: string;
      readonly entityId: string;
      readonly rootId: number;
    }
  >;
  readonly disk: Map<number, DiskObject>;
  /** Places to which a file may be sent after the fact, by token. */
  readonly uploads: Map<string, { readonly folderId: number; readonly name: string; readonly unique: boolean }>;
  readonly users: Map<number, PortalUser>;
  readonly departments: Map<number, Department>;
  readonly bots: Map<number, Bot>;
  readonly commands: Map<number, BotCommand>;
  readonly chats: Map<number, Chat>;
  readonly messages: Map<number, Message>;
  readonly events: PortalEvent[];
  readonly malformed: Malformed[];
  /** Every call that was looked at. */
  readonly calls: SeenCall[];
  /** Webhooks that are revoked or expired, by user. */
  readonly revoked: Set<number>;
  readonly nextId: (kind: string) => number;
};

/** Where counting starts: far apart, so that an id of one kind is none of another. */
const FIRST_IDS: Readonly<Record<string, number>> = {
  type: 13,
  entityType: 1030,
  category: 7,
  stage: 1073,
  field: 6953,
  option: 3363,
  task: 3711,
  disk: 8960,
  file: 12_345,
  bot: 456,
  command: 42,
  message: 84_800,
  chat: 1489,
  botEvent: 1001,
  comment: 999,
  requisite: 40,
};

/** A portal with a company drive and nobody in it. */
export function emptyPortal(now: Instant): PortalState {
  const given = new Map<string, number>();
  const nextId = (kind: string): number => {
    const id = (given.get(kind) ?? (FIRST_IDS[kind] ?? 1) - 1) + 1;
    given.set(kind, id);
    return id;
  };
  const rootId = nextId('disk');
  const storage = { id: 13, name: 'Общий диск', entityType: 'common', entityId: 'shared_files_s1', rootId };
  return {
    types: new Map(),
    categories: new Map(),
    stages: new Map(),
    fields: new Map(),
    items: new Map(),
    bin: new Map(),
    moves: [],
    cards: new Map(),
    requisites: new Map(),
    requisiteLinks: new Map(),
    comments: new Map(),
    tasks: new Map(),
    checklist: new Map(),
    repeated: new Map(),
    files: new Map(),
    storages: new Map([[storage.id, storage]]),
    disk: new Map([[rootId, rootFolder(rootId, storage.id, now)]]),
    uploads: new Map(),
    users: new Map(),
    departments: new Map(),
    bots: new Map(),
    commands: new Map(),
    chats: new Map(),
    messages: new Map(),
    events: [],
    malformed: [],
    calls: [],
    revoked: new Set(),
    nextId,
  };
}

function rootFolder(id: number, storageId: number, now: Instant): DiskObject {
  const nobody = { createdBy: 0, createdAt: now, updatedAt: now };
  return { id, type: 'folder', name: '', storageId, parentId: 0, fileId: 0, version: 0, rights: [], ...nobody };
}
