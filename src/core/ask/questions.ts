/** What a client can be asked: about an item of ours that they can judge as well, or about us as a whole. */
export const CLIENT_QUESTIONS = [
  'complaint', 'communication', 'knowledge-sharing', 'expectations', 'exchange-of-views', 'resolution', 'strategy', 'reports',
  'attentive', 'dynamic', 'proactive', 'details', 'partnership', 'helped', 'stop', 'recommend',
] as const;
export type ClientQuestion = (typeof CLIENT_QUESTIONS)[number];

/** Those about an item: they have its id. Nobody can be asked about their own manners. */
export const ABOUT_ITEMS: readonly ClientQuestion[] = CLIENT_QUESTIONS.slice(1, -3);
/** Always worth asking. */
export const ABOUT_US: readonly ClientQuestion[] = ['helped', 'stop', 'recommend'];

export function isClientQuestion(id: string): id is ClientQuestion {
  return (CLIENT_QUESTIONS as readonly string[]).includes(id);
}
