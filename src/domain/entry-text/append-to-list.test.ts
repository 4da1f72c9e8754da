import { expect, test } from 'vitest';
import { appendHost, appendOrganisation } from './append-to-list.ts';

test('an organisation is added at the end; comments and order stay', () => {
  const list = '# Who acts.\nferries: { name: Ferries } # old\n';
  expect(appendOrganisation(list, 'acme', 'Acme: the rest')).toBe(`${list}acme:\n  name: 'Acme: the rest'\n`);
});

test('a list without an end of its last line gets one first', () => {
  expect(appendOrganisation('ferries: { name: Ferries }', 'acme', 'Acme')).toBe(
    'ferries: { name: Ferries }\nacme:\n  name: Acme\n',
  );
});

test('a host is added where it belongs in the alphabet', () => {
  const list = '# Hosts.\n- axios.example\n- zurich.example\n';
  expect(appendHost(list, 'bbc.example')).toBe('# Hosts.\n- axios.example\n- bbc.example\n- zurich.example\n');
  expect(appendHost(list, 'zz.example')).toBe(`${list}- zz.example\n`);
});
