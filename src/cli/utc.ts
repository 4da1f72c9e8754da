// Imported first by everything that runs under Node: date-fns-tz is exact for every instant only where the host zone is UTC.
process.env['TZ'] = 'UTC';
