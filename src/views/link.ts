/** A path of the site under the base path it is published at. Every link and asset goes through here. */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The same as a full address, for what leaves the site. */
export function address(path: string, site: URL | undefined): string {
  return new URL(link(path), site).href;
}

export const eventPath = (id: string): string => `/events/${id}/`;
export const storyPath = (id: string): string => `/stories/${id}/`;
export const chartPath = (id: string): string => `/charts/${id}/`;
export const organisationPath = (id: string): string => `/organisations/${id}/`;
export const placePath = (id: string): string => `/places/${id}/`;
export const kindPath = (id: string): string => `/kinds/${id}/`;
