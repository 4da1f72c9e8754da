import { nearest } from '../nearest.ts';
import type { Reason } from '../problem.ts';
import type { Component } from './components.ts';
import { COMPONENTS, MOST_QUOTED_WORDS } from './components.ts';
import type { Tag } from './finding.ts';
import { countWords, nodeText } from './node-text.ts';
import type { Room } from './rooms.ts';
import { ROOM_NAMES } from './rooms.ts';
import { TAG_HINTS } from './tag-hints.ts';

/** The component a tag stands for, or undefined when it is none on the list. */
export function componentOf(tag: Tag): Component | undefined {
  return tag.name !== null && Object.hasOwn(COMPONENTS, tag.name) ? COMPONENTS[tag.name] : undefined;
}

/** Why a tag that is no component is refused; a fragment has the name ''. */
export function unknownTag(name: string): Reason {
  const message = name === '' ? 'An empty tag <> is not allowed.' : `<${name}> is not a component of this site.`;
  return { rule: 'mdx-component', message, hint: tagHint(name.toLowerCase()) };
}

function tagHint(name: string): string {
  const hint = Object.hasOwn(TAG_HINTS, name) ? TAG_HINTS[name] : undefined;
  const close = nearest(name, Object.keys(COMPONENTS));
  const component = close !== null && (name.length > 3 || close.toLowerCase() === name) ? COMPONENTS[close] : undefined;
  if (hint !== undefined) return hint;
  if (component) return `Did you mean <${close}>? Write ${component.example.replace(/\n+/g, ' ')}.`;
  return `Use one of ${Object.keys(COMPONENTS).join(', ')}, or plain text. For the sign < itself write &lt;.`;
}

/** Why a component may not stand where it stands, or null. */
export function misplacement(tag: Tag, component: Component, room: Room): Reason | null {
  if (component.placement === 'text') {
    if (tag.type === 'mdxJsxFlowElement' && room !== 'line')
      return refused(
        `<${tag.name}> stands alone on its line, which would make it a paragraph of its own.`,
        'It belongs in a sentence: put words before or after it on the same line.',
      );
    return room === 'sentence' || room === 'note' || room === 'line'
      ? null
      : refused(`<${tag.name}> cannot stand in ${ROOM_NAMES[room]}.`, 'Write it in a sentence.');
  }
  if (tag.type === 'mdxJsxTextElement')
    return refused(
      `<${tag.name}> stands in the middle of a paragraph.`,
      'Leave a blank line before and after it, and put nothing else on its lines.',
    );
  if (room === 'body' || (room === 'note' && tag.name === 'Quote')) return null;
  return refused(`<${tag.name}> cannot stand in ${ROOM_NAMES[room]}.`, 'Put it outside, with a blank line before and after it.');
}

/** What is wrong with what stands between the tags, or null. */
export function wordsReason(tag: Tag, component: Component): Reason | null {
  if (component.children === 'none')
    return tag.children.length === 0 ? null : refused(`<${tag.name}> has no words of its own.`, `Write ${component.example}.`);
  const text = nodeText(tag);
  if (
    component.needsChildren &&
    text === '' &&
    tag.children.every((child) => child.type === 'paragraph' || child.type === 'text')
  )
    return refused(`<${tag.name}> is empty.`, `Write ${component.example.replace(/\n+/g, ' ')}, or delete it.`);
  return tag.name === 'Quote' ? quoteReason(tag, text) : null;
}

function quoteReason(tag: Tag, text: string): Reason | null {
  if (tag.children.filter((child) => child.type === 'paragraph').length > 1)
    return refused(
      'The quote has more than one paragraph.',
      'Write one <Quote> for each paragraph, and only the words that are needed.',
    );
  const words = countWords(text);
  if (words > MOST_QUOTED_WORDS)
    return refused(
      `The quote has ${words} words; at most ${MOST_QUOTED_WORDS} are quoted at once.`,
      'Quote the words that matter and retell the rest.',
    );
  if (/^["“”„«»‘‚‹]/.test(text) && /["“”„«»’›]$/.test(text))
    return refused('The quote has quotation marks around it.', 'Delete them: the page draws them.');
  return null;
}

function refused(message: string, hint: string): Reason {
  return { rule: 'mdx-component', message, hint };
}
