import { stringify } from 'yaml';
import type { Site } from '../../src/domain/vocabulary.ts';
import { createDice } from './dice.ts';
import type { Material } from './draw-facts.ts';
import type { DrawnEvent, Written } from './draw-event.ts';
import { drawEvent } from './draw-event.ts';
import { drawMonths, LAST_DAY } from './draw-when.ts';
import { inventLists, KINDS, METRICS } from './lists.ts';
import { CLOCKS } from './places.ts';
import { capital, createProse } from './words.ts';

/** A file below a content root, with forward slashes in its path. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the record of an invented newsroom with so many events over twelve years, at least 50, in every form that an event can
 * have. The same count gives the same bytes on any machine, in any zone and on any day.
 */
export function generateContent(count: number): ContentFile[] {
  if (!Number.isInteger(count) || count < 50) throw new Error('At least 50 events are needed for every form to appear.');
  const dice = createDice(count);
  const prose = createProse(dice);
  const material: Material = { dice, prose, lists: inventLists(count, dice, prose) };
  const written: Written = { ids: new Set(), byOrganisation: new Map() };
  const events = drawMonths(count, dice).map((month, index) => drawEvent(month, index === count - 1, written, material));
  return [...events.map(eventFile), ...storyFiles(events, material), ...listFiles(events, material), ...chartFiles(events)];
}

function eventFile({ id, data, body }: DrawnEvent): ContentFile {
  return { path: `events/${yearOf(data.when)}/${id}.mdx`, text: `---\n${yaml(data)}---\n${body}` };
}

/** The year in which a time begins; that in which it ends where its beginning is open. */
function yearOf(when: string): string {
  return when.replace('../', '').slice(0, 4);
}

function storyFiles(events: readonly DrawnEvent[], { prose, dice, lists }: Material): ContentFile[] {
  const told = new Set(events.flatMap(({ data }) => data.stories));
  return lists.stories
    .filter((id) => told.has(id))
    .map((id, index) => {
      const data = { title: `The ${id.replaceAll('-', ' ')}`, summary: prose.sentence(14), order: index + 1 };
      const paragraphs = Array.from({ length: dice.int(1, 3) }, () => `\n${prose.sentence(20)} ${prose.sentence(16)}\n`);
      return { path: `stories/${id}.mdx`, text: `---\n${yaml(data)}---\n${paragraphs.join('')}` };
    });
}

function listFiles(events: readonly DrawnEvent[], material: Material): ContentFile[] {
  const { organisations, offices, publishers } = material.lists;
  const kinds = Object.fromEntries(Object.entries(KINDS).map(([id, { verbs: _, ...kind }]) => [id, kind]));
  return [
    { path: 'organisations.yaml', text: yaml(organisations) },
    { path: 'offices.yaml', text: yaml(offices) },
    { path: 'metrics.yaml', text: yaml(METRICS) },
    { path: 'kinds.yaml', text: yaml(kinds) },
    { path: 'hosts.yaml', text: yaml(publishers.map(({ host }) => host)) },
    { path: 'site.yaml', text: yaml(siteOf(leadingOf(events), material)) },
  ];
}

function siteOf({ id, data }: DrawnEvent, { prose }: Material): Site {
  const [source] = data.sources;
  const [figure] = data.figures ?? [];
  const [person] = data.people ?? [];
  const [story = ''] = data.stories;
  return {
    name: 'The Long Ledger',
    tagline: 'An invented record, as long as it is asked to be.',
    about: 'Companies, people, numbers and publications on this site are invented.',
    url: 'https://long-ledger.example',
    asKnownOn: LAST_DAY,
    clocks: CLOCKS,
    lead: {
      headline: capital(prose.sentence(7)).slice(0, -1),
      standfirst: [{ text: prose.sentence(14), event: id, sources: source ? [source.id] : [] }],
      event: id,
      story,
      figures: figure
        ? [{ event: id, metric: figure.metric, ...(figure.of ? { of: figure.of } : {}), label: 'in the latest round' }]
        : [],
      quotes: person ? [{ event: id, speaker: person.name, context: person.role }] : [],
      from: data.when.slice(0, 10),
      to: data.when.slice(0, 10),
      stretch: 'The latest day',
    },
  };
}

/** One chart, of the legs of an event. */
function chartFiles(events: readonly DrawnEvent[]): ContentFile[] {
  const head = { title: 'An invented finding', subtitle: 'Drawn from invented events.' };
  return [{ path: 'charts/latest-round.yaml', text: yaml({ form: 'rollout', ...head, order: 1, event: leadingOf(events).id }) }];
}

function leadingOf(events: readonly DrawnEvent[]): DrawnEvent {
  const last = events.at(-1);
  if (!last) throw new Error('There are no events.');
  return last;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
