// A whole check: what was found in reading, what is proven, what no test exercises, weighed by the policy that holds.

import { compareFindings } from './diagnostics/compare-findings.ts';
import type { Finding } from './diagnostics/finding.ts';
import type { Comparison } from './diagnostics/policy-change.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Day } from './domain/day.ts';
import type { Weighing } from './language/apply-policy.ts';
import { applyPolicy } from './language/apply-policy.ts';
import { comparePolicies } from './language/compare-policies.ts';
import type { BaseOfRules } from './language/judge-by-base.ts';
import { promisesOfBase, weighingOfBase } from './language/judge-by-base.ts';
import { proveRules } from './prove/prove-rules.ts';
import type { LoadedRules } from './repository/load-rules.ts';
import { loadRules } from './repository/load-rules.ts';
import { loadRulesAt } from './repository/revision/load-rules-at.ts';
import type { RevisionRefusal } from './repository/revision/revision-refusal.ts';
import { untestedRules } from './untested-rules.ts';

export type CheckRequest = {
  readonly dir: string;
  readonly asOf: Day;
  /** The rules in `dir`, loaded as of that day. */
  readonly loaded: LoadedRules;
  /** The git revision whose promises, severities and ignores hold. */
  readonly base?: string | undefined;
  /** Look also for rules that no test exercises. */
  readonly coverage?: 'yes' | undefined;
};

/** `findings` sorted by place. `comparison` is there when a base was named. */
export type CheckedRules = Omit<LoadedRules, 'parsed'> & { readonly kind: 'checked'; readonly comparison?: Comparison };

/** Checks the rules of a repository. What is wrong with them is among the findings; a base that git cannot give is a refusal. */
export async function checkRepository(request: CheckRequest): Promise<CheckedRules | RevisionRefusal> {
  const { dir, asOf, base, loaded } = request;
  if (base === undefined) {
    const { bundle } = loaded;
    return bundle === undefined
      ? { kind: 'checked', ...loaded }
      : weighed(loaded, bundle.decisions.policy, await findAll(bundle, request), asOf);
  }
  const revision = await loadRulesAt(dir, base, { asOf });
  if (revision.kind === 'refused') return revision;
  const { commit, rules } = revision;
  return rules.bundle === undefined
    ? await checkAlone(request, rules, { base, commit, outcome: 'base_does_not_check', changes: [] })
    : await checkByBase(request, { name: base, bundle: rules.bundle, sources: rules.sources }, commit);
}

/** A base that does not check judges nothing: the rules at hand are judged by themselves, and that is said. */
async function checkAlone(request: CheckRequest, base: LoadedRules, comparison: Comparison): Promise<CheckedRules> {
  const { loaded, asOf } = request;
  const { bundle } = loaded;
  const count = base.findings.filter(({ severity }) => severity === 'error').length;
  const finding: Finding = { code: 418, severity: 'warning', params: { base: comparison.base, count }, others: [] };
  if (bundle === undefined) return { kind: 'checked', ...loaded, comparison, findings: [finding, ...loaded.findings] };
  const found = [...(await findAll(bundle, request)), finding];
  return { ...weighed(loaded, bundle.decisions.policy, found, asOf), comparison };
}

async function checkByBase(request: CheckRequest, base: BaseOfRules, commit: string): Promise<CheckedRules> {
  const { dir, asOf, loaded } = request;
  const own = loaded.bundle;
  const policy = own === undefined ? base.bundle.decisions.policy : weighingOfBase(base, own, loaded.sources);
  // Weighed by their own policy, findings that the base wants to see may be missing: they are looked for anew.
  const head = await loadRules(dir, { asOf, policy });
  const sources = bothSources(base, head.sources);
  const { bundle } = head;
  // Errors of reading come first: what is not read cannot be compared.
  if (bundle === undefined) {
    return {
      kind: 'checked',
      ...head,
      sources,
      comparison: { base: base.name, commit, outcome: 'not_read', changes: [] },
    };
  }
  const { promises, findings } = promisesOfBase(base, bundle);
  const found = [...findings, ...(await findAll(bundle, request, promises))];
  const changes = comparePolicies(base.bundle, bundle, asOf);
  return {
    ...weighed(head, policy, found, asOf),
    sources,
    comparison: { base: base.name, commit, outcome: 'compared', changes },
  };
}

async function findAll(
  bundle: Bundle,
  { dir, asOf, coverage }: CheckRequest,
  promises?: Bundle['decisions']['policy']['promises'],
): Promise<readonly Finding[]> {
  const proved = await proveRules(bundle, promises === undefined ? { asOf } : { asOf, promises });
  return [...proved.findings, ...(coverage === undefined ? [] : await untestedRules(dir, bundle, asOf))];
}

function weighed(loaded: LoadedRules, policy: Weighing, found: readonly Finding[], asOf: Day): CheckedRules {
  const findings = [...loaded.findings, ...applyPolicy(found, policy, asOf)].sort(compareFindings);
  return { kind: 'checked', ...loaded, findings };
}

/** The text of a file at hand, or of one of the base, which has the base's name in front. */
function bothSources({ name, sources }: BaseOfRules, own: LoadedRules['sources']): LoadedRules['sources'] {
  const label = `${name}:`;
  return (file) => (file.startsWith(label) ? sources(file.slice(label.length)) : own(file));
}
