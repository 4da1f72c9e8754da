/** What those who build on the data may rely on. */
export const PROMISES = {
  added:
    'Within /api/v1/ and /data/ things are only added: files, fields, columns at the end, values of closed lists. Nothing is renamed, removed or given another meaning; that would be /api/v2/, beside the first.',
  ids: 'An id is for ever. What is renamed is found at its old address as well, and in renamed.json; what is withdrawn stays, with the status “withdrawn”; what is removed is in removed.json, with the reason.',
  order:
    'Columns keep their order. Rows follow the time of the events and move when a time is corrected, so find rows by their keys.',
  unknown:
    'Ignore fields that you do not know. What is not described here, such as how a file is broken into lines, is not promised.',
  version:
    'The version is that of the form: it grows when something is added to the form. The facts are dated by as_known_on, and each entry by added and modified.',
  same: 'No file holds the time at which it was made: the same facts give the same bytes, so a changed sum means changed facts or a new version.',
} as const;
