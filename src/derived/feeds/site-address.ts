/** The absolute address of a path of the site such as '/events/x/', with host and base path. */
export type SiteAddress = (path: string) => string;
