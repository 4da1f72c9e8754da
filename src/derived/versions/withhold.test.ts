import { expect, test } from 'vitest';
import type { Removal } from '../../domain/removal.ts';
import { makeVersion } from '../testing/make-history.ts';
import type { KnownVersions } from './version.ts';
import { withholdRemoved } from './withhold.ts';

const change = { field: 'figures', label: 'Figure “Jobs cut”', before: 'about 400', after: null };
const text = { kind: 'text', text: 'It cut 400 jobs.' } as const;
const known: KnownVersions = {
  kind: 'known',
  pending: false,
  versions: [
    makeVersion({ number: 1, date: '2026-06-01', text }),
    makeVersion({ number: 2, date: '2026-06-05', changes: [change], text }),
    makeVersion({ number: 3, date: '2026-06-09', changes: [change], text }),
  ],
};
const removal: Removal = {
  what: 'event',
  id: 'former',
  anchors: ['fig-jobs_cut'],
  date: '2026-06-05',
  why: 'It named a person.',
};

test('versions up to the day on which a part was removed keep neither their text nor the words of their changes', () => {
  const { versions } = withholdRemoved(known, { id: 'a', aliases: ['former'] }, [{ ...removal, date: '2026-06-02' }, removal]);
  const withheld = { kind: 'withheld', date: '2026-06-05', why: 'It named a person.' };
  expect(versions.map((version) => version.text)).toEqual([withheld, withheld, text]);
  expect(versions.flatMap(({ changes }) => changes.map(({ before }) => before))).toEqual([null, 'about 400']);
});

test('nothing is withheld for the removal of something else, and the present text stays', () => {
  expect(withholdRemoved(known, { id: 'a', aliases: [] }, [removal])).toEqual(known);
  const present = { ...known, versions: [makeVersion({ text: null, date: '2026-06-05' })] };
  expect(withholdRemoved(present, { id: 'former', aliases: [] }, [removal]).versions[0]?.text).toBeNull();
});
