import { hashForPolicy } from '../../derived/data/sha256.ts';
import frame from './frame.js?raw';

// Without comments and indentation.
const SCRIPT = frame
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('//'))
  .join('\n');

/**
 * The one script of every embed, as markup that has it only where scripts run. In a sandbox without them a browser would report a
 * blocked script as an error. There it reads the inside of noscript as markup, and the script is part of a comment; elsewhere it
 * reads it as text, and the script stands between two of them.
 */
export const EMBED_SCRIPT = `<noscript><!--</noscript><script>${SCRIPT}</script><noscript>--></noscript>`;

const hashes = new Map<string, Promise<string>>();

/** The content security policy of an embed: its own style, the one script, pictures that stand in the page itself, and nothing else. */
export async function embedPolicy(style: string): Promise<string> {
  const [ofStyle, ofScript] = await Promise.all([hashOf(style), hashOf(SCRIPT)]);
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
