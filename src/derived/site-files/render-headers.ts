/** Headers for everything below a path; a star stands for anything, `:id` for one step. */
interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

// Whatever is served.
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

// A policy in a page cannot say who may frame it.
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };

// Scripts of other sites may read it.
const SHARED = { 'Access-Control-Allow-Origin': '*' };

// All folders of pages but /embed/. Named one by one: where two rules match, one host joins the values of a header and the other knows
// no way to take one back, so nothing may be said for the whole site that embeds must be without.
const PAGES = [
  '/',
  ...['about', 'charts', 'contribute', 'corrections', 'data', 'events', 'feeds', 'kinds', 'method', 'organisations'],
  ...['places', 'search', 'sources', 'stories', 'timeline'],
];

const FEEDS = ['/feed.xml', '/atom.xml', '/feed.json', '/calendar.ics', '/feeds.opml', '/corrections/feed.xml'];
const LISTS = ['kinds', 'organisations', 'stories'];

/** Renders the file `_headers`, which some hosts of static sites read. `basePath` has a slash at both ends. */
export function renderHeaders(basePath: string): string {
  return rules()
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${basePath.replace(/\/$/, '')}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

function rules(): HeaderRule[] {
  return [
    { path: '/*', headers: EVERYWHERE },
    ...PAGES.map((name) => ({ path: name === '/' ? name : `/${name}/*`, headers: UNFRAMED })),
    ...['/api/*', '/charts/*', '/data/*', '/embed/*', '/embed.js'].map((path) => ({ path, headers: SHARED })),
    ...FEEDS.map((path) => ({ path, headers: SHARED })),
    ...LISTS.flatMap((name) => ['feed.xml', 'calendar.ics'].map((file) => ({ path: `/${name}/:id/${file}`, headers: SHARED }))),
  ];
}
