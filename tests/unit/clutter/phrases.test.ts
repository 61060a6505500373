import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOut, type PhraseUse } from '../../../lib/clutter/phrase-files';
import { phrasesFor } from '../../../lib/clutter/phrases';
import { OffsetFolder } from '../../../lib/text/fold-offsets';

const FOLDER = 'lib/clutter/phrases';
const files = readdirSync(FOLDER);
const read = (file: string): Record<string, string[]> =>
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const languages = files.map((file) => file.slice(0, -'.json'.length));

/** Texts with a stock phrase at their beginning: up to its colon or space, and the rest behind it. */
const STARTS: Readonly<Record<string, readonly [PhraseUse, string, string][]>> = {
  en: [
    ['leadIn', 'READ MORE: ', 'Odesa port reopens'],
    ['leadIn', '👉 Read also — ', 'Odesa'],
    ['leadIn', 'Don’t miss – ', 'the ballet'],
  ],
  de: [
    ['leadIn', '► LESEN SIE AUCH: ', 'Der Hafen'],
    ['leadIn', 'Mehr zum Thema » ', 'Hafen'],
    ['farewell', 'Vielen Dank fürs Lesen', '!'],
    ['statement', 'Anmerkung der Redaktion: ', 'In einer'],
  ],
  es: [
    ['leadIn', 'LEA TAMBIEN: ', 'El puerto'],
    ['leadIn', '• Te puede interesar → ', 'El puerto'],
    ['farewell', 'Gracias por leer ', 'nuestra nota'],
    ['statement', 'Fe de erratas: ', 'en una'],
  ],
  fr: [
    ['leadIn', '► LIRE AUSSI : ', 'le port'],
    ['leadIn', 'A lire aussi\u00a0: ', 'le port'],
    ['outLink', 'Lire l’article complet', ''],
    ['promo', 'Téléchargez l’application ', 'du journal'],
  ],
  pt: [
    ['leadIn', 'LEIA TAMBEM: ', 'o porto'],
    ['leadIn', '👉 Leia mais: ', 'o porto'],
    ['promo', 'Siga-nos ', 'no Instagram'],
    ['farewell', 'Obrigado por ler ', 'até aqui'],
  ],
  it: [
    ['leadIn', 'LEGGI ANCHE > ', 'il porto'],
    ['leadIn', '▶︎ Per approfondire: ', 'il porto'],
    ['outLink', 'Leggi l’articolo completo', ''],
    ['comments', 'Lascia un commento ', 'qui'],
  ],
  ru: [
    ['leadIn', 'ЧИТАЙТЕ ТАКЖЕ: ', 'Порт открыт'],
    ['leadIn', '— Еще по теме: ', 'Порт'],
    ['promo', 'Подписывайтесь на ', 'наш канал'],
    ['statement', 'Прим. ред', '.'],
  ],
  ar: [
    ['leadIn', 'إقرأ أيضاً: ', 'الميناء'],
    ['leadIn', '\u200f◄ اقــرأ المزيد ← ', 'الميناء'],
    ['leadIn', 'اقرا ايضا : ', 'الميناء'],
    ['farewell', 'شكراً لقراءتكم ', 'هذا المقال'],
  ],
  nl: [['leadIn', 'LEES OOK: ', 'de haven']],
  pl: [
    ['leadIn', 'Czytaj takze: ', 'port'],
    ['leadIn', 'ZOBACZ TEŻ » ', 'port'],
  ],
  tr: [
    ['leadIn', 'İLGİLİ HABER: ', 'liman'],
    ['leadIn', 'Ilginizi cekebilir: ', 'liman'],
  ],
  uk: [['leadIn', 'ЧИТАЙТЕ ТАКОЖ: ', 'порт']],
  ja: [
    ['leadIn', '【関連記事】', '港が再開'],
    ['leadIn', '・あわせて読みたい：', '港'],
  ],
  zh: [
    ['leadIn', '【相关阅读】', '港口重新开放'],
    ['leadIn', '延伸閱讀：', '港口'],
  ],
};
/** Lines that are nothing but a stock phrase. */
const WHOLE: Readonly<Record<string, readonly [PhraseUse, string][]>> = {
  en: [
    ['listHeading', 'Also on site :'],
    ['mostPopular', 'MOST READ'],
  ],
  de: [
    ['listHeading', 'Das könnte Sie auch interessieren:'],
    ['mostPopular', 'Meistgelesen'],
    ['advertisement', '- Anzeige -'],
    ['comments', 'Kommentare'],
  ],
  es: [
    ['listHeading', 'Noticias relacionadas'],
    ['mostPopular', 'LO MÁS LEÍDO'],
    ['advertisement', 'PUBLICIDAD'],
    ['sources', 'Fuentes:'],
  ],
  fr: [
    ['listHeading', 'Sur le même sujet'],
    ['mostPopular', 'Les plus lus'],
    ['advertisement', 'Publicité'],
    ['comments', 'Laisser un commentaire'],
  ],
  pt: [
    ['listHeading', 'Notícias relacionadas'],
    ['mostPopular', 'MAIS LIDAS'],
    ['advertisement', 'Publicidade'],
    ['share', 'Compartilhe'],
  ],
  it: [
    ['listHeading', 'Ti potrebbe interessare anche'],
    ['mostPopular', 'I più letti'],
    ['advertisement', 'PUBBLICITÀ'],
    ['share', 'Condividi su'],
  ],
  ru: [
    ['listHeading', 'Материалы по теме'],
    ['mostPopular', 'Популярное'],
    ['advertisement', 'Реклама'],
    ['comments', 'Комментарии'],
  ],
  ar: [
    ['listHeading', 'مواضيع ذات صلة'],
    ['mostPopular', 'الأكثر قراءةً'],
    ['advertisement', 'إعلان'],
    ['comments', 'اترك تعليقًا'],
  ],
  ja: [
    ['listHeading', '関連記事'],
    ['mostPopular', 'アクセスランキング'],
  ],
  zh: [
    ['listHeading', '推荐阅读'],
    ['mostPopular', '大家都在看'],
  ],
};
/** Sentences of articles that begin much like stock phrases. */
const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Readmore is a shop in Kyiv',
    'Comments by ministers angered owners',
    'Adverts were everywhere in the city',
    'Sharing power is hard',
  ],
  de: [
    'Kommentare aus der Opposition blieben aus',
    'Teilen will die Stadt den Hafen nicht',
    'Mehrere Menschen starben',
    'Anzeige erstattete der Nachbar',
  ],
  es: [
    'Leandro también fue detenido',
    'Publicidad y medios crecieron un 3 %',
    'Comentarios del ministro enfadaron a los armadores',
  ],
  fr: [
    'Liren gagne la finale',
    'Commentaires et rumeurs se sont multipliés',
    'Publicité mensongère : le tribunal tranche',
  ],
  pt: [
    'Leiam os contratos, pediu o juiz',
    'Comentários do ministro irritaram armadores',
    'Publicidade enganosa rende multa',
  ],
  it: [
    'Leggiamo la sentenza',
    'Commenti del ministro hanno irritato gli armatori',
    'Condividiamo la preoccupazione',
  ],
  ru: [
    'Комментарии министра возмутили судовладельцев',
    'Реклама алкоголя запрещена с понедельника',
    'Поделиться опытом приехали врачи',
  ],
  ar: [
    'التعليقات التي أدلى بها الوزير أغضبت الملاك',
    'إعلان الحرب صدر صباح الاثنين',
    'شارك آلاف المتظاهرين في المسيرة',
  ],
  zh: ['广告收入下降了三成', '评论家认为协议脆弱', '分享经济迅速发展'],
  ja: ['広告収入が減少した', 'コメントした大臣に批判が集まる'],
};
const USES: readonly PhraseUse[] = [
  'leadIn',
  'outLink',
  'farewell',
  'promo',
  'share',
  'comments',
  'advertisement',
];

describe('the files of stock phrases', () => {
  it.each(files)('%s has the same uses as English, in lower case, without doubles', (file) => {
    const phrases = read(file);
    expect(Object.keys(phrases).toSorted()).toEqual(Object.keys(read('en.json')).toSorted());
    for (const [use, list] of Object.entries(phrases)) {
      expect(list.length, use).toBeGreaterThan(0);
      const written = list.flatMap(writeOut);
      expect(new Set(list).size, use).toBe(list.length);
      expect(
        written.filter((phrase) => phrase !== phrase.toLowerCase().trim() || /[’?/]/.test(phrase)),
        use,
      ).toEqual([]);
    }
  });

  it('write several phrases as one pattern', () => {
    expect(writeOut('lea/lee también/más')).toEqual(['lea también', 'lee también', 'lea más', 'lee más']);
    expect(writeOut('más? noticias')).toEqual(['noticias', 'más noticias']);
    expect(writeOut('leer la? nota')).toEqual(['leer nota', 'leer la nota']);
    expect(writeOut('相关/推荐+阅读')).toEqual(['相关阅读', '推荐阅读']);
    expect(writeOut('plain phrase')).toEqual(['plain phrase']);
  });
});

describe('stock phrases', () => {
  for (const [lang, rows] of Object.entries(STARTS)) {
    it.each(rows)(`are found in front of a link in ${lang}: %s %s`, (use, phrase, rest) => {
      const found = phrasesFor(lang).atStart(phrase + rest, use);
      expect(found?.end).toBe(phrase.length);
    });
  }

  for (const [lang, rows] of Object.entries(WHOLE)) {
    it.each(rows)(`are whole lines in ${lang}: %s %s`, (use, text) => {
      expect(phrasesFor(lang).isWhole(text, use)).toBe(text);
      expect(phrasesFor(lang).isWhole(`${text} xyz`, use)).toBeNull();
    });
  }

  for (const [lang, texts] of Object.entries(ORDINARY)) {
    it.each(texts)(`are not what an ordinary sentence in ${lang} begins with: %s`, (text) => {
      const phrases = phrasesFor(lang);
      for (const use of USES) expect(phrases.atStart(text, use), use).toBeNull();
    });
  }

  it('say where they end, behind their colon, and how the text writes them', () => {
    expect(phrasesFor('en').atStart('READ MORE: Odesa port reopens', 'leadIn')).toEqual({
      phrase: 'READ MORE',
      end: 11,
    });
    expect(phrasesFor('fr').atStart('— À lire aussi : le port', 'leadIn')).toEqual({
      phrase: 'À lire aussi',
      end: 17,
    });
  });

  it("know the page's language and English, which sites of all languages use", () => {
    const french = phrasesFor('fr-FR');
    expect(french.isWhole('Newsletter', 'newsletter')).toBe('Newsletter');
    expect(french.isWhole('Most read', 'mostPopular')).toBe('Most read');
    expect(phrasesFor('xx').isWhole('Most read', 'mostPopular')).toBe('Most read');
    expect(phrasesFor(null).atStart('Lesen Sie auch: Hafen', 'leadIn')).toBeNull();
  });

  it('stand inside a text only as whole words', () => {
    const phrases = phrasesFor('es');
    expect(phrases.within('Recibe las novedades en tu correo cada mañana', 'newsletter')).not.toBeNull();
    expect(phrases.within('Los newsletters9 no', 'newsletter')).toBeNull();
  });

  it('give offsets into the text as written, whatever its marks, spaces and unseen characters', () => {
    const folder = new OffsetFolder();
    const noise = fc.constantFrom('', ' ', '\u00a0', '\u00ad', '\u200f', '\u0301', '\u0640');
    const before = fc.constantFrom('', '► ', '👉 ', '【', '• ', '\u200f');
    const after = fc.constantFrom('', ':', ' : ', '：', ' → ', '】', ' 👇 ', '\u00a0»\u00a0');
    const choice = fc
      .constantFrom(...languages)
      .chain((lang) =>
        fc
          .constantFrom(...(read(`${lang}.json`).leadIn ?? []).flatMap(writeOut))
          .map((phrase) => ({ lang, phrase })),
      );
    fc.assert(
      fc.property(choice, fc.boolean(), noise, before, after, ({ lang, phrase }, upper, mark, head, tail) => {
        const written = (upper ? phrase.toUpperCase() : phrase).replace(' ', ` ${mark}`);
        const text = `${head}${written}${tail}`;
        const found =
          phrasesFor(lang).atStart(`${text}Zzz`, 'leadIn') ?? phrasesFor(lang).atStart(text, 'leadIn');
        expect(found).not.toBeNull();
        const { phrase: shown, end } = found ?? { phrase: '', end: 0 };
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text).toContain(shown);
        const bare = folder.fold(shown).text;
        expect(folder.fold(text.slice(0, end)).text).toContain(bare);
        expect(folder.fold(phrase).text.startsWith(bare)).toBe(true);
      }),
    );
  });
});
