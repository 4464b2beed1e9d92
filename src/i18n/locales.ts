/** The languages that rapport can speak, English first. */
export const LOCALES = ['en', 'ar', 'pl', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];
