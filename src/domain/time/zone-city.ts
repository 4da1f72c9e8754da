/** The city a zone is named after, as read by people: 'Los Angeles' for America/Los_Angeles. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
