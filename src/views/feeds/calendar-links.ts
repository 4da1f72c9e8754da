/** Ways into the calendars that most people have. */
export interface CalendarLinks {
  /** Opens the calendar of the device: Apple's, Outlook on a desktop, Thunderbird. */
  readonly webcal: string;
  readonly google: string;
  readonly outlook: string;
}

// Google Calendar keeps the address it is given as it is, and one that begins with webcal: has been seen to stay empty; so it gets https.
// Neither way is documented by its maker, which is why the page also says how to paste the address.
/** Links that subscribe to the calendar at an https address; `name` is what it will be called. */
export function calendarLinks(url: string, name: string): CalendarLinks {
  return {
    webcal: url.replace(/^https?:/, 'webcal:'),
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(url)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(url)}&name=${encodeURIComponent(name)}`,
  };
}
