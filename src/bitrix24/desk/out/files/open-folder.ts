// Folders on the company's drive: one for each counterparty, in it one for each contract, and beside that one for what is not for everybody.
import type { PersonId } from '../../../../domain/ids.ts';
import { findAccount } from '../account-of.ts';
import { contractNumber, counterpartyTaxId, counterpartyTitle } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import type { Telling } from '../telling.ts';
import { tellingOf } from '../telling.ts';
import { inCounterpartyFolder } from './counterparty-folder.ts';
import type { FolderRight } from './disk-access.ts';
import { diskName } from './disk-name.ts';
import type { FolderNote } from './folder-note.ts';
import { findFolder, keepFolder } from './folder-note.ts';

export const openFolder: Doing<OutgoingOf<'open_folder'>> = {
  send: async (tools, out) => {
    const { folder } = await folderOf(tools, tellingOf(out, tools));
    return { farName: `folder/${folder}` };
  },
};

/** Of the case, made where it is not there yet: each by its name in its parent, so that it is made but once. */
export async function folderOf(tools: DeskTools, telling: Telling): Promise<FolderNote> {
  const { out, plain, item } = telling;
  const known = await findFolder(tools, out.kase.id);
  if (known !== undefined) return known;
  const { disk, notes, secret, map } = tools;
  const { urgency } = out;
  const { folder, parent: counterparty } = await inCounterpartyFolder(
    { disk, notes, secret, parent: map.folderId },
    { name: counterpartyName(telling), urgency },
    {
      name: diskName(plain('folder_of_contract', { number: contractNumber(telling), item })),
      rights: rightsOf(telling, routePeople(telling)),
      urgency,
    },
  );
  const note: FolderNote = { counterparty, folder };
  await keepFolder(tools, out.kase.id, note);
  return note;
}

/** Of the case, for papers that are not for everybody: beside the contract's folder, since who may see that one sees what is in it. */
export async function personalFolderOf(tools: DeskTools, telling: Telling): Promise<number> {
  const { out, plain, item } = telling;
  const note = await folderOf(tools, telling);
  if (note.personal !== undefined) return note.personal;
  const personal = await tools.disk.folderIn(note.counterparty, {
    name: diskName(plain('folder_of_personal', { number: contractNumber(telling), item })),
    rights: rightsOf(telling, personalReaders(telling)),
    urgency: out.urgency,
  });
  await keepFolder(tools, out.kase.id, { ...note, personal });
  return personal;
}

/** A number tells namesakes apart; without name and number it is the card's own. */
function counterpartyName(telling: Telling): string {
  const title = counterpartyTitle(telling);
  const id = counterpartyTaxId(telling);
  if (title === undefined && id === undefined)
    return diskName(telling.plain('counterparty_unnamed'), ` ${telling.item}`);
  return title === undefined ? diskName(id ?? '') : diskName(title, id === undefined ? '' : ` ${id}`);
}

function rightsOf({ out }: Telling, readers: readonly PersonId[]): readonly FolderRight[] {
  const { curator, initiator } = out.kase.context.people;
  const editors = [...new Set([curator, initiator])];
  const right = (access: FolderRight['access']) => (person: PersonId) => {
    const account = findAccount(out.bundle, person);
    return account === undefined ? [] : [{ account, access }];
  };
  return [
    ...editors.flatMap(right('disk_access_edit')),
    ...[...new Set(readers)].filter((person) => !editors.includes(person)).flatMap(right('disk_access_read')),
  ];
}

/** Everybody whom the route asks, and whoever signs for us. */
function routePeople({ out }: Telling): readonly PersonId[] {
  return out.kase.plan.stages.flatMap(({ steps }) =>
    steps.flatMap(({ roles }) => roles.flatMap(({ people }) => people.map(({ person }) => person))),
  );
}

/** Whoever has to check a paper that is not for everybody. */
function personalReaders({ out }: Telling): readonly PersonId[] {
  const { plan } = out.kase;
  const checking = new Set(plan.documents.flatMap(({ personal, checkedBy }) => (personal ? (checkedBy ?? []) : [])));
  return plan.stages.flatMap(({ steps }) =>
    steps.flatMap(({ roles }) =>
      roles
        .filter(({ role, asked }) => checking.has(role ?? asked))
        .flatMap(({ people }) => people.map(({ person }) => person)),
    ),
  );
}
