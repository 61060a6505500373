import { describe, expect, it } from 'vitest';
import { articleTopic, OFF_TOPIC } from '../../../lib/clutter/topic';

interface Story {
  readonly title: string;
  readonly text: string;
  readonly related: readonly string[];
  readonly unrelated: readonly string[];
}

const STORIES: Readonly<Record<string, Story>> = {
  English: {
    title: 'Grain ships to be inspected off Istanbul',
    text: 'Ships that carry grain across the Black Sea will be inspected off Istanbul. Ministers of Ukraine and Turkey agreed on the rules in Geneva, a source said. Ship owners complained about insurers.',
    related: ['Why inspections of grain ships off Istanbul take so long', 'Ukrainian wheat exports rise'],
    unrelated: [
      'Ballet season opens with a dancer on crutches',
      'Source: minister made new rule',
      'A source said',
      'What we know so far this week',
    ],
  },
  Spanish: {
    title: 'Acuerdo para inspeccionar los barcos de grano',
    text: 'Los barcos que transportan grano por el mar Negro serán inspeccionados frente a Estambul. Los ministros de Ucrania y Turquía acordaron las reglas en Ginebra, según una fuente. Los dueños de los buques se quejaron de las aseguradoras. El acuerdo permitirá exportar trigo desde los puertos de Odesa.',
    related: [
      'Ucrania exporta más trigo que antes de la guerra',
      'El puerto de Odesa reabre',
      'INSPECCIÓN DE BUQUES EN EL BÓSFORO',
    ],
    unrelated: [
      'La temporada de ballet empieza con una bailarina en muletas',
      'Los mejores trucos para limpiar la cocina',
      'Cómo perder peso sin dejar de comer pan',
    ],
  },
  Russian: {
    title: 'Корабли с зерном проверят у Стамбула',
    text: 'Корабли с зерном, которые идут через Черное море, будут проверять у Стамбула. Министры Украины и Турции согласовали правила в Женеве, сообщил источник. Владельцы судов жаловались на страховщиков. Соглашение позволит вывозить пшеницу из портов Одессы. Путин провел переговоры с Эрдоганом.',
    related: [
      'Порт Одесса снова открыт для кораблей',
      'Владелец судна рассказал о проверках в Стамбуле',
      'Эрдоган обсудил с Путиным зерновую сделку',
    ],
    unrelated: [
      'Балетный сезон открылся без примы',
      'Как быстро похудеть к лету',
      'Названы лучшие рецепты блинов',
    ],
  },
  Arabic: {
    title: 'تفتيش سفن الحبوب قبالة إسطنبول',
    text: 'ستخضع السفن التي تنقل الحبوب عبر البحر الأسود للتفتيش قبالة إسطنبول. واتفق وزراء أوكرانيا وتركيا على القواعد في جنيف. واشتكى أصحاب السفن من شركات التأمين. وسيسمح الاتفاق بتصدير القمح من موانئ أوديسا.',
    related: [
      'أوكرانيا تزيد صادرات القمح',
      'إعادة فتح ميناء أوديسا أمام السفن',
      'اتفاق الحبوب بين كييف وأنقرة',
    ],
    unrelated: ['أفضل الطرق لتنظيف المطبخ', 'ريال مدريد يفوز بالكأس', 'نصائح لإنقاص الوزن دون حرمان'],
  },
  Chinese: {
    title: '黑海运粮船将接受检查',
    text: '通过黑海运送粮食的船只将在伊斯坦布尔附近接受检查。一位消息人士称，乌克兰和土耳其的部长在日内瓦就规则达成一致。船主对保险公司表示不满。该协议将允许从敖德萨港口出口小麦。',
    related: ['乌克兰增加小麦出口', '敖德萨港口重新开放', '粮食协议面临考验'],
    unrelated: ['芭蕾舞季开幕', '怎样快速减肥', '皇家马德里夺冠'],
  },
};

describe('the off-topic score', () => {
  for (const [language, { title, text, related, unrelated }] of Object.entries(STORIES)) {
    const article = articleTopic(`${title}\n${text}`, title);

    it.each(related)(`holds a link of a ${language} story to be on its topic: %s`, (link) => {
      expect(article.relatednessOf(link)).toBeGreaterThanOrEqual(OFF_TOPIC);
    });

    it.each(unrelated)(`holds a link of another ${language} story to be off topic: %s`, (link) => {
      expect(article.relatednessOf(link)).toBeLessThan(OFF_TOPIC);
    });
  }

  it('is one for the same text, and there is none for a text without words', () => {
    const text = 'Grain ships leave Odesa for Istanbul';
    expect(articleTopic(text, '').relatednessOf(text)).toBeCloseTo(1, 12);
    expect(articleTopic(text, '').relatednessOf('… »')).toBeNull();
    expect(articleTopic('', '').relatednessOf(text)).toBe(0);
  });

  it('takes a possessive, a plural and a hyphen for the word itself', () => {
    const article = articleTopic(
      'Biden met troops in Poland. Russian-backed fighters fled.',
      'Biden meets troops',
    );
    for (const link of ['Biden’s trip', "Poland's army", 'A Russian fighter', 'TROOPS']) {
      expect(article.relatednessOf(link), link).toBeGreaterThan(OFF_TOPIC);
    }
  });

  it('gives years, months and days of the week little weight', () => {
    const article = articleTopic(
      'Ministers met on Monday, 3 June 2024, and will meet in July 2025 in Vienna.',
      'Ministers meet',
    );
    expect(article.relatednessOf('Best laptops of June 2024')).toBeLessThan(OFF_TOPIC);
  });
});
