import { expect, test } from 'vitest';
import type { CitedItem } from './cited-item.ts';
import { renderCitations } from './render-citations.ts';

const EVENT: CitedItem = {
  kind: 'event',
  key: 'harbour-gazette-quay-messages',
  title: 'Quay staff hear "4 am" by message',
  siteName: 'Harbour Gazette',
  url: 'https://harbour-gazette.example/repo/events/quay-messages/',
  issued: '2021-03-04',
  revision: { version: '2', changed: { act: 'corrected', date: '2021-11-30' } },
  happened: '8:15 a.m. on March 3, 2021, in Port Lisboa (UTC+0), or 08:15 UTC on March 3, 2021',
};
const CHART: CitedItem = {
  kind: 'chart',
  key: 'harbour-gazette-chart-notices',
  title: 'Notices came at 4 am',
  siteName: 'Harbour Gazette',
  url: 'https://harbour-gazette.example/repo/charts/notices/',
  issued: '2021-11-30',
  revision: null,
  happened: null,
};
const DATA: CitedItem = {
  ...CHART,
  kind: 'data',
  key: 'harbour-gazette-data',
  title: 'All events of the Harbour Gazette',
  url: 'https://harbour-gazette.example/repo/data/',
  revision: { version: '1.4.0', changed: null },
};

function textsOf(item: CitedItem): Record<string, string> {
  return Object.fromEntries(renderCitations(item).map(({ format, text }) => [format, text]));
}

test('a corrected event is cited in every format with its day of publication, its version and its permanent address', () => {
  expect(textsOf(EVENT)).toMatchInlineSnapshot(`
    {
      "ap": "“Quay staff hear ‘4 am’ by message,” according to Harbour Gazette. The event is dated 8:15 a.m. on March 3, 2021, in Port Lisboa (UTC+0), or 08:15 UTC on March 3, 2021. The entry was published March 4, 2021, and corrected Nov. 30, 2021: https://harbour-gazette.example/repo/events/quay-messages/",
      "apa": "Harbour Gazette. (2021, March 4). Quay staff hear "4 am" by message (Version 2, corrected November 30, 2021) [Timeline event]. https://harbour-gazette.example/repo/events/quay-messages/",
      "biblatex": "@online{harbour-gazette-quay-messages,
      author = {{Harbour Gazette}},
      title = {{Quay staff hear "4 am" by message}},
      date = {2021-03-04},
      url = {https://harbour-gazette.example/repo/events/quay-messages/},
      version = {2},
      note = {Timeline event. Version 2, corrected 30 November 2021}
    }",
      "bibtex": "@misc{harbour-gazette-quay-messages,
      author = {{Harbour Gazette}},
      title = {{Quay staff hear "4 am" by message}},
      year = {2021},
      month = mar,
      day = {4},
      howpublished = {\\url{https://harbour-gazette.example/repo/events/quay-messages/}},
      note = {Timeline event. Version 2, corrected 30 November 2021}
    }",
      "chicago": "Harbour Gazette. “Quay staff hear ‘4 am’ by message.” March 4, 2021. Version 2, corrected November 30, 2021. https://harbour-gazette.example/repo/events/quay-messages/.",
      "csl": "[{
      "id": "harbour-gazette-quay-messages",
      "type": "webpage",
      "title": "Quay staff hear \\"4 am\\" by message",
      "author": [{"literal":"Harbour Gazette"}],
      "container-title": "Harbour Gazette",
      "issued": {"date-parts":[[2021,3,4]]},
      "URL": "https://harbour-gazette.example/repo/events/quay-messages/",
      "genre": "Timeline event",
      "version": "2",
      "note": "Version 2, corrected 30 November 2021",
      "language": "en-GB"
    }]",
      "link": "https://harbour-gazette.example/repo/events/quay-messages/",
      "mla": "“Quay staff hear ‘4 am’ by message.” Harbour Gazette, version 2, 4 Mar. 2021, https://harbour-gazette.example/repo/events/quay-messages/. Corrected 30 Nov. 2021.",
      "ris": "TY  - ELEC
    ID  - harbour-gazette-quay-messages
    TI  - Quay staff hear "4 am" by message
    AU  - Harbour Gazette
    T2  - Harbour Gazette
    PY  - 2021
    DA  - 2021/03/04
    ET  - 2
    M3  - Timeline event
    N1  - Version 2, corrected 30 November 2021
    UR  - https://harbour-gazette.example/repo/events/quay-messages/
    ER  - 
    ",
      "wikipedia": "{{cite web |title=Quay staff hear "4 am" by message |url=https://harbour-gazette.example/repo/events/quay-messages/ |website=Harbour Gazette |date=4 March 2021}} Version 2, corrected 30 November 2021.",
    }
  `);
});

test('a chart is cited by the day of its newest event', () => {
  expect(textsOf(CHART)).toMatchInlineSnapshot(`
    {
      "ap": "“Notices came at 4 am,” a chart by Harbour Gazette, last updated Nov. 30, 2021: https://harbour-gazette.example/repo/charts/notices/",
      "apa": "Harbour Gazette. (2021, November 30). Notices came at 4 am [Chart]. https://harbour-gazette.example/repo/charts/notices/",
      "biblatex": "@online{harbour-gazette-chart-notices,
      author = {{Harbour Gazette}},
      title = {{Notices came at 4 am}},
      date = {2021-11-30},
      url = {https://harbour-gazette.example/repo/charts/notices/},
      note = {Chart}
    }",
      "bibtex": "@misc{harbour-gazette-chart-notices,
      author = {{Harbour Gazette}},
      title = {{Notices came at 4 am}},
      year = {2021},
      month = nov,
      day = {30},
      howpublished = {\\url{https://harbour-gazette.example/repo/charts/notices/}},
      note = {Chart}
    }",
      "chicago": "Harbour Gazette. “Notices came at 4 am.” November 30, 2021. https://harbour-gazette.example/repo/charts/notices/.",
      "csl": "[{
      "id": "harbour-gazette-chart-notices",
      "type": "webpage",
      "title": "Notices came at 4 am",
      "author": [{"literal":"Harbour Gazette"}],
      "container-title": "Harbour Gazette",
      "issued": {"date-parts":[[2021,11,30]]},
      "URL": "https://harbour-gazette.example/repo/charts/notices/",
      "genre": "Chart",
      "language": "en-GB"
    }]",
      "link": "https://harbour-gazette.example/repo/charts/notices/",
      "mla": "“Notices came at 4 am.” Harbour Gazette, 30 Nov. 2021, https://harbour-gazette.example/repo/charts/notices/.",
      "ris": "TY  - ELEC
    ID  - harbour-gazette-chart-notices
    TI  - Notices came at 4 am
    AU  - Harbour Gazette
    T2  - Harbour Gazette
    PY  - 2021
    DA  - 2021/11/30
    M3  - Chart
    UR  - https://harbour-gazette.example/repo/charts/notices/
    ER  - 
    ",
      "wikipedia": "{{cite web |title=Notices came at 4 am |url=https://harbour-gazette.example/repo/charts/notices/ |website=Harbour Gazette |date=30 November 2021}}",
    }
  `);
});

test('data are cited as a data set', () => {
  expect(textsOf(DATA)).toMatchInlineSnapshot(`
    {
      "ap": "“All events of the Harbour Gazette,” a data set by Harbour Gazette, version 1.4.0, last updated Nov. 30, 2021: https://harbour-gazette.example/repo/data/",
      "apa": "Harbour Gazette. (2021, November 30). All events of the Harbour Gazette (Version 1.4.0) [Data set]. https://harbour-gazette.example/repo/data/",
      "biblatex": "@dataset{harbour-gazette-data,
      author = {{Harbour Gazette}},
      title = {{All events of the Harbour Gazette}},
      date = {2021-11-30},
      url = {https://harbour-gazette.example/repo/data/},
      version = {1.4.0},
      note = {Data set. Version 1.4.0}
    }",
      "bibtex": "@misc{harbour-gazette-data,
      author = {{Harbour Gazette}},
      title = {{All events of the Harbour Gazette}},
      year = {2021},
      month = nov,
      day = {30},
      howpublished = {\\url{https://harbour-gazette.example/repo/data/}},
      note = {Data set. Version 1.4.0}
    }",
      "chicago": "Harbour Gazette. “All events of the Harbour Gazette.” November 30, 2021. Version 1.4.0. https://harbour-gazette.example/repo/data/.",
      "csl": "[{
      "id": "harbour-gazette-data",
      "type": "dataset",
      "title": "All events of the Harbour Gazette",
      "author": [{"literal":"Harbour Gazette"}],
      "publisher": "Harbour Gazette",
      "issued": {"date-parts":[[2021,11,30]]},
      "URL": "https://harbour-gazette.example/repo/data/",
      "genre": "Data set",
      "version": "1.4.0",
      "note": "Version 1.4.0",
      "language": "en-GB"
    }]",
      "link": "https://harbour-gazette.example/repo/data/",
      "mla": "“All events of the Harbour Gazette.” Harbour Gazette, version 1.4.0, 30 Nov. 2021, https://harbour-gazette.example/repo/data/.",
      "ris": "TY  - DATA
    ID  - harbour-gazette-data
    TI  - All events of the Harbour Gazette
    AU  - Harbour Gazette
    T2  - Harbour Gazette
    PY  - 2021
    DA  - 2021/11/30
    ET  - 1.4.0
    M3  - Data set
    N1  - Version 1.4.0
    UR  - https://harbour-gazette.example/repo/data/
    ER  - 
    ",
      "wikipedia": "{{cite web |title=All events of the Harbour Gazette |url=https://harbour-gazette.example/repo/data/ |website=Harbour Gazette |date=30 November 2021}} Version 1.4.0.",
    }
  `);
});

test('what reference managers open is a file, what is pasted is none', () => {
  const files = renderCitations(EVENT).map(({ format, file }) => [format, file?.ending ?? null]);
  expect(files).toEqual([
    ['link', null],
    ['apa', null],
    ['chicago', null],
    ['mla', null],
    ['ap', null],
    ['wikipedia', null],
    ['bibtex', 'bib'],
    ['biblatex', 'bib'],
    ['ris', 'ris'],
    ['csl', 'json'],
  ]);
});

test('RIS has two spaces behind each tag and CRLF behind each line', () => {
  const lines = (textsOf(EVENT)['ris'] ?? '').split('\r\n');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ', '']);
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9]  - [^\n]*$/.test(line))).toEqual([]);
});

test('a day without a number is said alone, and no format has a version', () => {
  const texts = renderCitations({ ...EVENT, revision: { version: null, changed: { act: 'corrected', date: '2021-11-30' } } });
  expect(texts.find(({ format }) => format === 'apa')?.text).toContain('(Corrected November 30, 2021) [Timeline event]');
  expect(texts.filter(({ text }) => /version|ET {2}-|null/i.test(text)).map(({ format }) => format)).toEqual([]);
});

test('a version that nobody corrected has its number alone', () => {
  const texts = renderCitations({ ...EVENT, revision: { version: '1', changed: null } });
  expect(texts.find(({ format }) => format === 'chicago')?.text).toContain(' Version 1. ');
});
