/** What a zone is named after, as read by people: 'Los Angeles' for America/Los_Angeles, 'UTC−5' for Etc/GMT+5, whose sign is reversed. */
export function cityOf(zone: string): string {
  const fixed = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone);
  if (fixed) return `UTC${fixed[1] === '+' ? '−' : '+'}${fixed[2]}`;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
