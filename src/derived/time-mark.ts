import type { When } from '../domain/time/when.ts';

/** The words of doubt that a time keeps in every zone: '~' is around, '?' is possibly; undefined for a plain time. */
export function markOf({ approximate, uncertain }: When): string | undefined {
  const words = [uncertain ? 'possibly' : null, approximate ? 'around' : null].filter((word) => word !== null).join(' ');
  return words || undefined;
}
