import { writeFileSync } from 'node:fs';

// Loaded into a build before everything else: leaves the most memory it ever held, in kilobytes, in the file that PEAK_FILE names.
const file = process.env['PEAK_FILE'];
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
