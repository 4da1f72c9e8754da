import type { Answers } from '../../domain/entry-text/entry-of-answers.ts';
import { eventSchema } from '../../domain/event.ts';
import { proposeId } from '../../domain/propose-id.ts';
import type { SpokenWhen } from '../../domain/time/spoken/parse-spoken-when.ts';
import { parseSpokenWhen } from '../../domain/time/spoken/parse-spoken-when.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import { answerTable } from '../when-table.ts';
import type { Ask } from './ask.ts';
import { askOrganisations } from './ask-organisations.ts';
import { askFigures, askSources } from './ask-sources.ts';
import type { Newsroom } from './newsroom.ts';

/** What an interview ends in: an entry with what has to be added to the lists for it, or the entry that is there already. */
export type Interview =
  | {
      readonly kind: 'entry';
      readonly answers: Answers;
      readonly id: string;
      /** Names by the ids they get. */
      readonly newOrganisations: ReadonlyMap<string, string>;
      readonly newHosts: readonly string[];
    }
  | { readonly kind: 'existing'; readonly id: string };

const NONE = 'none of these';

/** Asks what is needed for an entry, in the order in which somebody tells it. */
export async function interview(ask: Ask, newsroom: Newsroom, isDraft = false): Promise<Interview> {
  const { kinds, offices } = newsroom.lists;
  const title = await ask.text('What happened, and to whom? One line, as a headline', {
    example: 'Example Corp tells staff of job cuts by email at 9 am',
    check: (text) => (text === '' ? 'Write a headline.' : faultOf(eventSchema.shape.title, text)),
  });
  const when = await askWhen(ask, newsroom);
  const kind = await ask.choose(
    'What kind of thing is it?',
    Object.entries(kinds).map(([value, { name, about }]) => ({ value, label: name, hint: about })),
  );
  const { ids: organisations, added } = await askOrganisations(ask, newsroom);
  const existing = await askDuplicate(ask, newsroom, { title, kind, organisations, when });
  if (existing !== null) return { kind: 'existing', id: existing };
  const { sources, newHosts } = await askSources(ask, newsroom);
  const summary = await ask.text('Tell it in one to three sentences of your own', {
    check: (text) => (text === '' ? 'Write a sentence.' : faultOf(eventSchema.shape.summary, text)),
  });
  const figures = await askFigures(ask, newsroom, sources);
  const places = await ask.chooseMany(
    'Where did it happen?',
    Object.entries(offices).map(([value, { name, country }]) => ({
      value,
      label: name,
      ...(country && country !== name ? { hint: country } : {}),
    })),
    { required: false },
  );
  const stories = await ask.chooseMany(
    'Which stories does it belong to?',
    newsroom.stories.map(({ id, title: label }) => ({ value: id, label })),
    { required: true },
  );
  const id = await askId(ask, newsroom, title);
  const answers = { title, summary, kind, when, organisations, places, stories, sources, figures, isDraft };
  return { kind: 'entry', answers, id, newOrganisations: added, newHosts };
}

async function askWhen(ask: Ask, { spoken, lists }: Newsroom): Promise<SpokenWhen> {
  for (;;) {
    const text = await ask.text('When did it happen? As the source says it, with the place of the clock', {
      example: '4am Singapore 20 May, or around 10 May 2026, or May 2026',
      check: (said) => {
        const read = parseSpokenWhen(said, spoken);
        return read.ok ? undefined : `${read.reason.message} ${read.reason.hint}`;
      },
    });
    const read = parseSpokenWhen(text, spoken);
    if (!read.ok) continue;
    ask.tell(
      understood(
        read.value,
        lists.site.clocks.flatMap((id) => lists.offices[id]?.zone ?? []),
      ),
      'Understood as',
    );
    if (await ask.confirm('Is that right?', true)) return read.value;
  }
}

/** The time in words, and where it is an instant, in three zones. */
function understood({ when, zone, text, notes }: SpokenWhen, clocks: readonly string[]): string {
  const point = when.kind === 'instant' ? { local: text.replace(/[~?%]$/, ''), zone: when.zone } : null;
  const others = clocks.filter((clock) => clock !== zone).slice(0, 2);
  const table = point && answerTable({ ...point, zones: [...others, 'UTC'].slice(0, 2) }, []).text;
  const written = `when: '${text}'${zone === null ? '' : `  zone: ${zone}`}`;
  return [table ?? formatWhen(when, {}), ...notes, written].map((line) => line.trimEnd()).join('\n');
}

async function askDuplicate(ask: Ask, newsroom: Newsroom, event: Parameters<Newsroom['likely']>[0]): Promise<string | null> {
  const likely = newsroom.likely(event);
  if (likely.length === 0) return null;
  const answer = await ask.choose('There is something like it already. Is it one of these?', [
    { value: NONE, label: 'No, this is something else' },
    ...likely.map(({ event: { id, title }, reasons }) => ({ value: id, label: `Yes: ${title}`, hint: reasons.join(', ') })),
  ]);
  return answer === NONE ? null : answer;
}

async function askId(ask: Ask, { takenIds }: Newsroom, title: string): Promise<string> {
  return ask.text('Its address, for ever: a few words, without a date', {
    value: proposeId(title, (id) => takenIds.has(id)),
    check: (text) => idFault(text, takenIds),
  });
}

/** Why an id cannot be given to a new entry; undefined when it can. */
export function idFault(id: string, takenIds: ReadonlySet<string>): string | undefined {
  if (takenIds.has(id)) return `"${id}" is, or was, the id of another entry. Write another.`;
  return faultOf(eventSchema.shape.related.unwrap().element, id);
}

interface Field {
  safeParse(value: string): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
  };
}

function faultOf(field: Field, text: string): string | undefined {
  return field.safeParse(text).error?.issues[0]?.message;
}
