import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/language';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The president announced on Monday that the pension reform is to be voted on before the end of the year. The opposition rejects it and asks for it to be withdrawn.',
  es: 'El presidente anunció este lunes que la reforma de las pensiones se votará en el Congreso antes de fin de año, según fuentes del Gobierno. La oposición rechaza el texto y pide que se retire.',
  pt: 'O governo anunciou nesta segunda-feira que a reforma da previdência será votada no Congresso antes do fim do ano. A oposição não aceita o texto e pede que seja retirado da pauta.',
  fr: "Le président a annoncé lundi que la réforme des retraites sera votée avant la fin de l'année. L'opposition rejette le texte et demande son retrait pour plus de clarté.",
  it: "Il presidente ha annunciato lunedì che la riforma delle pensioni sarà votata prima della fine dell'anno. L'opposizione non è d'accordo con il testo e chiede di ritirarlo.",
  de: 'Der Präsident hat am Montag angekündigt, dass die Reform der Renten noch vor Ende des Jahres verabschiedet wird. Die Opposition ist nicht einverstanden und will sich wehren.',
  nl: 'De president heeft maandag aangekondigd dat de hervorming van het pensioen nog voor het einde van het jaar wordt aangenomen. De oppositie is het er niet mee eens.',
  pl: 'Prezydent ogłosił w poniedziałek, że reforma emerytur będzie głosowana do końca roku. Opozycja nie zgadza się na tekst i domaga się, by został wycofany przez rząd.',
  tr: 'Cumhurbaşkanı pazartesi günü emeklilik reformunun yıl sonundan önce oylanacağını duyurdu. Muhalefet bu metne karşı çıkıyor ve daha çok bilgi için bir rapor istiyor.',
  sv: 'Presidenten meddelade på måndagen att pensionsreformen ska röstas igenom före årets slut. Oppositionen är inte nöjd med texten och kräver att den dras tillbaka.',
  ru: 'Президент объявил в понедельник, что реформа пенсий будет принята до конца года. Оппозиция выступает против этого текста и требует объяснений.',
  uk: 'Президент оголосив у понеділок, що реформа пенсій буде ухвалена до кінця року. Опозиція виступає проти цього тексту і вимагає її відкликати.',
  ar: 'أعلن الرئيس يوم الاثنين أن إصلاح نظام التقاعد سيتم التصويت عليه قبل نهاية العام',
  fa: 'رئیس جمهور روز دوشنبه اعلام کرد که اصلاحات بازنشستگی پیش از پایان سال به رأی گذاشته می‌شود و گزارش آن چاپ شد',
  zh: '总统周一宣布，养老金改革将在年底前表决。反对党拒绝该文本。',
  ja: '大統領は月曜日、年金改革を年内に採決すると発表した。野党は反対している。',
  ko: '대통령은 월요일 연금 개혁안을 연말까지 표결에 부치겠다고 발표했다.',
};

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))(
    '%s is known from the text, undeclared or declared wrongly',
    (language, text) => {
      expect(languageOf(null, text)).toBe(language);
      expect(languageOf(language === 'en' ? 'de-DE' : 'en-US', text)).toBe(language);
    },
  );

  it('is the declared one when the text says nothing against it', () => {
    expect(languageOf('pt-BR', 'Lula em Paris')).toBe('pt');
    expect(languageOf('fi', TEXTS.en ?? '')).toBe('fi');
    expect(languageOf('bg', 'Президентът обяви в понеделник реформата')).toBe('bg');
    expect(languageOf('es', '')).toBe('es');
  });

  it('is unknown when nothing tells', () => {
    expect(languageOf(null, '12:30 – 14:00')).toBeNull();
    expect(languageOf('', 'Lorem')).toBeNull();
  });

  it('is not turned by a quotation in another language', () => {
    expect(languageOf('en', `${TEXTS.en} ${TEXTS.en} “${(TEXTS.de ?? '').slice(0, 80)}”`)).toBe('en');
  });
});
