import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { eventSchema } from './event.ts';
import { readYaml } from './read-yaml.ts';
import { officesSchema } from './vocabulary.ts';
import { findSchemaProblems } from './zod-problems.ts';

/** Every problem of a YAML text that begins on line 2, as a reader gets to see it. */
function said(text: string, schema: z.ZodType): string[] {
  const yaml = readYaml(text, 2);
  expect(yaml.problems).toEqual([]);
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return [];
  return findSchemaProblems(parsed.error, schema, yaml).map(
    ({ line, column, rule, message, hint }) => `${line}:${column} ${rule}: ${message} / ${hint}`,
  );
}

const schema = z.strictObject({
  title: z.string().max(10, 'This is longer than 10 characters. Shorten it.').describe('What happened.'),
  status: z.enum(['confirmed', 'reported']).describe('How sure it is.'),
  zone: z.string().optional().describe('IANA zone.'),
  value: z.number().optional().describe('The number.'),
  order: z.int().optional().describe('The order.'),
  live: z.boolean().optional().describe('Whether it goes on.'),
  places: z.array(z.string().min(2, 'A place has two letters or more.')).max(2).optional().describe('Ids of places.'),
  legs: z.array(z.strictObject({ when: z.string().describe('Local time.') })).optional(),
});

const FIELDS = 'Write each field as "field: value". The fields are title, status, zone, value, order, live, places, legs.';

const GOOD = 'title: x\nstatus: reported\n';

describe('a value', () => {
  it('that is right gives no problem', () => {
    expect(said(GOOD, schema)).toEqual([]);
  });

  it('of the wrong kind is named with what it is and what it must be', () => {
    expect(said('title: 2026\nstatus: reported\nvalue: many\nlive: yes\nplaces: sg\nlegs: [x]', schema)).toEqual([
      `2:8 field-type: "title" is the number 2026, but must be a text. / Put it in quotation marks: '2026'. What happened.`,
      '4:8 field-type: "value" is the text "many", but must be a number. / The number.',
      '5:7 field-type: "live" is the text "yes", but must be true or false. / Whether it goes on.',
      '6:9 field-type: "places" is the text "sg", but must be a list. / Write it in brackets: [sg]. Ids of places.',
      '7:8 field-type: Item 1 of "legs" is the text "x", but must be a group of fields. / Write each field as "field: value". The fields are when.',
    ]);
  });

  it('that is a list or a group where a text belongs is not quoted back', () => {
    expect(said('title: [a]\nstatus: {a: b}\nvalue: {c: d}', schema)).toEqual([
      '2:8 field-type: "title" is a list, but must be a text. / What happened.',
      '3:9 field-value: "status" cannot be a group of fields. / Write one of: confirmed, reported. How sure it is.',
      '4:8 field-type: "value" is a group of fields, but must be a number. / The number.',
    ]);
  });

  it('left empty is said to be empty, at the name of its field', () => {
    expect(said(`${GOOD}zone:\n`, schema)).toEqual([
      '4:1 field-type: "zone" is empty. / Write a value after the colon, or delete the line if the field is optional. IANA zone.',
    ]);
  });

  it('that is none of the allowed ones gets the nearest, or all', () => {
    expect(said('title: x\nstatus: reportd', schema)).toEqual([
      '3:9 field-value: "status" cannot be "reportd". / Did you mean "reported"? Write one of: confirmed, reported.',
    ]);
    expect(said('title: x\nstatus: gossip', schema)).toEqual([
      '3:9 field-value: "status" cannot be "gossip". / Write one of: confirmed, reported. How sure it is.',
    ]);
  });

  it('keeps the message the schema has for it', () => {
    expect(said('title: more than ten\nstatus: reported\nplaces: [ab, c]', schema)).toEqual([
      '2:8 field-value: This is longer than 10 characters. Shorten it. / What happened.',
      '4:14 field-value: A place has two letters or more. / Ids of places.',
    ]);
  });

  it('refused without a message of the schema says how it is refused', () => {
    expect(said(`${GOOD}places: [aa, bb, cc]\norder: 1.5`, schema)).toEqual([
      '4:9 field-value: "places" has 3 items, but 2 are the most. / Ids of places.',
      '5:8 field-type: "order" is the number 1.5, but must be a whole number. / The order.',
    ]);
  });
});

describe('a field', () => {
  it('that is missing is said at the group that should hold it', () => {
    expect(said('title: x\nlegs:\n  - {}', schema)).toEqual([
      '2:1 field-missing: The field "status" is missing. / Add it. How sure it is.',
      '4:5 field-missing: The field "when" is missing in item 1 of "legs". / Add it. Local time.',
    ]);
  });

  it('that is unknown is said at its name, with the nearest known one or all', () => {
    expect(said(`${GOOD}zoen: x\nlegs:\n  - when: y\n    layout: z`, schema)).toEqual([
      '4:1 field-unknown: There is no field "zoen" here. / Did you mean "zone"?',
      '7:5 field-unknown: There is no field "layout" in item 1 of "legs". / Delete it. The fields in item 1 of "legs" are when.',
    ]);
  });

  it('that Astro would run is unknown like any other', () => {
    expect(said(`${GOOD}layout: "data:text/javascript,process.exit()"\n__proto__: {a: 1}`, schema)).toMatchObject([
      expect.stringMatching(/^4:1 field-unknown: There is no field "layout" here\./),
      expect.stringMatching(/^5:1 field-unknown: There is no field "__proto__" here\./),
    ]);
  });
});

describe('the whole', () => {
  it('may not be empty or a list', () => {
    expect(said('', schema)).toEqual([`2:1 field-type: There are no fields. / ${FIELDS}`]);
    expect(said('- a', schema)).toEqual([`2:1 field-type: The whole is a list, but must be a group of fields. / ${FIELDS}`]);
  });

  it('may be a list of entries under ids, whose names are checked as well', () => {
    expect(said('Singapore:\n  name: x\n  level: city\nlondon:\n  name: London\n  level: town\n', officesSchema)).toEqual([
      '2:1 field-value: An id has lower-case letters a-z, digits and single hyphens only, such as "notices-by-email". / Rename "Singapore".',
      '7:10 field-value: "level" in "london" cannot be "town". / Write one of: city, region, country, area. city, region (a state or county), country, or area (larger than a country).',
    ]);
  });

  it('is said all at once for an event', () => {
    const text = `title: Layoffs
kind: Layoff
status: confirmed
when: 2026
zone: Asia/Singapore
summary: ''
summarySources: []
places: [singapore]
organisations: [meta]
stories: [a]
added: 20 May
figures:
  - metric: jobs-cut
    value: '8000'
    qualifier: abut
    asOf: '2026-05-20'
    sources: [a]
sources:
  - id: a
    publisher: ' BBC'
    kind: press
    url: javascript:alert(1)
`;
    expect(said(text, eventSchema).map((line) => line.replace(/ \/ .*/, ''))).toEqual([
      '3:7 field-value: An id has lower-case letters a-z, digits and single hyphens only, such as "notices-by-email".',
      '5:7 field-type: "when" is the number 2026, but must be a text.',
      '7:10 field-value: This is empty. Write a text, or leave the field out if it is optional.',
      '8:17 field-value: Name at least one source of the summary by its id.',
      '12:8 field-value: Write a day as "2026-05-20", in quotation marks.',
      '15:12 field-type: "value" in item 1 of "figures" is the text "8000", but must be a number.',
      '16:16 field-value: "qualifier" in item 1 of "figures" cannot be "abut".',
      '21:16 field-value: This begins or ends with a space. Remove it.',
      '23:10 field-value: This is not a web address. Write one that starts with https://, or leave url out.',
    ]);
  });
});
