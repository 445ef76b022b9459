// Why a revision cannot be read: the machine, the clone or the name is not as needed. The words are those of the command line.

/**
 * `no_git`: no git on this machine. `no_folder`: `dir` is no directory. `not_git`: `dir` lies in no git repository. `untrusted`: git
 * does not open it since it belongs to somebody else. `no_revision`: no commit of that name (`meant`: a branch or tag that looks like it).
 * `shallow`: the same in a clone that holds only the newest commits. `objects_missing`: a partial clone without the files. `no_main`: no
 * main branch to compare with. `unrelated`: no common ancestor. `git_failed`: anything else, in git's words.
 */
export type RevisionRefusal = {
  readonly kind: 'refused';
  readonly why:
    | 'no_git'
    | 'no_folder'
    | 'not_git'
    | 'untrusted'
    | 'no_revision'
    | 'shallow'
    | 'objects_missing'
    | 'no_main'
    | 'unrelated'
    | 'git_failed';
  /** `dir`, `revision`, `reason`: what the sentence names. */
  readonly params: Readonly<Record<string, string>>;
  readonly meant?: string;
};

/** A refusal. */
export function refusal(
  why: RevisionRefusal['why'],
  params: RevisionRefusal['params'],
  meant?: string,
): RevisionRefusal {
  return meant === undefined ? { kind: 'refused', why, params } : { kind: 'refused', why, params, meant };
}
