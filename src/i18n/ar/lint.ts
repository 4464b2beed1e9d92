import type { Catalogue } from '../words.ts';
import { isolated } from './isolated.ts';

const item = (d: { readonly item: string }): string => `«${isolated(d.item)}»`;

/** What `rapport questions lint` says about a pack, after the pack's name: one line each. */
export const lint = {
  'lint.removed-item': (d) => `${item(d)} ناقص. القائمة تزيد ولا تنقص: البديل تخفيف وزنه لعميل بعينه.`,
  'lint.redefined-item': (d) => `${item(d)} لم يعد كما كان. صياغة جديدة أو وزن آخر: نعم؛ أما المعنى الجديد فله معرّف جديد.`,
  'lint.taken-id': (d) => `${item(d)} بند في حزمة أخرى. يلزم بندك معرّف آخر.`,
  'lint.duplicate-id': (d) => `${item(d)} مكرر.`,
  'lint.second-pulse': (d) => `${item(d)} سيكون نبضًا ثانيًا. مكانه مجموعة أخرى.`,
  'lint.wrong-scale': (d) => `${item(d)} سلّمه لا تستطيع مجموعته أن تسأل به.`,
  'lint.no-words': (d) => `${item(d)} بلا كلمات في هذه اللغة.`,
  'lint.no-poles': (d) => `${item(d)} لا يقول معنى طرفيه. ينقصه ${isolated('"low"')} و${isolated('"high"')}.`,
  'lint.no-anchors': (d) => `${item(d)} لا يقول معنى 1 و3 و5. ينقصه ${isolated('"anchors"')}.`,
  'lint.no-source': (d) => `${item(d)} لا يقول أي فكرة يمثّل. ينقصه ${isolated('"source"')}.`,
  'lint.late-asking': (d) => `${item(d)} يُسأل أقل مما تريد وتيرته. الحل ${isolated('"notBefore"')} أصغر أو ${isolated('"cadence"')} أكبر.`,
  'lint.too-wide': (d) => `${item(d)}: ${isolated(`"${d.field}"`)} أعرض من ${d.columns} خانة وقد يُبتر.`,
  'lint.stray-words': (d) => `${item(d)} له كلمات، وليس في أي حزمة بند كهذا.`,
  'lint.vague-form': (d) => `${item(d)} لن يطابق شيئًا. العبارات العامة تُكتب بحروف صغيرة، بلا ترقيم ولا تشكيل.`,
} satisfies Partial<Catalogue>;
