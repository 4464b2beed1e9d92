/** Beginnings of words that speak for an item, in Polish, a line each; also as typed without Polish letters. */
export const signs: Readonly<Record<string, string>> = {
  'abuse': 'groz\ngroź\ngróźb\ngrozb\nuderz\nbij\npobi\npopch\nprzemoc\nwrzeszcz\nwrzas\nrzuc\nszarp\nmolest\nbo inaczej',
  'belittling': 'poniż\nponiz\nidiot\nkretyn\ngłup\nglup\nśmia\nsmia\nwyśmi\nwysmi\nkpi\ndrwi\nżart\nzart\nniekompeten\nobraż\nobrazi\nobelg\nwyzw\nbeznadziej\npanienk\nprzy wszystkich\nprzy innych\nza plecami\nza moimi plecami',
  'lying': 'kłam\nklam\nskłam\nsklam\nokłam\noklam\nnieprawd\nzaprzecz\nwypar\nnigdy nie mówi\nnigdy nie mowi\nfałsz\nfalsz\nzmyśl\nzmysl',
  'unreasonable': 'żąda\nzażąda\nzazada\nw weekend\nw nocy\nna jutro\ndo jutra\nza darmo\nniemożliw\nniemozliw\no północy\no polnocy\nw niedziel\nw święt',
  'late-payment': 'faktur\nspóźni\nspozni\npłatno\nplatno\npo terminie\nniezapłac\nniezaplac\nnie zapłac\nnie zaplac\nzaleg\nprzelew',
  'invoice-disputes': 'podważ\npodwaz\nkorekt\nnota\nnoty\nnotę\ngodzin\nsformułowa\nfaktur\npozycj\nuwagi do\nkwestion\nzakwestion',
  'mind-changing': 'zmieni\nzmian\nznowu inacz\nznów inacz\nteraz chc\njednak\nodwoł\nodwol\nnowy plan\nwycof',
  'ignores-advice': 'zignor\nzlekcew\nostrzeg\nuprzedz\nrada\nrady\nradę\nradzi\ndoradz\nwbrew\nmimo to\nmimo ostrze\nzalec\npolec\nodradz',
  'plays-off': 'konkuren\nrywal\ntaniej\ntańsz\ntansz\ninna ofert\ninną ofert\ninni zrobi\ninni by\nwycen\nofert\nstawk',
  'legal-risk': 'prawn\nprawo\nłamie praw\nnielegal\nbezpraw\nzłama\nzlama\nantydat\nwsteczn\nbez licenc\nrodo\ndanych osob\npodat\nceln\nurząd\nurzęd\ndo sądu',
};
