// All files at once: every name looked up, every value read, everything that no single file can tell.

import type { Day } from '../../domain/day.ts';
import type { Letter } from '../../domain/directory.ts';
import type { CheckedFile } from '../form/checked-file.ts';
import type { SourceFile } from '../read/source-tree.ts';
import { checkCalendarEnds } from './check-calendar-ends.ts';
import type { NamedLink } from './check-cycles.ts';
import { checkCycles } from './check-cycles.ts';
import { checkExpired } from './check-expired.ts';
import { officeTime } from './check-moments.ts';
import { checkTests } from './check-tests.ts';
import { countVoters } from './count-voters.ts';
import type { FilesByKind } from './files-by-kind.ts';
import { filesByKind } from './files-by-kind.ts';
import type { Located } from './located.ts';
import type { Naming } from './naming.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveClients } from './resolve-clients.ts';
import { resolveDocuments, resolvePackage } from './resolve-documents.ts';
import { resolveFacts, resolveImpossible } from './resolve-facts.ts';
import { resolveFunnel } from './resolve-funnel.ts';
import { resolveLetter } from './resolve-letter.ts';
import { resolveLimits } from './resolve-limits.ts';
import { resolveDepartments, resolvePeople } from './resolve-people.ts';
import { resolvePolicy } from './resolve-policy.ts';
import { resolveReasons } from './resolve-reasons.ts';
import { resolveRoles } from './resolve-roles.ts';
import { resolveRoutesAndAmendments } from './resolve-routes-and-amendments.ts';
import { resolveSigning } from './resolve-signing.ts';
import { resolveSlas, resolveStates } from './resolve-slas.ts';
import type { ResolvedRules } from './resolved-rules.ts';

/**
 * Resolves all files whose form holds; `sources` are all that were read. Findings go to the naming's reporter. The rules are undefined
 * while there is no policy. They are worth something only when nothing was reported.
 */
export function resolveRules(
  naming: Naming,
  sources: readonly SourceFile[],
  checked: readonly CheckedFile[],
  asOf: Day,
): ResolvedRules | undefined {
  const files = filesByKind(checked);
  const people = resolveRolesFile(naming, files);
  const slas = files.sla.flatMap((file) => resolveSlas(naming, file));
  const states = files.sla.flatMap((file) => resolveStates(naming, file));
  const facts = files.facts.flatMap((file) => resolveFacts(naming, file));
  const impossible = files.facts.flatMap((file) => resolveImpossible(naming, file));
  const rules = resolveRoutesAndAmendments(naming, sources, files, people.voters, slas);
  const documents = files.documents.flatMap((file) => resolveDocuments(naming, file));
  const packages = files.package.map((file) => resolvePackage(naming, file));
  const clientLists = files.clients.flatMap((file) => resolveClients(naming, file));
  const reasons = files.reasons.flatMap((file) => resolveReasons(naming, file));
  const signing = files.signing.flatMap((file) => resolveSigning(naming, file));
  const funnel = files.funnel.map((file) => resolveFunnel(naming, file))[0];
  const letters = resolveLetters(naming, files);
  const calendars = files.calendar.map((file) => resolveCalendar(naming, file));
  const policy = files.policy.map((file) => resolvePolicy(naming, file, asOf))[0];
  for (const file of files.calendar) checkCalendarEnds(naming, file, asOf);
  for (const file of files.route) checkExpired(naming, 'route', file, asOf);
  for (const file of files.amendment) checkExpired(naming, 'amendment', file, asOf);
  const office = officeTime(
    naming,
    calendars.find(({ calendar }) => calendar === policy?.calendar),
  );
  for (const file of files.tests) checkTests(naming, file, office);
  // Last of all, when it is known with what facts the limits are compared.
  const limits = files.limits.flatMap((file) => resolveLimits(naming, file));
  if (policy === undefined) return undefined;
  return {
    decisions: {
      policy,
      facts: sorted(facts, ({ fact }) => fact),
      impossible,
      limits: sorted(limits, ({ limit }) => limit),
      clientLists: sorted(clientLists, ({ list }) => list),
      documents: sorted(documents, ({ document }) => document),
      packages: sorted(packages, (rule) => rule.package),
      roles: sorted(people.roles, ({ role }) => role),
      slas: sorted(slas, ({ sla }) => sla),
      states,
      routes: sorted(rules.routes, ({ route }) => route),
      amendments: sorted(rules.amendments, ({ amendment }) => amendment),
      signing,
    },
    directory: {
      departments: sorted(people.departments, ({ department }) => department),
      people: sorted(people.people, ({ person }) => person),
      calendars: sorted(calendars, ({ calendar }) => calendar),
      reasons: sorted(reasons, ({ reason }) => reason),
      letters: sorted(letters, ({ letter }) => letter),
      ...(funnel === undefined ? {} : { funnel }),
    },
  };
}

function resolveRolesFile(naming: Naming, files: FilesByKind) {
  const roleLinks: NamedLink[] = [];
  const parentLinks: NamedLink[] = [];
  const departments = files.roles.flatMap((file) => resolveDepartments(naming, file, parentLinks));
  const people = files.roles.flatMap((file) => resolvePeople(naming, file));
  const roles = files.roles.flatMap((file) => resolveRoles(naming, file, roleLinks));
  checkCycles(naming, roleLinks);
  checkCycles(naming, parentLinks);
  return { departments, people, roles, voters: countVoters(roles, people, departments) };
}

function resolveLetters(naming: Naming, files: FilesByKind): readonly Letter[] {
  const seen = new Map<string, Located<unknown>>();
  return files.letter.map((file) => resolveLetter(naming, file, seen));
}

/** What is told by its id stands in the order of the ids: the order of files and keys means nothing. */
function sorted<T>(rules: readonly T[], idOf: (rule: T) => string): readonly T[] {
  return rules.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
