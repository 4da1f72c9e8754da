import type { FigureRow, LegRow, SourceRow } from '../../domain/data/row-schemas.ts';
import type { Event } from '../../domain/event.ts';
import { figureAnchors, legAnchor, sourceAnchor } from '../anchors.ts';
import type { EventRecord } from '../exports/export-record.ts';

/** An event and what leaves the site of it. */
export interface Recorded {
  readonly event: Event;
  readonly record: EventRecord;
}

type Owner = Pick<FigureRow, 'record_url' | 'event_title' | 'event_status'>;

/** The figures of an event, in the order of the entry. */
export function makeFigureRows({ event, record }: Recorded): FigureRow[] {
  const anchors = figureAnchors(event.figures);
  const ids = event.figures.map((figure) => anchors.get(figure) ?? '');
  return record.figures.map((figure, index) => {
    const figure_id = ids[index] ?? '';
    return { event_id: record.id, figure_id, ...ownerOf(record, figure_id), ...figure };
  });
}

/** The legs of an event, in the order of the entry. */
export function makeLegRows({ record }: Recorded): LegRow[] {
  return record.legs.map((leg, index) => {
    const leg_id = legAnchor(index);
    return { event_id: record.id, leg_id, ...ownerOf(record, leg_id), ...leg };
  });
}

/** The sources of an event, in the order of the entry. */
export function makeSourceRows({ record }: Recorded): SourceRow[] {
  return record.sources.map(({ id, ...source }, index) => ({
    event_id: record.id,
    source_id: id,
    ...ownerOf(record, sourceAnchor(index)),
    ...source,
  }));
}

function ownerOf({ url, title, status }: EventRecord, anchor: string): Owner {
  return { record_url: `${url}#${anchor}`, event_title: title, event_status: status };
}
