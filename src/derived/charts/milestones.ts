import type { ChartOf } from '../../domain/chart.ts';
import type { DatedFigure, Event } from '../../domain/event.ts';
import { matchFigures } from '../../domain/figure-key.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import type { When } from '../../domain/time/when.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Metric } from '../../domain/vocabulary.ts';
import type { Corpus } from '../corpus.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import { eventsOfStory } from '../projections.ts';
import { amountWords, figureValues, onWords, ownerOf } from './chart-claim.ts';
import { drawMilestones } from './draw-milestones.ts';
import type { ChartRow, LegendKey, Mark, PlacedChart } from './placed-chart.ts';
import { whenSources } from './when-sources.ts';
import { boundOf, qualifierLegend } from './qualifier-shape.ts';

/** A number as observed at a time. */
export interface Observation {
  readonly event: Event;
  readonly figure: DatedFigure;
  /** The time it is for, approximate where the event says that this day is. */
  readonly when: When;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly low: number;
  readonly high: number;
}

/** An event that is no number: marked across the chart, or drawn as a span. */
export interface Annotation {
  readonly event: Event;
  readonly label: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What is drawn, before it has a size. Marks are numbered: observations, then the open span, then annotations. */
export interface Milestones {
  readonly metric: Metric;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly observations: readonly Observation[];
  readonly open: Annotation | null;
  readonly annotations: readonly Annotation[];
}

/** Places observations of a growing number: a step that shows the least known so far, and says nothing of the days between. */
export function placeMilestones(chart: ChartOf<'milestones'>, corpus: Corpus): PlacedChart {
  const milestones = readMilestones(chart, corpus);
  const { wide, narrow, places } = drawMilestones(milestones);
  const { metric, observations, open, annotations } = milestones;
  const moments = [...(open ? [open] : []), ...annotations];
  const words = [
    ...observations.map(({ event, figure, when }) => ({
      label: `${amountWords(figure, metric)}, ${formatWhen(when, {})}, ${ownerOf(figure, event, corpus).name}`,
      event,
      sources: figure.sources,
    })),
    ...moments.map(({ event, label }) => ({
      label: `${label}: ${formatWhen(event.when, {})}`,
      event,
      sources: whenSources(event),
    })),
  ];
  return {
    wide,
    narrow,
    marks: words.map(({ label, event, sources }, index): Mark => ({
      label,
      wide: places.wide[index] ?? { x: 0, y: 0 },
      narrow: places.narrow[index] ?? { x: 0, y: 0 },
      event: event.id,
      sources,
    })),
    table: {
      columns: [
        { name: 'When', numeric: false },
        { name: metric.name, numeric: true },
        { name: 'What is known', numeric: false },
      ],
      rows: tableRows(milestones, corpus),
    },
    legend: legend(milestones),
    alternative: alternative(milestones),
  };
}

/** Reads the observations in order of time, and the days that the chart spans. Withdrawn events claim nothing. */
export function readMilestones(chart: ChartOf<'milestones'>, corpus: Corpus): Milestones {
  const metric = corpus.vocabulary.metrics[chart.metric];
  const observations = eventsOfStory(corpus, chart.story)
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((event) => matchFigures(event.figures, chart).flatMap((figure) => observe(event, figure)))
    .filter(({ event, figure }) => chart.organisation === undefined || ownerOf(figure, event, corpus).id === chart.organisation)
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.low - b.low));
  if (!metric || observations.length === 0) throw new Error(`The chart ${chart.id} has no figure of ${chart.metric}.`);
  const open = chart.open ? (annotate(chart.open, corpus)[0] ?? null) : null;
  const annotations = (chart.annotations ?? [])
    .flatMap((moment) => annotate(moment, corpus))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const days = [...observations, ...(open ? [open] : []), ...annotations].flatMap(({ first, last }) => [first, last]).sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  const known = corpus.vocabulary.site.asKnownOn;
  const to = known > last ? known : last;
  return { metric, from: addDays(first, -Math.ceil(daysBetween(first, to) * 0.08)), to, observations, open, annotations };
}

function observe(event: Event, figure: DatedFigure): Observation[] {
  const { first, last } = figure.asOfWhen;
  const [from, to] = [first ?? last, last ?? first];
  const ends = [figure.value, figure.low, figure.high].filter((amount) => amount !== undefined);
  if (from === null || to === null || ends.length === 0) return [];
  // A source gives its own day; where the event says that this day is approximate, so is the number's.
  const sameDays = event.when.first === first && event.when.last === last && event.when.kind === 'date';
  const when = sameDays && (event.when.approximate || event.when.uncertain) ? event.when : figure.asOfWhen;
  return [{ event, figure, when, first: from, last: to, low: Math.min(...ends), high: Math.max(...ends) }];
}

function annotate({ event: id, label }: { event: string; label: string }, corpus: Corpus): Annotation[] {
  const event = corpus.eventById.get(id);
  const [first, last] = [event?.when.first ?? event?.when.last, event?.when.last ?? event?.when.first];
  return event && first && last ? [{ event, label, first, last }] : [];
}

function tableRows({ metric, observations, open, annotations }: Milestones, corpus: Corpus): ChartRow[] {
  const numbers = observations.map(({ event, figure, when, last }) => ({
    last,
    row: {
      cells: [sentenceCase(formatWhen(when, {})), figureText(formatFigure(figure, metric)), figure.note ?? ''],
      values: {
        kind: 'observation',
        label: null,
        ...figureValues(figure, event, corpus),
        as_of_approximate: when.approximate || when.uncertain ? 1 : 0,
      },
      event: event.id,
      sources: figure.sources,
    },
  }));
  const moments = [
    ...(open ? [{ kind: 'span', ...open }] : []),
    ...annotations.map((one) => ({ kind: 'annotation', ...one })),
  ].map(({ kind, event, label, last }) => ({
    last,
    row: {
      cells: [sentenceCase(formatWhen(event.when, {})), '', sentenceCase(label)],
      values: {
        kind,
        label,
        as_of: event.when.text,
        as_of_approximate: event.when.approximate || event.when.uncertain ? 1 : 0,
        organisation: event.organisations[0] ?? null,
        note: event.whenNote,
      },
      event: event.id,
      sources: whenSources(event),
    },
  }));
  return [...moments, ...numbers].sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).map(({ row }) => row);
}

function legend({ observations, open, annotations }: Milestones): { key: LegendKey; text: string }[] {
  const spans = open !== null || [...observations, ...annotations].some(({ first, last }) => first !== last);
  return [
    ...qualifierLegend(observations.map(({ figure }) => figure.qualifier)),
    ...(spans ? [{ key: 'span', text: 'Day not known' } as const] : []),
  ];
}

function alternative({ metric, observations, open }: Milestones): string {
  const counts = observations.map(({ figure, when }) => `${figureText(formatFigure(figure, metric))} ${onWords(when)}`);
  const least = observations.some(({ figure }) => boundOf(figure.qualifier) === 'least');
  return [
    `${metric.name} as reported: ${counts.join(', ')}.`,
    `Nothing is claimed between these reports${least ? ', and a count of more than or at least so many may have been higher' : ''}.`,
    ...(open ? [`${open.label}: ${formatWhen(open.event.when, {})}.`] : []),
  ].join(' ');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
