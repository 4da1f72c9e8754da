import { hashForPolicy } from '../../derived/data/sha256.ts';
import frame from './frame.js?raw';

/** The one script of every embed, without its comments and indentation. */
export const EMBED_SCRIPT = frame
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('//'))
  .join('\n');

const hashes = new Map<string, Promise<string>>();

/** The content security policy of an embed: its own style, the one script, pictures that stand in the page itself, and nothing else. */
export async function embedPolicy(style: string): Promise<string> {
  const [ofStyle, ofScript] = await Promise.all([hashOf(style), hashOf(EMBED_SCRIPT)]);
  return [
    "default-src 'none'",
    `style-src '${ofStyle}'`,
    'img-src data:',
    `script-src '${ofScript}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Embeds by the thousand share a style: each text is hashed once. */
function hashOf(text: string): Promise<string> {
  const known = hashes.get(text) ?? hashForPolicy(text);
  hashes.set(text, known);
  return known;
}
