import type { Catalogue } from '../words.ts';

/** `--help` of red flags, boundaries, decisions, and questions to the client. */
export const helpMore = {
  'help.flag': () => 'записать то, чего никто не должен терпеть; без названия спросит, что это было',
  'help.flag.item': () => 'abuse belittling lying unreasonable late-payment invoice-disputes mind-changing ignores-advice plays-off legal-risk',
  'help.flag.words': () => 'что было сказано или сделано',
  'help.flag.boundary': () => 'какую границу перешли: её номер или начало',
  'help.flag.told': () => 'вы сказали им, что так нельзя',
  'help.flag.complaint': () => 'в этом есть и жалоба, на которую нужен ответ',
  'help.review': () => 'история клиента на одной странице, затем решение с датой',
  'help.review.decide': () => 'keep, repair, re-price, reduce, hand-over или let-go',
  'help.review.until': () => 'день, когда взглянуть на это снова',
  'help.review.step': () => 'чтобы наладить, от одного до трёх: что вы обещаете, в конце «by friday»',
  'help.boundary': () => 'чего вы не станете делать или терпеть, решено заранее',
  'help.boundary.add': () => 'провести границу, для всех клиентов или для одного',
  'help.boundary.client': () => 'только для этого клиента',
  'help.boundary.list': () => 'все границы и случаи, когда их перешли',
  'help.boundary.of': () => 'те, что действуют для этого клиента',
  'help.boundary.end': () => 'больше не действует; что было, остаётся',
  'help.boundary.which': () => 'её номер или начало',
  'help.ask': () => 'три вопроса клиенту, текстом, который можно скопировать',
  'help.ask.sent': () => 'записать, что они отправлены, как ваше сообщение',
  'help.ask.again': () => 'хотя спрашивали меньше полугода назад',
} satisfies Partial<Catalogue>;
