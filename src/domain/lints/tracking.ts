const NAME = 'utm_[a-z_]*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid';
const TRACKER = new RegExp(`[?&#;](${NAME})=`, 'i');
const PARAMETER = new RegExp(`(?<=[?&])(?:${NAME})=[^&#]*(?:&|(?=#|$))`, 'gi');

/** The name of the first parameter of an address that only says where a reader comes from; null where there is none. */
export function trackingParameter(address: string): string | null {
  return TRACKER.exec(address)?.[1] ?? null;
}

/** The address without such parameters in its query; everything else stays letter for letter. */
export function withoutTracking(address: string): string {
  return address.replace(PARAMETER, '').replace(/[?&]+(?=#|$)/, '');
}
