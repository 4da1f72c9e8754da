import type { ChartOf } from '../../domain/chart.ts';
import type { DatedFigure, Event } from '../../domain/event.ts';
import { matchFigures } from '../../domain/figure-key.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { When } from '../../domain/time/when.ts';
import { formatDate, formatDateRange } from '../../domain/time/words.ts';
import type { Metric } from '../../domain/vocabulary.ts';
import { groupClaims } from '../claims.ts';
import type { Corpus } from '../corpus.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import { figureValues } from './chart-claim.ts';
import { drawRounds } from './draw-rounds.ts';
import type { ChartRow, Mark, PlacedChart } from './placed-chart.ts';
import type { Bound } from './qualifier-shape.ts';
import { boundOf } from './qualifier-shape.ts';

/** A claim of a number with its ends, which are the same unless it is a range. */
export interface RoundClaim {
  readonly figure: DatedFigure;
  readonly shape: Bound | 'range';
  /** 'about 8,000', 'about 10%'. */
  readonly words: string;
  readonly low: number;
  readonly high: number;
}

/** An event and all claims of one organisation's number, lowest first. */
export interface Round {
  readonly event: Event;
  readonly name: string;
  /** As short as the drawing needs it. */
  readonly day: string;
  readonly highlight: boolean;
  readonly claims: readonly RoundClaim[];
  readonly shares: readonly RoundClaim[];
}

/** Places one number across events: a row each, in time order, with every claim on its row and the share of staff beside it. */
export function placeRounds(chart: ChartOf<'rounds'>, corpus: Corpus): PlacedChart {
  const metric = metricOf(chart.metric, corpus);
  const rounds = readRounds(chart, corpus);
  const { wide, narrow, places } = drawRounds(rounds, metric);
  const drawn = rounds.flatMap((round) => [...round.claims, ...round.shares].map((claim) => ({ round, claim })));
  return {
    wide,
    narrow,
    marks: drawn.map(({ round, claim }, index): Mark => {
      const measured = claim.figure.metric === chart.metric ? metric.name.toLowerCase() : 'of staff';
      return {
        label: `${round.name}, ${dayOf(round.event.when)}: ${claim.words} ${measured}, as of ${dayOf(claim.figure.asOfWhen)}`,
        wide: places.wide[index] ?? { x: 0, y: 0 },
        narrow: places.narrow[index] ?? { x: 0, y: 0 },
        event: round.event.id,
        sources: claim.figure.sources,
      };
    }),
    table: {
      columns: [
        { name: 'Organisation', numeric: false },
        { name: 'When', numeric: false },
        { name: 'Measure', numeric: false },
        { name: 'Claim', numeric: true },
        { name: 'As of', numeric: false },
        { name: 'Note', numeric: false },
      ],
      rows: drawn.map(({ round, claim }) => rowOf(round, claim, corpus)),
    },
    legend: [
      { key: 'solid', text: 'The lowest claim' },
      { key: 'ring', text: 'About, or nearly, this many' },
      { key: 'arrow', text: 'This many or more' },
      ...(drawn.some(({ claim }) => claim.shape === 'range')
        ? [{ key: 'hatch', text: 'Range given by one source' } as const]
        : []),
      ...(rounds.some(({ claims }) => claims.length > 1)
        ? [{ key: 'whisker', text: 'From the lowest claim to the highest' } as const]
        : []),
    ],
    alternative: alternative(chart, rounds, metric),
  };
}

/** Reads the rows: events of the stories and kinds, by time, with claims of the whole organisation. */
export function readRounds(chart: ChartOf<'rounds'>, corpus: Corpus): Round[] {
  const chosen = corpus.events.filter(
    ({ kind, stories }) => chart.kinds.includes(kind) && stories.some((story) => chart.stories.includes(story)),
  );
  return chosen.flatMap((event) =>
    groupClaims(matchFigures(event.figures, { metric: chart.metric })).flatMap((group): Round[] => {
      const claims = toClaims(group.claims, metricOf(chart.metric, corpus));
      if (Math.max(...claims.map(({ high }) => high)) < (chart.least ?? 0)) return [];
      const shares = chart.share === undefined ? [] : matchFigures(event.figures, { metric: chart.share });
      const organisation = group.organisation ?? event.organisations[0] ?? '';
      const known = corpus.vocabulary.organisations[organisation];
      return [
        {
          event,
          name: known?.short ?? known?.name ?? organisation,
          day: shortDay(event.when),
          highlight: chart.highlight?.includes(event.id) ?? false,
          claims,
          shares:
            chart.share === undefined
              ? []
              : toClaims(
                  shares.filter((share) => (share.organisation ?? null) === group.organisation),
                  metricOf(chart.share, corpus),
                ),
        },
      ];
    }),
  );
}

// Of two claims with the same number, the one that may mean less comes first.
const ORDER: readonly string[] = ['fewer-than', 'up-to', 'nearly', 'about', 'exact', 'at-least', 'more-than'];

function toClaims(figures: readonly DatedFigure[], metric: Metric): RoundClaim[] {
  const claims = figures.map((figure): RoundClaim => {
    const [low, high] = [figure.low ?? figure.value ?? 0, figure.high ?? figure.value ?? 0];
    const shape = low === high ? boundOf(figure.qualifier) : 'range';
    return { figure, shape, words: figureText(formatFigure(figure, metric)), low, high };
  });
  const order = ({ figure }: RoundClaim): number => ORDER.indexOf(figure.qualifier);
  return claims.sort((a, b) => a.high - b.high || a.low - b.low || order(a) - order(b));
}

function metricOf(id: string, { vocabulary }: Corpus): Metric {
  const metric = vocabulary.metrics[id];
  if (!metric) throw new Error(`There is no metric ${id}.`);
  return metric;
}

/** The day of a time whose hour does not matter here; an hour said to be approximate leaves its day certain. */
function dayOf(when: When): string {
  return when.kind === 'instant' && when.first ? formatDate(when.first, 'medium') : formatWhen(when, {});
}

function shortDay(when: When): string {
  const days = when.kind === 'interval' && when.first && when.last && !when.approximate;
  return days ? formatDateRange(when.first, when.last) : dayOf(when);
}

function rowOf({ event, name }: Round, { figure, words }: RoundClaim, corpus: Corpus): ChartRow {
  const measure = metricOf(figure.metric, corpus).name;
  return {
    cells: [name, dayOf(event.when), measure, words, dayOf(figure.asOfWhen), figure.note ?? ''],
    values: {
      event_id: event.id,
      when: event.when.text,
      ...figureValues(figure, event, corpus),
    },
    event: event.id,
    sources: figure.sources,
  };
}

function alternative({ least }: ChartOf<'rounds'>, rounds: readonly Round[], metric: Metric): string {
  const highest = rounds.reduce<Round | null>((best, round) => (best && top(best) >= top(round) ? best : round), null);
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!highest || !first || !last) return 'No claim is on record.';
  const noun = metric.name.toLowerCase();
  const doubt = highest.claims.at(-1)?.figure.note;
  const said = (round: Round): string =>
    `${round.name}, ${dayOf(round.event.when)}: ${[...new Set(round.claims.map(({ words }) => words))].join('; ')} ${noun}`;
  const limit =
    least === undefined ? '' : ` with a claim of ${formatFigure({ value: least, qualifier: 'exact' }, metric).amount} or more`;
  const doubtful = rounds.filter(({ claims }) => claims.length > 1).map(({ name, event }) => `${name} (${dayOf(event.when)})`);
  const set = rounds
    .filter((round) => round.highlight)
    .map((round) => [said(round), ...round.shares.map(({ words }) => `${words} of staff`)].join(', '));
  return [
    `${rounds.length} rounds${limit}, the earliest ${dayOf(first.event.when)}, the latest ${dayOf(last.event.when)}. The highest claim is for ${said(highest)}.${doubt ? ` ${doubt}` : ''}`,
    ...(set.length > 0 ? [`Set off: ${set.join('. ')}.`] : []),
    ...(doubtful.length > 0 ? [`More than one claim is on record for ${doubtful.join(', ')}.`] : []),
  ].join(' ');
}

function top({ claims }: Round): number {
  return Math.max(...claims.map(({ high }) => high));
}
