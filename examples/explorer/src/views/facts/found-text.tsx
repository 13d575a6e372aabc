import { foundPieces } from "./found-pieces.js";

/** A text with the words that are searched for marked. */
export function FoundText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text;
  return (
    <>
      {foundPieces(text, words).map(({ text: piece, found }, index) =>
        found ? (
          <mark key={index} class="found-text">
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
