/** Groups of lists that can be followed, as readers see them. */
export const GROUP_NAMES = { stories: 'Stories', organisations: 'Organisations', kinds: 'Kinds of event' } as const;
