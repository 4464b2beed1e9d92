import type { ClientQuestion } from './questions.ts';

/** Questions for a client, and why they were chosen. Days are calendar days. */
export interface AskMessages {
  /** To the client, to be sent. */
  'client-question': { question: ClientQuestion };
  'ask-why.complaint': { days: number };
  'ask-why.voice': { days: number | null };
  'ask-why.never': { item: string };
  'ask-why.old': { item: string; days: number };
  'ask-why.worth': {};
}
