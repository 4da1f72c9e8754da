import type { RenderedDraft } from './render-draft.ts';
import { whenText } from './draft-when.ts';
import type { DraftFigure, EntryDraft } from './entry-draft.ts';
import { isWritten } from './entry-draft.ts';

/** What is written into an issue form of the repository before somebody sees it. */
export interface IssueAnswers {
  /** Its file in .github/ISSUE_TEMPLATE. */
  readonly template: 'new-event.yml' | 'correction.yml';
  readonly title: string;
  /** Texts by the ids of the fields, those first that are needed most; the file itself, for the field "entry", is not among them. */
  readonly fields: readonly (readonly [id: string, text: string])[];
}

// A headline of an entry is shorter; somebody may have pasted a page.
const LONGEST_TITLE = 120;

/** Answers the questions of the issue form for a new event, or for a correction, from a draft. `page` is the address of the event that is corrected. */
export function issueAnswers(draft: EntryDraft, page: string): IssueAnswers {
  const headline = draft.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  const sources = ['sources', sourceLines(draft)] as const;
  if (draft.edited !== '')
    return {
      template: 'correction.yml',
      title: `Correction: ${headline}`,
      fields: [
        ['page', page],
        ['was', draft.correctionWas.trim() || 'Nothing that it said is wrong.'],
        ['now', draft.correctionNow.trim() || 'It says more: see the file.'],
        sources,
      ],
    };
  return {
    template: 'new-event.yml',
    title: `New event: ${headline}`,
    fields: [
      ['when', [whenText(draft), draft.zone.trim()].filter((part) => part !== '').join(', ')],
      ['what', draft.summary.trim()],
      sources,
      [
        'figures',
        draft.figures
          .filter((row) => isWritten(row, 'figures'))
          .map(figureLine)
          .join('\n'),
      ],
    ],
  };
}

/** What stands in the field for the file. */
export function entryAnswer({ file, text }: RenderedDraft, folder: string): string {
  return `${folder}${file}\n\n${text}`;
}

function sourceLines({ sources }: EntryDraft): string {
  return sources
    .filter((row) => isWritten(row, 'sources'))
    .map(
      ({ url, publisher, title }) =>
        url.trim() ||
        [publisher, title]
          .map((part) => part.trim())
          .join(' ')
          .trim(),
    )
    .join('\n');
}

function figureLine({ metric, of, qualifier, value, asOf }: DraftFigure): string {
  const what = [metric, of]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
  const amount = [qualifier, value.trim()].filter((part) => part !== '').join(' ');
  return `${what}: ${amount}${asOf.trim() === '' ? '' : `, as of ${asOf.trim()}`}`;
}
