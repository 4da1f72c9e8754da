import { renderCsv } from '../exports/render-csv.ts';
import type { ExportList } from '../exports/export-record.ts';
import type { DataSite } from './data-site.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import type { Recorded } from './make-rows.ts';
import { makeFigureRows, makeLegRows, makeSourceRows } from './make-rows.ts';
import { FIGURE_COLUMNS, LEG_COLUMNS, SOURCE_COLUMNS } from './row-columns.ts';
import type { Table } from './table.ts';
import { makeTable } from './table.ts';

/** The four CSV files. events.csv has the columns of what a reader takes away from the timeline. */
export function makeTables(site: DataSite, recorded: readonly Recorded[]): Table[] {
  const { name, asKnownOn } = site.corpus.vocabulary.site;
  const list: ExportList = { name, siteName: name, url: site.addressOf('/timeline/'), asKnownOn, license: site.license };
  return [
    {
      name: 'events',
      about: 'One row an event.',
      fields: EVENT_FIELDS,
      key: ['id'],
      rows: recorded.length,
      render: () =>
        renderCsv(
          recorded.map(({ record }) => record),
          list,
        ),
    },
    makeTable(
      { name: 'figures', about: 'One row a claim of a number.', key: ['event_id', 'figure_id'] },
      FIGURE_COLUMNS,
      recorded.flatMap(makeFigureRows),
    ),
    makeTable(
      { name: 'legs', about: 'One row a cohort or office of a staggered event.', key: ['event_id', 'leg_id'] },
      LEG_COLUMNS,
      recorded.flatMap(makeLegRows),
    ),
    makeTable(
      { name: 'sources', about: 'One row a source of an event.', key: ['event_id', 'source_id'] },
      SOURCE_COLUMNS,
      recorded.flatMap(makeSourceRows),
    ),
  ];
}
