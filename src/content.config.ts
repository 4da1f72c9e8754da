import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { contentLoader } from './build/content-loader.ts';
import type { Chart } from './domain/chart.ts';
import type { Event } from './domain/event.ts';
import type { Story } from './domain/story.ts';
import type { Vocabulary } from './domain/vocabulary.ts';

// The loader hands over values that the strict schemas have already read; here only their types are named.
export const collections = {
  events: defineCollection({
    loader: contentLoader('events', ({ events }) => events.map((data) => ({ id: data.id, data }))),
    schema: z.custom<Event>(),
  }),
  stories: defineCollection({
    loader: contentLoader('stories', ({ stories }) => stories.map((data) => ({ id: data.id, data }))),
    schema: z.custom<Story>(),
  }),
  charts: defineCollection({
    loader: contentLoader('charts', ({ charts }) => charts.map((data) => ({ id: data.id, data }))),
    schema: z.custom<Chart>(),
  }),
  vocabulary: defineCollection({
    loader: contentLoader('vocabulary', ({ vocabulary }) => [{ id: 'vocabulary', data: vocabulary }]),
    schema: z.custom<Vocabulary>(),
  }),
};
