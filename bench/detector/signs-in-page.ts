import { detectArticle } from '../../lib/page/detect';
import { readFeatures } from '../../lib/page/features';
import { readSigns } from '../../lib/page/signs';

/** The entry of the script that goes into each page: the detector's signs, and what it makes of them, as JSON text. */
Object.assign(globalThis, {
  benchSigns(): string {
    const features = readFeatures(document.documentElement, location.href);
    const { verdict, reasons } = detectArticle(document, location.href);
    return JSON.stringify({ features, signs: readSigns(features), verdict, reasons });
  },
});
