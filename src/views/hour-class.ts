/** The class that gives a dot or swatch the colour of a local time: one of the 96 quarter-hours of hours.css. */
export function hourClass(hour: number, minute: number): string {
  return `q${hour * 4 + Math.floor(minute / 15)}`;
}
