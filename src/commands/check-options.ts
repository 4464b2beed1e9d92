/** What `rapport check` may be given beside the clients. */
export interface CheckOptions {
  readonly answer?: string;
  readonly settle?: string;
  readonly rate?: readonly string[];
  readonly evidence?: readonly string[];
  readonly reflect?: readonly string[];
  readonly note?: string;
  readonly on?: string;
  readonly input?: string | boolean;
}

/** Whether the options say what to record, so that nothing is to be asked. */
export function isOneShot({ answer, settle, rate, evidence, reflect, note, input }: CheckOptions): boolean {
  return [answer, settle, rate, evidence, reflect, note].some((option) => option !== undefined) || typeof input === 'string';
}
