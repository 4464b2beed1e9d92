/** What would have to be true, in Polish, by the red flag that says it is not. */
export const conditionWords: Readonly<Record<string, string>> = {
  'abuse': 'tobie i twoim ludziom nic u nich nie grozi i potwierdza to ktoś jeszcze',
  'belittling': 'nikogo się już nie poniża, a oni wiedzą, co będzie, jeśli to wróci',
  'lying': 'to, co mówią, da się sprawdzić i potwierdza się',
  'unreasonable': 'to, czego żądają, mieści się w umowie albo jest opłacone',
  'late-payment': 'płacą w umówionym terminie',
  'invoice-disputes': 'pytają o fakturę, zanim ją podważą',
  'mind-changing': 'zmiana zdania ma swoją cenę, a oni ją przyjmują',
  'ignores-advice': 'za radę, którą pomijają, odpowiadają sami, na piśmie',
  'plays-off': 'to, co uzgodnione, nie idzie znów na licytację',
  'legal-risk': 'prawnik to widzi i nic nie idzie dalej po staremu',
};
