// A rule file whose form holds: its data, typed by its kind, with the tree that knows the places.

import type { FileKind, SourceFile } from '../read/source-tree.ts';
import type {
  AmendmentFile,
  CalendarFile,
  ClientsFile,
  DocumentsFile,
  FactsFile,
  FunnelFile,
  LetterFile,
  LimitsFile,
  PackageFile,
  PolicyFile,
  ReasonsFile,
  RolesFile,
  RouteFile,
  SigningFile,
  SlaFile,
  TestsFile,
} from './rule-files.generated.ts';

/** The type of the data of each kind of file. */
export type FileData = {
  readonly policy: PolicyFile;
  readonly facts: FactsFile;
  readonly limits: LimitsFile;
  readonly clients: ClientsFile;
  readonly documents: DocumentsFile;
  readonly package: PackageFile;
  readonly roles: RolesFile;
  readonly sla: SlaFile;
  readonly calendar: CalendarFile;
  readonly reasons: ReasonsFile;
  readonly letter: LetterFile;
  readonly signing: SigningFile;
  readonly funnel: FunnelFile;
  readonly amendment: AmendmentFile;
  readonly route: RouteFile;
  readonly tests: TestsFile;
};

/** A file of one kind. */
export type CheckedFileOf<K extends keyof FileData> = {
  readonly kind: K;
  readonly data: FileData[K];
  readonly source: SourceFile;
};

export type CheckedFile = { readonly [K in keyof FileData]: CheckedFileOf<K> }[keyof FileData];

/** Puts data that the validator of its kind has passed under its type: the one place where that is taken on trust. */
export function checkedFile(kind: Exclude<FileKind, 'unknown'>, data: unknown, source: SourceFile): CheckedFile {
  return { kind, data, source } as CheckedFile;
}
