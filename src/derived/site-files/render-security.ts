import type { Event } from '../../domain/event.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Site } from '../../domain/vocabulary.ts';
import { newestChange } from '../newest-change.ts';

// RFC 9116 recommends less than a year.
const DAYS = 364;

/**
 * Whom to tell of a weakness (RFC 9116). It must say until when that can be relied on. That is counted from the day on which content
 * last changed, since whoever changed it had the address before them; two builds of one content say the same, and a site that
 * nobody keeps stops claiming that somebody reads the mail.
 */
export function renderSecurity(
  { asKnownOn }: Pick<Site, 'asKnownOn'>,
  contact: string,
  events: readonly Pick<Event, 'added' | 'corrections'>[],
  address: string,
): string {
  const changed = newestChange(events) ?? asKnownOn;
  const expires = addDays(changed > asKnownOn ? changed : asKnownOn, DAYS);
  return [
    `Contact: mailto:${encodeURI(contact)}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${address}`,
    '',
  ].join('\n');
}
