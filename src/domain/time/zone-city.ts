// Browsers still name some zones as they were spelled decades ago; readers see today's name.
const RENAMED: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  Truk: 'Chuuk',
};

/** What a zone is named after, as read by people: 'Los Angeles' for America/Los_Angeles, 'UTC−5' for Etc/GMT+5, whose sign is reversed. */
export function cityOf(zone: string): string {
  const fixed = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone);
  if (fixed) return `UTC${fixed[1] === '+' ? '−' : '+'}${fixed[2]}`;
  const city = zone.split('/').at(-1) ?? zone;
  return RENAMED[city] ?? city.replaceAll('_', ' ');
}
