import { inLatin } from '../../../parts/latin.js';

/** A name as its owner wrote it, and in Latin letters beside it where that helps to read it. */
export function Original({ text, lang }: { text: string; lang?: string | undefined }) {
  const latin = inLatin(text);
  return (
    <>
      <span {...(lang === undefined ? {} : { lang })}>{text}</span>
      {latin !== undefined && <span className="latin"> {latin}</span>}
    </>
  );
}
