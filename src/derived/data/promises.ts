/** What those who build on the data may rely on. */
export const PROMISES = {
  added:
    'Within /api/v1/ and /data/ things are only added: files, fields, columns at the end, values of closed lists. Nothing is renamed, removed or given another meaning; that would be /api/v2/, beside the first.',
  ids: 'An id is for ever. An event that is renamed leaves a redirect at its old address, so follow redirects; one that is withdrawn stays, with the status “withdrawn”.',
  order:
    'Columns keep their order. Rows follow the time of the events and move when a time is corrected, so find rows by their keys.',
  unknown:
    'Ignore fields that you do not know. What is not described here, such as how a file is broken into lines, is not promised.',
  version:
    'The version is that of the form: it grows when something is added to the form. The facts are dated by as_known_on, and each entry by added and modified.',
  same: 'No file holds the time at which it was made: the same facts give the same bytes, so a changed sum means changed facts or a new version.',
} as const;
