import type { MdastNode } from 'satteri';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { LIST, makeRecord } from '../testing/make-record.ts';
import { renderMarkdown } from './render-markdown.ts';

/** A tree as far as these tests look at it. */
interface Tree {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Tree[];
}

function nodesIn(node: Tree): Tree[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

function textOf(node: Tree | undefined): string {
  return node?.value ?? (node?.children ?? []).map(textOf).join('');
}

function readTree(markdown: string): Tree {
  const tree: MdastNode = markdownToMdast(markdown, { features: { gfm: true, math: true } });
  return tree as Tree;
}

test('a list says what it is, and each event gives its time in words, its title, status and sources', () => {
  const record = makeRecord('emails', '2026-05-19~', null, {
    title: 'Emails [the first]',
    status: 'disputed',
    organisations: ['one', 'union'],
    conflicts: [{ point: '19 or 20 May', text: 'They differ.' }],
    sources: [
      {
        id: 'a',
        publisher: 'The Outlet',
        title: 'Jobs_cut',
        url: 'https://outlet.example/a_(b)?x=1&y=2&copy;',
        archived: 'https://archive.example/a',
        kind: 'press',
      },
      { id: 'b', publisher: 'Gazette', kind: 'aggregator', relied: false },
    ],
  });
  expect(renderMarkdown([record, makeRecord('may', '2026-05')], LIST)).toBe(String.raw`# Harbour Desk: events, May 2026

2 events, as known on 3 July 2026. From [Harbour Desk](https://desk.example/repo/timeline/?from=2026-05&to=2026-05), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).

- **Around 19 May 2026**: [Emails \[the first\]](https://desk.example/repo/events/emails/)

  One Company, Dockers, Clerks; United · Disputed · Sources disagree: 19 or 20 May

  It happens.

  Sources: [The Outlet, Jobs\_cut](https://outlet.example/a_\(b\)?x=1&y=2\&copy;) ([archived](https://archive.example/a)); Gazette (not relied on).

- **May 2026**: [Event may](https://desk.example/repo/events/may/)

  One Company · Reported

  It happens.

  Sources: The Outlet.
`);
});

test('another parser reads one list with one item an event, and the addresses as they are', () => {
  const url = 'https://outlet.example/a_(b)?x=1&y=2&copy;[1]*';
  const source = { id: 'a', publisher: 'The Outlet', url, kind: 'press' } as const;
  const tree = readTree(
    renderMarkdown([makeRecord('a', '2026-05', null, { sources: [source] }), makeRecord('b', '2026-06')], LIST),
  );
  expect(tree.children?.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
  expect(tree.children?.[2]?.children?.map(({ type }) => type)).toEqual(['listItem', 'listItem']);
  expect(
    nodesIn(tree)
      .filter(({ type }) => type === 'link')
      .map((link) => link.url),
  ).toEqual([LIST.url, LIST.license.url, 'https://desk.example/repo/events/a/', url, 'https://desk.example/repo/events/b/']);
});

test('a text of any kind stays text: no markup, no HTML, no item of its own, no link that says something else', () => {
  const records = HOSTILE_TEXTS.map((text, index) =>
    makeRecord(`e${index}`, '2026-05-20', null, {
      title: text,
      summary: text,
      conflicts: [{ point: text, text }],
      sources: [{ id: 'a', publisher: text, title: text, kind: 'press' }],
    }),
  );
  const tree = readTree(renderMarkdown(records, LIST));
  const items = tree.children?.[2]?.children ?? [];
  const plain = HOSTILE_TEXTS.map((text) => text.replace(/\s+/g, ' ').toWellFormed());
  expect(items).toHaveLength(HOSTILE_TEXTS.length);
  expect(new Set(nodesIn(tree).map(({ type }) => type))).toEqual(
    new Set(['root', 'heading', 'text', 'paragraph', 'link', 'list', 'listItem', 'strong']),
  );
  const links = nodesIn(tree).filter(({ type }) => type === 'link');
  expect(links.filter((link) => link.url !== textOf(link)).map(({ url }) => url)).toEqual([
    LIST.url,
    LIST.license.url,
    ...records.map(({ url }) => url),
  ]);
  expect(items.map((item) => textOf(nodesIn(item).find(({ type }) => type === 'link')))).toEqual(plain);
  expect(items.map((item) => textOf(item.children?.[2]))).toEqual(plain.map((text) => text.trim()));
});
