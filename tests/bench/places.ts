import type { Office } from '../../src/domain/vocabulary.ts';

/** A zone with the cities of an invented country or region that keep it. */
interface Land {
  readonly name: string;
  readonly area: string;
  readonly zone: string;
  readonly cities: readonly string[];
  /** The country, for a land that is a region of one. */
  readonly country?: string;
}

const AREAS = ['Eastern Lands', 'Western Lands', 'Southern Isles'];

const LANDS: readonly Land[] = [
  { name: 'Upper Tarnmark', country: 'Tarnmark', area: 'Western Lands', zone: 'America/New_York', cities: ['Tarnford', 'Ossel'] },
  { name: 'Middle Tarnmark', country: 'Tarnmark', area: 'Western Lands', zone: 'America/Chicago', cities: ['Brindle'] },
  {
    name: 'Lower Tarnmark',
    country: 'Tarnmark',
    area: 'Western Lands',
    zone: 'America/Los_Angeles',
    cities: ['Cove Hill', 'Salt'],
  },
  { name: 'Velland', area: 'Western Lands', zone: 'America/Bogota', cities: ['Vell'] },
  { name: 'Orrinland', area: 'Western Lands', zone: 'Europe/London', cities: ['Orrin', 'Great Wexel'] },
  { name: 'Lisbarry', area: 'Western Lands', zone: 'Europe/Lisbon', cities: ['Port Barry'] },
  { name: 'Hohenmoor', area: 'Western Lands', zone: 'Europe/Berlin', cities: ['Moorstadt', 'Zürn', 'Łąkowo'] },
  { name: 'Kestria', area: 'Eastern Lands', zone: 'Africa/Nairobi', cities: ['Kest'] },
  { name: 'Dunesia', area: 'Eastern Lands', zone: 'Asia/Dubai', cities: ['Dune Gate'] },
  { name: 'Northern Indara', country: 'Indara', area: 'Eastern Lands', zone: 'Asia/Kolkata', cities: ['Indar', 'Velapur'] },
  { name: 'Highland Indara', country: 'Indara', area: 'Eastern Lands', zone: 'Asia/Kathmandu', cities: ['Far Quay'] },
  { name: 'Lionhaven', area: 'Eastern Lands', zone: 'Asia/Singapore', cities: ['Lionhaven Harbour'] },
  { name: 'Akarima', area: 'Eastern Lands', zone: 'Asia/Tokyo', cities: ['Akari', 'São Akari'] },
  { name: 'Wattleland', area: 'Southern Isles', zone: 'Australia/Sydney', cities: ['Wattle Bay'] },
  { name: 'Howe Shoals', area: 'Southern Isles', zone: 'Australia/Lord_Howe', cities: ['Shoal'] },
  { name: 'Apian Reef', area: 'Southern Isles', zone: 'Pacific/Apia', cities: ['Reef Pier'] },
];

/** Every invented place by its id: three areas, their countries, regions of some, and cities with real time zones. */
export function buildOffices(): Record<string, Office> {
  const offices: Record<string, Office> = { everywhere: { name: 'Everywhere', level: 'area' } };
  for (const area of AREAS) offices[placeId(area)] = { name: area, level: 'area', within: 'everywhere' };
  for (const { name, country, area, zone, cities } of LANDS) {
    if (country) offices[placeId(country)] = { name: country, level: 'country', country, within: placeId(area) };
    offices[placeId(name)] = country
      ? { name, level: 'region', country, within: placeId(country), zone }
      : { name, level: 'country', country: name, within: placeId(area), zone };
    for (const city of cities)
      offices[placeId(city)] = { name: city, level: 'city', city, country: country ?? name, within: placeId(name), zone };
  }
  return offices;
}

/** Cities whose clocks are compared. */
export const CLOCKS = ['akari', 'lionhaven-harbour', 'indar', 'moorstadt', 'orrin', 'tarnford', 'cove-hill'];

/** 'sao-akari' for 'São Akari'. */
export function placeId(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('Ł', 'L');
  return plain.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
