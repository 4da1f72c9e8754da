/** What an abbreviation after a clock time can mean. */
export interface Abbreviation {
  /** Offsets it stands for, wherever it is used. */
  readonly offsets: readonly string[];
  /** The one zone it is used for; null where a place has to say which of several. */
  readonly zone: string | null;
  /** Places to name instead. */
  readonly places: string;
}

const one = (zone: string, places: string, ...offsets: readonly string[]): Abbreviation => ({ zone, places, offsets });
const several = (places: string, ...offsets: readonly string[]): Abbreviation => ({ zone: null, places, offsets });

/** Abbreviations by capitals. Where people in two countries use the same letters, the place has to be named. */
export const SPOKEN_ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map([
  ['UTC', one('UTC', 'UTC', '+00:00')],
  ['SGT', one('Asia/Singapore', 'Singapore', '+08:00')],
  ['HKT', one('Asia/Hong_Kong', 'Hong Kong', '+08:00')],
  ['JST', one('Asia/Tokyo', 'Tokyo', '+09:00')],
  ['KST', one('Asia/Seoul', 'Seoul', '+09:00')],
  ['PHT', one('Asia/Manila', 'Manila', '+08:00')],
  ['WIB', one('Asia/Jakarta', 'Jakarta', '+07:00')],
  ['NPT', one('Asia/Kathmandu', 'Kathmandu', '+05:45')],
  ['PKT', one('Asia/Karachi', 'Karachi', '+05:00')],
  ['IDT', one('Asia/Jerusalem', 'Tel Aviv', '+03:00')],
  ['MSK', one('Europe/Moscow', 'Moscow', '+03:00')],
  ['SAST', one('Africa/Johannesburg', 'Johannesburg', '+02:00')],
  ['BRT', one('America/Sao_Paulo', 'São Paulo', '-03:00')],
  ['AWST', one('Australia/Perth', 'Perth', '+08:00')],
  ['NZST', one('Pacific/Auckland', 'Auckland', '+12:00')],
  ['NZDT', one('Pacific/Auckland', 'Auckland', '+13:00')],
  ['PST', one('America/Los_Angeles', 'Los Angeles', '-08:00')],
  ['PDT', one('America/Los_Angeles', 'Los Angeles', '-07:00')],
  ['PT', one('America/Los_Angeles', 'Los Angeles', '-08:00', '-07:00')],
  ['MDT', one('America/Denver', 'Denver', '-06:00')],
  ['CDT', one('America/Chicago', 'Chicago', '-05:00')],
  ['CT', one('America/Chicago', 'Chicago', '-06:00', '-05:00')],
  ['EST', one('America/New_York', 'New York', '-05:00')],
  ['EDT', one('America/New_York', 'New York', '-04:00')],
  ['ET', one('America/New_York', 'New York', '-05:00', '-04:00')],
  ['MST', several('Denver or Phoenix', '-07:00')],
  ['MT', several('Denver or Phoenix', '-07:00', '-06:00')],
  ['CST', several('Chicago, Shanghai or Havana', '-06:00', '+08:00', '-05:00')],
  ['IST', several('Bengaluru, Dublin or Tel Aviv', '+05:30', '+01:00', '+02:00')],
  ['BST', several('London or Dhaka', '+01:00', '+06:00')],
  ['GMT', several('London, Accra or UTC', '+00:00')],
  ['AST', several('Halifax or Riyadh', '-04:00', '+03:00')],
  ['ADT', several('Halifax', '-03:00')],
  ['AEST', several('Sydney or Brisbane', '+10:00')],
  ['AEDT', several('Sydney or Melbourne', '+11:00')],
  ['ACST', several('Adelaide or Darwin', '+09:30')],
  ['CET', several('Paris, Berlin or Stockholm', '+01:00')],
  ['CEST', several('Paris, Berlin or Stockholm', '+02:00')],
  ['EET', several('Helsinki, Athens or Kyiv', '+02:00')],
  ['EEST', several('Helsinki, Athens or Kyiv', '+03:00')],
  ['WET', several('Lisbon', '+00:00')],
  ['WEST', several('Lisbon', '+01:00')],
  ['ICT', several('Bangkok or Hanoi', '+07:00')],
  ['GST', several('Dubai', '+04:00')],
]);
