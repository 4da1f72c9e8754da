import { expect, it } from 'vitest';
import { listFields } from './field-list.ts';
import { eventSchema } from './event.ts';
import { parseWithSatteri } from './mdx/parse-with-satteri.ts';
import { readEvent } from './read-event.ts';
import { renderTemplate } from './render-template.ts';

const template = renderTemplate();
const offices = { dublin: { name: 'Dublin', level: 'city', zone: 'Europe/Dublin' } } as const;

it('the template has every field and what it means', () => {
  const all = listFields(eventSchema).flatMap((field) => [field, ...field.fields]);
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter(({ about }) => !template.includes(`: ${about}\n`))).toEqual([]);
});

it('with every mark taken away the template is a sound entry', () => {
  const whole = template.replaceAll('\n#| ', '\n');
  const { event, problems } = readEvent('events/2026/example.mdx', whole, offices, parseWithSatteri);
  expect(problems).toEqual([]);
  expect(event).toMatchObject({
    title: 'Example Corp tells staff of job cuts by email at 9 am',
    quotes: [{ text: 'Word for word.' }],
  });
});

it('as it stands the template is a sound entry too', () => {
  const { event, problems } = readEvent('events/2026/example.mdx', template, offices, parseWithSatteri);
  expect(problems.map(({ rule }) => rule)).toEqual([]);
  expect(event?.figures).toEqual([]);
});
