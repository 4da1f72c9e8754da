/** The quarter of the day, 0 to 95, in which a local time 'YYYY-MM-DDTHH:MM' lies. */
export function quarterOf(local: string): number {
  return Number(local.slice(11, 13)) * 4 + Math.floor(Number(local.slice(14, 16)) / 15);
}
