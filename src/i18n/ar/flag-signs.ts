/**
 * Beginnings of words that speak for a red flag, a line each, as they stand in a text without vowel signs. The article
 * is part of a word, and so are the forms of "he" and "they".
 */
export const signsOf: Readonly<Record<string, string>> = {
  'abuse': 'هدد\nيهدد\nتهديد\nالتهديد\nضرب\nدفعني\nعنف\nعنيف\nصرخ\nيصرخ\nرمى\nرمي\nأمسك\nاعتد\nوإلا',
  'belittling': 'حقر\nيحقر\nتحقير\nغبي\nأغبياء\nسخر\nيسخر\nسخرية\nضحك\nيضحك\nاستهز\nيستهز\nأهان\nإهانة\nفاشل\nلا فائدة\nأمام الجميع\nأمام الفريق\nمن وراء',
  'lying': 'كذب\nيكذب\nالكذب\nكاذب\nأنكر\nينكر\nغير صحيح\nلم يقل\nلم نقل\nزور\nملفق',
  'unreasonable': 'مستحيل\nمجان\nبلا مقابل\nنهاية الأسبوع\nفي الليل\nليلا\nمنتصف الليل\nالجمعة\nحتى الغد\nيطالب\nطالبوا\nغير معقول',
  'late-payment': 'فاتورة\nالفاتورة\nسداد\nالسداد\nلم يسدد\nلم يدفع\nدفع\nالدفع\nمتأخر\nتأخر',
  'invoice-disputes': 'اعترض\nيعترض\nاعتراض\nخصم\nفاتورة\nالفاتورة\nساعات\nالساعات\nبند الفاتورة\nصياغة',
  'mind-changing': 'غير رأي\nغيروا\nبدل\nيبدل\nتراجع\nمن جديد\nخطة جديدة\nالآن يريد\nيريدون الآن',
  'ignores-advice': 'تجاهل\nيتجاهل\nأهمل\nحذر\nنصيحة\nالنصيحة\nنصحنا\nمشورة\nرغم',
  'plays-off': 'منافس\nالمنافس\nأرخص\nعرض آخر\nعرضا آخر\nعرض أقل\nغيركم\nأسعار',
  'legal-risk': 'قانون\nالقانون\nمخالف\nعقد\nتاريخ سابق\nتزوير\nترخيص\nخصوصية\nالخصوصية\nضريبة\nالضريبة\nجمارك\nالجمارك',
};
