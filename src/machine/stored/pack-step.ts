// A step as it is stored: what is usual is left out, and comes back when it is read.

import type { AskedPerson, CaseStep, Vote } from '../../domain/case.ts';
import type { RoleId } from '../../domain/ids.ts';

/** `role`: of everybody in the step who does not say another. A vote without a verdict approves, and without a revision is on the step's. */
export type PackedStep = Omit<CaseStep, 'generation' | 'asked' | 'taken' | 'votes' | 'fired'> & {
  readonly role?: RoleId;
  /** 1 when absent. */
  readonly generation?: number;
  /** A bare name is a member of the step's role. */
  readonly asked?: readonly (AskedPerson['person'] | PackedPerson)[];
  readonly taken?: CaseStep['taken'];
  readonly votes?: readonly PackedVote[];
  readonly fired?: CaseStep['fired'];
};

type PackedPerson = Partial<AskedPerson> & Pick<AskedPerson, 'person'>;
type PackedVote = Partial<Vote> & Pick<Vote, 'by' | 'at'>;

export function packStep({ generation, asked, taken, votes, fired, ...step }: CaseStep): PackedStep {
  const role = asked[0]?.role ?? votes[0]?.role;
  return {
    ...step,
    ...(role === undefined ? {} : { role }),
    ...(generation === 1 ? {} : { generation }),
    ...(asked.length === 0 ? {} : { asked: asked.map((one) => packPerson(one, role)) }),
    ...(taken.length === 0 ? {} : { taken }),
    ...(votes.length === 0 ? {} : { votes: votes.map((vote) => packVote(vote, role, step.revision)) }),
    ...(fired.length === 0 ? {} : { fired }),
  };
}

function packPerson(person: AskedPerson, usual: RoleId | undefined): AskedPerson['person'] | PackedPerson {
  const { role, as, ...rest } = person;
  const isUsual = role === usual && as === 'member' && rest.insteadOf === undefined;
  if (isUsual) return rest.person;
  return { ...rest, ...(role === usual ? {} : { role }), ...(as === 'member' ? {} : { as }) };
}

function packVote(
  { role, verdict, revision, ...vote }: Vote,
  usual: RoleId | undefined,
  asked: number | undefined,
): PackedVote {
  return {
    ...vote,
    ...(role === usual ? {} : { role }),
    ...(verdict === 'approve' ? {} : { verdict }),
    ...(revision === asked ? {} : { revision }),
  };
}

export function unpackStep({ role, generation, asked, taken, votes, fired, ...step }: PackedStep): CaseStep {
  const usual = (): RoleId => {
    if (role === undefined) throw new Error('a stored step leaves out a role that it does not name');
    return role;
  };
  return {
    ...step,
    generation: generation ?? 1,
    asked: (asked ?? []).map((one): AskedPerson => {
      const person: PackedPerson = typeof one === 'string' ? { person: one } : one;
      return { ...person, role: person.role ?? usual(), as: person.as ?? 'member' };
    }),
    taken: taken ?? [],
    votes: (votes ?? []).map((vote): Vote => unpackVote(vote, usual, step.revision)),
    fired: fired ?? [],
  };
}

function unpackVote(vote: PackedVote, usual: () => RoleId, asked: number | undefined): Vote {
  const revision = vote.revision ?? asked;
  if (revision === undefined) throw new Error('a stored vote leaves out a revision that its step does not name');
  return { ...vote, role: vote.role ?? usual(), verdict: vote.verdict ?? 'approve', revision };
}
