/** What a piece of text may stand in. */
export type Room = 'body' | 'list' | 'item' | 'line' | 'note' | 'sentence' | 'heading' | 'link' | 'words';

const MARKED_WORDS = ['text', 'emphasis', 'strong', 'inlineCode'];
const SENTENCE = [...MARKED_WORDS, 'break', 'link'];

/** Which types of node each may hold, components apart. What is not named here is refused. */
export const ALLOWED: Readonly<Record<Room, ReadonlySet<string>>> = {
  body: new Set(['paragraph', 'heading', 'list']),
  list: new Set(['listItem']),
  item: new Set(['paragraph', 'list']),
  // An item that is nothing but one component, as in a list of events.
  line: new Set(['list']),
  // Text between the tags of a note on one line arrives without a paragraph around it.
  note: new Set(['paragraph', 'list', ...SENTENCE]),
  sentence: new Set(SENTENCE),
  heading: new Set(MARKED_WORDS),
  link: new Set(MARKED_WORDS),
  words: new Set(['text']),
};

export const ROOM_NAMES: Readonly<Record<Room, string>> = {
  body: 'the body',
  list: 'a list',
  item: 'a list',
  line: 'a list',
  note: 'a note',
  sentence: 'a sentence',
  heading: 'a heading',
  link: 'a link',
  words: 'the words of a component',
};

export const NODE_NAMES: Readonly<Record<string, string>> = {
  break: 'A line break',
  emphasis: 'Emphasis',
  heading: 'A heading',
  inlineCode: 'Text between grave accents',
  link: 'A link',
  list: 'A list',
  paragraph: 'A new paragraph',
  strong: 'Emphasis',
};
