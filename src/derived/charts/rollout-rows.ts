import type { ChartOf } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import { clockPlace } from '../clock-place.ts';
import type { Corpus } from '../corpus.ts';
import { LEG_STATUS_WORDS, legName } from '../leg-words.ts';
import type { ChartRow } from './placed-chart.ts';

/** The table of a roll-out: every leg of the event, drawn or not, then the planned ones, then the moments. */
export function rolloutRows(chart: ChartOf<'rollout'>, corpus: Corpus): ChartRow[] {
  const event = corpus.eventById.get(chart.event);
  return [...(event ? legRows(event, corpus) : []), ...planRows(chart, corpus), ...momentRows(chart, corpus)];
}

function legRows(event: Event, corpus: Corpus): ChartRow[] {
  return event.legs.map((leg) => {
    const instant = leg.when?.kind === 'instant' ? leg.when.instant : null;
    const place =
      leg.when?.kind === 'instant' ? clockPlace(leg.when.zone ?? 'UTC', leg.places, corpus.vocabulary.offices) : undefined;
    return {
      cells: [
        legName(leg, corpus.vocabulary.offices),
        leg.when ? formatWhen(leg.when, { place }) : 'No time found',
        LEG_STATUS_WORDS[leg.status],
        leg.note ?? '',
      ],
      values: {
        who: legName(leg, corpus.vocabulary.offices),
        when: leg.when?.text ?? null,
        zone: leg.when?.zone ?? null,
        instant: instant === null ? null : new Date(instant).toISOString().replace('.000Z', 'Z'),
        status: leg.status,
        note: leg.note,
      },
      event: event.id,
      sources: leg.sources,
    };
  });
}

function planRows(chart: ChartOf<'rollout'>, corpus: Corpus): ChartRow[] {
  const planned = chart.planned === undefined ? undefined : corpus.eventById.get(chart.planned);
  return planned ? legRows(planned, corpus) : [];
}

function momentRows(chart: ChartOf<'rollout'>, corpus: Corpus): ChartRow[] {
  return (chart.moments ?? []).flatMap(({ event: id, label }) => {
    const event = corpus.eventById.get(id);
    if (!event) return [];
    const { when } = event;
    return [
      {
        cells: [label, formatWhen(when, {}), event.status.slice(0, 1).toUpperCase() + event.status.slice(1), event.title],
        values: {
          who: label,
          when: when.text,
          zone: when.zone,
          instant: when.kind === 'instant' ? new Date(when.instant).toISOString().replace('.000Z', 'Z') : null,
          status: event.status,
          note: event.title,
        },
        event: id,
        sources: event.summarySources,
      },
    ];
  });
}
