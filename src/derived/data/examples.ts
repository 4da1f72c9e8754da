import type { SiteAddress } from '../feeds/site-address.ts';
import { API, DATA } from './data-site.ts';

/** A way of reading the data, to be copied. */
export interface Example {
  readonly id: 'curl' | 'python' | 'r' | 'javascript' | 'spreadsheet';
  readonly name: string;
  readonly code: string;
  readonly note: string;
}

/** How the data are read in five surroundings, with the addresses of the site. */
export function listExamples(addressOf: SiteAddress): Example[] {
  const csv = (name: string): string => addressOf(`${DATA}${name}.csv`);
  const events = addressOf(`${API}events.json`);
  return [
    {
      id: 'curl',
      name: 'curl',
      code: `curl -sL ${events}\nfor file in events.csv figures.csv legs.csv sources.csv; do curl -sLO ${addressOf(DATA)}$file; done\ncurl -sL ${addressOf(`${DATA}SHA256SUMS.txt`)} | sha256sum -c --ignore-missing`,
      note: 'The last line says whether the files arrived whole.',
    },
    {
      id: 'python',
      name: 'Python with pandas',
      code: `import pandas as pd\n\nevents = pd.read_csv("${csv('events')}")\nfigures = pd.read_csv("${csv('figures')}")\nstanding = events[events["status"] != "withdrawn"]\ntable = figures.merge(standing, left_on="event_id", right_on="id", suffixes=("", "_of_event"))`,
      note: 'Turn starts_at into a time with pd.to_datetime(…, utc=True), and keep zone beside it: an offset alone does not say where.',
    },
    {
      id: 'r',
      name: 'R',
      code: `events <- read.csv("${csv('events')}", encoding = "UTF-8", na.strings = "")\nfigures <- read.csv("${csv('figures')}", encoding = "UTF-8", na.strings = "")\nstanding <- subset(events, status != "withdrawn")\ntable <- merge(figures, standing, by.x = "event_id", by.y = "id", suffixes = c("", "_of_event"))`,
      note: 'as.Date() reads first_day and last_day.',
    },
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const events = [];\nlet url = '${events}';\nwhile (url) {\n  const list = await (await fetch(url)).json();\n  events.push(...list.events);\n  url = list.next;\n}\nconsole.log(events.length);`,
      note: 'Following next gives every event once, in one file today and in files by year when there are more.',
    },
    {
      id: 'spreadsheet',
      name: 'Spreadsheet',
      code: `=IMPORTDATA("${csv('events')}")`,
      note: 'In Google Sheets, in the first cell of an empty sheet. In Excel or LibreOffice open the file as CSV in UTF-8 with commas, and take when_text, starts_at and as_of as text: a spreadsheet turns 2026-05 into a day.',
    },
  ];
}
