/** A colour of the hour scale: lightness, chroma and hue in OKLCH. */
type Oklch = readonly [number, number, number];

// The stops of the hour scale by local hour, light theme; their CSS variables carry both themes.
const STOPS: readonly { readonly hour: number; readonly token: string; readonly light: Oklch }[] = [
  { hour: 0, token: 'h00', light: [0.27, 0.092, 278] },
  { hour: 3, token: 'h03', light: [0.28, 0.102, 282] },
  { hour: 4, token: 'h04', light: [0.315, 0.118, 288] },
  { hour: 5, token: 'h05', light: [0.42, 0.135, 303] },
  { hour: 5.5, token: 'h0530', light: [0.53, 0.14, 330] },
  { hour: 6, token: 'h06', light: [0.665, 0.15, 18] },
  { hour: 6.5, token: 'h0630', light: [0.745, 0.138, 38] },
  { hour: 7, token: 'h07', light: [0.82, 0.11, 56] },
  { hour: 8, token: 'h08', light: [0.905, 0.073, 76] },
  { hour: 9, token: 'h09', light: [0.935, 0.064, 84] },
  { hour: 12, token: 'h12', light: [0.957, 0.048, 91] },
  { hour: 15, token: 'h15', light: [0.945, 0.056, 88] },
  { hour: 17, token: 'h17', light: [0.92, 0.058, 80] },
  { hour: 18, token: 'h18', light: [0.85, 0.066, 66] },
  { hour: 19, token: 'h19', light: [0.7, 0.056, 350] },
  { hour: 20, token: 'h20', light: [0.52, 0.078, 276] },
  { hour: 21, token: 'h21', light: [0.4, 0.092, 275] },
  { hour: 22, token: 'h22', light: [0.32, 0.092, 276] },
  { hour: 24, token: 'h00', light: [0.27, 0.092, 278] },
];

/** The local hours at which the scale has a stop, 0 to 24. */
export const STOP_HOURS: readonly number[] = STOPS.map(({ hour }) => hour);

/** The scale in the light theme, as a gradient of a whole day takes it. */
export const HOUR_STOPS: readonly { readonly hour: number; readonly colour: string }[] = STOPS.map(({ hour, light }) => ({
  hour,
  colour: toHex(toOklab(light)),
}));

/** The colour of a local hour as CSS over the page's variables, so that it follows the theme. */
export function hourCss(hour: number): string {
  const { before, after, share } = neighbours(hour);
  if (share === 0) return `var(--${before.token})`;
  return `color-mix(in oklab, var(--${after.token}) ${Math.round(share * 100)}%, var(--${before.token}))`;
}

/** The same colour in the light theme as '#rrggbb', for pictures that stand alone. */
export function hourHex(hour: number): string {
  const { before, after, share } = neighbours(hour);
  const [from, to] = [toOklab(before.light), toOklab(after.light)];
  return toHex([0, 1, 2].map((axis) => (from[axis] ?? 0) * (1 - share) + (to[axis] ?? 0) * share));
}

type Stop = (typeof STOPS)[number];

function neighbours(hour: number): { before: Stop; after: Stop; share: number } {
  const index = Math.max(
    0,
    STOPS.findLastIndex((stop) => stop.hour <= hour),
  );
  const [before, after] = [STOPS[index], STOPS[index + 1] ?? STOPS[index]];
  if (!before || !after) throw new Error(`There is no hour ${hour}.`);
  return { before, after, share: after === before ? 0 : (hour - before.hour) / (after.hour - before.hour) };
}

function toOklab([lightness, chroma, hue]: Oklch): number[] {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** OKLab to sRGB by the matrices of CSS Color 4, clipped to what a screen shows. */
function toHex([lightness = 0, a = 0, b = 0]: readonly number[]): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
