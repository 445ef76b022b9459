// From the rules of one day to the regulation, section by section.

import type { Language } from '../../diagnostics/message.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import { amendmentsSection } from './amendments-section.ts';
import { calendarsSection } from './calendars-section.ts';
import {
  impossibleSection,
  limitsSection,
  listsSection,
  promisesSection,
  reasonsSection,
  signingSection,
} from './closing-sections.ts';
import { deadlinesSection } from './deadlines-section.ts';
import { documentsSection } from './documents-section.ts';
import { generalSection } from './general-section.ts';
import { glossarySection } from './glossary-section.ts';
import { matrixSection } from './matrix-section.ts';
import { numberedSections } from './numbered-sections.ts';
import { peopleSection } from './people-section.ts';
import type { Regulation } from './regulation.ts';
import { routesSection } from './routes-section.ts';
import { openWriting } from './writing.ts';

/** Hex digits of the hash that are read aloud; the whole hash stands in the data of the document. */
const SHORT_HASH = 12;

/** The whole regulation. The same bundle, day and language give the same. */
export function writeRegulation(bundle: Bundle, asOf: Day, language: Language): Regulation {
  const writing = openWriting(bundle, asOf, language);
  const { heading, frame, day } = writing;
  const sections = [
    generalSection,
    matrixSection,
    routesSection,
    amendmentsSection,
    documentsSection,
    deadlinesSection,
    signingSection,
    reasonsSection,
    promisesSection,
    limitsSection,
    listsSection,
    impossibleSection,
    peopleSection,
    calendarsSection,
    glossarySection,
  ];
  return {
    title: bundle.decisions.policy.title,
    subtitles: [
      heading('document'),
      [
        ...frame('state_of', { day: day(asOf) }),
        ', ',
        ...frame('revision', { hash: bundle.hash.slice(0, SHORT_HASH) }),
      ].join(''),
    ],
    contents: heading('contents'),
    language,
    asOf,
    hash: bundle.hash,
    sections: numberedSections(sections.map((write) => write(writing))),
  };
}
