// What reception reads in its tasks: the files that are signed, on what, by whom, where they go; then what is scanned and registered.
import { word } from '../../../../diagnostics/catalogue/words.ts';
import type { DeskTools, OutgoingOf } from '../desk-tools.ts';
import { filedPapers } from '../files/filed-papers.ts';
import { link } from '../links.ts';
import type { Telling } from '../telling.ts';

type Opening = OutgoingOf<'reception_task'>;

/** Of the hash of a file, as people compare it. */
const SHORT = 12;

export async function receptionLines(tools: DeskTools, telling: Telling, out: Opening): Promise<readonly string[]> {
  return out.effect.state === 'signing' ? await signingLines(tools, telling, out) : scanningLines(telling, out);
}

async function signingLines(tools: DeskTools, telling: Telling, { effect, kase }: Opening): Promise<readonly string[]> {
  const { say, language } = telling;
  const { rule } = kase.plan.signing;
  const draft = kase.context.content.draft;
  const address = (await filedPapers(tools, kase)).get('draft');
  return [
    say('sign_revision', { revision: effect.revision }),
    ...(address === undefined ? [] : [`${say('sign_file')} ${link(address, say('draft_name'))}`]),
    ...(draft === undefined ? [] : [say('sign_hash', { hash: draft.slice(0, SHORT) })]),
    ...(rule === undefined
      ? [word('unanswered', language)]
      : [...formLines(telling, rule), ...signerLines(telling, effect, rule), sendLine(telling, rule)]),
  ];
}

type Rule = NonNullable<Opening['kase']['plan']['signing']['rule']>;

function formLines({ say }: Telling, { form, copies }: Rule): readonly string[] {
  if (form === 'electronic') return [say('sign_electronic')];
  if (copies === undefined) return [say('sign_paper_any')];
  return [say('sign_paper_any'), say('sign_print', { copies })];
}

const WAYS = ['edo', 'courier', 'post', 'by_hand', 'email'] as const;

/** Rules may name any way; those that are usual have words. */
function sendLine({ say }: Telling, { send }: Rule): string {
  const way = WAYS.find((known) => known === send);
  return way === undefined ? say('sign_send', { send }) : say(`sign_send_${way}`);
}

/** An effect of before names no people. */
function signerLines({ say, wording }: Telling, { signers }: Opening['effect'], rule: Rule): readonly string[] {
  const { names } = wording;
  if (signers === undefined) return [say('sign_signers', { roles: rule.signers.map(names.role) })];
  return signers.map(({ role, people }) =>
    people.length === 0
      ? say('sign_nobody', { role: names.role(role) })
      : say('sign_people', { role: names.role(role), people: people.map(names.person) }),
  );
}

function scanningLines({ say }: Telling, { kase, bundle }: Opening): readonly string[] {
  const form = kase.plan.signing.rule?.form;
  const { number } = bundle.decisions.policy;
  return [
    ...(form === undefined ? [] : [say(form === 'paper' ? 'scan_paper' : 'scan_electronic')]),
    say(number === undefined ? 'number_asked' : 'number_given'),
  ];
}
