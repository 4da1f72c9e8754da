import { made, madeTimeSign, markedNodes } from './made.ts';
import type { FoundPage } from './read-fragment.ts';

/** One line of the list; choosing it does something. */
export interface Choice {
  readonly option: HTMLElement;
  readonly choose: () => void;
}

const GROUPS = [
  { type: 'event', name: 'Events', most: 6 },
  { type: 'chart', name: 'Charts', most: 3 },
  { type: 'story', name: 'Stories', most: 3 },
] as const;

/** Puts results into the list by what they are; answers the choices in the order of the list. */
export function listResults(list: HTMLElement, pages: readonly FoundPage[], open: (url: string) => void): Choice[] {
  const choices: Choice[] = [];
  const groups = GROUPS.flatMap(({ type, name, most }) => {
    const options = pages
      .filter(({ row }) => row.type === type)
      .slice(0, most)
      .map((page) => {
        const sign = type === 'event' ? [madeTimeSign(page.row.quarter)] : [];
        const end = type === 'event' ? page.row.when : type === 'chart' ? 'Chart' : 'Story';
        const option = makeOption(choices.length, made('b', '', ...markedNodes(page.title)), end, sign);
        choices.push({ option, choose: () => open(page.url) });
        return option;
      });
    return options.length > 0 ? [makeGroup(name, options)] : [];
  });
  list.replaceChildren(...groups);
  return choices;
}

/** Puts the last searches of the device into the list. */
export function listRecent(list: HTMLElement, recent: readonly string[], search: (words: string) => void): Choice[] {
  const choices = recent.map((words, index) => ({
    option: makeOption(index, made('b', '', words), '', []),
    choose: () => search(words),
  }));
  list.replaceChildren(
    ...(choices.length > 0
      ? [
          makeGroup(
            'Your last searches, kept on this device',
            choices.map(({ option }) => option),
          ),
        ]
      : []),
  );
  return choices;
}

function makeGroup(name: string, options: readonly HTMLElement[]): HTMLElement {
  const heading = made('p', 'sd-g', name);
  heading.ariaHidden = 'true';
  const group = made('div', '', heading, ...options);
  group.role = 'group';
  group.ariaLabel = name;
  return group;
}

function makeOption(index: number, title: HTMLElement, end: string, sign: readonly HTMLElement[]): HTMLElement {
  const option = made('div', 'sd-o', made('span', 'g', ...sign), title, made('span', '', end));
  option.id = `sd-${index + 1}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  return option;
}
