import type { APIRoute } from 'astro';
import { robots } from '../views/site-files.ts';

export const GET: APIRoute = ({ site }) => new Response(robots(site));
