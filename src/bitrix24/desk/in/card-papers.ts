// The papers that a card holds: files and what people wrote beside them.
import type { Bundle } from '../../../domain/bundle.ts';
import type { Day } from '../../../domain/day.ts';
import { parseDay } from '../../../domain/day.ts';
import type { DocumentId } from '../../../domain/ids.ts';
import { parseMoney } from '../../../domain/money.ts';
import type { CardField, DocumentPart } from '../../card-field.ts';
import { fieldName } from '../../card-field.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { CardFile, CardRow } from './card-row.ts';
import { fieldValue, fileOfField } from './card-row.ts';
import { readMoney } from './read-card-value.ts';

export type CardPaper = {
  readonly document: DocumentId;
  readonly title: string;
  /** Original name of the field for its file. */
  readonly field: string;
  readonly file?: CardFile;
  readonly issued?: Day;
  readonly until?: Day;
  readonly promised?: Day;
  /** In minor units of the policy's currency; `foreign`: in another one, which a paper cannot say here. */
  readonly limit?: number | 'foreign';
};

/** Those of which the card says something. */
export function cardPapers(row: CardRow, map: PortalMap, { decisions }: Bundle): readonly CardPaper[] {
  return decisions.documents.flatMap(({ document, title }): readonly CardPaper[] => {
    const part = (name: DocumentPart): CardField => ({ of: 'document', document, part: name });
    const day = (name: DocumentPart): Day | undefined => dayIn(fieldValue(row, map, part(name)));
    const file = fileOfField(row, map, part('file'));
    const [issued, until, promised] = [day('issued'), day('until'), day('promised')];
    const limit = limitIn(fieldValue(row, map, part('limit')), decisions.policy.currency);
    if ([file, issued, until, promised, limit].every((said) => said === undefined)) return [];
    const paper = {
      document,
      title,
      field: fieldName(map.typeId, part('file')),
      ...(file === undefined ? {} : { file }),
      ...(issued === undefined ? {} : { issued }),
      ...(until === undefined ? {} : { until }),
      ...(promised === undefined ? {} : { promised }),
      ...(limit === undefined ? {} : { limit }),
    };
    return [paper];
  });
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value.slice(0, 'YYYY-MM-DD'.length)) : undefined;
}

function limitIn(value: unknown, currency: string): CardPaper['limit'] {
  const text = typeof value === 'string' ? readMoney(value) : undefined;
  const reading = text === undefined ? undefined : parseMoney(text);
  if (reading?.ok !== true) return undefined;
  return reading.money.currency === currency ? reading.money.minor : 'foreign';
}
