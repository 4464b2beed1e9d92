/** What a report says of what it leaves out. */
export interface RedactMessages {
  'redacted': { codeNames: boolean };
}
