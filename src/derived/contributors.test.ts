import { describe, expect, it } from 'vitest';
import { contributorAnchor, entriesNamed, listContributors } from './contributors.ts';
import { makeEvent, when } from './testing/make-event.ts';

describe('contributors', () => {
  it('are listed by name with their entries, those added last first', () => {
    const both = [{ name: 'Zoë Pier' }, { name: 'ada' }];
    const events = [
      makeEvent('early', when('2026-01'), { added: '2026-05-01', contributors: both }),
      makeEvent('nobody', when('2026-02'), { added: '2026-05-02' }),
      makeEvent('late', when('2025'), { added: '2026-05-03', contributors: [{ name: 'ada', url: 'https://ada.example/' }] }),
    ];
    const listed = listContributors(events).map(({ name, url, events }) => [name, url, events.map(({ id }) => id)]);
    expect(listed).toEqual([
      ['ada', 'https://ada.example/', ['late', 'early']],
      ['Zoë Pier', undefined, ['early']],
    ]);
  });

  it('are nobody where no entry names one', () => {
    expect(listContributors([makeEvent('a', when('2026'))])).toEqual([]);
  });

  it('are counted once for an entry that names them twice', () => {
    const [ada] = listContributors([makeEvent('a', when('2026'), { contributors: [{ name: 'Ada' }, { name: 'Ada' }] })]);
    expect(ada?.events.map(({ id }) => id)).toEqual(['a']);
  });

  it('each have an anchor of their own', () => {
    const names = ['Ada Merrow', 'Ada-Merrow', 'Ada.Merrow', 'Ada_Merrow', 'ada merrow', '阿达', '达阿', 'é', 'e9'];
    const anchors = names.map(contributorAnchor);
    expect(anchors[0]).toBe('by-Ada.Merrow');
    expect(anchors[5]).toBe('by-_963f__8fbe_');
    expect(new Set(anchors).size).toBe(names.length);
  });

  it('have fewer entries named the more they are', () => {
    expect([0, 1, 50, 100, 600, 5000].map(entriesNamed)).toEqual([12, 12, 12, 6, 1, 1]);
  });
});
