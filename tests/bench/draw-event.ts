import type { EventFrontMatter } from '../../src/domain/event.ts';
import { addDays } from '../../src/domain/time/plain-date.ts';
import { drawBody } from './draw-body.ts';
import type { Material } from './draw-facts.ts';
import { drawFigures, drawLegs, drawPerson, drawSources, drawStatus } from './draw-facts.ts';
import type { Month } from './draw-when.ts';
import { drawClock, drawWhen, LAST_DAY } from './draw-when.ts';
import { KINDS } from './lists.ts';
import { placeId } from './places.ts';

/** An event of an invented newsroom, with the text that its file holds below the facts. */
export interface DrawnEvent {
  readonly id: string;
  readonly data: EventFrontMatter;
  readonly body: string;
}

/** What is already written: ids, and those of each organisation, to which later events may be related. */
export interface Written {
  readonly ids: Set<string>;
  readonly byOrganisation: Map<string, string[]>;
}

/** Draws one event. A leading one has all that a home page shows: an hour, legs, figures, and somebody who is quoted. */
export function drawEvent(month: Month, isLeading: boolean, written: Written, material: Material): DrawnEvent {
  const { dice, prose, lists } = material;
  const place = dice.pick(lists.clocked);
  const { name = '', zone = '' } = lists.offices[place] ?? {};
  const drawn = drawWhen(month, zone, dice);
  const { day } = drawn;
  const organisations = drawOrganisations(material);
  const [organisation = ''] = organisations;
  const kind = dice.pick(Object.keys(KINDS));
  const title = drawTitle(organisation, kind, name, material);
  const sources = drawSources(day, material);
  const ids = sources.map(({ id }) => id);
  const has = (percent: number): boolean => isLeading || dice.chance(percent);
  const data: EventFrontMatter = {
    title,
    kind,
    ...drawStatus(day, sources, material),
    ...(isLeading ? { when: drawClock(day, dice), zone } : { when: drawn.when, ...(drawn.zone ? { zone: drawn.zone } : {}) }),
    ...(dice.chance(20) ? { whenNote: prose.sentence(8), whenSources: ids.slice(0, 1) } : {}),
    summary: Array.from({ length: dice.int(1, 3) }, () => prose.sentence(dice.int(8, 18))).join(' '),
    summarySources: ids.slice(0, 2),
    places: dice.chance(85) ? [place] : [],
    organisations,
    stories: drawStories(material),
    ...(has(14) ? { people: [drawPerson(lists.organisations[organisation]?.short ?? organisation, material)] } : {}),
    ...(has(55) ? { figures: drawFigures(day, sources, material) } : {}),
    ...(has(6) ? { legs: drawLegs(day, sources, material) } : {}),
    related: drawRelated(organisation, written, material),
    added: addedDay(day, dice.int(0, 700)),
    sources,
  };
  const id = freeId(title, written.ids);
  written.ids.add(id);
  for (const each of organisations)
    written.byOrganisation.set(each, [...(written.byOrganisation.get(each) ?? []), id].slice(-40));
  return { id, data, body: drawBody(data, material) };
}

function drawOrganisations({ dice, lists }: Material): string[] {
  const ids = Object.keys(lists.organisations);
  return [...new Set(Array.from({ length: dice.chance(20) ? 2 : 1 }, () => dice.weighted(ids, lists.organisationTotals)))];
}

function drawStories({ dice, lists }: Material): string[] {
  return [...new Set(Array.from({ length: dice.chance(15) ? 2 : 1 }, () => dice.weighted(lists.stories, lists.storyTotals)))];
}

function drawTitle(organisation: string, kind: string, place: string, { dice, prose, lists }: Material): string {
  const verb = dice.pick(KINDS[kind]?.verbs ?? ['speaks of a']);
  const where = dice.chance(60) ? ` in ${place}` : '';
  const what = `${prose.word(true)} ${prose.word(true)}`;
  return `${lists.organisations[organisation]?.short ?? organisation} ${verb} ${what}${where}`.slice(0, 90).trim();
}

function drawRelated(organisation: string, { byOrganisation }: Written, { dice }: Material): string[] {
  const earlier = byOrganisation.get(organisation) ?? [];
  if (earlier.length === 0) return [];
  return [...new Set(Array.from({ length: dice.pick([0, 0, 1, 1, 2, 3, 5]) }, () => dice.pick(earlier)))];
}

/** The record began in 2019: what happened before was added from then on, and nothing after it ended. */
function addedDay(day: string, later: number): string {
  const added = addDays(day < '2019-01-01' ? '2019-01-01' : day, later);
  return added > LAST_DAY ? LAST_DAY : added;
}

function freeId(title: string, taken: ReadonlySet<string>): string {
  const id = placeId(title).slice(0, 70).replace(/-$/, '');
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
