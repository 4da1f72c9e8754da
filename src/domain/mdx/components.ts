/** What a component may be written with. The list is closed: what is not on it is refused. */
export interface Component {
  /** `text`: in a sentence. `flow`: a block of its own. */
  readonly placement: 'text' | 'flow';
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** `text`: plain words. `prose`: paragraphs and lists. */
  readonly children: 'none' | 'text' | 'prose';
  /** Whether the component may not be left empty. */
  readonly needsChildren: boolean;
  readonly about: string;
  readonly example: string;
}

export interface Attribute {
  readonly required: boolean;
  readonly about: string;
  readonly pattern?: RegExp;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SOURCE = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;
const SOURCES = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?( [a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?)*$/;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2})?$/;
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;

export const MOST_QUOTED_WORDS = 40;

export const COMPONENTS: Readonly<Record<string, Component>> = {
  Quote: {
    placement: 'flow',
    attributes: {
      speaker: { required: true, about: 'Name of the speaker, as listed under people.' },
      source: { required: true, about: 'Id of the source the words are in; in a story "event-id/source-id".', pattern: SOURCE },
      label: {
        required: false,
        about: 'How the words reached us, when not in writing: recording or translation.',
        pattern: /^(recording|translation)$/,
      },
    },
    children: 'text',
    needsChildren: true,
    about: `Words quoted exactly, at most ${MOST_QUOTED_WORDS}, without quotation marks around them and without emphasis.`,
    example: '<Quote speaker="Ada Merrow" source="memo">the words as they stand</Quote>',
  },
  Fig: {
    placement: 'text',
    attributes: {
      metric: { required: true, about: 'Metric of the figure, an id from metrics.yaml.', pattern: ID },
      of: { required: false, about: 'The part the figure is of, written as in the front matter.' },
      event: { required: false, about: 'Id of the event that carries the figure; needed in stories only.', pattern: ID },
    },
    children: 'none',
    needsChildren: false,
    about:
      'A figure of the front matter with its qualifier and its source. The noun follows in the text, except units such as weeks, % and $, which it draws.',
    example: '<Fig metric="jobs-cut" /> people',
  },
  Time: {
    placement: 'text',
    attributes: {
      at: {
        required: true,
        about: 'Local time such as "2026-05-20T04:00"; with an offset where the clock time occurs twice.',
        pattern: LOCAL_TIME,
      },
      zone: { required: true, about: 'IANA zone the time is in, such as "Asia/Singapore".', pattern: ZONE },
    },
    children: 'none',
    needsChildren: false,
    about: 'A time of day that follows the reader’s clock.',
    example: '<Time at="2026-05-20T04:00" zone="Asia/Singapore" />',
  },
  Ref: {
    placement: 'text',
    attributes: { event: { required: true, about: 'Id of the event referred to.', pattern: ID } },
    children: 'text',
    needsChildren: false,
    about: 'A link to an event. Without words of its own it shows the event’s title.',
    example: '<Ref event="notices-by-email">the first emails</Ref>',
  },
  Note: {
    placement: 'flow',
    attributes: { title: { required: false, about: 'Heading of the note, such as "What is not known".' } },
    children: 'prose',
    needsChildren: true,
    about: 'A remark beside the account: paragraphs, lists and quotes between two tags on lines of their own.',
    example: '<Note title="What is not known">\n\nNo source gives the hour.\n\n</Note>',
  },
  Cite: {
    placement: 'text',
    attributes: {
      source: {
        required: true,
        about: 'Ids of sources with a blank between them; in a story "event-id/source-id".',
        pattern: SOURCES,
      },
    },
    children: 'none',
    needsChildren: false,
    about: 'The mark of one or more sources, right after the full stop or comma of what they support.',
    example: '<Cite source="gazette register" />',
  },
};
