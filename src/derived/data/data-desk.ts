import { recordEvent } from '../exports/event-record.ts';
import type { ApiFiles } from './api-files.ts';
import { makeApiFiles } from './api-files.ts';
import type { TextFile } from './data-files.ts';
import { measureTables, writeTexts } from './data-files.ts';
import type { Measure } from './data-package.ts';
import type { DataSite } from './data-site.ts';
import { renderEventDocument } from './event-files.ts';
import type { Recorded } from './make-rows.ts';
import { makeTables } from './make-tables.ts';
import type { Table } from './table.ts';

/** The open data of one content. Records are made once; a text is written when it is asked for and not kept. */
export interface DataDesk {
  readonly api: ApiFiles;
  readonly tables: readonly Table[];
  /** Throws where there is no such event. */
  readonly renderEvent: (id: string) => string;
  readonly measured: () => Promise<readonly (Table & Measure)[]>;
  readonly texts: () => Promise<Readonly<Record<TextFile, string>>>;
}

export function openDataDesk(site: DataSite): DataDesk {
  const recorded = site.corpus.events.map((event): Recorded => {
    return { event, record: recordEvent(event, site.corpus, (id) => site.addressOf(`/events/${id}/`)) };
  });
  const byId = new Map(recorded.map((one) => [one.event.id, one]));
  const tables = makeTables(site, recorded);
  const measured = once(() => measureTables(tables));
  const texts = once(async () => writeTexts(site, await measured()));
  return { api: makeApiFiles(site, recorded, tables), tables, renderEvent, measured, texts };

  function renderEvent(id: string): string {
    const one = byId.get(id);
    if (!one) throw new Error(`There is no event ${id}.`);
    return renderEventDocument(site, one);
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
