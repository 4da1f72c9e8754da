import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import type { Embed } from './embed.ts';
import { embedEvent } from './embed.ts';
import { renderOembed } from './render-oembed.ts';
import { renderSnippets } from './render-snippets.ts';

const addressOf = (path: string): string => `https://quayside.example/repo${path}`;

const CHART: Embed = {
  type: 'chart',
  title: 'More "than" <half> & all',
  page: '/charts/half/',
  path: '/embed/charts/half/',
  oembed: '/embed/charts/half/oembed.json',
  siteName: 'The Quayside Record',
  asKnownOn: '2026-07-03',
  lines: ['1. Jobs, in *thousands*.'],
  clocks: [],
  height: 480,
  picture: { path: '/charts/half.svg', alternative: 'Half of [all]' },
};

function snippet(embed: Embed, id: string): string | undefined {
  return renderSnippets(embed, addressOf).find((each) => each.id === id)?.text;
}

test('a frame has its own title, a height, a sandbox, and loads late', () => {
  expect(snippet(CHART, 'frame')).toBe(
    '<iframe src="https://quayside.example/repo/embed/charts/half/" title="More &quot;than&quot; &lt;half&gt; &amp; all, from The Quayside Record" width="100%" height="480" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
});

test('without a frame it is plain HTML with the way to the page, and a picture of a chart', () => {
  expect(snippet(CHART, 'quote')).toBe(`<blockquote cite="https://quayside.example/repo/charts/half/">
<p><strong><a href="https://quayside.example/repo/charts/half/">More &quot;than&quot; &lt;half&gt; &amp; all</a></strong></p>
<p><a href="https://quayside.example/repo/charts/half/"><img src="https://quayside.example/repo/charts/half.svg" alt="Half of [all]"></a></p>
<p>1. Jobs, in *thousands*.</p>
<p>The Quayside Record, as known on 3 July 2026.</p>
</blockquote>`);
});

test('Markdown keeps what the words say', () => {
  expect(snippet(CHART, 'markdown')).toBe(`> **[More "than" \\<half> & all](https://quayside.example/repo/charts/half/)**
>
> ![Half of \\[all\\]](https://quayside.example/repo/charts/half.svg)
>
> 1\\. Jobs, in \\*thousands\\*.
>
> The Quayside Record, as known on 3 July 2026.`);
});

test('an event says its time as reported, its summary and its standing, and offers other clocks only for an instant', () => {
  const vocabulary = makeVocabulary({ offices: { singapore: { name: 'Singapore', level: 'city', zone: 'Asia/Singapore' } } });
  const told = makeEvent('told', when('2026-05-20T04:00', 'Asia/Singapore'), { places: ['singapore'] });
  const day = makeEvent('day', when('2026-05-20'), {
    status: 'disputed',
    conflicts: [{ point: '19 or 20 May', text: 'They differ.' }],
  });
  expect(embedEvent(told, vocabulary)).toMatchObject({
    path: '/embed/events/told/',
    lines: ['20 May 2026, 4:00 am, Singapore (UTC+8).', 'It happens.', 'Reported.'],
    clocks: [{ token: 'utc' }],
  });
  expect(embedEvent(day, vocabulary, 2)).toMatchObject({
    path: '/embed/events/day/v/2/',
    lines: ['20 May 2026.', 'It happens.', 'Disputed: 19 or 20 May.'],
    clocks: [],
  });
});

test('oEmbed has a blockquote and a frame and nothing else, whole numbers, and a picture with its size', () => {
  const thumbnail = { url: 'https://quayside.example/card.png', width: 1200, height: 630 };
  expect(JSON.parse(renderOembed(CHART, addressOf, thumbnail))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'More "than" <half> & all',
    author_name: 'The Quayside Record',
    author_url: 'https://quayside.example/repo/',
    provider_name: 'The Quayside Record',
    provider_url: 'https://quayside.example/repo/',
    cache_age: 86400,
    width: 600,
    height: 480,
    html: '<blockquote><a href="https://quayside.example/repo/charts/half/">More &quot;than&quot; &lt;half&gt; &amp; all</a></blockquote><iframe src="https://quayside.example/repo/embed/charts/half/" width="600" height="480" frameborder="0" scrolling="no" title="More &quot;than&quot; &lt;half&gt; &amp; all, from The Quayside Record"></iframe>',
    thumbnail_url: 'https://quayside.example/card.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});
