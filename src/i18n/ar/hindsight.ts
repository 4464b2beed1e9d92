import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { command } from './isolated.ts';

const columns: Readonly<Record<CoreMessages['hindsight-column']['column'], string>> = { item: 'البند', losses: 'قبل الخسائر', others: 'قبل سواها' };

/** The time before outcomes, in Arabic. */
export const hindsight = {
  'hindsight-title': () => 'نظرة إلى الوراء',
  'hindsight-cases': (d) => `النتائج المسجَّلة: ${d.outcomes}، منها خسائر (رحيل عميل أو عمل أقل): ${d.losses}.${d.losses === 0 ? ' فلا يُعرف بعد ما يسبق الخسارة.' : d.few ? ' وهذا قليل: ما سبقها قد يكون مصادفة، ولا يثبت شيئًا.' : ''}`,
  'hindsight-none': () => `لم تُسجَّل نتيجة بعد، فلا شيء للنظر منه إلى الوراء. وحين تأتي، طيبة كانت أو سيئة: ${command('rapport log <client> outcome renewed')}`,
  'hindsight-heading': () => 'البنود التي تراجعت قبل خسارة',
  'hindsight-column': (d) => columns[d.column],
  'hindsight-fell': (d) => (d.of === 0 ? '?' : `${d.fell} من ${d.of}`),
  'hindsight-meaning': () => 'التراجع: أدنى بنصف نقطة أو أكثر في التسعين يومًا السابقة مما في التسعين قبلها. وما يتراجع قبل كل شيء لا يقول شيئًا.',
  'hindsight-steady': (d, w) => `لم يتراجع قبل خسارة: ${w.formats.list(d.items.map((item) => w.item(item).name))}.`,
  'hindsight-unrated': () => 'لم يُقيَّم بند قبل الخسائر بما يكفي للقول إن كان قد تراجع.',
  'hindsight-nothing': () => 'لا شيء مسجَّل من التسعين يومًا السابقة.',
} satisfies Partial<Catalogue>;
