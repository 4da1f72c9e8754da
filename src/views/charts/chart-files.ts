import type { Chart } from '../../domain/chart.ts';
import { formatDate } from '../../domain/time/words.ts';
import { sourcesLine } from '../../derived/charts/chart-sources.ts';
import { placeChart } from '../../derived/charts/place-chart.ts';
import { renderSvg } from '../../derived/charts/render-svg.ts';
import type { Addresses } from '../../derived/charts/render-table.ts';
import { dataRows, renderCsv } from '../../derived/charts/render-table.ts';
import type { Corpus } from '../../derived/corpus.ts';
import type { ChartSizes } from '../../derived/linked-data/linked-page.ts';
import { address, eventPath } from '../link.ts';
import { LICENCE } from '../licence.ts';

/** The picture of a chart as an SVG file: drawing, finding, sources, date and address. */
export function chartSvg(chart: Chart, corpus: Corpus, site: URL | undefined): string {
  const placed = placeChart(chart, corpus);
  const { name, asKnownOn } = corpus.vocabulary.site;
  const sources = sourcesLine(placed, corpus);
  const known = `As known on ${formatDate(asKnownOn, 'medium')}.`;
  return renderSvg(placed.wide, {
    title: chart.title,
    subtitle: chart.subtitle,
    foot: `${name}, ${LICENCE.name}, ${address(`/charts/${chart.id}/`, site)}. ${known} ${sources}`,
  });
}

/** The table of a chart as CSV. */
export function chartCsv(chart: Chart, corpus: Corpus, site: URL | undefined): string {
  return renderCsv(placeChart(chart, corpus).table, corpus, addressesAt(site));
}

/** The chart as JSON: finding, rows with events and sources, licence and date. */
export function chartJson(chart: Chart, corpus: Corpus, site: URL | undefined): string {
  const placed = placeChart(chart, corpus);
  const document = {
    id: chart.id,
    form: chart.form,
    title: chart.title,
    subtitle: chart.subtitle,
    note: chart.note ?? null,
    text: placed.alternative,
    url: address(`/charts/${chart.id}/`, site),
    as_known_on: corpus.vocabulary.site.asKnownOn,
    license: LICENCE.url,
    rows: dataRows(placed.table, corpus, addressesAt(site)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** How long the files are that are written as text, in bytes. */
export function chartSizes(chart: Chart, corpus: Corpus, site: URL | undefined): ChartSizes {
  const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
  return {
    csv: sizeOf(chartCsv(chart, corpus, site)),
    json: sizeOf(chartJson(chart, corpus, site)),
    svg: sizeOf(chartSvg(chart, corpus, site)),
  };
}

function addressesAt(site: URL | undefined): Addresses {
  return { event: (id) => address(eventPath(id), site), page: (path) => address(path, site) };
}
