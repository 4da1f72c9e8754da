import { Document, isScalar, visit } from 'yaml';
import { ENTRY_EXAMPLE } from './entry-example.ts';
import { eventSchema } from './event.ts';
import type { Field } from './field-list.ts';
import { listFields } from './field-list.ts';

const HEAD = `# A template. Copy this file to content/events/<year>/<id>.mdx; the id is a few words in lower case with hyphens and without a date, and
# the address of the event for ever. Every field there is stands here. What begins with #| may be left out: take that mark away from the
# lines you need. Delete the other comments before you send it. npm run check says what is missing. Ids and facts here are invented.`;

// The time of the example has an hour, and an hour needs its zone.
const NEEDED: ReadonlySet<string> = new Set(['zone']);

const BODY = `
Here stands what there is to say beyond the summary; if there is nothing, delete it all. A time is written
<Time at="2026-05-20T09:00" zone="Europe/Dublin" />, a source <Cite source="outlet" />, and what somebody said:

<Quote source="outlet" speaker="Robin Example">Word for word.</Quote>
`;

/** The text of an entry with every field of the schema, what each means, and an example. Fields that may be left out are comments. */
export function renderTemplate(): string {
  const example: Readonly<Record<string, unknown>> = ENTRY_EXAMPLE;
  const fields = listFields(eventSchema).flatMap((field) => ['', ...renderField(field, example[field.name])]);
  return `---\n${HEAD}\n${fields.join('\n')}\n---\n${BODY}`;
}

function renderField(field: Field, value: unknown): string[] {
  const { name, required, about, fields } = field;
  const may = (each: Field): string => (each.required ? '' : ' (may be left out)');
  return [
    `# ${name}${may(field)}: ${about}`,
    ...fields.map((inner) => `#   ${inner.name}${may(inner)}: ${inner.about}`),
    ...renderYaml({ [name]: value }).map((line) => (required || NEEDED.has(name) ? line : `#| ${line}`)),
  ];
}

/** Lists of ids on one line, dates in quotation marks: as entries are written here. */
function renderYaml(value: unknown): string[] {
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && /^\d{4}-/.test(scalar.value)) scalar.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).trimEnd().split('\n');
}
