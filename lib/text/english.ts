/** Whether a declared language (BCP 47) is English, the one whose names are recognised; so is what a page leaves unsaid. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || lang.trim() === '' || /^(?:en|eng)(?:$|[-_])/iu.test(lang.trim());
}
