/** What comments in a new entry teach: what to know of a field that is there, and how to write one that is not. */
export const LESSONS: Readonly<Record<string, { readonly present?: string; readonly missing?: string }>> = {
  draft: { present: 'Checked, but published nowhere. Take this line out, or write false, to publish the entry.' },
  status: {
    present: 'confirmed (said on the record by the organisation or an authority), reported, disputed, corrected or withdrawn.',
  },
  when: {
    present:
      'The local time or day of the place where it happened, never converted: 2026-05-20T04:00, 2026-05-20, 2026-05, 2026-05-20~ (around).',
  },
  whenNote: { missing: 'whenNote: How the time is known and how precise it really is.' },
  whenSources: { missing: 'whenSources: [id of the source that gives the time]' },
  summary: { present: 'One to three sentences in our own words, at most 500 characters.' },
  organisations: { present: 'The one acted on or acting first.' },
  people: { missing: 'people: names with their public role, of everybody quoted below; nobody else.' },
  figures: { present: 'Each number as the source puts it: exact, about, nearly, more-than, at-least, up-to or fewer-than.' },
  legs: { missing: 'legs: places that were told at other times, each with its own local time.' },
  conflicts: { missing: 'conflicts: where sources disagree, with point, text and sources. Keep both claims.' },
  related: { missing: 'related: [ids of related events]' },
  added: { present: 'The day this entry is published here.' },
  sources: { present: 'Most important first. The fields above name sources by their id.' },
};
